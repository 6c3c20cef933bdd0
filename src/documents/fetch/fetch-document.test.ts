import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type FetchEffects, type FetchOptions, fetchDocument } from './fetch-document.ts';
import { requestPinned } from './request.ts';

const OPTIONS: FetchOptions = { allowPrivate: true, maxBytes: 100_000, timeoutMs: 20_000 };
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A real server on a free port of this machine. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

describe('fetchDocument', () => {
  it('fetches bytes, media type and the address without its fragment', async () => {
    const base = await serve((request, response) => {
      response.setHeader('content-type', 'text/html; charset=windows-1256');
      response.end(`host ${request.headers.host}`);
    });
    const fetched = await fetchDocument(`${base}/a?b=1#part`, OPTIONS);
    expect(fetched.origin).toBe(`${base}/a?b=1`);
    expect(fetched.mediaType).toBe('text/html; charset=windows-1256');
    expect(new TextDecoder().decode(fetched.bytes)).toBe(`host ${new URL(base).host}`);
  });

  it.each([
    'ftp://example.org/x',
    'file:///etc/passwd',
    'data:text/plain,x',
    'no address',
    'http://user:pw@example.org/',
  ])('refuses %s', async (url) => {
    await expect(fetchDocument(url, OPTIONS)).rejects.toMatchObject({ code: 'URL_REFUSED' });
  });

  it.each([
    '127.0.0.1',
    '[::1]',
    'localhost',
    '2130706433',
    '0x7f.1',
    '[::ffff:127.0.0.1]',
    '169.254.169.254',
  ])('refuses %s unless private addresses are allowed', async (host) => {
    let asked = 0;
    const effects: FetchEffects = {
      lookup: async () => [{ address: '127.0.0.1', family: 4 }],
      fetch: (request) => {
        asked += 1;
        return requestPinned(request);
      },
    };
    const work = fetchDocument(`http://${host}/x`, { ...OPTIONS, allowPrivate: false }, effects);
    await expect(work).rejects.toMatchObject({ code: 'URL_REFUSED' });
    expect(asked).toBe(0);
  });

  it('refuses a host of which one address is private', async () => {
    const lookup = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    const work = fetchDocument(
      'http://rebound.example/',
      { ...OPTIONS, allowPrivate: false },
      { lookup, fetch: requestPinned },
    );
    await expect(work).rejects.toMatchObject({ code: 'URL_REFUSED' });
  });

  it('connects to the address that was checked, whatever the name resolves to afterwards', async () => {
    const base = await serve((request, response) => response.end(request.headers.host));
    const port = new URL(base).port;
    let lookups = 0;
    const effects: FetchEffects = {
      lookup: async () => {
        lookups += 1;
        return [{ address: '127.0.0.1', family: 4 }];
      },
      fetch: requestPinned,
    };
    const fetched = await fetchDocument(`http://no-such-name.invalid:${port}/`, OPTIONS, effects);
    expect(new TextDecoder().decode(fetched.bytes)).toBe(`no-such-name.invalid:${port}`);
    expect(lookups).toBe(1);
  });

  it('checks each redirect: from a public name into this machine', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:9/secret' });
      response.end();
    });
    const effects: FetchEffects = {
      lookup: async () => [{ address: '93.184.216.34', family: 4 }],
      // the public server is played by the local one
      fetch: (request) => requestPinned({ ...request, addresses: [{ address: '127.0.0.1', family: 4 }] }),
    };
    const url = `http://public.example:${new URL(base).port}/`;
    const work = fetchDocument(url, { ...OPTIONS, allowPrivate: false }, effects);
    await expect(work).rejects.toMatchObject({
      code: 'URL_REFUSED',
      where: { file: 'http://127.0.0.1:9/secret' },
    });
  });

  it('follows five redirects and no more, and none to another scheme', async () => {
    const base = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('there');
      else response.writeHead(301, { location: left === 99 ? 'file:///etc/hosts' : `/${left - 1}` }).end();
    });
    const { origin } = await fetchDocument(`${base}/5`, OPTIONS);
    expect(origin).toBe(`${base}/0`);
    await expect(fetchDocument(`${base}/6`, OPTIONS)).rejects.toMatchObject({ code: 'URL_FAILED' });
    await expect(fetchDocument(`${base}/99`, OPTIONS)).rejects.toMatchObject({ code: 'URL_REFUSED' });
  });

  it('stops at the size limit, whether the size is declared or not', async () => {
    const base = await serve((request, response) => {
      const body = Buffer.alloc(200_000, 97);
      if (request.url === '/declared') response.setHeader('content-length', body.length);
      response.end(body);
    });
    for (const path of ['/declared', '/chunked'])
      await expect(fetchDocument(base + path, OPTIONS)).rejects.toMatchObject({ code: 'DOC_TOO_LARGE' });
  });

  it('unpacks what a server has packed, up to the size limit', async () => {
    const base = await serve((request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(request.url === '/bomb' ? Buffer.alloc(5_000_000) : 'Seven held'));
    });
    const fetched = await fetchDocument(`${base}/page`, OPTIONS);
    expect(new TextDecoder().decode(fetched.bytes)).toBe('Seven held');
    await expect(fetchDocument(`${base}/bomb`, OPTIONS)).rejects.toMatchObject({ code: 'DOC_TOO_LARGE' });
  });

  it('gives up on a server that sends nothing, or sends for ever', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/drip') response.write('a');
    });
    for (const path of ['/silent', '/drip']) {
      const work = fetchDocument(base + path, { ...OPTIONS, timeoutMs: 150 });
      await expect(work).rejects.toMatchObject({
        code: 'URL_FAILED',
        message: expect.stringContaining('time limit'),
      });
    }
  });

  it('says when the server refuses or is not there', async () => {
    const base = await serve((_request, response) => response.writeHead(404).end());
    await expect(fetchDocument(base, OPTIONS)).rejects.toMatchObject({
      code: 'URL_FAILED',
      message: 'the server said 404',
    });
    const [gone] = servers.splice(0);
    await new Promise((resolve) => gone?.close(resolve));
    await expect(fetchDocument(base, OPTIONS)).rejects.toMatchObject({ code: 'URL_FAILED' });
  });

  it('says when a host has no address', async () => {
    const lookup = () => Promise.reject(new Error('getaddrinfo ENOTFOUND'));
    const work = fetchDocument('http://gone.example/', OPTIONS, { lookup, fetch: requestPinned });
    await expect(work).rejects.toMatchObject({ code: 'URL_FAILED' });
  });
});

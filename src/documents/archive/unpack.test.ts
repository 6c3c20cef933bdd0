import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument, unpack } from '../index.ts';
import { smallPdf, typeset } from '../pdf/small-pdf.ts';
import { type SmallRecord, smallWarc } from './small-warc.ts';
import type { UnpackLimits } from './unpack.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const page = (name: string, more: Partial<SmallRecord> = {}): SmallRecord => ({
  address: `https://example.org/${name}`,
  body: `<!doctype html><p>Seven men were held in ${name}.</p>`,
  ...more,
});
const wacz = (files: Record<string, Uint8Array>) => zipSync({ 'datapackage.json': encode('{}'), ...files });

async function contents(bytes: Uint8Array, limits: Partial<UnpackLimits> = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const part of unpack({ bytes, origin: 'a.warc', retrieved: '2024-01-01T00:00:00Z' }, limits)) {
    if ('error' in part) lines.push(`${part.origin}: ${part.error.code}`);
    else lines.push(`${part.input.origin}: ${new TextDecoder().decode(part.input.bytes)}`);
  }
  return lines;
}
const held = (name: string) =>
  `https://example.org/${name}: <!doctype html><p>Seven men were held in ${name}.</p>`;

describe('unpack', () => {
  it('gives a plain file as it is', async () => {
    const input = { bytes: encode('Seven men.'), origin: 'a.txt', retrieved: '2024-01-01T00:00:00Z' };
    const parts = [];
    for await (const part of unpack(input)) parts.push(part);
    expect(parts).toEqual([{ input }]);
  });

  it('gives each page of a WARC with address, time of the crawl and type', async () => {
    const bytes = smallWarc([page('a', { type: 'text/html; charset=utf-8' })]);
    for await (const part of unpack({ bytes, origin: 'a.warc', retrieved: '' }))
      expect(part).toMatchObject({
        input: {
          origin: 'https://example.org/a',
          retrieved: '2019-05-03T10:00:00Z',
          mediaType: 'text/html; charset=utf-8',
        },
      });
  });

  it.each([
    ['WARC', (pages: SmallRecord[]) => smallWarc(pages)],
    ['packed WARC', (pages: SmallRecord[]) => smallWarc(pages, true)],
    ['WARC packed as a whole', (pages: SmallRecord[]) => gzipSync(smallWarc(pages))],
    ['WACZ', (pages: SmallRecord[]) => wacz({ 'archive/data.warc.gz': smallWarc(pages, true) })],
    [
      'WACZ of two files',
      (pages: SmallRecord[]) =>
        wacz({
          'archive/1.warc.gz': smallWarc(pages.slice(0, 1), true),
          'archive/2.warc': smallWarc(pages.slice(1)),
          'pages/pages.jsonl': encode('{}'),
        }),
    ],
  ])('reads a %s, pages only', async (_name, make) => {
    const pages = [
      page('a'),
      page('x.png', { type: 'image/png' }),
      page('x.js', { type: 'text/javascript' }),
      page('gone', { status: '404 Not Found' }),
      page('moved', { status: '301 Moved Permanently' }),
      page('robots.txt', { type: 'text/plain' }),
      { ...page('info'), record: 'warcinfo' },
      { ...page('c'), record: 'resource' },
      page('b', { date: 'yesterday' }),
    ];
    expect(await contents(make(pages))).toEqual([held('a'), held('c'), held('b')]);
  });

  it('undoes chunks and packing of the answer', async () => {
    const body = String(page('a').body);
    const chunked = `5\r\n${body.slice(0, 5)}\r\n${(body.length - 5).toString(16)};x=1\r\n${body.slice(5)}\r\n0\r\n\r\n`;
    const pages = [
      page('a', { body: gzipSync(body), headers: 'Content-Encoding: gzip\r\n' }),
      page('a', { body: brotliCompressSync(body), headers: 'Content-Encoding: br\r\n' }),
      page('a', { body: chunked, headers: 'Transfer-Encoding: chunked\r\n' }),
      page('a', { headers: 'Content-Encoding: br\r\nTransfer-Encoding: chunked\r\n' }),
    ];
    expect(await contents(smallWarc(pages))).toEqual([held('a'), held('a'), held('a'), held('a')]);
  });

  it('gives bytes that are read as pages of their own', async () => {
    const pdf = smallPdf({ pages: [typeset(['Seven men were held in the harbour town.'])] });
    const bytes = smallWarc([page('a'), page('b.pdf', { body: pdf, type: 'application/pdf' })], true);
    const read: string[] = [];
    for await (const part of unpack({ bytes, origin: 'a.warc.gz', retrieved: '' }))
      if ('input' in part) {
        const { document, text } = await readDocument(part.input);
        read.push(`${document.origin} ${document.retrieved} ${document.mediaType}: ${text.text}`);
      }
    expect(read).toEqual([
      'https://example.org/a 2019-05-03T10:00:00Z text/html: Seven men were held in a.',
      'https://example.org/b.pdf 2019-05-03T10:00:00Z application/pdf: Seven men were held in the harbour town.',
    ]);
  });
});

describe('bad archives', () => {
  it('a bad page is refused and the others go on', async () => {
    const pages = [
      page('a'),
      page('big', { body: 'x'.repeat(2_000) }),
      page('bomb', { body: gzipSync('x'.repeat(100_000)), headers: 'Content-Encoding: gzip\r\n' }),
      page('broken', { body: gzipSync('words').subarray(0, 15), headers: 'Content-Encoding: gzip\r\n' }),
      page('b'),
    ];
    expect(await contents(smallWarc(pages, true), { maxBytes: 1_000 })).toEqual([
      held('a'),
      'https://example.org/big: DOC_TOO_LARGE',
      'https://example.org/bomb: DOC_TOO_LARGE',
      'https://example.org/broken: DOC_UNREADABLE',
      held('b'),
    ]);
  });

  it('one that unpacks without end is stopped', async () => {
    const bytes = smallWarc([page('a'), page('b', { body: 'x'.repeat(3_000_000) }), page('c')], true);
    expect(bytes.length).toBeLessThan(10_000);
    expect(await contents(bytes, { maxBytes: 1_000, maxUnpacked: 100_000 })).toEqual([
      held('a'),
      'a.warc: DOC_TOO_LARGE',
    ]);
  });

  it.each([
    ['plain', false],
    ['packed', true],
  ])('one that breaks off gives what stands before (%s)', async (_name, packed) => {
    const bytes = smallWarc([page('a'), page('b', { body: `<p>${'word '.repeat(50_000)}` })], packed);
    expect(await contents(bytes.subarray(0, bytes.length - 60))).toEqual([
      held('a'),
      'a.warc: DOC_UNREADABLE',
    ]);
  });

  it.each([
    ['WARC/1.0\r\n', 'DOC_EMPTY'],
    ['WARC/1.0\r\nContent-Length: -5\r\n\r\n', 'DOC_EMPTY'],
    ['WARC/1.0\r\nContent-Length: 9e15\r\n\r\n', 'DOC_UNREADABLE'],
    ['WARC/1.0\r\nContent-Length: what\r\n\r\nxx', 'DOC_UNREADABLE'],
    [`WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\nno record at all\r\n\r\n`, 'DOC_UNREADABLE'],
    [`WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n`, 'DOC_EMPTY'],
  ])('%j ends with %s', async (text, code) => {
    expect(await contents(encode(text))).toEqual([`a.warc: ${code}`]);
  });

  it('archives in archives are not opened', async () => {
    const inner = smallWarc([page('inner')], true);
    const nested = wacz({
      'archive/a.warc': smallWarc([page('x', { body: inner, type: 'application/warc' })]),
    });
    expect(await contents(nested)).toEqual(['a.warc: DOC_EMPTY']);
    const disguised = smallWarc([
      page('x', { body: wacz({ 'archive/b.warc.gz': inner }), type: 'text/html' }),
    ]);
    for await (const part of unpack({ bytes: disguised, origin: 'a.warc', retrieved: '' }))
      if ('input' in part)
        await expect(readDocument(part.input)).rejects.toMatchObject({ code: 'DOC_UNSUPPORTED' });
  });

  it('a broken WACZ and a too large archive are refused by name', async () => {
    const bytes = wacz({ 'archive/data.warc.gz': smallWarc([page('a')], true) });
    expect(await contents(bytes.subarray(0, bytes.length - 4))).toEqual(['a.warc: DOC_UNREADABLE']);
    expect(await contents(bytes, { maxArchive: 100 })).toEqual(['a.warc: DOC_TOO_LARGE']);
  });

  it('whatever the bytes, it ends, and every error has a code', async () => {
    const records = [smallWarc([page('a')]), smallWarc([page('b')], true)];
    const bit = fc.oneof(fc.constantFrom(...records), fc.uint8Array({ maxLength: 30 }));
    await fc.assert(
      fc.asyncProperty(fc.array(bit, { maxLength: 5 }), fc.nat(300), async (bits, cut) => {
        const bytes = Buffer.concat([records[0] ?? new Uint8Array(), ...bits]);
        for (const line of await contents(bytes.subarray(0, bytes.length - (cut % bytes.length))))
          expect(line).toMatch(/: (?:DOC_|<!doctype)|^a\.warc: /);
      }),
      { numRuns: 100 },
    );
  });
});

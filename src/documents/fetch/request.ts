import type { LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** One request, to one address that has been checked. */
export interface PinnedRequest {
  readonly url: URL;
  readonly address: LookupAddress;
  readonly signal: AbortSignal;
  /** The body is not read beyond this. */
  readonly maxBytes: number;
}

export interface Response {
  readonly status: number;
  readonly location: string | undefined;
  readonly mediaType: string | undefined;
  readonly bytes: Uint8Array;
  /** The body went on after `maxBytes`. */
  readonly cut: boolean;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Sends a GET to the pinned address: the connection looks nothing up again, so that a name cannot resolve to
 * another address between check and use. Host header and certificate check keep the name.
 */
export function requestPinned({ url, address, signal, maxBytes }: PinnedRequest): Promise<Response> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      signal,
      agent: false,
      headers: {
        'user-agent': 'attest',
        accept: 'text/html,application/pdf,text/plain,*/*;q=0.5',
        'accept-encoding': 'identity',
      },
      lookup: (_host, options, done) =>
        options.all ? done(null, [address]) : done(null, address.address, address.family),
    });
    request.on('error', reject);
    request.on('response', (message) => receive(message, maxBytes).then(resolve, reject));
    request.end();
  });
}

async function receive(message: IncomingMessage, maxBytes: number): Promise<Response> {
  const { statusCode: status = 0, headers } = message;
  const head = { status, location: headers.location, mediaType: headers['content-type'] };
  if (REDIRECTS.has(status)) {
    message.destroy();
    return { ...head, bytes: new Uint8Array(), cut: false };
  }
  const declared = Number(headers['content-length'] ?? 0);
  if (declared > maxBytes) {
    message.destroy();
    return { ...head, bytes: new Uint8Array(), cut: true };
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > maxBytes) {
      message.destroy();
      return { ...head, bytes: new Uint8Array(), cut: true };
    }
    chunks.push(bytes);
  }
  return { ...head, bytes: new Uint8Array(Buffer.concat(chunks)), cut: false };
}

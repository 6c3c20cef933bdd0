import type { LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** One request, to addresses that have been checked. */
export interface PinnedRequest {
  readonly url: URL;
  /** Addresses of the host, one at least; the connection goes to one of these. */
  readonly addresses: readonly [LookupAddress, ...LookupAddress[]];
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
 * Sends a GET to a pinned address: the connection looks nothing up again, so that a name cannot resolve to
 * another address between check and use. Host header and certificate check keep the name.
 */
export function requestPinned({ url, addresses, signal, maxBytes }: PinnedRequest): Promise<Response> {
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
        options.all ? done(null, [...addresses]) : done(null, addresses[0].address, addresses[0].family),
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
  for await (const chunk of unpacked(message)) {
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

/** The body without its content coding, which some servers use unasked. */
function unpacked(message: IncomingMessage): Readable {
  const decoder = decoderOf(message.headers['content-encoding']);
  // the reader of the decoder sees the failure
  return decoder ? pipeline(message, decoder, () => {}) : message;
}

function decoderOf(coding: string | undefined) {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'deflate') return createInflate();
  return coding === 'br' ? createBrotliDecompress() : null;
}

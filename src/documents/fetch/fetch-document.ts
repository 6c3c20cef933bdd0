import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { AttestError } from '../../model/index.ts';
import { isPublicAddress } from './addresses.ts';
import { type PinnedRequest, type Response, requestPinned } from './request.ts';

export interface FetchOptions {
  /** Also fetch from private and local addresses. */
  readonly allowPrivate: boolean;
  readonly maxBytes: number;
  /** For the whole fetch, redirects included, in milliseconds. */
  readonly timeoutMs: number;
}

/** The world, for tests to stand in for. */
export interface FetchEffects {
  /** All addresses of a host name. */
  readonly lookup: (host: string) => Promise<readonly LookupAddress[]>;
  /** One request to one address; follows no redirect. */
  readonly fetch: (request: PinnedRequest) => Promise<Response>;
}

export interface FetchedDocument {
  readonly bytes: Uint8Array;
  /** The address that the document came from in the end. */
  readonly origin: string;
  readonly mediaType: string | undefined;
}

const WORLD: FetchEffects = {
  lookup: (host) => systemLookup(host, { all: true }),
  fetch: requestPinned,
};

const MOST_REDIRECTS = 5;

/**
 * Fetches a document over http or https. Every address on the way, redirects included, is resolved and checked,
 * and the connection goes to the address that was checked.
 * @throws AttestError URL_REFUSED (scheme, credentials, private address), URL_FAILED (no such host, refused,
 * timed out, error status, too many redirects), DOC_TOO_LARGE
 */
export async function fetchDocument(
  url: string,
  options: FetchOptions,
  effects: FetchEffects = WORLD,
): Promise<FetchedDocument> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  let target = parseUrl(url);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const addresses = await within(signal, target, resolveHost(target, options.allowPrivate, effects));
    const request = { url: target, addresses, signal, maxBytes: options.maxBytes };
    const response = await within(signal, target, effects.fetch(request));
    if (response.status < 300 || response.status >= 400) return accepted(target, response, options);
    if (response.location === undefined) throw failed(target, `a redirect (${response.status}) to nowhere`);
    target = parseUrl(response.location, target);
  }
  throw failed(target, `more than ${MOST_REDIRECTS} redirects`);
}

function accepted(url: URL, response: Response, { maxBytes }: FetchOptions): FetchedDocument {
  if (response.status < 200 || response.status >= 300)
    throw failed(url, `the server said ${response.status}`);
  if (response.cut) {
    throw new AttestError('DOC_TOO_LARGE', `the document is larger than the limit of ${maxBytes} bytes`, {
      where: { file: url.href },
    });
  }
  return { bytes: response.bytes, origin: url.href, mediaType: response.mediaType };
}

function parseUrl(text: string, base?: URL): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (!url) throw refused(text, 'this is no address');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(url.href, 'only http and https addresses are fetched');
  if (url.username !== '' || url.password !== '')
    throw refused(url.host, 'addresses with a user name or password are not fetched');
  url.hash = '';
  return url;
}

async function resolveHost(
  url: URL,
  allowPrivate: boolean,
  effects: FetchEffects,
): Promise<PinnedRequest['addresses']> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const addresses = family === 0 ? await effects.lookup(host) : [{ address: host, family }];
  const [first, ...others] = addresses;
  if (!first) throw failed(url, 'the host has no address');
  if (!allowPrivate && !addresses.every(({ address }) => isPublicAddress(address))) {
    throw refused(url.href, 'the address leads into a private network or to this machine', {
      hint: 'Allow private addresses in the settings if this is meant.',
    });
  }
  return [first, ...others];
}

/** Ends a wait when time is up, and gives failures of the network their code. */
async function within<T>(signal: AbortSignal, url: URL, work: Promise<T>): Promise<T> {
  const late = () => failed(url, 'it took longer than the time limit');
  if (signal.aborted) throw late();
  let onAbort = (): void => {};
  const timeUp = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(late());
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, timeUp]);
  } catch (thrown) {
    if (thrown instanceof AttestError) throw thrown;
    throw signal.aborted
      ? late()
      : failed(url, thrown instanceof Error ? thrown.message : String(thrown), thrown);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function refused(address: string, why: string, detail: { hint?: string } = {}): AttestError {
  return new AttestError('URL_REFUSED', why, { where: { file: address }, ...detail });
}

function failed(url: URL, why: string, cause?: unknown): AttestError {
  return new AttestError('URL_FAILED', why, { where: { file: url.href }, cause });
}

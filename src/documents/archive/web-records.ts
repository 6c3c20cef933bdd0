import { createGunzip } from 'node:zlib';
import type { WARCRecord } from 'warcio';
import { AttestError } from '../../model/index.ts';
import { decodeContent } from './content-coding.ts';

/** A page out of a web archive. */
export interface ArchivedPage {
  readonly address: string;
  /** As in the record: ISO 8601, UTC; null when it is no such date. */
  readonly retrieved: string | null;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export type WebRecord = ArchivedPage | { readonly address: string; readonly error: AttestError };

export interface ArchiveLimits {
  /** Largest page, in bytes. */
  readonly maxBytes: number;
  /** Most bytes that all records of an archive unpack to. */
  readonly maxUnpacked: number;
}

const CHUNK = 65_536;
const READ_TYPES =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|msword|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|message\/rfc822)\s*(?:;|$)/i;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * The pages of a WARC file (ISO 28500), packed or not, one after the other: successful responses and resources
 * with an http address that are HTML, text, PDF, Word or mail. Images, scripts, redirects, requests and repeats
 * are passed over. A record that cannot be read is yielded as its error, the next ones go on.
 * @throws AttestError DOC_UNREADABLE where the file breaks off or stops being a WARC, DOC_TOO_LARGE for a bomb
 */
export async function* webRecords(bytes: Uint8Array, limits: ArchiveLimits): AsyncGenerator<WebRecord> {
  const { WARCParser, LimitReader } = await import('warcio');
  const parser = new WARCParser(chunksOf(bytes));
  let left = limits.maxUnpacked;
  for (let record = await parser.parse(); record; record = await parser.parse()) {
    const body: Uint8Array[] = [];
    let length = 0;
    const { reader } = record;
    for await (const chunk of reader) {
      length += chunk.length;
      left -= chunk.length;
      if (left < 0) throw bomb(limits.maxUnpacked);
      if (length <= limits.maxBytes) body.push(chunk);
    }
    const whole = reader instanceof LimitReader && reader.limit <= 0;
    if (!record.warcHeaders.statusline.startsWith('WARC/')) throw notWarc();
    const page = await pageOf(record, { chunks: body, length, whole }, limits);
    if (page) yield page;
    if (!whole) throw cutShort();
  }
}

/** The archive unpacked, piece by piece. One that breaks off inside a packed record is an error. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const gunzip = createGunzip({ chunkSize: CHUNK });
    gunzip.end(bytes);
    for await (const chunk of gunzip) yield Uint8Array.from(chunk);
    return;
  }
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

interface Body {
  readonly chunks: readonly Uint8Array[];
  readonly length: number;
  readonly whole: boolean;
}

async function pageOf(record: WARCRecord, body: Body, limits: ArchiveLimits): Promise<WebRecord | null> {
  const address = record.warcTargetURI ?? '';
  const mediaType = typeOf(record);
  if (!body.whole || !/^https?:\/\//i.test(address) || mediaType === null) return null;
  if (!READ_TYPES.test(mediaType) || /^https?:\/\/[^/]+\/robots\.txt$/i.test(address)) return null;
  try {
    if (body.length > limits.maxBytes) throw tooLarge(limits.maxBytes);
    const bytes = await decodeContent(Buffer.concat(body.chunks), codingOf(record), limits.maxBytes);
    const date = record.warcDate ?? '';
    return { address, mediaType, bytes, retrieved: ISO.test(date) ? date : null };
  } catch (thrown) {
    return { address, error: thrown instanceof AttestError ? thrown : broken(thrown) };
  }
}

/** The media type of what a record holds; null for records that hold no page. */
function typeOf(record: WARCRecord): string | null {
  if (record.warcType === 'resource') return record.warcContentType ?? null;
  if (record.warcType !== 'response' || !record.httpHeaders) return null;
  const status = Number(record.httpHeaders.statusCode);
  return status >= 200 && status < 300 ? (record.httpHeaders.headers.get('Content-Type') ?? null) : null;
}

function codingOf({ httpHeaders }: WARCRecord): { content: string; transfer: string } {
  const header = (name: string) => httpHeaders?.headers.get(name)?.trim().toLowerCase() ?? '';
  return { content: header('Content-Encoding'), transfer: header('Transfer-Encoding') };
}

function bomb(most: number): AttestError {
  return new AttestError('DOC_TOO_LARGE', `the archive unpacks to more than ${most} bytes`);
}

function tooLarge(most: number): AttestError {
  return new AttestError('DOC_TOO_LARGE', `the record holds more than the limit of ${most} bytes`);
}

function cutShort(): AttestError {
  return new AttestError('DOC_UNREADABLE', 'the web archive breaks off inside a record', {
    hint: 'Fetch the archive again; the pages before the break are added.',
  });
}

function notWarc(): AttestError {
  return new AttestError('DOC_UNREADABLE', 'a record of the web archive does not start with WARC/');
}

function broken(thrown: unknown): AttestError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new AttestError('DOC_UNREADABLE', `the record is broken: ${message}`, { cause: thrown });
}

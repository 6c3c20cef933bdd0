import { constants, gunzipSync } from 'node:zlib';
import { AttestError, asAttestError } from '../../model/index.ts';
import type { DocumentInput } from '../read-document.ts';
import { READ_LIMITS } from '../reading.ts';
import { type ArchiveLimits, webRecords } from './web-records.ts';
import { openZip } from './zip.ts';

export interface UnpackLimits extends ArchiveLimits {
  /** Largest archive, in bytes. */
  readonly maxArchive: number;
}

const LIMITS: UnpackLimits = {
  maxBytes: READ_LIMITS.maxBytes,
  maxArchive: 2_000_000_000,
  maxUnpacked: 20_000_000_000,
};

/** One document to read, or what is wrong with it. */
export type Unpacked =
  | { readonly input: DocumentInput }
  | { readonly origin: string; readonly error: AttestError };

/**
 * The documents that an input holds: itself, or each page of a web archive (WARC, packed or not, and WACZ) with the
 * page's address as origin and the time of the crawl as retrieved. A bad page comes as its coded error and the
 * others go on; a broken archive ends with an error under the archive's own name. Archives in archives are not
 * opened. Pages come one at a time, so that memory holds the archive and one page.
 */
export async function* unpack(
  input: DocumentInput,
  limits: Partial<UnpackLimits> = {},
): AsyncGenerator<Unpacked> {
  const all = { ...LIMITS, ...limits };
  const kind = archiveKind(input.bytes);
  if (kind === null) return yield { input };
  try {
    if (input.bytes.length > all.maxArchive) throw tooLarge(input.bytes.length, all.maxArchive);
    let pages = 0;
    for await (const warc of kind === 'wacz' ? warcsIn(input.bytes, all) : [input.bytes]) {
      for await (const record of webRecords(warc, all)) {
        pages += 1;
        yield 'error' in record
          ? refused(record.address, record.error)
          : { input: pageInput(record, input.retrieved) };
      }
    }
    if (pages === 0) throw new AttestError('DOC_EMPTY', 'the web archive holds no page that Attest reads');
  } catch (thrown) {
    yield refused(input.origin, codedError(thrown));
  }
}

function pageInput(
  {
    bytes,
    address,
    mediaType,
    retrieved,
  }: {
    bytes: Uint8Array;
    address: string;
    mediaType: string;
    retrieved: string | null;
  },
  otherwise: string,
): DocumentInput {
  return { bytes, origin: address, mediaType, retrieved: retrieved ?? otherwise };
}

function refused(origin: string, error: AttestError): Unpacked {
  const { code, message, hint } = error;
  return { origin, error: new AttestError(code, message, { where: { file: origin }, hint, cause: error }) };
}

/** Whatever a library throws at a broken archive is the archive's fault. */
function codedError(thrown: unknown): AttestError {
  const error = asAttestError(thrown);
  if (error.code !== 'INTERNAL') return error;
  return new AttestError('DOC_UNREADABLE', `the web archive is broken: ${error.message}`, { cause: thrown });
}

/** The WARC files inside a WACZ (Web Archive Collection Zipped 1.1: `archive/*.warc.gz`), one at a time. */
async function* warcsIn(bytes: Uint8Array, limits: UnpackLimits): AsyncGenerator<Uint8Array> {
  const zip = await openZip(bytes, limits.maxArchive);
  for (const { name } of zip.entries) {
    const warc = WARC_NAME.test(name) ? zip.read(name) : null;
    if (warc) yield warc;
  }
}

const WARC_NAME = /^archive\/[^/]+\.warc(?:\.gz)?$/i;

/** Whether bytes are a web archive, from what they hold. */
function archiveKind(bytes: Uint8Array): 'warc' | 'wacz' | null {
  const head = latin1(bytes.subarray(0, 4));
  if (head === 'PK\x03\x04') return isWacz(bytes) ? 'wacz' : null;
  if (head === 'WARC') return 'warc';
  return head.startsWith('\x1f\x8b') && startOfPacked(bytes).startsWith('WARC/') ? 'warc' : null;
}

/** A ZIP's directory stands at its end and names what it holds. */
function isWacz(bytes: Uint8Array): boolean {
  const directory = latin1(bytes.subarray(-DIRECTORY));
  return directory.includes('datapackage.json') && /archive\/[^/]{1,200}\.warc/i.test(directory);
}

const DIRECTORY = 1_000_000;

function startOfPacked(bytes: Uint8Array): string {
  try {
    return latin1(
      gunzipSync(bytes.subarray(0, 1024), { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, 16),
    );
  } catch {
    return '';
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function tooLarge(size: number, most: number): AttestError {
  return new AttestError('DOC_TOO_LARGE', `${size} bytes, more than the limit of ${most} for archives`);
}

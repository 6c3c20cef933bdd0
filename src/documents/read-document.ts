import { createHash } from 'node:crypto';
import {
  type ArchivedDocument,
  AttestError,
  asAttestError,
  type Description,
  type DocumentText,
  rulerFor,
} from '../model/index.ts';
import { describeDocument } from './describe/describe.ts';
import { findFurniture } from './furniture/find-furniture.ts';
import { charsetOf } from './html/declared-charset.ts';
import { READ_LIMITS, type Reading, type ReadLimits } from './reading.ts';
import { sniffKind } from './sniff.ts';
import { readText } from './text-reader.ts';

export interface DocumentInput {
  readonly bytes: Uint8Array;
  /** File name or address; never a path of somebody's machine. */
  readonly origin: string;
  /** ISO 8601, UTC. */
  readonly retrieved: string;
  /** As declared by the server, parameters included. */
  readonly mediaType?: string | undefined;
}

export interface ReadDocument {
  readonly document: ArchivedDocument;
  /** Offsets in code points. */
  readonly text: Omit<DocumentText, 'version' | 'document'>;
  /** One for each described field, in the order language, title, publisher, published. */
  readonly descriptions: readonly Description[];
}

/**
 * Reads a document: what it is (from its bytes), its text with the way back to the original, the parts that are
 * not the report, and what it says of itself. The bytes are left as they are.
 * @throws AttestError DOC_UNSUPPORTED, DOC_ENCRYPTED, DOC_EMPTY, DOC_TOO_LARGE or DOC_UNREADABLE
 */
export async function readDocument(
  input: DocumentInput,
  limits: Partial<ReadLimits> = {},
): Promise<ReadDocument> {
  const all = { ...READ_LIMITS, ...limits };
  const { bytes, origin } = input;
  const where = { file: origin };
  if (bytes.length > all.maxBytes)
    throw new AttestError('DOC_TOO_LARGE', `${bytes.length} bytes, more than the limit of ${all.maxBytes}`, {
      where,
    });
  if (bytes.length === 0) throw new AttestError('DOC_EMPTY', 'the file is empty', { where });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const reading = await readBytes(input, all);
    return { document: archived(input, reading, sha256), ...(await finish(reading, origin, all)) };
  } catch (thrown) {
    throw placed(thrown, origin);
  }
}

async function readBytes({ bytes, origin, mediaType }: DocumentInput, limits: ReadLimits): Promise<Reading> {
  const kind = sniffKind(bytes, origin, mediaType);
  const charset = charsetOf(mediaType);
  if (kind === 'html') return (await import('./html/html-reader.ts')).readHtml(bytes, limits, charset);
  if (kind === 'pdf') return (await import('./pdf/pdf-reader.ts')).readPdf(bytes, limits);
  if (kind === 'docx') return (await import('./docx/docx-reader.ts')).readDocx(bytes, limits);
  if (kind === 'mail') return (await import('./mail/mail-reader.ts')).readMail(bytes, limits);
  return readText(bytes, kind, charset);
}

function archived(input: DocumentInput, { mediaType }: Reading, sha256: string): ArchivedDocument {
  const { bytes, origin, retrieved } = input;
  return { id: `doc_${sha256.slice(0, 16)}`, sha256, byteLength: bytes.length, mediaType, origin, retrieved };
}

async function finish(
  { reader, text, runs, marks, hints }: Reading,
  origin: string,
  limits: ReadLimits,
): Promise<Pick<ReadDocument, 'text' | 'descriptions'>> {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new AttestError('DOC_EMPTY', 'the document holds no text');
  if (text.length > limits.maxText)
    throw new AttestError(
      'DOC_TOO_LARGE',
      `the text has ${text.length} characters, more than ${limits.maxText}`,
    );
  const found = findFurniture(text, marks);
  const ruler = rulerFor(text);
  const spanned = <T extends { start: number; end: number }>(part: T): T => ({
    ...part,
    start: ruler.toCodePoint(part.start),
    end: ruler.toCodePoint(part.end),
  });
  const fromHeader = found.hints.filter(({ basis }) => basis.startsWith('header'));
  const fromLines = found.hints.filter((hint) => !fromHeader.includes(hint));
  return {
    text: { reader, text, furniture: found.marks.map(spanned), segments: runs.map(spanned) },
    descriptions: await describeDocument({
      text,
      marks: found.marks,
      hints: [...fromHeader, ...hints, ...fromLines],
      origin,
    }),
  };
}

/** Faults of readers are the document's, not ours: whatever a parser throws becomes DOC_UNREADABLE. */
function placed(thrown: unknown, origin: string): AttestError {
  const error = asAttestError(thrown);
  const code = error.code === 'INTERNAL' ? 'DOC_UNREADABLE' : error.code;
  const message = error.code === 'INTERNAL' ? `the document is broken: ${error.message}` : error.message;
  return new AttestError(code, message, {
    where: { ...error.where, file: origin },
    hint: error.hint,
    cause: thrown,
  });
}

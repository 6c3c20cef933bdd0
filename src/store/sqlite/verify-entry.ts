import { canonicalJson } from '../../model/index.ts';
import { authorOf, commitmentOf, quoteKey, statementBody } from '../commitment.ts';
import { statementId } from './admit-statement.ts';
import { hex } from './transaction.ts';
import type { LogRow } from './verify-rows.ts';

/** Salts by document (null: the project's), and the documents that were withdrawn. */
export interface Sealing {
  readonly salts: ReadonlyMap<string | null, Uint8Array>;
  readonly withdrawn: ReadonlySet<string>;
}

/** What is wrong with one entry by itself, or undefined. */
export function entryFault(row: LogRow, { salts, withdrawn }: Sealing): string | undefined {
  const salt = salts.get(row.document);
  const { document } = row;
  if (salt === undefined && document !== null && withdrawn.has(document)) return remains(row);
  if (salt === undefined) return `the salt of ${document ?? 'the project'} is lost`;
  try {
    return row.kind === 'statement' ? statementFault(row, salt) : payloadFault(row, salt);
  } catch {
    return 'its content cannot be read any more';
  }
}

function remains(row: LogRow): string | undefined {
  const gone = row.payload === null && row.content === null;
  return gone ? undefined : 'content of a withdrawn document is still there';
}

function payloadFault(row: LogRow, salt: Uint8Array): string | undefined {
  if (row.payload === null) return 'its payload is gone';
  const expected = commitmentOf(salt, row, row.payload);
  return expected.equals(row.commitment) ? undefined : 'its payload (or its salt) was changed';
}

function statementFault(row: LogRow, salt: Uint8Array): string | undefined {
  if (row.payload !== null) return 'a statement has no payload, and this has one';
  if (row.content === null) return 'its content is gone';
  if (row.owner !== row.document) return 'its document was changed';
  if (row.quote !== null && row.words === null) return 'its quote is gone';
  if (statementId(salt, statementIn(row)) !== row.subject)
    return 'its value, quote or another identifying field (or its salt) was changed';
  if (row.words !== null && row.key !== null && hex(row.key) !== quoteKey(salt, row.words).toString('hex'))
    return "its quote's key was changed";
  const expected = commitmentOf(salt, row, bodyOf(row));
  return expected.equals(row.commitment) ? undefined : 'its position, confidence or version was changed';
}

function bodyOf(row: LogRow): string {
  return statementBody({
    cited: row.cited ?? -1,
    confidence: row.confidence,
    extractor: row.extractor,
    codebook: row.codebook,
    textVersion: row.text_version,
    start: row.start,
    end: row.stop,
  });
}

function statementIn(row: LogRow) {
  const words = row.words === null ? null : canonical(row.words);
  return {
    record: row.record ?? '',
    variable: row.variable ?? '',
    value: canonical(row.value),
    flags: canonical(row.flags),
    document: row.cited === 1 ? row.document : null,
    quote: words && { ...words, start: 0, end: 0, textVersion: 1 },
    note: row.note === null ? null : canonical(row.note),
    asserter: row.asserter === null ? null : canonical(row.asserter),
    author: authorOf(row.written ?? ''),
  };
}

/** Stored JSON, which must be the very text that was stored: JSON has several texts for one value. */
function canonical(text: string | null) {
  const value = JSON.parse(text ?? '');
  if (canonicalJson(value) !== text) throw new RangeError('not canonical JSON');
  return value;
}

/** Whether a payload is JSON at all; what was changed may not be. */
export function isReadable(payload: string | null): boolean {
  try {
    return /^\{/.test(payload ?? '') && typeof JSON.parse(payload ?? '') === 'object';
  } catch {
    return false;
  }
}

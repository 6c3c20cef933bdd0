import { createHmac } from 'node:crypto';
import { type Author, canonicalJson, lengthPrefixed, type Quote } from '../model/index.ts';

/** What an entry says of itself, beside its content. Every field is under its commitment and in the chain. */
export interface EntryFace {
  readonly seq: number;
  readonly tx: number;
  readonly kind: EntryKind;
  readonly subject: string;
  /** The document whose salt seals the entry; null means the project's. */
  readonly document: string | null;
  /** As {@link authorText} writes it. */
  readonly author: string;
  readonly at: string;
}

export const ENTRY_KINDS = [
  'document',
  'text',
  'description',
  'record',
  'statement',
  'decision',
  'liveness',
  'anchor',
  'codebook',
  'release',
  'withdrawal',
  'judgement',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

const ENTRY_TAG = 'attest/entry/1';

export function hmac(salt: Uint8Array, text: string): Buffer {
  return createHmac('sha256', salt).update(text).digest();
}

/**
 * The commitment of an entry: HMAC-SHA-256 under its salt of its face and its body, each field with its length
 * before it. Without the salt it says nothing about the body.
 */
export function commitmentOf(salt: Uint8Array, face: EntryFace, body: string): Buffer {
  const { seq, tx, kind, subject, document, author, at } = face;
  return hmac(
    salt,
    lengthPrefixed([ENTRY_TAG, `${seq}`, `${tx}`, kind, subject, document ?? '', author, at, body]),
  );
}

/** What stands on a statement's entry beside what its id already covers. */
export interface StatementEntry {
  /** 1 when the statement itself names its document, 0 when only its record does. */
  readonly cited: number;
  readonly confidence: number | null;
  readonly extractor: string | null;
  readonly codebook: string | null;
  readonly textVersion: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** The body that a statement's commitment covers. */
export function statementBody(entry: StatementEntry): string {
  const { cited, confidence, extractor, codebook, textVersion, start, end } = entry;
  return JSON.stringify([cited, confidence, extractor, codebook, textVersion, start, end]);
}

/** The words of a quote as one text, the same for equal words. */
export function quoteWords(quote: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): string {
  return JSON.stringify({ exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix });
}

/** Under which a document's quote is found again: a keyed hash, so that the words stand in the store once. */
export function quoteKey(salt: Uint8Array, words: string): Buffer {
  return hmac(salt, `attest/quote/1${words}`);
}

/** Marks withdrawn bytes: known again when they come back, not to be guessed from the store's file alone. */
export function withdrawnMark(projectSalt: Uint8Array, sha256: string): string {
  return hmac(projectSalt, `attest/withdrawn/1${sha256}`).toString('hex');
}

/** `kind:id`; kinds hold no colon, so this can be read back. */
export function authorText(author: Author): string {
  return `${author.kind}:${author.id}`;
}

export function authorOf(text: string): Author {
  const colon = text.indexOf(':');
  const kind = text.slice(0, colon);
  if (kind !== 'coder' && kind !== 'extractor' && kind !== 'dataset')
    throw new RangeError(`not an author: ${canonicalJson(text)}`);
  return { kind, id: text.slice(colon + 1) };
}

import { skipSpace, tokenScanner } from './token-scanner.ts';
import type { WrittenPart } from './word-parts.ts';
import { PLAIN_WORDS, type Words } from './words.ts';

/** A word, a figure or a mark. `start` and `end` are UTF-16 indices into the text; `word` is folded for matching. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
  /** Other forms under which it is looked up: without an article or a pronoun. */
  readonly forms?: readonly string[] | undefined;
  /** Bits of the lists of a phrase book that have a phrase starting here; without it every list is tried. */
  readonly starts?: number | undefined;
}

/** A stretch of the text in UTF-16 indices, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NOTE = '<sup>';

/**
 * The tokens of a stretch of text, in order; linear in its length. Markup tags, bracketed note numbers (`[6]`)
 * and what stands inside `<sup>` are no tokens. Words that the language writes together are cut apart.
 */
export function tokensOf(text: string, start = 0, end = text.length, words: Words = PLAIN_WORDS): Token[] {
  const tokens: Token[] = [];
  const scan = tokenScanner();
  let inNote = false;
  for (let from = skipSpace(text, start); from < end; ) {
    const to = scan(text, from);
    const raw = text.slice(from, to);
    if (raw.length > 1 && (raw[0] === '<' || raw[0] === '[')) inNote = raw === NOTE;
    else if (!inNote) addParts(tokens, words(raw), from);
    from = skipSpace(text, to);
  }
  return tokens;
}

function addParts(tokens: Token[], parts: readonly WrittenPart[], at: number): void {
  for (const { from, to, word, kind, capital, forms, starts } of parts)
    tokens.push({ start: at + from, end: at + to, word, kind, capital, forms, starts });
}

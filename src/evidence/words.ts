import { ENGLISH } from '../language/index.ts';

/** A word or a number of a folded text: UTF-16 stretch in the folded text. */
export interface Word {
  /** The folded word; a number as its plain digits. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its value, for figures and number words. */
  readonly number: string | null;
}

/**
 * Grouped figures (1,600 or 1.600 or 1 600), decimals, plain figures; else a run of letters. Folded text has few marks
 * outside of ASCII left, so letters are told by block, which is several times faster than by property.
 */
const WORD =
  /\d{1,3}(?:[.,' ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[a-z\u00b5-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\uffef]+/g;

/** The words of a folded text, in order. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  for (const { 0: raw, index } of folded.matchAll(WORD)) {
    const number = numberOf(raw);
    words.push({ text: number ?? raw, start: index, end: index + raw.length, number });
  }
  return words;
}

/** Figures without their separators, or the figures of a number word; null when it is no number. */
function numberOf(raw: string): string | null {
  const first = raw.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39)
    return /[.,' ]\d{3}/.test(raw) ? raw.replace(/[.,' ]/g, '') : raw.replace(',', '.');
  return NUMBER_WORDS.get(raw) ?? null;
}

/** Number words that stand for one figure. Words of other languages are compared as words. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(ENGLISH.numbers)
    .filter(([word, { kind, value }]) => kind === 'unit' && value > 1 && !word.includes(' '))
    .map(([word, { value }]) => [word, String(value)] as const),
);

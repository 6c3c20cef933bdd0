/** A part of a folded word: letters `from` to `to` (exclusive), and the form under which it is looked up. */
export interface WordPart {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** A written word, or a part of it, whatever stands beside it: what its token holds, and its place in the word. */
export interface WrittenPart {
  /** UTF-16 indices into the written word. */
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  readonly forms: readonly string[] | undefined;
  readonly starts: number | undefined;
}

/** Cuts a folded word into its parts, told which words are known; null leaves it whole. */
export type WordSplitter = (word: string, knows: (word: string) => boolean) => readonly WordPart[] | null;

/** How a language writes words together; `knows` tells which folded words are known. */
interface Parting {
  readonly split?: WordSplitter;
  readonly variants?: (word: string) => readonly string[];
  readonly knows: (word: string) => boolean;
}

const CASELESS_SHAPE = /[\ufb50-\ufeff]/;

/**
 * The parts of a written word, with the small words cut off that the script joins to the next one (Arabic و, ب, ل).
 * Each part has its own letters, so that quotes stay slices of the text. Null for words of other scripts.
 */
export function partsOf(
  raw: string,
  whole: WrittenPart,
  { split, variants, knows }: Parting,
): WrittenPart[] | null {
  if (!split || whole.kind !== 'word' || whole.word.charCodeAt(0) < 0x590) return null;
  const formsOf = (word: string) => variants?.(word);
  const parts = CASELESS_SHAPE.test(raw) ? null : split(whole.word, knows);
  if (!parts) return [{ ...whole, forms: formsOf(whole.word) }];
  return parts.map(({ from, to, word }) => ({
    ...whole,
    word,
    from: unitOf(raw, from),
    to: unitOf(raw, to),
    forms: formsOf(word),
  }));
}

const MARK = /[\p{M}ـ]/u;

/** The UTF-16 index in a written word at which its letter `n` starts; vowel signs belong to the letter before. */
function unitOf(raw: string, n: number): number {
  let letters = 0;
  for (let i = 0; i < raw.length; i += 1) {
    if (MARK.test(raw.charAt(i))) continue;
    if (letters === n) return i;
    letters += 1;
  }
  return raw.length;
}

import { isNegation } from './closed-words.ts';
import { type Word, wordsOf } from './words.ts';

/** A quote's words in order; a gap stands where the quoter left words out or put his own. */
export type PatternPart = { readonly kind: 'word'; readonly word: Word } | Gap;

export interface Gap {
  readonly kind: 'gap';
  /** `ellipsis`: "…" or "[...]". `bracket`: the quoter's own words, as in "[they]". */
  readonly by: 'ellipsis' | 'bracket';
  /** How many words of the text it may stand for. */
  readonly most: number;
  /** The words in the bracket: the text may have them too. */
  readonly own: ReadonlySet<string>;
}

const ELLIPSIS: Gap = { kind: 'gap', by: 'ellipsis', most: 60, own: new Set() };
const BRACKETED = 4;

const OMISSION = /\[ ?\.{3,} ?\]|\( ?\.{3,} ?\)|\.{3,}|\[[^\][]{1,60}\]/g;

/**
 * The parts of a quote. Gaps at its ends say nothing and are left out. A bracket with a number or a negation in it is
 * no insertion: its words must stand in the text like any other.
 * @param folded the quote, folded
 */
export function patternOf(folded: string): PatternPart[] {
  const parts: PatternPart[] = [];
  let from = 0;
  for (const { 0: omission, index } of folded.matchAll(OMISSION)) {
    const words = wordsOf(omission);
    if (words.some(({ kind, text }) => kind !== 'word' || isNegation(text))) continue;
    parts.push(...wordParts(folded, from, index), words.length > 0 ? bracket(words) : ELLIPSIS);
    from = index + omission.length;
  }
  parts.push(...wordParts(folded, from, folded.length));
  while (parts.at(-1)?.kind === 'gap') parts.pop();
  while (parts[0]?.kind === 'gap') parts.shift();
  return parts;
}

function bracket(words: readonly Word[]): Gap {
  const own = new Set(words.map(({ text }) => text));
  return { kind: 'gap', by: 'bracket', most: Math.max(BRACKETED, words.length), own };
}

function wordParts(folded: string, from: number, to: number): PatternPart[] {
  return wordsOf(folded.slice(from, to)).map((word) => ({
    kind: 'word',
    word: { ...word, start: word.start + from, end: word.end + from },
  }));
}

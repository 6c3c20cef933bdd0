import { type Word, wordsOf } from './words.ts';

/** A quote's words in order; a gap stands where the quoter left words out ("…", "[...]") or put his own ("[they]"). */
export type PatternPart =
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'gap'; readonly most: number };

/** How many words an ellipsis may leave out, and how many a bracket may stand for. */
const ELLIPSIS = 60;
const BRACKET = 4;

const OMISSION = /\[ ?\.{3,} ?\]|\( ?\.{3,} ?\)|\.{3,}|\[[^\]]{1,60}\]/g;

/**
 * The parts of a quote. Gaps at its ends say nothing and are left out.
 * @param folded the quote, folded
 */
export function patternOf(folded: string): PatternPart[] {
  const parts: PatternPart[] = [];
  let from = 0;
  for (const { 0: omission, index } of folded.matchAll(OMISSION)) {
    parts.push(...wordParts(folded, from, index));
    parts.push({ kind: 'gap', most: /\p{L}/u.test(omission) ? BRACKET : ELLIPSIS });
    from = index + omission.length;
  }
  parts.push(...wordParts(folded, from, folded.length));
  while (parts.at(-1)?.kind === 'gap') parts.pop();
  while (parts[0]?.kind === 'gap') parts.shift();
  return parts;
}

function wordParts(folded: string, from: number, to: number): PatternPart[] {
  return wordsOf(folded.slice(from, to)).map((word) => ({
    kind: 'word',
    word: { ...word, start: word.start + from, end: word.end + from },
  }));
}

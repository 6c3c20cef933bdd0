import { piecesOf } from './pieces.ts';

const SMALL = new Set(
  `a al el the of in and for to on de la le les l d du des del los las en et y e au aux dans pour par sur contre para
  por con un une il`.split(/\s+/),
);
const ACRONYM = /^\p{Lu}(?:\.?[\p{Lu}\d]){1,9}\.?$/u;

/** The letters of a name that is an acronym (`DGSN`, `D.G.S.N.`), in lower case, or null. */
export function acronymOf(name: string): string | null {
  return name.length < 20 && ACRONYM.test(name) ? piecesOf(name)[0]?.letters || null : null;
}

/** First letters of a name of several words: of all of them, and of all but the small ones. */
export function initialsOf(name: string): readonly string[] {
  const words = piecesOf(name).map(({ letters }) => letters);
  if (words.length < 2) return [];
  const first = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('');
  return [first(words), first(words.filter((word) => !SMALL.has(word)))];
}

import { compareWords } from './compare-words.ts';
import type { Particle } from './data/particles.ts';
import type { NameToken } from './name-tokens.ts';
import type { Word } from './word.ts';

/** Evidence of the same particle on both sides. */
const SAME: Readonly<Record<Particle, number>> = { article: 0, son: 0.7, father: 0.7, servant: 1.5 };
/** Evidence of a particle that the other side does not have. */
const MISSING: Readonly<Record<Particle, number>> = { article: 0, son: -7, father: -7, servant: -7 };
const INITIAL = { fits: 0.4, fails: -4 };

/** Evidence that two words of names are the same word, above 0 for, below 0 against. Symmetric. */
export function compareTokens(a: NameToken, b: NameToken): number {
  if (a.kind === 'initial' || b.kind === 'initial') return startsAlike(a, b) ? INITIAL.fits : INITIAL.fails;
  const wholes = compareWords(a.whole, b.whole);
  if (!a.core && !b.core) return wholes;
  return Math.max(wholes, compareWords(a.core ?? a.whole, b.core ?? b.whole) + particles(a, b));
}

function particles({ particle: a }: NameToken, { particle: b }: NameToken): number {
  if (a === b) return a === null ? 0 : SAME[a];
  return (a === null ? 0 : MISSING[a]) + (b === null ? 0 : MISSING[b]);
}

/** Sounds that a name may start with, and the letters that write them; a word is asked for its first letter. */
const STARTS = [
  'aeiouyhعاأإآءي',
  'bpvبو',
  'fvphف',
  'tثتط',
  'dذدضظ',
  'sczثسص',
  'zزذظض',
  'jgdyجغي',
  'gkqcقغكج',
  'khjخح',
  'shcxش',
  'hحه',
  'rgغر',
  'lل',
  'mم',
  'nن',
  'wouvو',
];

function startsAlike(a: NameToken, b: NameToken): boolean {
  const letters = (token: NameToken) => [token.whole, ...(token.core ? [token.core] : [])].map(firstLetter);
  return letters(a).some((x) => letters(b).some((y) => x === y || isAlike(x, y)));
}

/** Within a script an initial is the letter itself; across scripts, one that may write the same sound. */
function isAlike(x: string, y: string): boolean {
  const across = x < '\u0600' !== y < '\u0600';
  return across && STARTS.some((letters) => letters.includes(x) && letters.includes(y));
}

function firstLetter({ letters }: Word): string {
  return letters.charAt(0);
}

import { isCountingWord } from './number-words.ts';

const LATIN = /^[a-z][a-z0-9]*$/;
/** Shorter words have no slips: too many of them are other words. */
const SHORTEST = { shape: 5, spelling: 8 } as const;
/** From this length on a word may have two slips. */
const LONG = 10;

/** Letters that scanners take for one another. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['l', 'i'],
  ['l', '1'],
  ['i', '1'],
  ['l', 't'],
  ['i', 't'],
  ['t', '1'],
  ['f', 't'],
  ['c', 'e'],
  ['n', 'u'],
  ['h', 'b'],
  ['o', '0'],
  ['s', '5'],
  ['b', '8'],
  ['g', '9'],
  ['rn', 'm'],
  ['cl', 'd'],
  ['vv', 'w'],
];

/** `shape`: every difference is a letter taken for another of its shape. */
export type Slip = 'shape' | 'spelling';

/**
 * The slip of the pen or the scanner that makes one folded word of another, or null: letters of one shape taken for one
 * another; in long words also two letters swapped, or one dropped or doubled. One slip, or two from ten letters on; the
 * first letter stays, and the ending too, which carries number and gender. A letter changed for any other makes
 * another word ("deported", "departed"), and so does any change in Arabic script and in a word that counts or dates.
 */
export function slipBetween(a: string, b: string): Slip | null {
  const longer = Math.max(a.length, b.length);
  if (longer < SHORTEST.shape || a.charCodeAt(0) !== b.charCodeAt(0)) return null;
  const most = longer >= LONG ? 2 : 1;
  if (Math.abs(a.length - b.length) > most || !LATIN.test(a) || !LATIN.test(b)) return null;
  if (/\d/.test(a) && /\d/.test(b)) return null;
  if (isCountingWord(a) || isCountingWord(b)) return null;
  if (isReachable(a, b, most, shapesAt)) return 'shape';
  return longer >= SHORTEST.spelling && isReachable(a, b, most, slipsAt) ? 'spelling' : null;
}

/** What may be left of two words to compare, for each slip that explains that their first letters differ. */
type Slips = (a: string, b: string) => [string, string][];

/** Whether `a` becomes `b` by at most `most` slips. Only what differs is searched, so that it ends at once. */
function isReachable(a: string, b: string, most: number, slips: Slips): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA === restB) return true;
  if (most === 0) return false;
  return slips(restA, restB).some(([nextA, nextB]) => isReachable(nextA, nextB, most - 1, slips));
}

/** Spelling slips need letters behind them: the ending stays. */
const slipsAt: Slips = (a, b) => {
  const next = shapesAt(a, b);
  if (a.length > 2 && b.length > 2 && a[0] === b[1] && a[1] === b[0]) next.push([a.slice(2), b.slice(2)]);
  if (a.length > 2 && b.length > 1) next.push([a.slice(1), b]);
  if (b.length > 2 && a.length > 1) next.push([a, b.slice(1)]);
  return next;
};

const shapesAt: Slips = (a, b) =>
  SHAPES.flatMap(([one, other]): [string, string][] => {
    if (a.startsWith(one) && b.startsWith(other)) return [[a.slice(one.length), b.slice(other.length)]];
    if (a.startsWith(other) && b.startsWith(one)) return [[a.slice(other.length), b.slice(one.length)]];
    return [];
  });

import type { Count } from './count.ts';

/** The bounds of a count, without the words for them. */
export type CountBounds = Pick<Count, 'low' | 'best' | 'high'>;

/**
 * A count as one code of a release's column: `9` where nothing but 9 is said, else the best figure, if there is one,
 * and the bounds: `9[8..9]`, `5[5..]` ("at least five"), `[8..12]`, `[..12]`.
 */
const COUNT_CODE = /^(\d*)(?:\[(\d*)\.\.(\d*)\])?$/;

/** The count that a code stands for; null for any other text. */
export function countOfCode(code: string): CountBounds | null {
  const parts = COUNT_CODE.exec(code);
  if (!parts || code === '') return null;
  const [, best, low, high] = parts;
  if (low === undefined && high === undefined) return { low: read(best), best: read(best), high: read(best) };
  return { low: read(low), best: read(best), high: read(high) };
}

function read(digits: string | undefined): number | null {
  return digits === undefined || digits === '' ? null : Number(digits);
}

/** The figure that stands for a count where there can be only one: the best, else a bound. */
export function oneFigure({ low, best, high }: CountBounds): number | null {
  return best ?? low ?? high;
}

import type { Count } from '../model/index.ts';

/**
 * The range that several statements of one count leave open, with the best figure of the leading one. A bound
 * that a text does not give is silence: it widens the range only where another figure passes what is stated
 * ("at least 9" beside "7" has no upper bound; "at least 5" beside "7" is 5 to 7).
 */
export function overallRange(leading: Count, counts: readonly Count[]): Count {
  const figures = counts.flatMap(({ low, best, high }) => [low, best, high].filter((n) => n !== null));
  const low = least(counts.map((count) => count.low));
  const high = greatest(counts.map((count) => count.high));
  return {
    ...leading,
    low: low !== null && figures.every((figure) => figure >= low) ? low : null,
    high: high !== null && figures.every((figure) => figure <= high) ? high : null,
  };
}

function least(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.min(a, b)), null);
}

function greatest(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.max(a, b)), null);
}

/** A class of a sequential scale: values from `from` to `to`, both within it. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
}

const MOST = 5;

/**
 * Whole numbers above 0 into at most five classes of about equally many regions (quantiles), without gaps; equal
 * numbers fall into one class.
 */
export function countClasses(values: readonly number[]): readonly ValueClass[] {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const wanted = Math.min(MOST, distinct.length);
  const ends = Array.from({ length: wanted }, (_, i) =>
    distinct.length <= MOST
      ? (distinct[i] ?? 0)
      : (sorted[Math.ceil(((i + 1) * sorted.length) / wanted) - 1] ?? 0),
  );
  const tops = [...new Set(ends)];
  return tops.map((to, i) => ({ from: i === 0 ? (sorted[0] ?? 1) : (tops[i - 1] ?? 0) + 1, to }));
}

/** Shares in percent, in steps of twenty. */
export const SHARE_CLASSES: readonly ValueClass[] = [0, 20, 40, 60, 80].map((from) => ({
  from,
  to: from + 20,
}));

/** Which class a value is in, from 1; 0 for none. */
export function levelOf(value: number, classes: readonly ValueClass[]): number {
  if (value <= 0) return 0;
  const index = classes.findIndex(({ to }) => value <= to);
  return index < 0 ? classes.length : index + 1;
}

/** Shades for fewer than five classes are spread over the whole scale. */
export function shadeOf(level: number, classes: readonly ValueClass[]): number {
  if (level === 0 || classes.length === 0) return 0;
  return classes.length === 1 ? 3 : Math.round(1 + ((level - 1) * (MOST - 1)) / (classes.length - 1));
}

import type { SharedTaxonomy } from './vocabulary.ts';

/** Shares of the values in all rows of each dataset that have one. */
export interface ValueShares {
  readonly size: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** The chance that a row of each has one and the same rare value. */
  readonly rareEqual: number;
}

export function valueShares(taxonomy: SharedTaxonomy, rowsA: number): ValueShares {
  const { values, size } = taxonomy;
  const exact: [Map<number, number>, Map<number, number>] = [new Map(), new Map()];
  const shares: [Float64Array, Float64Array] = [new Float64Array(size), new Float64Array(size)];
  const known = [0, 0];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? -1;
    const side = row < rowsA ? 0 : 1;
    if (value < 0) continue;
    known[side] = (known[side] ?? 0) + 1;
    const code = Math.min(value, size - 1);
    const share = shares[side];
    share[code] = (share[code] ?? 0) + 1;
    if (value >= size - 1) exact[side].set(value, (exact[side].get(value) ?? 0) + 1);
  }
  const [a, b] = shares.map((share, side) => share.map((n) => n / Math.max(1, known[side] ?? 1)));
  let rareEqual = 0;
  for (const [value, n] of exact[0]) rareEqual += n * (exact[1].get(value) ?? 0);
  return {
    size,
    a: a ?? shares[0],
    b: b ?? shares[1],
    rareEqual: rareEqual / Math.max(1, (known[0] ?? 1) * (known[1] ?? 1)),
  };
}

/** Matched pairs' worth of belief that two different values meet as often as chance has it. */
const PRIOR = 150;

/**
 * For each cell, how much more often matched pairs have these two values than chance pairs do. Values are taken to
 * be equally often agreed on until the data says more, so that rare values that agree count for more than usual ones.
 * @param counts expected matched pairs per cell
 */
export function valueFactors({ size, a, b, rareEqual }: ValueShares, counts: Float64Array): Float64Array {
  const missing = size * size + 2;
  let [matched, agreed, agreeByChance] = [0, 0, 0];
  for (let cell = 0; cell < missing; cell++) matched += counts[cell] ?? 0;
  for (let code = 0; code < size; code++) {
    agreed += counts[code * size + code] ?? 0;
    agreeByChance += (a[code] ?? 0) * (b[code] ?? 0);
  }
  const agreement = matched > 0 ? agreed / matched : agreeByChance;
  const whenEqual = agreeByChance > 0 ? agreement / agreeByChance : 1;
  const whenDifferent = agreeByChance < 1 ? (1 - agreement) / (1 - agreeByChance) : 1;
  const factors = new Float64Array(missing + 1).fill(1);
  const set = (cell: number, chance: number, prior: number) => {
    if (chance > 0) factors[cell] = ((counts[cell] ?? 0) / chance + PRIOR * prior) / (matched + PRIOR);
  };
  for (let left = 0; left < size; left++)
    for (let right = 0; right < size; right++)
      set(left * size + right, (a[left] ?? 0) * (b[right] ?? 0), left === right ? whenEqual : whenDifferent);
  const bothRare = (a[size - 1] ?? 0) * (b[size - 1] ?? 0);
  set(size * size, rareEqual, whenEqual);
  set(size * size + 1, bothRare - rareEqual, whenDifferent);
  return factors;
}

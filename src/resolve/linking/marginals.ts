import type { Edges } from './edges.ts';

/** Messages along edges, kept between calls so that the next one starts where the last one stopped. */
export interface Messages {
  readonly toSecond: Float32Array;
  readonly toFirst: Float32Array;
}

export function newMessages(count: number): Messages {
  return { toSecond: new Float32Array(count).fill(1), toFirst: new Float32Array(count).fill(1) };
}

/**
 * The probability of each edge to be in the matching, where a matching weighs as much as the product of its edges'
 * odds: sum-product messages on the graph (Bayati, Gamarnik, Katz, Nair, Tetali 2007 for the monomer–dimer model),
 * exact on trees.
 * @param odds per edge, against leaving both rows alone
 * @param probability written, per edge
 * @param messages updated
 */
export function matchingMarginals(
  edges: Edges,
  odds: Float32Array,
  messages: Messages,
  rounds: number,
  probability: Float32Array,
): void {
  const { count, a, b } = edges;
  const { toSecond, toFirst } = messages;
  let rows = 0;
  for (let e = 0; e < count; e++) rows = Math.max(rows, a[e] ?? 0, b[e] ?? 0);
  const sums = new Float64Array(rows + 1);
  for (let round = 0; round < rounds; round++) {
    sums.fill(1);
    for (let e = 0; e < count; e++) {
      const row = a[e] ?? 0;
      sums[row] = (sums[row] ?? 0) + (odds[e] ?? 0) * (toFirst[e] ?? 0);
    }
    for (let e = 0; e < count; e++) {
      const weight = odds[e] ?? 0;
      const message = 1 / Math.max(1, (sums[a[e] ?? 0] ?? 1) - weight * (toFirst[e] ?? 0));
      toSecond[e] = message;
      const row = b[e] ?? 0;
      sums[row] = (sums[row] ?? 0) + weight * message;
    }
    for (let e = 0; e < count; e++)
      toFirst[e] = 1 / Math.max(1, (sums[b[e] ?? 0] ?? 1) - (odds[e] ?? 0) * (toSecond[e] ?? 0));
  }
  for (let e = 0; e < count; e++) {
    const weight = (odds[e] ?? 0) * (toSecond[e] ?? 0) * (toFirst[e] ?? 0);
    probability[e] = weight / (1 + weight);
  }
}

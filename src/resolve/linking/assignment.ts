import type { Edges } from './edges.ts';

/** A pair that was accepted, and how probable it is. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

/** Bids rise by at least this: the result is worth at most this much less per row than the best there is. */
const LEAST_BID = 1e-5;

/**
 * The one-to-one matching that is worth most, where a pair is worth what its probability exceeds the threshold by
 * and a row may stay alone: Bertsekas' auction on the sparse graph, started from prices of zero, which rows that
 * nobody bids for keep.
 */
export function assign(edges: Edges, probability: Float32Array, threshold: number): Match[] {
  const graph = worthwhile(edges, probability, threshold);
  const price = new Float64Array(graph.bidders.length === 0 ? 0 : graph.seconds);
  const owner = new Int32Array(graph.seconds).fill(-1);
  const won = new Int32Array(graph.bidders.length).fill(-1);
  const queue = Array.from(graph.bidders, (_, bidder) => bidder).reverse();
  for (let bidder = queue.pop(); bidder !== undefined; bidder = queue.pop()) {
    const from = graph.starts[bidder] ?? 0;
    const to = graph.starts[bidder + 1] ?? 0;
    let best = -1;
    let bestProfit = 0;
    let second = 0;
    for (let i = from; i < to; i++) {
      const profit = (graph.worth[i] ?? 0) - (price[graph.target[i] ?? 0] ?? 0);
      if (profit > bestProfit) {
        second = bestProfit;
        bestProfit = profit;
        best = i;
      } else if (profit > second) second = profit;
    }
    if (best < 0) continue;
    const object = graph.target[best] ?? 0;
    price[object] = (price[object] ?? 0) + bestProfit - second + LEAST_BID;
    const former = owner[object] ?? -1;
    if (former >= 0) {
      won[former] = -1;
      queue.push(former);
    }
    owner[object] = bidder;
    won[bidder] = best;
  }
  return [...won].flatMap((i) => {
    const e = i < 0 ? -1 : (graph.edge[i] ?? -1);
    return e < 0 ? [] : [{ a: edges.a[e] ?? 0, b: edges.b[e] ?? 0, probability: probability[e] ?? 0 }];
  });
}

/** The edges above the threshold, by row of the first dataset; rows of the second are numbered anew. */
function worthwhile({ count, a, b }: Edges, probability: Float32Array, threshold: number) {
  const kept: number[] = [];
  for (let e = 0; e < count; e++) if ((probability[e] ?? 0) > threshold) kept.push(e);
  const edge = Int32Array.from(kept);
  const bidders: number[] = [];
  const starts: number[] = [];
  const numbers = new Map<number, number>();
  const target = new Int32Array(edge.length);
  edge.forEach((e, i) => {
    const row = a[e] ?? 0;
    if (bidders[bidders.length - 1] !== row) {
      bidders.push(row);
      starts.push(i);
    }
    const other = b[e] ?? 0;
    const number = numbers.get(other) ?? numbers.size;
    numbers.set(other, number);
    target[i] = number;
  });
  starts.push(edge.length);
  const worth = Float64Array.from(edge, (e) => (probability[e] ?? 0) - threshold);
  return { edge, bidders, starts, target, worth, seconds: numbers.size };
}

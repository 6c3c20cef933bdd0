import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptMatches } from './accept.ts';
import { assign } from './assignment.ts';
import { type Edges, edgeList } from './edges.ts';
import { matchingMarginals, newMessages } from './marginals.ts';

const ROWS = 4;

/** Edges between rows 0–3 and rows 4–7, each with a number from 0 to 1. */
const graph = fc
  .uniqueArray(fc.tuple(fc.nat(ROWS - 1), fc.nat(ROWS - 1), fc.integer({ min: 1, max: 99 })), {
    selector: ([a, b]) => `${a} ${b}`,
    maxLength: 9,
  })
  .map((drawn) => drawn.sort((x, y) => x[0] - y[0] || x[1] - y[1]));

function edgesOf(drawn: readonly (readonly [number, number, number])[]): Edges {
  const list = edgeList(1);
  for (const [a, b] of drawn) list.add(a, ROWS + b, 0, 0, 1);
  return list.finish();
}

/** Every one-to-one choice of edges. */
function matchings(edges: Edges): number[][] {
  const all: number[][] = [[]];
  for (let e = 0; e < edges.count; e++)
    for (const chosen of [...all])
      if (chosen.every((f) => edges.a[f] !== edges.a[e] && edges.b[f] !== edges.b[e]))
        all.push([...chosen, e]);
  return all;
}

describe('assignment', () => {
  it('is worth as much as the best of all matchings', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const edges = edgesOf(drawn);
        const probability = Float32Array.from(drawn, ([, , hundredths]) => hundredths / 100);
        const worth = (chosen: readonly number[]) =>
          chosen.reduce((sum, e) => sum + (probability[e] ?? 0) - 0.3, 0);
        const best = Math.max(...matchings(edges).map(worth));
        const found = assign(edges, probability, 0.3);
        expect(found.reduce((sum, match) => sum + match.probability - 0.3, 0)).toBeCloseTo(best, 3);
        expect(new Set(found.map(({ a }) => a)).size).toBe(found.length);
        expect(new Set(found.map(({ b }) => b)).size).toBe(found.length);
      }),
    );
  });

  it('accepts no pair that would lower the expected F1, and all sure ones', () => {
    const edges = edgesOf([
      [0, 0, 0],
      [1, 1, 0],
      [2, 2, 0],
    ]);
    const found = acceptMatches(edges, Float32Array.of(0.99, 0.95, 0.1));
    expect(found.map(({ a }) => a)).toEqual([0, 1]);
  });
});

describe('marginals', () => {
  it('are exact where the graph is a tree', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 7 }), (weights) => {
        // A path: 0–4, 4–1, 1–5, 5–2, …
        const path = weights.map((weight, i): [number, number, number] => [(i + 1) >> 1, i >> 1, weight]);
        const edges = edgesOf(path);
        const odds = Float32Array.from(weights, (weight) => weight / 50);
        const probability = new Float32Array(edges.count);
        matchingMarginals(edges, odds, newMessages(edges.count), 20, probability);
        const weigh = (chosen: readonly number[]) => chosen.reduce((p, e) => p * (odds[e] ?? 0), 1);
        const all = matchings(edges);
        const total = all.reduce((sum, chosen) => sum + weigh(chosen), 0);
        weights.forEach((_, e) => {
          const holding = all.filter((chosen) => chosen.includes(e));
          const exact = holding.reduce((sum, chosen) => sum + weigh(chosen), 0) / total;
          expect(probability[e]).toBeCloseTo(exact, 3);
        });
      }),
    );
  });
});

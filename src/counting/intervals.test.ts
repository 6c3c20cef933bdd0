import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisher, wilson } from './intervals.ts';

describe('wilson', () => {
  it.each([
    [8, 15, 0.301, 0.752],
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
    [0, 0, 0, 1],
  ])('of %i in %i is %f to %f', (k, n, low, high) => {
    expect(wilson(k, n).low).toBeCloseTo(low, 3);
    expect(wilson(k, n).high).toBeCloseTo(high, 3);
  });
});

const share = fc.nat(12).chain((n) => fc.record({ k: fc.nat(n), n: fc.constant(n) }));

describe('fisher', () => {
  it("gives the p of Fisher's tea tasting, and of a table with an empty cell", () => {
    expect(fisher({ k: 3, n: 4 }, { k: 1, n: 4 })).toBeCloseTo(0.4857, 4);
    expect(fisher({ k: 4, n: 4 }, { k: 0, n: 4 })).toBeCloseTo(0.0286, 4);
    expect(fisher({ k: 0, n: 0 }, { k: 3, n: 5 })).toBe(1);
  });

  it('adds up the chances of all tables that are no likelier', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const k = a.k + b.k;
        const ways = (x: number) => choose(a.n, x) * choose(b.n, k - x);
        const tables = Array.from({ length: k + 1 }, (_, x) => ways(x));
        const total = tables.reduce((sum, one) => sum + one, 0);
        const tail = tables.filter((one) => one <= ways(a.k)).reduce((sum, one) => sum + one, 0);
        expect(fisher(a, b)).toBeCloseTo(tail / total, 9);
      }),
    );
  });
});

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  return k === 0 ? 1 : Math.round((choose(n - 1, k - 1) * n) / k);
}

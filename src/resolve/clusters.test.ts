import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeMatches, type RowMatch } from './clusters.ts';

const match = (a: number, rowA: number, b: number, rowB: number, weight = 1): RowMatch => ({
  a,
  rowA,
  b,
  rowB,
  weight,
});

describe('merging pairwise matches', () => {
  it('joins rows of three tables through one another', () => {
    const groups = mergeMatches([2, 2, 1], [match(0, 1, 1, 0), match(1, 0, 2, 0)]);
    expect(groups.map((ids) => [...ids])).toEqual([[0, 1], [1, 2], [1]]);
  });

  it('lets the weightier match win where two would bring rows of one table together', () => {
    const weak = match(0, 0, 2, 0, 0.6);
    const strong = match(0, 1, 1, 0, 0.9);
    const between = match(1, 0, 2, 0, 0.8);
    const groups = mergeMatches([2, 1, 1], [weak, strong, between]);
    expect(groups.map((ids) => [...ids])).toEqual([[0, 1], [1], [1]]);
  });

  it('never puts two rows of one table in one group, whatever the matches', () => {
    const row = fc.integer({ min: 0, max: 3 });
    const table = fc.integer({ min: 0, max: 3 });
    const any = fc.tuple(table, row, table, row, fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(any), (drawn) => {
        const matches = drawn.filter(([a, , b]) => a !== b).map((parts) => match(...parts));
        for (const ids of mergeMatches([4, 4, 4, 4], matches)) expect(new Set(ids).size).toBe(4);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../learning/logistic.ts';
import { fitSparse } from './sparse-logistic.ts';

describe('a sparse logistic regression', () => {
  const rows = [[0], [0, 1], [1], [1, 2], [2], [0, 2], [], [0], [1], [2]];
  const labels = [true, true, false, false, true, true, false, false, false, true];

  it('has the weights that Newton finds with the same penalty', () => {
    const dense = rows.map((row) => [0, 1, 2].map((feature) => (row.includes(feature) ? 1 : 0)));
    const weights = fitLogistic(dense, labels, { l2: 2 });
    const sparse = fitSparse(rows, labels, 3, 2);
    for (const [i, weight] of weights.entries()) expect(sparse[i]).toBeCloseTo(weight, 2);
  });

  it('gives a feature that nothing has no weight', () => {
    expect(fitSparse(rows, labels, 4, 2)[3]).toBe(0);
  });
});

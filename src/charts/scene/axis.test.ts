import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureAxis } from './axis.ts';

describe('an axis of figures that are no counts', () => {
  it.each([
    [0.13, 0.62, [0, 0.2, 0.4, 0.6, 0.8]],
    [4.3, 8.413, [0, 2, 4, 6, 8, 10]],
    [-1.5, 0.4, [-1.5, -1, -0.5, 0, 0.5]],
  ])('from %s to %s', (least, most, values) => {
    expect(figureAxis(least, most, 400, 4).values).toEqual(values);
  });

  it('holds all figures and nought, and fills its length', () => {
    const figure = fc.integer({ min: -1e12, max: 1e12 }).map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const { values, scale } = figureAxis(least, most, 400, 5);
        const [first, last] = [values[0] ?? 1, values.at(-1) ?? -1];
        const slack = 1e-6 * (last - first);
        expect(first).toBeLessThanOrEqual(Math.min(0, least) + slack);
        expect(last).toBeGreaterThanOrEqual(Math.max(0, most) - slack);
        expect((last - first) * scale).toBeCloseTo(400, 3);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countClasses, levelOf, SHARE_CLASSES, shadeOf } from './classes.ts';

describe('classes of counts', () => {
  it('hold every count above 0, without gaps, in at most five', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 60 }), (values) => {
        const classes = countClasses(values);
        expect(classes.length).toBeLessThanOrEqual(5);
        for (const value of values) {
          const held = classes[levelOf(value, classes) - 1];
          expect(
            value === 0 ? held === undefined : held && held.from <= value && value <= held.to,
          ).toBeTruthy();
        }
        for (const [i, { from }] of classes.entries())
          if (i > 0) expect(from).toBe((classes[i - 1]?.to ?? 0) + 1);
      }),
    );
  });

  it('are as many regions each as can be', () => {
    expect(countClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).map(({ from, to }) => `${from}-${to}`)).toEqual([
      '1-2',
      '3-4',
      '5-6',
      '7-8',
      '9-10',
    ]);
  });

  it('have shades from light to dark', () => {
    for (const count of [2, 3, 4, 5]) {
      const classes = SHARE_CLASSES.slice(0, count);
      const shades = classes.map((_, i) => shadeOf(i + 1, classes));
      expect(shades).toEqual([...new Set(shades)].sort());
      expect([shades[0], shades.at(-1)]).toEqual([1, 5]);
    }
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, placeLabels } from './place-labels.ts';

const label = fc.record({
  at: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })),
  r: fc.integer({ min: 4, max: 20 }),
  width: fc.integer({ min: 8, max: 140 }),
});

it('labels never cover each other, a marker or the edge', () => {
  fc.assert(
    fc.property(fc.array(label, { maxLength: 25 }), (wanted) => {
      const markers = wanted.map(({ at: [x, y], r }): Box => [x - r, y - r, x + r, y + r]);
      const placed = placeLabels(wanted, markers, 400, 300).filter((box) => box !== null);
      for (const [i, a] of placed.entries()) {
        expect(a[0] >= 0 && a[1] >= 0 && a[2] <= 400 && a[3] <= 300).toBe(true);
        for (const b of [...placed.slice(i + 1), ...markers])
          expect(a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1]).toBe(true);
      }
    }),
  );
});

it('a lone label stands behind its point', () => {
  expect(placeLabels([{ at: [100, 100], r: 5, width: 40 }], [], 400, 300)).toEqual([[109, 92.5, 149, 107.5]]);
});

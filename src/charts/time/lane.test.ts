import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laneRows, placeItem } from './lane.ts';
import { timeScale } from './time-scale.ts';

const year = fc.integer({ min: 2010, max: 2020 });
const item = fc.record({
  label: fc.string({ minLength: 1, maxLength: 50 }),
  begins: fc.oneof(
    year.map(String),
    year.map((y) => `${y}-05`),
    year.map((y) => `${y}-05-17`),
  ),
  ends: fc.constantFrom(null, '2020', '2020-12-31'),
});

it('items in one row of a lane never touch, and none is lost', () => {
  const time = timeScale([{ from: 14610, to: 18628 }], 30, 600);
  fc.assert(
    fc.property(fc.array(item, { maxLength: 14 }), (items) => {
      const placed = items.flatMap((one) => placeItem(one, time, 600) ?? []);
      const rows = laneRows(placed);
      expect(rows.flat().length).toBe(items.length);
      for (const row of rows) {
        const ordered = [...row].sort((a, b) => a.from - b.from);
        for (const [i, one] of ordered.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(0);
          expect(one.to).toBeLessThanOrEqual(601);
          if (i > 0) expect(one.from).toBeGreaterThan(ordered[i - 1]?.to ?? 0);
        }
      }
    }),
  );
});

it('a year is drawn as long as it is, a day as a few pixels', () => {
  const time = timeScale([{ from: 14610, to: 18628 }], 0, 1100);
  const parts = (begins: string) =>
    placeItem({ label: 'x', begins }, time, 1100)?.parts.map(({ width, sure }) => [Math.round(width), sure]);
  expect(parts('2015')).toEqual([[100, false]]);
  expect(parts('2015-06-01')).toEqual([[5, true]]);
  expect(parts('../2015')).toBeUndefined();
});

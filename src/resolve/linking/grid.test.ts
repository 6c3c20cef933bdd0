import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGrid, RUN_SLOTS } from './grid.ts';

const KM = 111.19;

/** Great-circle distance in kilometres. */
function apart(latA: number, lonA: number, latB: number, lonB: number): number {
  const rad = Math.PI / 180;
  const cos =
    Math.sin(latA * rad) * Math.sin(latB * rad) +
    Math.cos(latA * rad) * Math.cos(latB * rad) * Math.cos((lonA - lonB) * rad);
  return (Math.acos(Math.min(1, cos)) / rad) * KM;
}

const place = fc.record({
  lat: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: 88, max: 90, noNaN: true })),
  lon: fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: 179, max: 180, noNaN: true }),
    fc.double({ min: -180, max: -179, noNaN: true }),
  ),
  day: fc.integer({ min: 0, max: 20 }),
});

describe('the grid', () => {
  it('finds every point within the radius and the days, over the date line and the poles', () => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 60 }),
        fc.double({ min: 1, max: 3000, noNaN: true }),
        (points, radius) => {
          const sorted = points.sort((a, b) => a.day - b.day);
          const column = (of: (point: (typeof points)[number]) => number) => Float64Array.from(sorted, of);
          const [lat, lon] = [column((p) => p.lat), column((p) => p.lon)];
          const day = Int32Array.from(sorted, (p) => p.day);
          const grid = buildGrid(
            radius,
            Int32Array.from(sorted, (_, i) => i),
            lat,
            lon,
            day,
          );
          const runs = new Int32Array(RUN_SLOTS);
          const from = sorted[0] ?? { lat: 0, lon: 0, day: 0 };
          const found = new Set<number>();
          const count = grid.runsNear(from.lat, from.lon, 3, 9, runs);
          for (let run = 0; run < count; run++)
            for (let i = runs[2 * run] ?? 0; i < (runs[2 * run + 1] ?? 0); i++)
              found.add(grid.order[i] ?? -1);
          sorted.forEach((p, i) => {
            if (p.day < 3 || p.day > 9) expect(found.has(i)).toBe(false);
            else if (apart(from.lat, from.lon, p.lat, p.lon) < radius * 0.999)
              expect(found.has(i)).toBe(true);
          });
        },
      ),
    );
  });
});

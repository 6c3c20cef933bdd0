import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clustersOf, type MapPoint } from './cluster.ts';
import { clusterRadius } from './cluster-marks.ts';

const anyPoint = fc.record({
  lat: fc.integer({ min: 0, max: 200 }),
  lon: fc.integer({ min: 0, max: 200 }),
  k: fc.integer({ min: 1, max: 3000 }),
});
const anyPoints = fc.uniqueArray(anyPoint, { maxLength: 40, selector: ({ lat, lon }) => `${lat} ${lon}` });

function pointAt({ lat, lon, k }: { lat: number; lon: number; k: number }): MapPoint {
  const label = `${lat} ${lon}`;
  return { lat, lon, k, label, radiusKm: 1, precision: 'locality', type: 'attack', href: `#${label}` };
}

it('clusters keep every record, stand where the numbers can be read, and do not depend on the order', () => {
  fc.assert(
    fc.property(anyPoints, (given) => {
      const points = given.map(pointAt);
      const clusters = clustersOf(points, ({ lat, lon }) => [lon, lat]);
      const sum = (all: readonly { readonly k: number }[]) => all.reduce((total, { k }) => total + k, 0);
      expect(sum(clusters)).toBe(sum(points));
      expect(clusters.flatMap((one) => one.points)).toHaveLength(points.length);
      for (const [i, a] of clusters.entries())
        for (const b of clusters.slice(i + 1)) {
          const distance = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
          expect(distance).toBeGreaterThanOrEqual(Math.max(clusterRadius(a), clusterRadius(b)));
        }
      const turned = clustersOf(points.toReversed(), ({ lat, lon }) => [lon, lat]);
      expect(turned.map(({ at, k }) => [...at, k])).toEqual(clusters.map(({ at, k }) => [...at, k]));
    }),
  );
});

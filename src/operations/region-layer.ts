import type { RegionRow } from '../analysis/index.ts';
import type { Boundary } from '../places/index.ts';

/**
 * Regions as layers of a map: GeoJSON (RFC 7946) with a feature for each outline, dataset and period; the properties
 * are the row's. Regions without an outline have no geometry, so that nothing gets lost.
 */
export function regionLayer(rows: readonly RegionRow[], boundaries: readonly Boundary[]): object {
  const outlines = new Map(boundaries.map(({ name, polygons }) => [name, polygons]));
  return {
    type: 'FeatureCollection',
    features: rows.map((row) => {
      const coordinates = outlines.get(row.region ?? '');
      const geometry = coordinates ? { type: 'MultiPolygon', coordinates } : null;
      return { type: 'Feature', geometry, properties: row };
    }),
  };
}

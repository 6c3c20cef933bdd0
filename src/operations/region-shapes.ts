import type { Boundaries } from '../charts/index.ts';
import type { Boundary } from '../places/index.ts';

/** Outlines as a map of regions takes them, numbered in their order. */
export function regionShapes(boundaries: readonly Boundary[]): Boundaries['regions'] {
  return boundaries.map(({ name, polygons }, i) => ({
    id: `${i}`,
    label: name,
    shape: {
      type: 'MultiPolygon',
      coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat]))),
    },
  }));
}

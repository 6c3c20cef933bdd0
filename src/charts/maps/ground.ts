import { geoBounds } from 'd3-geo';
import type { Geometry, MultiLineString, Position } from 'geojson';
import { type Mark, rect } from '../scene/scene.ts';
import type { BaseMap } from './base-map.ts';
import { geoMark } from './geo-path.ts';
import type { View } from './projection.ts';

/**
 * Sea, land, coast, borders and, dashed, disputed lines. A map of the world has its coast as the rim of the land, which
 * is half as long to write; in a close-up that rim would run along the edge of the picture.
 */
export function groundMarks(
  base: BaseMap,
  view: View,
): { readonly marks: readonly Mark[]; readonly disputed: boolean } {
  const seen = windowOf(view);
  const land = base.countries.filter(({ geometry }) => geometry && seen.holdsAny(cornersOf(geometry)));
  const line = (lines: MultiLineString) => ({
    type: 'MultiLineString' as const,
    coordinates: lines.coordinates.filter((one) => seen.holdsAny(one)),
  });
  const collection = {
    type: 'GeometryCollection' as const,
    geometries: land.flatMap(({ geometry }) => geometry ?? []),
  };
  const disputed = geoMark(view, line(base.disputed), { stroke: 'border', strokeWidth: 0.9, dash: '4 3' });
  const coast = { stroke: 'coast', strokeWidth: 0.7 } as const;
  const marks = [
    rect(0, 0, view.width, view.height, { fill: 'sea' }),
    geoMark(view, collection, view.world ? { fill: 'land', ...coast } : { fill: 'land' }),
    view.world ? null : geoMark(view, line(base.coast), coast),
    geoMark(view, line(base.borders), { stroke: 'border', strokeWidth: 0.8 }),
    disputed,
  ];
  return { marks: marks.filter((mark) => mark !== null), disputed: disputed !== null };
}

interface Window {
  /** Whether a shape may be in the picture: its box touches the box that is seen. */
  holdsAny(corners: readonly Position[]): boolean;
}

/** What of the earth is seen; everything, where the picture holds a pole or spans the world. */
function windowOf({ projection, width, height }: View): Window {
  const edge = 12;
  const points = Array.from({ length: 4 * edge }, (_, i) => {
    const at = ((i % edge) / edge) as number;
    const side = Math.floor(i / edge);
    const [x, y] = [
      [at * width, 0],
      [width, at * height],
      [width - at * width, height],
      [0, height - at * height],
    ][side] ?? [0, 0];
    return projection.invert?.([x ?? 0, y ?? 0]) ?? null;
  });
  const inner = points.filter((point): point is [number, number] => point?.every(Number.isFinite) === true);
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates: inner });
  if (inner.length < points.length || west > east || east - west > 120) return { holdsAny: () => true };
  return {
    holdsAny: (corners) => {
      const box = boxOf(corners);
      return box.east >= west - 2 && box.west <= east + 2 && box.north >= south - 2 && box.south <= north + 2;
    },
  };
}

function boxOf(corners: readonly Position[]): { west: number; south: number; east: number; north: number } {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of corners) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}

/** The corners of all outer rings. */
function cornersOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap(([outer]) => outer ?? []);
  return [];
}

import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Rings turned as d3-geo reads them on the sphere (outer clockwise, holes the other way): GeoJSON files have them
 * either way, and a ring turned wrongly stands for all the rest of the earth.
 */
export function clockwise(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: turned(shape.coordinates) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map(turned) };
}

function turned(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, i) => (signedArea(ring) < 0 === (i === 0) ? ring : ring.toReversed()));
}

/** Above 0 when the ring runs counter-clockwise, in square degrees. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[i], ring[(i + 1) % ring.length]];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

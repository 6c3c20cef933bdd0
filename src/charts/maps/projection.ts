import { type GeoProjection, geoAzimuthalEqualArea, geoBounds, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';

/** A projection fitted to a picture. */
export interface View {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  /** True where the scale is not the same everywhere. */
  readonly world: boolean;
}

const PADDING = 26;
/** Wider than this in degrees of longitude the whole world is drawn. */
const WORLD = 150;

/**
 * Fits what is to be seen into a width: an equal-area azimuthal projection around its middle, or Natural Earth where it
 * spans the world. Both are turned so that the middle lies opposite of the cut: nothing that is looked at is cut.
 */
export function viewOf(focus: FeatureCollection, width: number): View {
  const [[west, south], [east, north]] = geoBounds(focus);
  const span = (east - west + 360) % 360 || (east === west ? 0 : 360);
  const world = span > WORLD;
  const [lon, lat] = [west + span / 2, (south + north) / 2];
  const projection = world
    ? geoNaturalEarth1().rotate([span > 330 ? -11 : -lon, 0])
    : geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const subject = world ? ({ type: 'Sphere' } as const) : focus;
  projection.fitWidth(width - 2 * PADDING, subject);
  const [[, top], [, bottom]] = geoPath(projection).bounds(subject);
  const [least, most] = world ? [0, width] : [width * 0.5, Math.max(width * 0.9, 380)];
  const height = Math.round(Math.max(least, Math.min(most, bottom - top + 2 * PADDING)));
  const edge = world ? 2 : PADDING;
  projection.fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    subject,
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, width, height, world };
}

const KM_PER_DEGREE = 111.195;

/** How many pixels a length on the ground is at a place. */
export function kilometres(view: View, lon: number, lat: number, km: number): number {
  const north = Math.min(89.9, lat + 0.1);
  const [a, b] = [view.projection([lon, north - 0.1]), view.projection([lon, north])];
  if (!a || !b) return 0;
  return (Math.hypot(a[0] - b[0], a[1] - b[1]) / (0.1 * KM_PER_DEGREE)) * km;
}

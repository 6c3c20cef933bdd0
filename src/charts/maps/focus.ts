import { geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { BaseMap } from './base-map.ts';

interface Located {
  readonly lat: number;
  readonly lon: number;
}

/** More pieces of land than these are not shown whole: the places alone are framed. */
const MOST_LANDS = 3;
/** Degrees around places that lie close together. */
const LEAST = 1.2;

/**
 * What a map of places shows: the pieces of land that they lie on (a country without its far islands), as long as they
 * are few; else the places with some space around.
 */
export function focusOf(places: readonly Located[], base: BaseMap): FeatureCollection {
  const lands = new Set<Feature<Polygon>>();
  const pieces = base.countries.flatMap(piecesOf);
  for (const { lon, lat } of places) {
    const held = [...lands].some((land) => geoContains(land, [lon, lat]));
    const land = held
      ? null
      : pieces.find((piece) => mayHold(piece, lon, lat) && geoContains(piece, [lon, lat]));
    if (land) lands.add(land);
    if (lands.size > MOST_LANDS) break;
  }
  const around = places.flatMap(({ lat, lon }) => [
    point(lon - LEAST, lat - LEAST),
    point(lon + LEAST, lat + LEAST),
  ]);
  const whole = lands.size > MOST_LANDS ? [] : [...lands];
  return { type: 'FeatureCollection', features: [...whole, ...around] };
}

function piecesOf({ geometry }: BaseMap['countries'][number]): Feature<Polygon>[] {
  const piece = (coordinates: Polygon['coordinates']): Feature<Polygon> => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates },
  });
  if (geometry?.type === 'Polygon') return [piece(geometry.coordinates)];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.map(piece) : [];
}

/** A quick no. */
function mayHold({ geometry }: Feature<Polygon>, lon: number, lat: number): boolean {
  const outer = geometry.coordinates[0] ?? [];
  const lats = outer.map(([, y = 0]) => y);
  const lons = outer.map(([x = 0]) => x);
  return least(lats) <= lat && most(lats) >= lat && least(lons) <= lon && most(lons) >= lon;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

function point(lon: number, lat: number): Feature {
  const bounded = Math.max(-89, Math.min(89, lat));
  return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lon, bounded] } };
}

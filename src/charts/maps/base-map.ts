import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { refuseChart } from '../scene/chart.ts';
import { disputeOf, splitAtBoxes } from './disputed-lines.ts';

/** Land, coast and borders, in longitude and latitude. */
export interface BaseMap {
  readonly countries: readonly Feature<Geometry | null>[];
  readonly coast: MultiLineString;
  readonly borders: MultiLineString;
  /** Lines that states do not agree on, or that are provisional. */
  readonly disputed: MultiLineString;
}

/**
 * Reads a base map out of a TopoJSON topology with `countries` (the package world-atlas has Natural Earth so, at
 * 1:110, 1:50 and 1:10 million). The topology is handed in: it is large, and a page loads it only for a map.
 * @throws AttestError `INPUT_INVALID` when it has no countries
 */
export function readBaseMap(topology: unknown): BaseMap {
  if (!isWorld(topology))
    return refuseChart('the base map has no countries', 'Hand in world-atlas: countries-50m.json.');
  const { countries } = topology.objects;
  const collection: FeatureCollection<Geometry | null> = feature(topology, countries);
  const border = (dispute: ReturnType<typeof disputeOf>) =>
    mesh(topology, countries, (a, b) => a !== b && disputeOf(a, b) === dispute);
  const { inside, outside } = splitAtBoxes(border('part'));
  return {
    countries: collection.features,
    coast: mesh(topology, countries, (a, b) => a === b),
    borders: lines(border('none').coordinates, outside),
    disputed: lines(border('whole').coordinates, inside),
  };
}

function lines(...parts: readonly MultiLineString['coordinates'][]): MultiLineString {
  return { type: 'MultiLineString', coordinates: parts.flat() };
}

type World = Topology<{ countries: GeometryCollection }>;

function isWorld(value: unknown): value is World {
  if (!isObject(value) || value.type !== 'Topology' || !isObject(value.objects)) return false;
  const { countries } = value.objects;
  return isObject(countries) && countries.type === 'GeometryCollection' && Array.isArray(value.arcs);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

import { AttestError, boundsOf, isEdtf } from '../../model/index.ts';

type Position = readonly [number, number];
type Ring = readonly Position[];

/** A region with its outline and the time for which it holds. */
export interface Boundary {
  readonly name: string;
  readonly country: string | null;
  /** The level as the file has it (1 for regions, 2 for provinces); null where it does not say. */
  readonly level: number | null;
  /** First and last day (EDTF, inclusive); null where the outline is open to that side. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Polygons of rings, the first the outer one; longitude before latitude. */
  readonly polygons: readonly (readonly Ring[])[];
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
}

const NAMES = ['name', 'NAME', 'shapeName', 'name_en', 'NAME_2', 'NAME_1', 'ADM2_EN', 'ADM1_EN', 'libelle'];
const COUNTRIES = ['country', 'iso_a2', 'ISO_A2', 'iso2', 'country_code', 'shapeGroup'];
const FROM = ['valid_from', 'validFrom', 'start', 'start_date', 'from', 'validOn'];
const TO = ['valid_to', 'validTo', 'end', 'end_date', 'to', 'validUntil'];

/**
 * Reads boundaries from GeoJSON (RFC 7946): a FeatureCollection of polygons and multipolygons. The properties may give
 * `name`, `country` (ISO 3166-1 alpha-2), `level`, `valid_from` and `valid_to` (EDTF, both inclusive), or go by the names
 * that other makers of boundaries use. Features that are no polygons are passed over.
 * @throws AttestError INPUT_INVALID for what is no such file, a feature without a name, or dates that are none
 */
export function readBoundaries(text: string, file?: string): Boundary[] {
  const collection = parsed(text, file);
  const features: unknown = field(collection, 'features');
  if (!Array.isArray(features)) throw invalid('no FeatureCollection of GeoJSON', file);
  return features.flatMap((feature: unknown, i) => boundaryOf(feature, `features[${i}]`, file));
}

function parsed(text: string, file: string | undefined): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AttestError('INPUT_INVALID', 'not JSON', { where: { file }, cause });
  }
}

function invalid(message: string, file: string | undefined, path?: string): AttestError {
  return new AttestError('INPUT_INVALID', message, { where: { file, path } });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function firstOf(properties: unknown, names: readonly string[]): string | null {
  for (const name of names) {
    const value = field(properties, name);
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return null;
}

function boundaryOf(feature: unknown, path: string, file: string | undefined): Boundary[] {
  const geometry = field(feature, 'geometry');
  const polygons = polygonsOf(geometry);
  if (polygons.length === 0) return [];
  const properties = field(feature, 'properties');
  const name = firstOf(properties, NAMES);
  if (name === null) throw invalid('a boundary without a name', file, `${path}.properties`);
  const level = field(properties, 'level');
  return [
    {
      name,
      country: firstOf(properties, COUNTRIES),
      level: typeof level === 'number' ? level : null,
      validFrom: dateOf(properties, FROM, path, file),
      validTo: dateOf(properties, TO, path, file),
      polygons,
      box: boxOf(polygons),
    },
  ];
}

function dateOf(
  properties: unknown,
  names: readonly string[],
  path: string,
  file: string | undefined,
): string | null {
  const date = firstOf(properties, names);
  if (date !== null && !isEdtf(date)) throw invalid(`${date} is no EDTF date`, file, `${path}.properties`);
  return date;
}

function polygonsOf(geometry: unknown): (readonly Ring[])[] {
  const type = field(geometry, 'type');
  const coordinates = field(geometry, 'coordinates');
  if (!Array.isArray(coordinates)) return [];
  if (type === 'Polygon') return [ringsOf(coordinates)];
  if (type !== 'MultiPolygon') return [];
  return coordinates.filter((part: unknown) => Array.isArray(part)).map(ringsOf);
}

function ringsOf(rings: readonly unknown[]): Ring[] {
  return rings.map((ring) => (Array.isArray(ring) ? ring.flatMap(positionOf) : []));
}

function positionOf(position: unknown): Position[] {
  if (!Array.isArray(position)) return [];
  const [lon, lat]: unknown[] = position;
  return typeof lon === 'number' && typeof lat === 'number' ? [[lon, lat]] : [];
}

function boxOf(polygons: readonly (readonly Ring[])[]): Boundary['box'] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const rings of polygons)
    for (const [lon, lat] of rings[0] ?? []) {
      [west, east] = [Math.min(west, lon), Math.max(east, lon)];
      [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    }
  return [west, south, east, north];
}

/**
 * The regions that a point lies in on a date. A date that is not exact ("2015") gives the regions of all its days, so
 * that a region before and one after a reform may both come; without a date the time is not asked for.
 * @param date EDTF
 */
export function regionsAt(
  boundaries: readonly Boundary[],
  point: { readonly lat: number; readonly lon: number },
  date: string | null = null,
): Boundary[] {
  return boundaries.filter(
    (boundary) => isInBox(boundary.box, point) && holdsOn(boundary, date) && contains(boundary, point),
  );
}

/**
 * The one region that a point lies in on a date; null where it lies in none, or in several over the days of a date that
 * is not exact. With a radius the whole circle must lie in it.
 * @param date EDTF
 */
export function regionAt(
  boundaries: readonly Boundary[],
  point: { readonly lat: number; readonly lon: number },
  date: string | null,
  radiusKm = 0,
): Boundary | null {
  const points = radiusKm > 0 ? [point, ...circle(point, radiusKm)] : [point];
  const found = points.map((one) => regionsAt(boundaries, one, date));
  const names = new Set(found.flatMap((some) => some.map(({ name }) => name)));
  return names.size === 1 && found.every((some) => some.length > 0) ? (found[0]?.[0] ?? null) : null;
}

const KM_PER_DEGREE = 111.32;
const DIRECTIONS = 16;

/** Points at a distance from another, all around it. */
function circle({ lat, lon }: { lat: number; lon: number }, km: number) {
  const shrink = Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  return Array.from({ length: DIRECTIONS }, (_, i) => {
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    const [north, east] = [Math.cos(angle), Math.sin(angle)].map((part) => (part * km) / KM_PER_DEGREE);
    return { lat: lat + (north ?? 0), lon: lon + (east ?? 0) / shrink };
  });
}

/** Outlines of the highest level among them; those that do not say are of the first. */
export function highestLevel(boundaries: readonly Boundary[]): Boundary[] {
  const level = Math.min(...boundaries.map((one) => one.level ?? 1));
  return boundaries.filter((one) => (one.level ?? 1) === level);
}

function isInBox(
  [west, south, east, north]: Boundary['box'],
  { lat, lon }: { lat: number; lon: number },
): boolean {
  return west <= lon && lon <= east && south <= lat && lat <= north;
}

function holdsOn({ validFrom, validTo }: Boundary, date: string | null): boolean {
  if (date === null) return true;
  const { earliest, latest } = boundsOf(date);
  const from = validFrom === null ? null : boundsOf(validFrom).earliest;
  const to = validTo === null ? null : boundsOf(validTo).latest;
  return (
    !(from !== null && latest !== null && latest < from) &&
    !(to !== null && earliest !== null && earliest > to)
  );
}

function contains({ polygons }: Boundary, point: { lat: number; lon: number }): boolean {
  return polygons.some(([outer, ...holes]) => {
    return outer !== undefined && isInside(outer, point) && !holes.some((hole) => isInside(hole, point));
  });
}

/** Even-odd rule: a ray to the east crosses the ring an odd number of times. */
function isInside(ring: Ring, { lat, lon }: { lat: number; lon: number }): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const here of ring) {
    if (before && here[1] > lat !== before[1] > lat) {
      const crossing = before[0] + ((lat - before[1]) / (here[1] - before[1])) * (here[0] - before[0]);
      if (lon < crossing) inside = !inside;
    }
    before = here;
  }
  return inside;
}

/** A place that a name may mean. */
export interface PlaceEntry {
  readonly name: string;
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
  readonly kind: 'locality' | 'region' | 'country';
  /** In our own table: well known enough to be meant without more. */
  readonly known: boolean;
  /** `geonames:` and its number, or null. */
  readonly id: string | null;
  /** Kilometres within which the place lies around its point. */
  readonly radius: number;
}

/** What sort of thing a place is: `division` of a country's first level, `county` below it, `area` across borders. */
export type Feature = 'town' | 'capital' | 'seat' | 'county' | 'division' | 'country' | 'area' | 'continent';

/** A place with all that helps to tell it from others of its name. */
export interface AtlasEntry extends PlaceEntry {
  readonly feature: Feature;
  /** Country and first-level division, "US.TX"; "" where none is known. */
  readonly division: string;
}

const EARTH_DIAMETER_KM = 12_742;

/** Great-circle distance in kilometres between two points in degrees (haversine). */
export function distanceKm(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const rad = Math.PI / 180;
  const [dLat, dLon] = [((b.lat - a.lat) * rad) / 2, ((b.lon - a.lon) * rad) / 2];
  const h = Math.sin(dLat) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon) ** 2;
  return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

import type { Place } from '../model/index.ts';
import { type Gazetteer, placeKey, placeValue, unknownPlace } from '../places/index.ts';

/** A place that somebody names: with coordinates where the gazetteer has one of that name in the country, or only one. */
export function placeNamed(
  gazetteer: Gazetteer,
  name: string,
  country: string | null,
  role: Place['role'],
): Place {
  const found = gazetteer
    .lookup(placeKey(name))
    .filter((entry) => country === null || entry.country === country);
  const [only, second] = found;
  return only && !second ? { ...placeValue(only, role), name } : unknownPlace(name, country, role);
}

/**
 * A place that somebody states by name and country alone, with the coordinates of the one place of that name that the
 * gazetteer has there; as it is where it says more, where it is no town, or where several places have the name.
 */
export function placeWithPoint(gazetteer: Gazetteer, place: Place): Place {
  const { name, country, role, lat, id } = place;
  if (lat !== null || id !== null || country === null || !TOWNS.includes(place.precision)) return place;
  const { id: known, lat: north, lon, radius_km, region } = placeNamed(gazetteer, name, country, role);
  return known === null
    ? place
    : { ...place, id: known, lat: north, lon, radius_km, ...(region ? { region } : {}) };
}

const TOWNS: readonly Place['precision'][] = ['exact', 'near', 'locality'];

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

const TOWNS: readonly Place['precision'][] = ['exact', 'near', 'locality'];

/** Whether a place is a town that somebody states by name and country alone. */
export function lacksPoint({ lat, id, country, precision }: Place): boolean {
  return lat === null && id === null && country !== null && TOWNS.includes(precision);
}

/**
 * A place that {@link lacksPoint}, with the coordinates of the one place of that name that the gazetteer has in the
 * country; as it is where several have the name.
 */
export function placeWithPoint(gazetteer: Gazetteer, place: Place): Place {
  const { name, country, role } = place;
  const { id, lat, lon, radius_km } = placeNamed(gazetteer, name, country, role);
  return id === null ? place : { ...place, id, lat, lon, radius_km };
}

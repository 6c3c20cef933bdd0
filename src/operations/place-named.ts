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

import { rulerFor, type SuggestedRecord } from '../../model/index.ts';
import type { FillerRole, GoldFiller } from './gold.ts';
import type { Place } from './located.ts';
import { placeOf } from './located.ts';
import type { PreparedText } from './prepared-text.ts';

/** Where the rules suggest a role's values in a text: what stands there is not suggested again. */
export type RuledPlaces = readonly (readonly Place[])[];

/** For each role, the quotes of the rules' suggestions; none for roles that the rules do not know. */
export function ruledPlaces(
  suggested: readonly SuggestedRecord[],
  prepared: PreparedText,
  roles: readonly FillerRole[],
): RuledPlaces {
  if (!roles.some(({ ruled }) => ruled)) return roles.map(() => []);
  const ruler = rulerFor(prepared.text);
  const statements = suggested.flatMap((record) => record.statements);
  return roles.map(({ role, ruled }) =>
    statements.flatMap(({ variable, quote }) => {
      if (!ruled || !quote || variable !== role) return [];
      return placeOf(prepared, ruler.toUnit(quote.start), ruler.toUnit(quote.end)) ?? [];
    }),
  );
}

/** Whether one of several places stands in what the rules suggest. */
export function isRuled(ruled: readonly Place[], places: readonly Place[]): boolean {
  return ruled.some((one) => places.some((place) => one.first < place.last && place.first < one.last));
}

/** The coded fillers that the rules leave to be found. */
export function leftToFind(gold: readonly GoldFiller[], ruled: RuledPlaces): GoldFiller[] {
  return gold.filter(({ role, places }) => !isRuled(ruled[role] ?? [], places));
}

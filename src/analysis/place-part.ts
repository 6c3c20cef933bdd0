import type { Aspect } from './field.ts';
import { type Fragment, type Part, sql } from './sql.ts';

/** Parts of a place by what is asked of it, each null where the place does not tell. */
const PLACE_PARTS: Readonly<Partial<Record<Aspect, (part: Part) => Fragment>>> = {
  country: (part) => part('_country'),
  region: (part) => part('_region'),
  town: (part) => sql`CASE WHEN ${part('_precision')} IN ('exact', 'near', 'locality') THEN ${part('')} END`,
  precision: (part) => part('_precision'),
};

/** The part of a place that an aspect asks for; undefined when it asks for no part of one. */
export function placePart(aspect: Aspect): ((part: Part) => Fragment) | undefined {
  return PLACE_PARTS[aspect];
}

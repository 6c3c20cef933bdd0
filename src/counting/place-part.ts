import { any, type Expression, equals, type Part, when } from './expression.ts';
import type { Aspect } from './field.ts';

/** Parts of a place by what is asked of it, each null where the place does not tell. */
const PLACE_PARTS: Readonly<Partial<Record<Aspect, (part: Part) => Expression>>> = {
  country: (part) => part('_country'),
  region: (part) => part('_region'),
  town: (part) =>
    when([any(['exact', 'near', 'locality'].map((one) => equals(part('_precision'), one))), part('')]),
  precision: (part) => part('_precision'),
};

/** The part of a place that an aspect asks for; undefined when it asks for no part of one. */
export function placePart(aspect: Aspect): ((part: Part) => Expression) | undefined {
  return PLACE_PARTS[aspect];
}

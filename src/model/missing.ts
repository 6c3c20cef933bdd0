import { z } from 'zod';

/**
 * Five ways of having no value, all different, none of them zero.
 * `not_coded`: nobody has looked. `not_reported`: the text does not say. `unknown`: the text says that it is
 * not known. `not_applicable`: the variable makes no sense here. `withheld`: known and kept back.
 */
export const MISSING = ['not_coded', 'not_reported', 'unknown', 'not_applicable', 'withheld'] as const;

export const missingSchema = z.enum(MISSING);
export type Missing = z.infer<typeof missingSchema>;

export function isMissing(value: unknown): value is Missing {
  return typeof value === 'string' && (MISSING as readonly string[]).includes(value);
}

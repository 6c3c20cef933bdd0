import { z } from 'zod';

/** What one report says of a value that reports, or coders, differ about. */
export const rivalSchema = z.object({
  value: z.unknown(),
  /** Which report of the record says so: a number of its own, from 0. */
  report: z.number().int(),
  /** It says that the value does not hold. */
  denied: z.boolean(),
  /** One coder accepts it and another does not. */
  contested: z.boolean(),
});
export type Rival = z.infer<typeof rivalSchema>;

/** What an entry about disputed variables begins with: `yes.VARIABLE`. */
export const DISPUTED_ABOUT = 'yes.';

/** The variable that such an entry names; null for a plain yes or no. */
export function disputedVariable(entry: string): string | null {
  return entry.startsWith(DISPUTED_ABOUT) ? entry.slice(DISPUTED_ABOUT.length) : null;
}

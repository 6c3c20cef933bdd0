import { z } from 'zod';

/**
 * Whether two records tell of the same thing. `reopen` takes an earlier judgement of the same author back. The last
 * one of each author counts, and people's go before the program's.
 */
export const SAMENESS = ['same', 'not_same', 'unsure', 'reopen'] as const;

/** How one field of two records compares: a weight above 0 speaks for one event, below 0 for two; in bits. */
export const fieldWeightSchema = z.object({
  field: z.string(),
  /** What was found: `same`, `near`, `differs`, `missing` … */
  level: z.string(),
  weight: z.number(),
});
export type FieldWeight = z.infer<typeof fieldWeightSchema>;

/** A judgement on two records; `a` sorts before `b`. It holds no words of their documents. */
export const judgementSchema = z.object({
  a: z.string().min(1),
  b: z.string().min(1),
  verdict: z.enum(SAMENESS),
  /** How likely the two are the same, from 0 to 1, as the program scored it; null when nobody scored it. */
  score: z.number().min(0).max(1).nullable(),
  fields: z.array(fieldWeightSchema),
});
export type Judgement = z.infer<typeof judgementSchema>;
export type Sameness = Judgement['verdict'];

import { z } from 'zod';

const whole = z.number().int().nonnegative();

/**
 * A count as a report gives it: lowest, best and highest defensible figure, and the qualifier as written
 * ("at least", "about", "dozens"). "Vague" is not a number: then `best` is null. A bound that the text does
 * not give is null ("at least 1,600": low 1600, best 1600 or null, high null).
 */
export const countSchema = z
  .object({
    low: whole.nullable(),
    best: whole.nullable(),
    high: whole.nullable(),
    qualifier: z.string().nullable(),
    /** Parts by place, sex, nationality or legal status, where the text gives them. */
    breakdown: z.array(z.object({ of: z.string(), count: whole })).optional(),
  })
  .refine(
    (count) =>
      ordered(count.low, count.best) && ordered(count.best, count.high) && ordered(count.low, count.high),
    {
      message: 'low ≤ best ≤ high does not hold',
    },
  );

export type Count = z.infer<typeof countSchema>;

/** A figure that somebody states: a count, or a score or rate, which may have a fraction or be below nought. */
export const statedValueSchema = z.object({
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.string().nullable(),
});
export type StatedValue = z.infer<typeof statedValueSchema>;

/** The figure of a statistic: its value, which is a count, or else its score, which is a number; null for anything else. */
export function statedValueIn(value: unknown): StatedValue | null {
  if (typeof value === 'number') return { low: value, best: value, high: value, qualifier: null };
  return countSchema.safeParse(value).data ?? null;
}

function ordered(a: number | null, b: number | null): boolean {
  return a === null || b === null || a <= b;
}

/** An exact count. */
export function exactly(n: number): Count {
  return { low: n, best: n, high: n, qualifier: null };
}

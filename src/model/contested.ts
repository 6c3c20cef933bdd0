import { z } from 'zod';
import { ASSERTER_CLASSES, FIRMNESS } from './asserter.ts';
import { statedValueSchema } from './count.ts';

/** One figure as somebody states it. */
export const claimSchema = z.object({
  /** The record and the statement that has the value. */
  record: z.string(),
  statement: z.string(),
  value: statedValueSchema,
  unit: z.string().nullable(),
  /** EDTF: the time that the figure covers, and when it held. */
  period: z.string().nullable(),
  asOf: z.string().nullable(),
  /** First and last day (ISO) at which the figure stands, and what that rests on; open ends are null. */
  at: z.object({
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    basis: z.enum(['as_of', 'period', 'published', 'none']),
  }),
  statedBy: z.string().nullable(),
  class: z.enum(ASSERTER_CLASSES).nullable(),
  firmness: z.enum(FIRMNESS).nullable(),
  document: z
    .object({
      id: z.string(),
      title: z.string(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
    })
    .nullable(),
  quote: z.string().nullable(),
});
export type Claim = z.infer<typeof claimSchema>;

/** Figures that may stand in one line: of one quantity, kind, population and set of places. */
export const claimSeriesSchema = z.object({
  id: z.string(),
  quantity: z.string(),
  label: z.string(),
  /** stock, flow, cumulative, rank, rank.score, share, share.rate; null when it is not known, and then a claim stands alone. */
  kind: z.string().nullable(),
  /** Null when it is not stated, and then a claim stands alone, unless an index ranks or scores places. */
  population: z.string().nullable(),
  /** With the role: `origin Morocco`. */
  places: z.array(z.string()),
  /** Whether a higher figure is worse or better, where the codebook says so. */
  higher: z.enum(['worse', 'better']).nullable(),
  /** By time. */
  claims: z.array(claimSchema),
});
export type ClaimSeries = z.infer<typeof claimSeriesSchema>;

/** Two claims that cannot both be true, or one that cannot. */
export const claimConflictSchema = z.object({
  kind: z.enum(['told_differently', 'falling_total', 'part_above_whole', 'impossible_value']),
  /** `impossible`: arithmetic forbids it. `if_same`: it does if both mean the same people, start or day, which is left open. */
  verdict: z.enum(['impossible', 'if_same']),
  series: z.array(z.string()),
  statements: z.array(z.string()),
  why: z.string(),
});
export type ClaimConflict = z.infer<typeof claimConflictSchema>;

export const contestedSchema = z.object({
  release: z.string(),
  series: z.array(claimSeriesSchema),
  /** Series of several quantities about the same places, to be read beside each other. */
  sets: z.array(z.object({ places: z.array(z.string()), series: z.array(z.string()) })),
  conflicts: z.array(claimConflictSchema),
  caveats: z.array(z.string()),
});
export type Contested = z.infer<typeof contestedSchema>;

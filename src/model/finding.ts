import { z } from 'zod';
import { MISSING } from './missing.ts';

/** How a record with several values stands in the rows: in each of them, in that of its first, or in parts. */
export const ALLOCATIONS = ['each', 'primary', 'fractional'] as const;
export type Allocation = (typeof ALLOCATIONS)[number];

const conditionsSchema = z.record(z.string(), z.array(z.string()));

/**
 * A question to a release. `where` joins its conditions with "and", the codes of one condition with "or".
 * A date variable takes EDTF (`date=2020` asks for events that lie in 2020). `of` narrows the base that N counts.
 */
export const questionSchema = z.object({
  type: z.string().default('event'),
  where: conditionsSchema.default({}),
  /** Conditions of the base: N counts the records that satisfy these. */
  of: conditionsSchema.default({}),
  /** Variables to group by, `year` and `month` included. */
  by: z.array(z.string()).default([]),
  /** Only records whose value is known for these variables ("of those with a known weapon"). */
  known: z.array(z.string()).default([]),
  /** Count events told only as history too. */
  background: z.boolean().default(false),
  /** Some of `by`: N is counted inside of each of their groups ("of the plots of that year"). */
  within: z.array(z.string()).default([]),
  /** Counts or numbers of the k records to add up, with their median and range. */
  sum: z.array(z.string()).default([]),
  allocation: z.enum(ALLOCATIONS).default('each'),
  /** Rows for the totals too: their groups lack the variables that they are totals over. */
  margins: z.boolean().default(false),
  /** Each period of the one time variable in `by` counts what came before it too. */
  cumulative: z.boolean().default(false),
  /** Each period counts this many periods, itself the last. */
  rolling: z.number().int().min(2).nullable().default(null),
  /** Confidence intervals, which treat the records as a sample. */
  interval: z.boolean().default(false),
  /** One condition that divides the base in two, whose shares are tested against each other. */
  against: conditionsSchema.default({}),
});
export type Question = z.infer<typeof questionSchema>;

/** All events that are counted: what a question is when nothing is asked. */
export const PLAIN_QUESTION: Question = {
  type: 'event',
  where: {},
  of: {},
  by: [],
  known: [],
  background: false,
  within: [],
  sum: [],
  allocation: 'each',
  margins: false,
  cumulative: false,
  rolling: null,
  interval: false,
  against: {},
};

/** Whether a variable that a finding is grouped by is a year or a month: `year`, `date.month`. */
export function isTimeGroup(path: string): boolean {
  return /(?:^|\.)(?:year|month)$/.test(path);
}

/** Whether a group of such a variable is a year or a month, and not a way of having no date. */
export function isYearOrMonth(code: string): boolean {
  return /^\d{4}(?:-\d{2})?$/.test(code);
}

/**
 * Why records are unknown, in the order of the missing values, behind them `other_role` and `imprecise`.
 * @param blanks of a row
 */
export function unknownReasons(blanks: Readonly<Record<string, number>> = {}): (readonly [string, number])[] {
  const order: readonly string[] = [...MISSING, 'other_role', 'imprecise'];
  return Object.entries(blanks).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/** Whether a group of months or dates is a whole year: what is known to the year is in none of its months. */
export function isYearOnly(path: string, code: string): boolean {
  return /(?:^|\.)(?:month|date)$/.test(path) && /^\d{4}$/.test(code);
}

/** The figures of some records added up. A bound is null where a record leaves it open. */
export const figureSchema = z.object({
  /** Records that state the figure. */
  stated: z.number().int(),
  /** Why the others do not: missing value → records. */
  blanks: z.record(z.string(), z.number().int()),
  /** Lowest, best and highest figures of those that state it, blanks not counted as zero. */
  sum: z.object({ low: z.number(), best: z.number(), high: z.number().nullable() }),
  /** Records that state the figure without a best one; they add nothing to `sum.best`. */
  withoutBest: z.number().int(),
  /** Over best figures; null where there is none. */
  median: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** What the records of which the release cannot tell would add. */
  possible: z.object({ best: z.number(), high: z.number().nullable() }),
});
export type Figure = z.infer<typeof figureSchema>;

export const findingRowSchema = z.object({
  /** Group variable → code, or a missing value; a total lacks the variables that it is a total over. */
  group: z.record(z.string(), z.string()),
  /** Records that satisfy the conditions. */
  k: z.number().int(),
  /** Records in the base. */
  n: z.number().int(),
  /** Records of the base of which the release cannot tell. */
  unknown: z.number().int(),
  /** k if every unknown were a no. */
  low: z.number().int(),
  /** k if every unknown were a yes. */
  high: z.number().int(),
  /** Ids of the k records, sorted. Empty in an answer that has too many to list, which a caveat says. */
  records: z.array(z.string()),
  /**
   * Why the unknown are unknown, adding up to `unknown`: a missing value, `other_role` (stated, in no role that was
   * asked for) or `imprecise` (stated, and does not decide it).
   */
  blanks: z.record(z.string(), z.number().int()).optional(),
  /** Records that may be of this row's `within` groups, and are not in its N. */
  unplaced: z.number().int().optional(),
  /** The row's part of the k records where a record is divided among its values. */
  allocated: z.number().optional(),
  /** Variable of `sum` → its figures over the k records. */
  figures: z.record(z.string(), figureSchema).optional(),
  /** Of the share k/N, with the unknowns: from the lower end for `low` to the upper end for `high`. */
  interval: z.object({ level: z.number(), low: z.number(), high: z.number() }).optional(),
});
export type FindingRow = z.infer<typeof findingRowSchema>;

const shareSchema = z.object({
  k: z.number().int(),
  n: z.number().int(),
  unknown: z.number().int(),
});

/** Two shares set against each other by Fisher's exact test, as if the records were a random sample. */
export const shareTestSchema = z.object({
  /** The records that satisfy `against`, and those that surely do not. */
  with: shareSchema,
  without: shareSchema,
  /** Records of the base of which the release cannot tell the side. */
  unplaced: z.number().int(),
  /** Two-sided, over the records whose answer is known. */
  p: z.number(),
  /** The same if the unknowns all spoke against the difference. */
  pAtWorst: z.number(),
});
export type ShareTest = z.infer<typeof shareTestSchema>;

export const findingSchema = z.object({
  release: z.string(),
  question: questionSchema,
  rows: z.array(findingRowSchema),
  caveats: z.array(z.string()).default([]),
  test: shareTestSchema.optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** What a reader sees when he opens a record behind a number: each value with its sentence. */
export interface EvidenceLine {
  readonly statement: string;
  readonly variable: string;
  readonly value: unknown;
  readonly flags: readonly string[];
  readonly exact: string | null;
  /** Words before and behind the quote, enough to read it without the document. */
  readonly before: string;
  readonly after: string;
  readonly asserter: string | null;
  readonly author: string;
  readonly decidedBy: readonly string[];
  readonly document: string | null;
  readonly note: string | null;
}

export interface RecordEvidence {
  readonly record: string;
  readonly type: string;
  /** One line that says what the record is: "plot_disrupted, 2020-10-05, Tangier". */
  readonly label: string;
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly published: string;
  }[];
  readonly lines: readonly EvidenceLine[];
}

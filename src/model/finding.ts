import { z } from 'zod';

/**
 * A question to a release. `where` joins its conditions with "and", the codes of one condition with "or".
 * A date variable takes EDTF (`date=2020` asks for events that lie in 2020). `of` narrows the base that N counts.
 */
export const questionSchema = z.object({
  type: z.string().default('event'),
  where: z.record(z.string(), z.array(z.string())).default({}),
  /** Conditions of the base: N counts the records that satisfy these. */
  of: z.record(z.string(), z.array(z.string())).default({}),
  /** Variables to group by, `year` and `month` included. */
  by: z.array(z.string()).default([]),
  /** Only records whose value is known for these variables ("of those with a known weapon"). */
  known: z.array(z.string()).default([]),
  /** Count events told only as history too. */
  background: z.boolean().default(false),
});
export type Question = z.infer<typeof questionSchema>;

export const findingRowSchema = z.object({
  /** Group variable → code, or a missing value; empty when the question has no `by`. */
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
  /** Ids of the k records, sorted. */
  records: z.array(z.string()),
});
export type FindingRow = z.infer<typeof findingRowSchema>;

export const findingSchema = z.object({
  release: z.string(),
  question: questionSchema,
  rows: z.array(findingRowSchema),
  caveats: z.array(z.string()).default([]),
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

import { z } from 'zod';

/**
 * What a coder decided about a statement. The last decision of each coder counts; coders who differ are a
 * disagreement. `replace` names the coder's own statement that stands instead.
 */
export const VERDICTS = ['accept', 'reject', 'replace', 'reopen'] as const;

export const decisionSchema = z.object({
  statement: z.string().min(1),
  coder: z.string().min(1),
  verdict: z.enum(VERDICTS),
  replacement: z.string().nullable(),
  /** True when many suggestions were decided in one go, above a confidence. */
  bulk: z.boolean(),
  note: z.string().nullable(),
});
export type Decision = z.infer<typeof decisionSchema>;
export type Verdict = Decision['verdict'];

import { z } from 'zod';
import { asserterSchema } from './asserter.ts';
import { flagSchema } from './statement.ts';
import type { Value } from './value.ts';

/** One suggested value, in the form that `attest extract --json` prints. Offsets in code points. */
export const suggestedStatementSchema = z.object({
  variable: z.string(),
  value: z.custom<Value>((value) => value !== undefined && value !== null),
  quote: z.object({ start: z.number().int(), end: z.number().int(), exact: z.string() }).nullable(),
  flags: z.array(flagSchema),
  confidence: z.number().min(0).max(1),
  asserter: asserterSchema.nullable().optional(),
});
export type SuggestedStatement = z.infer<typeof suggestedStatementSchema>;

export const suggestedRecordSchema = z.object({
  /** Names the record among those of its document; a relation points to it by this. */
  id: z.string().optional(),
  type: z.string(),
  statements: z.array(suggestedStatementSchema),
});
export type SuggestedRecord = z.infer<typeof suggestedRecordSchema>;

export const extractedDocumentSchema = z.object({
  document: z.string(),
  language: z.string().nullable(),
  published: z.string().nullable(),
  records: z.array(suggestedRecordSchema),
});
export type ExtractedDocument = z.infer<typeof extractedDocumentSchema>;

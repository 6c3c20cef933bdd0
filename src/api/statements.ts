import { z } from 'zod';
import {
  asserterSchema,
  authorSchema,
  flagSchema,
  placeSchema,
  quoteSchema,
  VERDICTS,
} from '../model/index.ts';
import { list, valueSchema } from './common.ts';

export const statementSchema = z.object({
  id: z.string(),
  record: z.string(),
  variable: z.string(),
  value: valueSchema,
  flags: list(flagSchema),
  quote: quoteSchema.nullable(),
  note: z.string().nullable(),
  asserter: asserterSchema.nullable(),
  author: authorSchema,
  confidence: z.number().nullable(),
  acceptedBy: list(z.string()),
  rejectedBy: list(z.string()),
});
export type StatementView = z.infer<typeof statementSchema>;

export const recordSchema = z.object({
  id: z.string(),
  type: z.string(),
  label: z.string(),
  statements: list(statementSchema),
  /** What the codebook's edit checks find wrong, for people. */
  problems: list(z.string()),
});
export type RecordView = z.infer<typeof recordSchema>;

/** Words of a document's text: code points, end exclusive. */
export const wordsSchema = z
  .object({ start: z.number().int().nonnegative(), end: z.number().int().positive() })
  .refine(({ start, end }) => start < end, { message: 'the words end behind their start' });
export type WordsView = z.infer<typeof wordsSchema>;

/** A decision of the person at the workbench. A `replace` brings the new value, and other words if one likes. */
export const decisionRequestSchema = z
  .object({
    verdict: z.enum(VERDICTS),
    value: valueSchema.optional(),
    note: z.string().max(2000).optional(),
    words: wordsSchema.optional(),
    /** Who says so, where it is another than before; null for the document itself. */
    asserter: asserterSchema.nullable().optional(),
  })
  .refine((request) => request.verdict !== 'replace' || request.value !== undefined, {
    message: 'a replace needs a value',
  });
export type DecisionRequest = z.infer<typeof decisionRequestSchema>;

/** A value that the person at the workbench states: of a record, or of a new one when `record` is null. */
export const statementRequestSchema = z.object({
  record: z.string().nullable(),
  /** The type of a new record. */
  type: z.string(),
  variable: z.string(),
  value: valueSchema,
  words: wordsSchema.nullable(),
  /** Why there is a value without words. */
  note: z.string().max(2000).nullable(),
  /** Who says so; null for the document itself. */
  asserter: asserterSchema.nullable().optional(),
});
export type StatementRequest = z.infer<typeof statementRequestSchema>;

/** Which value chosen words mean for a variable; null where nothing can be read out of them. */
export const readingRequestSchema = z.object({ type: z.string(), variable: z.string(), words: wordsSchema });
export type ReadingRequest = z.infer<typeof readingRequestSchema>;
export const readingResponseSchema = z.object({ value: valueSchema });

/** Places of a name, the most populous first. */
export const placeListSchema = list(placeSchema);

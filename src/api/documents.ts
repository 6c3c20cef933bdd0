import { z } from 'zod';
import { DESCRIBED, describedSchema, furnitureSchema, SCREENING_VERDICTS } from '../model/index.ts';
import { list, problemSchema } from './common.ts';
import { recordSchema } from './statements.ts';

export const documentEntrySchema = z.object({
  id: z.string(),
  origin: z.string(),
  mediaType: z.string(),
  retrieved: z.string(),
  described: describedSchema,
  withdrawn: z.object({ reason: z.string(), at: z.string() }).nullable(),
  records: z.number(),
  pending: z.number(),
  accepted: z.number(),
});
export type DocumentEntryView = z.infer<typeof documentEntrySchema>;

export const documentListSchema = list(documentEntrySchema);

export const documentSchema = z.object({
  document: documentEntrySchema.omit({ records: true, pending: true, accepted: true }),
  text: z.object({ version: z.number(), text: z.string(), furniture: list(furnitureSchema) }),
  records: list(recordSchema),
});
export type DocumentPageView = z.infer<typeof documentSchema>;

/** A document that nobody has screened or coded yet; how like the included ones it is, from 0 to 1. */
export const waitingDocumentSchema = z.object({
  id: z.string(),
  origin: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  relevance: z.number(),
});
/** A document with the verdict on it, by which rule, in whose words and by whom. */
export const screenedDocumentSchema = waitingDocumentSchema.omit({ relevance: true }).extend({
  verdict: z.enum(SCREENING_VERDICTS),
  rule: z.string().nullable(),
  reason: z.string(),
  by: z.string(),
});
export const screeningSchema = z.object({
  waiting: list(waitingDocumentSchema),
  decided: list(screenedDocumentSchema),
  rules: list(z.object({ id: z.string(), kind: z.string(), rule: z.string() })),
});
export type ScreeningView = z.infer<typeof screeningSchema>;

export const screeningRequestSchema = z.object({
  verdict: z.enum(SCREENING_VERDICTS).nullable(),
  rule: z.string().optional(),
  reason: z.string().max(2000).optional(),
});
export type ScreeningRequest = z.infer<typeof screeningRequestSchema>;

/** A report on the web to take in. */
export const addressRequestSchema = z.object({ address: z.url({ protocol: /^https?$/ }) });

/** What became of one file or address that was taken in. */
export const takenInSchema = z.object({
  origin: z.string(),
  status: z.enum(['added', 'known', 'refused']),
  document: z.string().nullable(),
  described: describedSchema,
  /** Records that are suggested in it. */
  records: z.number(),
  problem: problemSchema.nullable(),
});
export type TakenInView = z.infer<typeof takenInSchema>;
export const takenInListSchema = list(takenInSchema);

/** What a person says of a document; null takes it away. */
export const descriptionRequestSchema = z.object({ field: z.enum(DESCRIBED), value: z.string().nullable() });
export type DescriptionRequest = z.infer<typeof descriptionRequestSchema>;

/** Takes a document out for good. */
export const withdrawalRequestSchema = z.object({ reason: z.string().trim().min(1).max(2000) });
export type WithdrawalRequest = z.infer<typeof withdrawalRequestSchema>;
/** Names of the releases that held it, whose tables went with it. */
export const withdrawalResponseSchema = z.object({ releases: list(z.string()) });

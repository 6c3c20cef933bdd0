import { z } from 'zod';
import { list } from './common.ts';

/** A report as it is written: Markdown with front matter. */
export const reportRequestSchema = z.object({ markdown: z.string().max(2_000_000) });

/** A report in the project's folder; the version tells its text from every other. */
export const writtenReportSchema = z.object({ name: z.string(), markdown: z.string(), version: z.string() });
export type WrittenReportView = z.infer<typeof writtenReportSchema>;
export const writtenReportListSchema = list(z.string());

/** A report to be written over the version that it was made from; null where there was none. */
export const writeReportRequestSchema = z.object({
  markdown: z.string().max(2_000_000),
  was: z.string().nullable(),
});
export type WriteReportRequest = z.infer<typeof writeReportRequestSchema>;

/** Something that keeps a report from being built; lines and columns (code points) count from 1. */
export const reportProblemSchema = z.object({
  line: z.number().nullable(),
  column: z.number().nullable(),
  message: z.string(),
  hint: z.string().nullable(),
});
export type ReportProblemView = z.infer<typeof reportProblemSchema>;

/** The built page, or null with what keeps it from being built. */
export const reportResponseSchema = z.object({
  html: z.string().nullable(),
  warnings: list(z.string()),
  problems: list(reportProblemSchema),
});

const dateTextSchema = z.string().regex(/^\d{4}(?:-\d\d){0,2}$/);

/** What a country report is to be about: ISO 3166-1 alpha-2 codes, a period of days, months or years. */
export const draftRequestSchema = z.object({
  country: z.string(),
  others: z.array(z.string()).default([]),
  language: z.enum(['en', 'fr', 'ar', 'es']).default('en'),
  from: dateTextSchema.nullable().default(null),
  to: dateTextSchema.nullable().default(null),
});
export type DraftRequest = z.input<typeof draftRequestSchema>;
export const draftResponseSchema = z.object({ markdown: z.string() });

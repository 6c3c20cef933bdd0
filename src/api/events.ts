import { z } from 'zod';
import { authorSchema, fieldWeightSchema, SAMENESS, VERDICTS } from '../model/index.ts';
import { list, valueSchema } from './common.ts';
import { statementSchema } from './statements.ts';

/** What one document tells of an event. */
export const reportSideSchema = z.object({
  record: z.string(),
  document: z.object({
    id: z.string(),
    title: z.string(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string().nullable(),
  }),
  statements: list(statementSchema),
});
export type ReportSideView = z.infer<typeof reportSideSchema>;

/** Two reports that may be of one event, what holds for them, who says so and why. */
export const pairSchema = z.object({
  a: reportSideSchema,
  b: reportSideSchema,
  verdict: z.enum(SAMENESS).exclude(['reopen']),
  score: z.number().nullable(),
  fields: list(fieldWeightSchema),
  by: authorSchema,
  waits: z.boolean(),
});
export type PairView = z.infer<typeof pairSchema>;
export const pairListSchema = list(pairSchema);

/** A judgement of the person at the workbench. */
export const judgementRequestSchema = z.object({ a: z.string(), b: z.string(), verdict: z.enum(SAMENESS) });
export type JudgementRequest = z.infer<typeof judgementRequestSchema>;
/** An event that a report of this document probably tells of too. */
export const alikeSchema = z.object({
  /** The report of this document. */
  record: z.string(),
  /** The most alike report of the other event, and how many reports that event has. */
  other: reportSideSchema,
  reports: z.number(),
  score: z.number(),
  fields: list(fieldWeightSchema),
});
export type AlikeView = z.infer<typeof alikeSchema>;
export const alikeListSchema = list(alikeSchema);

export const judgementResponseSchema = z.object({ pair: pairSchema.nullable() });

/** Something that a person or the program did about an event. */
const eventStepSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('decision'),
    at: z.string(),
    by: z.string(),
    verdict: z.enum(VERDICTS),
    statement: z.string(),
    variable: z.string(),
    value: valueSchema,
    document: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('judgement'),
    at: z.string(),
    by: z.string(),
    verdict: z.enum(SAMENESS),
    a: z.string(),
    b: z.string(),
  }),
]);

/** An event as all of its reports tell it. */
export const eventSchema = z.object({
  id: z.string(),
  type: z.string(),
  reports: list(reportSideSchema),
  settled: list(
    z.object({
      variable: z.string(),
      values: list(z.object({ value: valueSchema, by: z.string(), statements: list(z.string()) })),
      missing: z.string().nullable(),
      disagreement: z.boolean(),
    }),
  ),
  pairs: list(pairSchema),
  /** Independent origins of its reports; null where that is not worked out. */
  origins: z.number().int().nullable(),
  history: list(eventStepSchema),
});
export type EventPageView = z.infer<typeof eventSchema>;

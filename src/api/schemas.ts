import { z } from 'zod';
import {
  asserterSchema,
  authorSchema,
  DESCRIBED,
  describedSchema,
  fieldWeightSchema,
  findingSchema,
  flagSchema,
  furnitureSchema,
  placeSchema,
  questionSchema,
  quoteSchema,
  SAMENESS,
  SCREENING_VERDICTS,
  VALUE_TYPES,
  VERDICTS,
} from '../model/index.ts';

/** A list as the operations give it: not to be changed. */
function list<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema).readonly();
}

/** Any JSON value: its shape depends on the variable's type in the codebook. */
const valueSchema = z.unknown();

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  hint: z.string().optional(),
});

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

export const projectSchema = z.object({
  name: z.string(),
  coder: z.string(),
  documents: z.number(),
  pending: z.number(),
  accepted: z.number(),
  head: z.object({ seq: z.number(), transaction: z.number(), hash: z.string() }),
  releases: list(z.object({ id: z.string(), name: z.string() })),
  /** Whether the log holds more than the newest release was cut from; false when there is none. */
  changedSinceRelease: z.boolean(),
});
export type ProjectView = z.infer<typeof projectSchema>;

export const variableSchema = z.object({
  name: z.string(),
  title: z.string(),
  definition: z.string(),
  type: z.enum(VALUE_TYPES),
  cardinality: z.enum(['one', 'several']),
  taxonomy: z.string().nullable(),
  roles: list(z.string()),
});
export type VariableView = z.infer<typeof variableSchema>;

export const categorySchema = z.object({
  code: z.string(),
  title: z.string(),
  definition: z.string(),
  example: z.string(),
});
export type CategoryView = z.infer<typeof categorySchema>;

export const codebookSchema = z.object({
  title: z.string(),
  version: z.string(),
  recordTypes: list(
    z.object({
      name: z.string(),
      title: z.string(),
      definition: z.string(),
      key: z.string(),
      variables: list(variableSchema),
    }),
  ),
  taxonomies: z.record(
    z.string(),
    z.object({ title: z.string(), open: z.boolean(), categories: list(categorySchema) }),
  ),
});
export type CodebookView = z.infer<typeof codebookSchema>;

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
});
export type StatementRequest = z.infer<typeof statementRequestSchema>;

/** Which value chosen words mean for a variable; null where nothing can be read out of them. */
export const readingRequestSchema = z.object({ type: z.string(), variable: z.string(), words: wordsSchema });
export type ReadingRequest = z.infer<typeof readingRequestSchema>;
export const readingResponseSchema = z.object({ value: valueSchema });

/** Places of a name, the most populous first. */
export const placeListSchema = list(placeSchema);

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

/** A document that nobody has screened or coded yet; how like the included ones it is, from 0 to 1. */
export const waitingDocumentSchema = z.object({
  id: z.string(),
  origin: z.string(),
  title: z.string().nullable(),
  relevance: z.number(),
});
export const screeningSchema = z.object({
  waiting: list(waitingDocumentSchema),
  rules: list(z.object({ id: z.string(), kind: z.string(), rule: z.string() })),
});
export type ScreeningView = z.infer<typeof screeningSchema>;

export const screeningRequestSchema = z.object({
  verdict: z.enum(SCREENING_VERDICTS).nullable(),
  rule: z.string().optional(),
  reason: z.string().max(2000).optional(),
});
export type ScreeningRequest = z.infer<typeof screeningRequestSchema>;

const ringsSchema = z.array(z.array(z.array(z.number())));

/** What a map is drawn on: a TopoJSON topology with `countries`; regions of the project, null where it has none. */
export const groundSchema = z.object({
  world: z.unknown(),
  regions: z
    .object({
      name: z.string(),
      /** EDTF; null where open. */
      from: z.string().nullable(),
      to: z.string().nullable(),
      regions: list(
        z.object({
          id: z.string(),
          label: z.string(),
          shape: z.union([
            z.object({ type: z.literal('Polygon'), coordinates: ringsSchema }),
            z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(ringsSchema) }),
          ]),
        }),
      ),
    })
    .nullable(),
});
export type GroundView = z.infer<typeof groundSchema>;

export const findingRequestSchema = z.object({ question: questionSchema, release: z.string().optional() });
export const findingResponseSchema = findingSchema;

export const contestedRequestSchema = z.object({
  where: z.record(z.string(), z.array(z.string())).default({}),
  release: z.string().optional(),
});
export const responsesRequestSchema = z.object({ release: z.string().optional() });

export const evidenceRequestSchema = z.object({
  records: z.array(z.string()).max(500),
  release: z.string().optional(),
});

export const evidenceLineSchema = z.object({
  statement: z.string(),
  variable: z.string(),
  value: valueSchema,
  flags: list(z.string()),
  exact: z.string().nullable(),
  before: z.string(),
  after: z.string(),
  asserter: z.string().nullable(),
  author: z.string(),
  decidedBy: list(z.string()),
  document: z.string().nullable(),
  note: z.string().nullable(),
});

export const recordEvidenceSchema = z.object({
  record: z.string(),
  type: z.string(),
  label: z.string(),
  documents: list(
    z.object({ id: z.string(), title: z.string(), publisher: z.string(), published: z.string() }),
  ),
  lines: list(evidenceLineSchema),
});
export type RecordEvidenceView = z.infer<typeof recordEvidenceSchema>;

export const evidenceListSchema = list(recordEvidenceSchema);

export const releaseRequestSchema = z.object({
  name: z
    .string()
    .regex(/^[\w.-]{1,64}$/)
    .optional(),
});
export const releaseResponseSchema = z.object({ id: z.string(), name: z.string() });

/** The records of one type in a release, in the order that all of their columns follow. */
export const recordListSchema = z.object({
  release: z.string(),
  ids: list(z.string()),
  reports: list(z.number()),
});
export type RecordListView = z.infer<typeof recordListSchema>;

/** One variable of them: each record's values as an index into the lists of values that there are. */
export const recordColumnSchema = z.object({
  variable: z.string(),
  dictionary: list(list(z.string())),
  codes: list(z.number()),
});
export type RecordColumnView = z.infer<typeof recordColumnSchema>;

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

/** Something that keeps a report from being built; lines count from 1. */
export const reportProblemSchema = z.object({
  line: z.number().nullable(),
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

import { z } from 'zod';
import { findingSchema, questionSchema } from '../model/index.ts';
import { list, valueSchema } from './common.ts';

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

/** A row of the answer, by its group. */
export const unknownRequestSchema = findingRequestSchema.extend({ group: z.record(z.string(), z.string()) });
/** Records that a caveat of an answer speaks of. */
export const notedRequestSchema = findingRequestSchema.extend({ note: z.enum(['history', 'disputed']) });
/** Ids of records of an answer that it does not list. */
export const unknownResponseSchema = z.object({ records: list(z.string()) });

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

import { z } from 'zod';
import {
  asserterSchema,
  authorSchema,
  fieldWeightSchema,
  findingRowSchema,
  findingSchema,
  flagSchema,
  questionSchema,
  SAMENESS,
} from '../model/index.ts';
import { codebookSchema } from './codebook.ts';

/*
 * What the files of a published site hold. Pieces of data are classic scripts that put JSON under a name, so that a page
 * on disk can load them; what is empty is left out and comes back as its default.
 */

/** Where pieces of data wait for the page that asked for them: `globalThis.attestData[NAME]`. */
export const SITE_DATA = 'attestData';

const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const texts = z.array(z.string()).readonly().default([]);

export const publishedStatementSchema = z.object({
  id: z.string(),
  variable: z.string(),
  value: z.unknown(),
  flags: z.array(flagSchema).readonly().default([]),
  /** Code points of the document's text, end exclusive; the words may be cut. */
  quote: z
    .object({
      exact: z.string(),
      before: z.string().default(''),
      after: z.string().default(''),
      start: z.number(),
      end: z.number(),
    })
    .nullable()
    .default(null),
  note: z.string().nullable().default(null),
  asserter: asserterSchema.nullable().default(null),
  author: authorSchema,
  acceptedBy: texts,
  rejectedBy: texts,
});
export type PublishedStatement = z.infer<typeof publishedStatementSchema>;

/** A document, or a dataset whose rows state something: its id then begins with `dataset:`. */
export const publishedDocumentSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable().default(null),
  /** EDTF. */
  published: z.string().nullable().default(null),
  language: z.string().nullable().default(null),
  /** Where its publisher has it; null for a file that nobody gave an address of. */
  address: z.string().nullable().default(null),
});
export type PublishedDocument = z.infer<typeof publishedDocumentSchema>;

export const publishedRecordSchema = z.object({
  id: z.string(),
  type: z.string(),
  label: z.string(),
  inclusion: z.string(),
  background: z.boolean().default(false),
  /** Independent origins of its documents: those that copy one another are one. */
  origins: z.number().int().default(1),
  reports: z.array(
    z.object({
      record: z.string(),
      document: z.string(),
      statements: z.array(publishedStatementSchema),
    }),
  ),
  settled: z.array(
    z.object({
      variable: z.string(),
      values: z.array(z.object({ value: z.unknown(), by: z.string(), statements: texts })).default([]),
      missing: z.string().nullable().default(null),
      disagreement: z.boolean().default(false),
    }),
  ),
  /** Judgements among its reports. */
  pairs: z
    .array(
      z.object({
        a: z.string(),
        b: z.string(),
        verdict: z.enum(SAMENESS).exclude(['reopen']),
        score: z.number().nullable(),
        fields: z.array(fieldWeightSchema).readonly(),
        by: authorSchema,
      }),
    )
    .default([]),
});
export type PublishedRecord = z.infer<typeof publishedRecordSchema>;

/** A run of records, in the order of their ids, with the documents that they cite. */
export const recordPieceSchema = z.object({
  documents: z.array(publishedDocumentSchema),
  records: z.array(publishedRecordSchema),
});
export type RecordPiece = z.infer<typeof recordPieceSchema>;

/** A run of documents, in the order of their ids, with the records that cite each. */
export const documentPieceSchema = z.array(
  publishedDocumentSchema.extend({
    sha256: z.string().nullable().default(null),
    retrieved: z.string().nullable().default(null),
    records: z.array(z.string()),
  }),
);
export type DocumentPiece = z.infer<typeof documentPieceSchema>;

const ruleSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });

/** What every page of a site starts from. */
export const siteSchema = z.object({
  title: z.string(),
  release: z.object({ id: z.string(), name: z.string() }),
  about: z.string(),
  authors: z.array(z.string()),
  /** SPDX identifier, or NONE. */
  licence: z.string(),
  sensitivity: z.string(),
  citation: z.string(),
  software: z.string(),
  manifest: z.object({ sha256: z.string(), head: z.number() }),
  codebook: codebookSchema,
  /** What is counted, what is left out, and what is in doubt; by record type. */
  inclusion: z.array(ruleSchema),
  conventions: z.array(ruleSchema),
  caveats: z.array(ruleSchema),
  missing: z.array(ruleSchema),
  /** Records of each type that has any, and how many of them count. */
  types: z.array(
    z.object({
      name: z.string(),
      records: z.number(),
      counted: z.number(),
      earliest: z.string().nullable(),
      latest: z.string().nullable(),
    }),
  ),
  sources: z.object({
    documents: z.number(),
    publishers: z.number(),
    languages: z.array(z.string()),
    /** Datasets by name: records that they state something of, and what they say that they cover. */
    datasets: z.array(z.object({ name: z.string(), records: z.number(), scope: z.string().nullable() })),
  }),
  /** Questions whose answers are there: the piece is `findings/` and the place in this list. */
  questions: z.array(questionSchema),
  /** How many of them every site has; behind these stand those that its reports ask. */
  usual: z.number(),
  /** What can be counted in the browser, by record type: the blocks `cells/TYPE/BLOCK`. Beside them stands `codebook`. */
  cells: z.record(z.string(), z.array(z.string())),
  /** Records whose region was derived from outlines, and those that lie in none; null where the release has no outlines. */
  regions: z.object({ derived: z.number(), undecided: z.number() }).nullable(),
  /** Record types of which there is a map. */
  maps: z.array(z.string()),
  contested: z.boolean(),
  reports: z.array(z.object({ path: z.string(), title: z.string(), language: z.string() })),
  downloads: z.array(
    z.object({ path: z.string(), title: z.string(), bytes: z.number(), sha256: z.string() }),
  ),
  /** First ids of the pieces `records/0`, `records/1`, …; and of the pieces of documents. */
  pieces: z.object({ records: z.array(z.string()), documents: z.array(z.string()) }),
});
export type SiteView = z.infer<typeof siteSchema>;

/** Some columns of all records of a type: the different lines of cells, and for each record its line, packed. */
export const cellPieceSchema = z.object({
  columns: z.array(z.string()),
  lines: z.array(z.array(z.union([cellSchema, z.array(cellSchema)]))),
  codes: z.string(),
});

/** An answer that was prepared: its records by their places in the list of their type. */
export const preparedFindingSchema = findingSchema.extend({
  rows: z.array(findingRowSchema.extend({ records: z.array(z.number()) })),
});
export type PreparedFinding = z.infer<typeof preparedFindingSchema>;

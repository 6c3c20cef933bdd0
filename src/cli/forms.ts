import { z } from 'zod';
import { SCREENING_VERDICTS } from '../model/index.ts';

/** The JSON lines of commands whose form no other room holds. Members may be added, none are taken away. */

const descriptions = z.record(z.string(), z.object({ value: z.string().nullable(), basis: z.string() }));

export const addLineSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.enum(['added', 'known']),
    origin: z.string(),
    document: z.string(),
    described: descriptions,
  }),
  z.object({
    status: z.literal('refused'),
    origin: z.string(),
    error: z.object({ code: z.string(), detail: z.string() }),
  }),
]);

/** A waiting document, the verdict just given, or what came of a file of verdicts. */
export const screenLineSchema = z.union([
  z.object({ id: z.string(), origin: z.string(), title: z.string().nullable(), relevance: z.number() }),
  z.object({
    document: z.string(),
    verdict: z.enum(SCREENING_VERDICTS).nullable(),
    rule: z.string().optional(),
    reason: z.string().optional(),
  }),
  z.object({ screened: z.number().int(), refused: z.number().int() }),
]);

export const suggestLineSchema = z.union([
  z.object({
    document: z.string(),
    origin: z.string(),
    records: z.number().int(),
    statements: z.number().int(),
    added: z.number().int(),
    retracted: z.number().int(),
  }),
  z.object({ accepted: z.number().int(), above: z.number(), coder: z.string(), bulk: z.literal(true) }),
]);

/** `decided` of a decisions file; `accepted`, `stated` and `rejected` of a coding; `accepted` in bulk. */
export const decideLineSchema = z.object({
  decided: z.number().int().optional(),
  accepted: z.number().int().optional(),
  stated: z.number().int().optional(),
  rejected: z.number().int().optional(),
  refused: z.number().int(),
});

export const withdrawLineSchema = z.object({
  document: z.string(),
  statements: z.number().int(),
  erased: z.boolean(),
  releases: z.array(z.object({ id: z.string(), name: z.string() })),
});

const releaseNameSchema = z.object({ id: z.string(), name: z.string() });

/** What changed between two releases. */
export const releaseChangesSchema = z.object({
  from: releaseNameSchema,
  to: releaseNameSchema,
  codebook: z.object({ from: z.string(), to: z.string() }),
  totals: z.array(z.object({ type: z.string(), measure: z.string(), from: z.number(), to: z.number() })),
  records: z.array(
    z.object({
      record: z.string(),
      type: z.string(),
      label: z.string(),
      change: z.enum(['added', 'gone', 'changed']),
      variables: z.array(z.object({ variable: z.string(), from: z.string(), to: z.string() })),
      because: z.array(
        z.object({
          kind: z.enum(['statement', 'decision', 'judgement', 'document']),
          what: z.enum(['added', 'gone', 'accepted', 'rejected', 'reopened', 'same', 'not_same', 'unsure']),
          id: z.string(),
          variable: z.string().nullable(),
          by: z.array(z.string()),
          document: z.string().nullable(),
        }),
      ),
    }),
  ),
  documents: z.array(
    z.object({ document: z.string(), title: z.string(), change: z.enum(['added', 'gone']) }),
  ),
});

export const releaseVerifyLineSchema = z.object({
  release: z.string(),
  problems: z.array(z.object({ file: z.string(), what: z.string() })),
});

export const doctorLineSchema = z.union([
  z.object({ check: z.string(), found: z.string().nullable(), hint: z.string() }),
  z.object({
    check: z.literal('store'),
    entries: z.number().int(),
    problems: z.array(z.object({ seq: z.number().int().nullable(), what: z.string() })),
  }),
]);

/** What an import took in: a dataset, or a table that was exported and edited. */
export const importLineSchema = z.union([
  z.object({
    dataset: z.string(),
    document: z.string(),
    rows: z.number().int(),
    added: z.number().int(),
    changed: z.number().int(),
    dropped: z.number().int(),
    statements: z.number().int(),
    refused: z.number().int(),
  }),
  z.object({
    rows: z.number().int(),
    edited: z.number().int(),
    added: z.number().int(),
    statements: z.number().int(),
    refused: z.number().int(),
  }),
]);

/** Where an export went, and how many records it holds. */
export const exportLineSchema = z.object({
  output: z.string(),
  format: z.string(),
  records: z.number().int(),
});

/** Where a site went, and of what it was made; `masked` are texts whose names the release had not masked. */
export const publishLineSchema = z.object({
  output: z.string(),
  release: z.string(),
  id: z.string(),
  files: z.number().int(),
  bytes: z.number().int(),
  masked: z.number().int(),
});

const share = z.number().min(0).max(1).nullable();
const rank = z.number().int().nullable();

/** What `compare` prints: datasets side by side, each list a table of plain rows. */
export const comparisonSchema = z.object({
  scopes: z.array(
    z.object({
      dataset: z.string(),
      says: z.string(),
      beside: z.array(
        z.object({ dataset: z.string(), leftOutByType: z.number().int(), leftOutByDeaths: z.number().int() }),
      ),
    }),
  ),
  overlap: z.array(z.object({ datasets: z.array(z.string()), events: z.number().int() })),
  disagreement: z.array(
    z.object({
      field: z.string(),
      a: z.string(),
      b: z.string(),
      linked: z.number().int(),
      stated: z.number().int(),
      differ: z.number().int(),
      sumA: z.number().nullable(),
      sumB: z.number().nullable(),
      medianGap: z.number().nullable(),
    }),
  ),
  coverage: z.array(
    z.object({
      by: z.enum(['region', 'year', 'type']),
      value: z.string().nullable(),
      dataset: z.string(),
      rows: z.number().int(),
      share,
      rank,
      outOfScope: z.boolean(),
    }),
  ),
  regions: z.array(
    z.object({
      region: z.string().nullable(),
      dataset: z.string(),
      period: z.string().nullable(),
      count: z.number(),
      share,
      n: z.number(),
      rank,
      rankChange: rank,
      rankBeside: rank,
    }),
  ),
});

/** What `link --csv` prints beside the file that it writes. */
export const linkedDatasetsLineSchema = z.object({
  output: z.string(),
  rows: z.number().int(),
  clusters: z.number().int(),
  overlap: z.array(z.object({ datasets: z.array(z.string()), events: z.number().int() })),
  /** Events by how many datasets report them. */
  byNumber: z.array(z.object({ datasets: z.number().int(), events: z.number().int() })),
  /** What each dataset covers; empty where no layout is known. */
  scopes: comparisonSchema.shape.scopes,
});

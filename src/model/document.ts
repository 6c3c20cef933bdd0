import { z } from 'zod';
import { authorSchema } from './asserter.ts';
import { spanSchema } from './quote.ts';

/** What Attest knows of a document beside its bytes. Each is detected, shown with where it comes from, and can be corrected. */
export const DESCRIBED = ['language', 'title', 'publisher', 'published'] as const;
export type DescribedField = (typeof DESCRIBED)[number];

/** Whether a document is to be coded. Nobody has said so while a document waits. */
export const SCREENING_VERDICTS = ['include', 'exclude', 'doubtful'] as const;
export type ScreeningVerdict = (typeof SCREENING_VERDICTS)[number];

const descriptionFieldSchema = z.enum([...DESCRIBED, 'screening', 'scope']);

export const descriptionSchema = z.object({
  field: descriptionFieldSchema,
  /**
   * ISO 639-1 for language, EDTF for published, a verdict for screening, JSON for a dataset's scope, text for the rest; null says that it is
   * not known, or no longer.
   */
  value: z.string().nullable(),
  /** Where it comes from, for people: "meta article:published_time", "line 3 of the text", "entered by anna"; the reason of a screening. */
  basis: z.string(),
  /** Of a screening: the codebook's rule that it follows. */
  rule: z.string().optional(),
  author: authorSchema,
});
export type Description = z.infer<typeof descriptionSchema>;

/** All that is said of a document, by field. The store, the server and the browser have this one list of fields. */
export const describedSchema = z.partialRecord(descriptionFieldSchema, descriptionSchema);
export type Described = z.infer<typeof describedSchema>;

/** Archived bytes. `sha256` is lower-case hex and the document's identity; the id is `doc_` and its first 16 digits. */
export const documentSchema = z.object({
  id: z.string().regex(/^doc_[0-9a-f]{16}$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  byteLength: z.number().int().nonnegative(),
  mediaType: z.string(),
  /** File name or address that it came from. Never a path of somebody's machine. */
  origin: z.string(),
  /** ISO 8601, UTC. */
  retrieved: z.string(),
});
export type ArchivedDocument = z.infer<typeof documentSchema>;

/** Parts of the text that are not the report: marked, never deleted. Offsets in code points. */
export const FURNITURE_KINDS = [
  'navigation',
  'promotion',
  'related',
  'consent',
  'footer',
  'references',
  'footnote',
  'credit',
  'page_header',
  'page_footer',
  'note_marker',
] as const;
export const furnitureSchema = spanSchema.extend({ kind: z.enum(FURNITURE_KINDS) });
export type Furniture = z.infer<typeof furnitureSchema>;

/**
 * A run of text and where it stands in the original: byte offsets for text and HTML, the page (from 1) for PDF.
 * Segments are in text order and do not overlap; what lies between was put in by the reader (a line break, say).
 */
export const segmentSchema = spanSchema.extend({
  source: z.object({
    page: z.number().int().positive().optional(),
    start: z.number().int().optional(),
    end: z.number().int().optional(),
  }),
});
export type Segment = z.infer<typeof segmentSchema>;

/** The text of a document as one reader version extracted it. */
export const documentTextSchema = z.object({
  document: z.string(),
  version: z.number().int().positive(),
  reader: z.string(),
  text: z.string(),
  furniture: z.array(furnitureSchema),
  segments: z.array(segmentSchema),
});
export type DocumentText = z.infer<typeof documentTextSchema>;

import type { DescribedField, Furniture, Segment } from '../model/index.ts';

/** What a reader makes of a document's bytes. Positions inside this room are UTF-16 indices into `text`. */
export interface Reading {
  /** Name and version of the reader; a new version makes a new version of the text. */
  readonly reader: string;
  readonly mediaType: string;
  readonly text: string;
  readonly runs: readonly Run[];
  /** Furniture that the document's own structure shows. */
  readonly marks: readonly Mark[];
  /** What the document says of itself, best evidence first. */
  readonly hints: readonly Hint[];
}

export type FurnitureKind = Furniture['kind'];

/** A stretch of the text that is not the report. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: FurnitureKind;
}

/** A stretch of the text and where it stands in the original. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly source: Segment['source'];
}

/** A value for one description, and where it was seen. */
export interface Hint {
  readonly field: DescribedField;
  readonly value: string;
  readonly basis: string;
}

export interface ReadLimits {
  /** Largest document, in bytes. */
  readonly maxBytes: number;
  /** Most pages of a PDF. */
  readonly maxPages: number;
  /** Deepest nesting of HTML elements. */
  readonly maxDepth: number;
  /** Longest text that is kept, in UTF-16 units. */
  readonly maxText: number;
}

export const READ_LIMITS: ReadLimits = {
  maxBytes: 50_000_000,
  maxPages: 2_000,
  maxDepth: 512,
  maxText: 20_000_000,
};

import type { Furniture, SuggestedRecord } from '../../model/index.ts';
import type { Lead } from '../leads/lead.ts';

/** One value that people hold to be true of a record. */
export interface CodedValue {
  readonly variable: string;
  /** The value, and others that are just as right; at least one. */
  readonly answers: readonly unknown[];
  /** Words that show it, when known. Offsets in code points. */
  readonly quote: { readonly start: number; readonly end: number } | null;
}

export interface CodedRecord {
  readonly type: string;
  readonly statements: readonly CodedValue[];
}

/** A document to learn from: its text, what the rules make of it, and what people do. */
export interface LearningDocument {
  /** Names the document in the model's provenance. */
  readonly id: string;
  readonly text: string;
  /** ISO 639-1, or null. */
  readonly language: string | null;
  /** Parts of the text that are not the report, in code points, not overlapping. */
  readonly furniture?: readonly Furniture[];
  readonly suggested: readonly SuggestedRecord[];
  /** Its sentences as the rules read them; nothing is added to the rules' events without. */
  readonly leads?: readonly Lead[];
  /** Everything that people found in it; a document without an event has none. */
  readonly coded: readonly CodedRecord[];
  /**
   * What people decided about the suggestions, in the order of records and their statements; null for those that
   * nobody decided. Without it, a suggestion is right when the coding holds the same value.
   */
  readonly verdicts?: readonly (boolean | null)[];
}

/** A text to use a model on, with what the rules make of it. */
export type ModelInput = Pick<LearningDocument, 'text' | 'language' | 'furniture' | 'suggested' | 'leads'>;

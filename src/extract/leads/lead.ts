import type { SuggestedStatement } from '../../model/index.ts';

/**
 * A sentence as the rules read it, whether or not they tell an event of it: where it stands, what kinds of things it
 * holds, in names that are the same in every language, and the values that could be an event's.
 */
export interface Lead {
  /** Code points of the text. */
  readonly start: number;
  readonly end: number;
  /** Its words, cut at the longest quote that a suggestion may have. */
  readonly quote: SuggestedStatement['quote'];
  /** Paragraph, counted from 0. */
  readonly block: number;
  readonly heading: boolean;
  /** `act:arrest`, `cue:say`, `date:day`, `person:suspect`; each once. */
  readonly marks: readonly string[];
  /** Places, days, agencies, organisations, things, and `people` who are counted; confidence is not measured. */
  readonly statements: readonly LeadValue[];
}

/** A value in a sentence that may be an event's. */
export interface LeadValue extends SuggestedStatement {
  /** What tells it from others of its kind, in names that are the same in every language: `cue:near`, `role:suspect`. */
  readonly traits: readonly string[];
}

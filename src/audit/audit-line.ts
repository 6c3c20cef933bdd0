/** What a check looks at. */
export type AuditKind = 'share' | 'parts' | 'rank' | 'repeat' | 'chronology';

/**
 * `impossible`: no numbers could make it true. `inconsistent`: it does not agree with figures beside it.
 * `contradiction`: it says two things that exclude each other. `undecidable`: the text does not say enough.
 */
export type AuditVerdict = 'consistent' | 'impossible' | 'inconsistent' | 'contradiction' | 'undecidable';

/** Words of the text: code points, `end` exclusive. */
export interface AuditQuote {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** A part and its whole. */
export interface Fit {
  readonly n: number;
  readonly of: number;
}

/** One thing that was checked. */
export interface AuditLine {
  readonly kind: AuditKind;
  readonly verdict: AuditVerdict;
  readonly quote: AuditQuote;
  /** The part, where the text states it or only one fits. */
  readonly n: number | null;
  /** The whole. */
  readonly of: number | null;
  /** As stated. */
  readonly percent: number | null;
  /** What is right or wrong with it, in a sentence. */
  readonly why: string;
  /** Wholes that the percentage would fit, nearest first, each with its part. */
  readonly fits: readonly Fit[];
  /** The other words that it was held against. */
  readonly against: AuditQuote | null;
}

/** A line before its place is told in code points: token spans of the passage. */
export interface Remark extends Omit<AuditLine, 'quote' | 'against'> {
  readonly span: TokenSpan;
  readonly againstSpan: TokenSpan | null;
}

/** Tokens of the passage, `last` exclusive. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

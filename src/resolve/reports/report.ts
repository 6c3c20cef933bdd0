import type { Flag, Value } from '../../model/index.ts';

/** What one document tells of one record, as far as linking compares it. */
export interface ComparableReport {
  readonly id: string;
  readonly type: string;
  /** Reports of one document, or rows of one dataset, are never of one event. */
  readonly document: string;
  /** EDTF, or null. */
  readonly published: string | null;
  /** ISO 639-1, or null. */
  readonly language: string | null;
  readonly values: readonly ReportValue[];
  /** The words of the passage that tells it; empty when there is no text. */
  readonly passage: string;
}

export interface ReportValue {
  readonly variable: string;
  readonly value: Value;
  readonly flags: readonly Flag[];
}

/** How two reports compare in one field. A field that either does not state compares as nothing: missing is no disagreement. */
export interface Comparison {
  readonly level: string;
  /** How likely two unrelated reports would compare like this, above 0 and at most 1. */
  readonly chance: number;
}

/** How often a value stands in the reports of the collection: the share of those that state the field. */
export type Frequency = (value: string) => number;

/** Compares one field of two reports; null when one of them does not state it. */
export type Comparator = (a: ReportFacts, b: ReportFacts) => Comparison | null;

/** A report's values in the forms that comparing needs, made once. */
export interface ReportFacts {
  readonly report: ComparableReport;
  readonly dates: readonly string[];
  /** Days since 1970 within which it lies; by the publication where no date is stated. */
  readonly window: readonly [number, number] | null;
  readonly places: readonly PlaceFact[];
  readonly countries: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ages: readonly number[];
  /** Hashes of the passage's runs of four words. */
  readonly shingles: ReadonlySet<string>;
  /** Words of the passage, days, months and names of its places left out. */
  readonly words: ReadonlySet<string>;
  /** Numbers of two digits and more, years and its own days left out. */
  readonly figures: ReadonlySet<string>;
  /** Weekdays that the passage names or its days fall on; 1 is Monday. */
  readonly weekdays: ReadonlySet<number>;
}

export interface PlaceFact {
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Known to a town or better. */
  readonly fine: boolean;
}

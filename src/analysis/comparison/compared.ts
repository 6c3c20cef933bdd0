/** What a dataset covers: declared once, with its layout or mapping, and told wherever it is compared. */
export interface Scope {
  /** In words. */
  readonly says: string;
  /** Codes of the record type's key variable that it leaves out by its own rules; what lies below one goes with it. */
  readonly leavesOut: readonly string[];
  /** Fewest deaths of an event that it takes in, or null. */
  readonly leastDeaths: number | null;
}

/** A dataset as far as comparing looks at it. */
export interface ComparedDataset {
  readonly name: string;
  readonly scope: Scope | null;
  readonly rows: readonly ComparedRow[];
}

export interface ComparedRow {
  /** Rows of several datasets with one event are reports of it; null where nobody linked them. */
  readonly event: string | null;
  /** EDTF, or null. */
  readonly date: string | null;
  readonly region: string | null;
  readonly type: string | null;
  /** What it adds: 1, or a figure of its own; null where that is not given. */
  readonly amount: number | null;
  /** What it says on other things, for telling where linked rows disagree; empty texts are left out. */
  readonly fields: Readonly<Record<string, string>>;
}

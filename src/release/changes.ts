/** A release as a comparison names it. */
export interface ReleaseName {
  readonly id: string;
  readonly name: string;
}

/** Why a record changed: a statement, a decision or a judgement that one release has and the other has not. */
export interface Cause {
  readonly kind: 'statement' | 'decision' | 'judgement' | 'document';
  readonly what: 'added' | 'gone' | 'accepted' | 'rejected' | 'reopened' | 'same' | 'not_same' | 'unsure';
  /** The statement, the other report, or the document. */
  readonly id: string;
  readonly variable: string | null;
  /** Coders, or the author. */
  readonly by: readonly string[];
  readonly document: string | null;
}

export interface VariableChange {
  readonly variable: string;
  /** As text: the value, or why there is none. */
  readonly from: string;
  readonly to: string;
}

export interface RecordChange {
  readonly record: string;
  readonly type: string;
  readonly label: string;
  readonly change: 'added' | 'gone' | 'changed';
  readonly variables: readonly VariableChange[];
  readonly because: readonly Cause[];
}

/** A number over all counted records of a type: how many, or the sum of a count's best figures. */
export interface TotalChange {
  readonly type: string;
  readonly measure: string;
  readonly from: number;
  readonly to: number;
}

export interface DocumentChange {
  readonly document: string;
  readonly title: string;
  readonly change: 'added' | 'gone';
}

/** What changed from one release to another. */
export interface ReleaseChanges {
  readonly from: ReleaseName;
  readonly to: ReleaseName;
  readonly codebook: { readonly from: string; readonly to: string };
  readonly totals: readonly TotalChange[];
  readonly records: readonly RecordChange[];
  readonly documents: readonly DocumentChange[];
}

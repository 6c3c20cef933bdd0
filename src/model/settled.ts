import type { Missing } from './missing.ts';
import type { Flag, Statement } from './statement.ts';
import type { Value } from './value.ts';

/**
 * How a settled value came about, from strongest to weakest. `tie`: nothing in the policy decides between rivals;
 * one is shown all the same, always the same one, and the variable is marked as disagreed on.
 */
export type SettledBy = 'adjudicated' | 'agreed' | 'ranked' | 'later_published' | 'only' | 'tie';

/** One value of one variable of one record, with every statement that carries it and every one that differs. */
export interface SettledValue {
  readonly value: Value;
  readonly flags: readonly Flag[];
  readonly by: SettledBy;
  /** Ids of the accepted statements that say this. */
  readonly statements: readonly string[];
}

export interface SettledVariable {
  readonly variable: string;
  /** One entry for a variable of cardinality one, any number for several; empty when missing. */
  readonly values: readonly SettledValue[];
  /** Why there is no value; null when there is one. */
  readonly missing: Missing | null;
  /** True when accepted statements about this variable do not agree. */
  readonly disagreement: boolean;
}

/** A record as readers see it: a view of its accepted statements under a codebook's settle policy. */
export interface SettledRecord {
  readonly id: string;
  readonly type: string;
  /** The records of single documents that were judged to tell of it, itself among them; sorted. */
  readonly reports: readonly string[];
  /** The documents that tell of it, sorted. */
  readonly documents: readonly string[];
  readonly inclusion: 'in' | 'out' | 'doubtful' | 'not_coded';
  /** Told only as history, or as hypothesis: not counted unless asked for. */
  readonly background: boolean;
  readonly variables: Readonly<Record<string, SettledVariable>>;
}

/** A statement beside what coders decided about it. */
export interface DecidedStatement extends Statement {
  /** Coders whose last decision accepts it (the author himself for a coder's own statement). */
  readonly acceptedBy: readonly string[];
  readonly rejectedBy: readonly string[];
  readonly confidence: number | null;
}

/** Whether a coder has decided on a statement, whichever way. */
export function hasDecision({
  acceptedBy,
  rejectedBy,
}: Pick<DecidedStatement, 'acceptedBy' | 'rejectedBy'>): boolean {
  return acceptedBy.length + rejectedBy.length > 0;
}

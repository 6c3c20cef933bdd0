import type { ErrorPlace, ValueType } from '../model/index.ts';

/** A codebook as the rest of Attest reads it: checked, with every reference resolved. See `schema.ts` for the YAML form. */
export interface Codebook {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly recordTypes: Readonly<Record<string, RecordType>>;
  readonly taxonomies: Readonly<Record<string, Taxonomy>>;
  readonly inclusion: readonly InclusionRule[];
  readonly settle: SettlePolicy;
  readonly link: { readonly accept: number; readonly review: number };
}

export interface RecordType {
  readonly name: string;
  readonly title: string;
  readonly definition: string;
  readonly variables: Readonly<Record<string, Variable>>;
  /** Statements about this variable say what the record is; rejecting it rejects the record. */
  readonly key: string;
  readonly checks: readonly EditCheck[];
  readonly rollUps: readonly RollUp[];
}

export interface Variable {
  readonly name: string;
  readonly title: string;
  readonly definition: string;
  readonly type: ValueType;
  readonly cardinality: 'one' | 'several';
  readonly settle: SettleRule;
  /** Taxonomy of a category variable. */
  readonly taxonomy: string | null;
  /** Roles that a category or place may play. */
  readonly roles: readonly string[];
}

export type SettleRule = 'best_source' | 'union' | 'range';

/** `left op right` over variables of one record; both sides count by their best, dates by their bounds. */
export interface EditCheck {
  readonly left: string;
  readonly op: '<=' | '<' | '=' | '>=' | '>';
  readonly right: string;
  readonly message: string;
}

/** A name for several codes of one variable taken together. */
export interface RollUp {
  readonly name: string;
  readonly variable: string;
  readonly codes: readonly string[];
  readonly definition: string;
}

export interface Taxonomy {
  readonly name: string;
  readonly title: string;
  /** True when values outside the list are allowed (organisations). */
  readonly open: boolean;
  readonly categories: Readonly<Record<string, CategoryDefinition>>;
}

export interface CategoryDefinition {
  /** Dotted path. */
  readonly code: string;
  readonly title: string;
  readonly definition: string;
  readonly example: string;
  readonly nearest: {
    readonly gtd: string | null;
    readonly acled: string | null;
    readonly ucdp: string | null;
  };
}

export interface InclusionRule {
  readonly id: string;
  readonly recordType: string;
  readonly rule: string;
  readonly evidenceAgainst: string;
}

export interface SettlePolicy {
  /** Asserter classes, best first. */
  readonly asserters: readonly string[];
  /** Publishers with a stated rank, best first; others come after. */
  readonly publishers: readonly string[];
  readonly thenLaterPublished: boolean;
}

/** Where in the YAML something stands, for messages. */
export type CodebookPlace = Required<Pick<ErrorPlace, 'line' | 'path'>> & {
  readonly file: string | undefined;
};

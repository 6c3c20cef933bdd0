import type { Missing, ValueType } from '../model/index.ts';

/**
 * A codebook as the rest of Attest reads it: checked, with every reference resolved. Plain JSON-safe data, so a
 * parsed codebook can be stored as JSON and read back without YAML. See `schema.ts` for the YAML form.
 */
export interface Codebook {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly about: string;
  readonly recordTypes: Readonly<Record<string, RecordType>>;
  readonly taxonomies: Readonly<Record<string, Taxonomy>>;
  readonly inclusion: readonly InclusionRule[];
  readonly settle: SettlePolicy;
  readonly link: LinkThresholds;
  readonly missing: Readonly<Record<Missing, TermDefinition>>;
  /** What the fixed words of the value types mean here: `place_precision` → `near` → definition. */
  readonly vocabulary: Readonly<Partial<Record<string, Readonly<Partial<Record<string, TermDefinition>>>>>>;
  /** Standing decisions about what the text leaves open: disputed places, exclaves, spelling. */
  readonly conventions: readonly Convention[];
  /** What numbers may mean besides what they seem to: goes with every finding that asks about it. */
  readonly caveats: readonly StandingCaveat[];
  /** Titles in other languages: `fr` → titles. What has none keeps its own. */
  readonly translations: Readonly<Record<string, Translation>>;
}

type Titles = Readonly<Record<string, string>>;

export interface Translation {
  readonly recordTypes: Titles;
  readonly variables: Titles;
  readonly roles: Titles;
  /** Taxonomy → code → title. */
  readonly taxonomies: Readonly<Record<string, Titles>>;
  readonly rollUps: Titles;
  /** Caveat → its whole text. */
  readonly caveats: Titles;
}

export interface RecordType {
  readonly name: string;
  readonly title: string;
  readonly definition: string;
  readonly variables: Readonly<Record<string, Variable>>;
  /** Statements about this variable say what the record is; rejecting it rejects the record. */
  readonly key: string;
  /** Stands in for the key where nobody states it. */
  readonly keyOr?: string;
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
  /** Taxonomy of a category variable; of a legal status, actor, item or quantity where it has one. */
  readonly taxonomy: string | null;
  /** Roles that a category or place may play. */
  readonly roles: readonly string[];
}

export const CARDINALITIES = ['one', 'several'] as const;
export const SETTLE_RULES = ['best_source', 'union', 'range'] as const;
export type SettleRule = (typeof SETTLE_RULES)[number];

export const CHECK_OPERATORS = ['<=', '<', '=', '>=', '>'] as const;
export type CheckOperator = (typeof CHECK_OPERATORS)[number];

/**
 * `left op right` over variables of one record; the right side may be a number ("120") instead. Counts compare by
 * their best, or by low and high where there is none; dates by their bounds.
 */
export interface EditCheck {
  readonly left: string;
  readonly op: CheckOperator;
  readonly right: string;
  readonly message: string;
}

/** A name for several codes of one variable taken together; sub-codes are included. Never a code itself. */
export interface RollUp {
  readonly name: string;
  readonly title: string;
  readonly variable: string;
  readonly codes: readonly string[];
  readonly definition: string;
}

export interface Taxonomy {
  readonly name: string;
  readonly title: string;
  readonly definition: string;
  /** True when values outside the list are allowed (organisations). */
  readonly open: boolean;
  /** `codes`: dotted paths, a child under its parent. `names`: usual English names, flat. */
  readonly keys: 'codes' | 'names';
  readonly categories: Readonly<Record<string, CategoryDefinition>>;
}

export interface CategoryDefinition {
  /** Dotted path; in a taxonomy of names, the name. */
  readonly code: string;
  readonly title: string;
  readonly definition: string;
  readonly example: string;
  readonly nearest: NearestCodes;
  /** Other spellings and acronyms of a name, in any script. */
  readonly aliases: readonly string[];
  /** Of a quantity: whether a higher figure is worse or better; absent where it is neither. */
  readonly higher?: 'worse' | 'better';
}

/** The closest code of other datasets' codebooks; null where none fits. */
export interface NearestCodes {
  readonly gtd: string | null;
  readonly acled: string | null;
  readonly ucdp: string | null;
}

export const INCLUSION_KINDS = ['criterion', 'exclusion', 'doubt'] as const;

/** Inclusion rules under this name, which no record type has, are for screening documents. */
export const SCREENED = 'document';

/**
 * A rule that an inclusion value cites by id. `criterion`: must hold for a record to be in. `exclusion`: a reason
 * to leave it out. `doubt`: what else it may be when the evidence does not decide.
 */
export interface InclusionRule {
  readonly id: string;
  readonly recordType: string;
  readonly kind: (typeof INCLUSION_KINDS)[number];
  readonly rule: string;
  /** What in a report speaks against it. */
  readonly evidenceAgainst: string;
}

export interface SettlePolicy {
  /** Asserter classes, best first. */
  readonly asserters: readonly string[];
  /** What each class covers. */
  readonly asserterDefinitions: Readonly<Record<string, string>>;
  /** Publishers with a stated rank, best first; others come after. */
  readonly publishers: readonly string[];
  readonly thenLaterPublished: boolean;
}

/** Scores from 0 to 1: pairs at or above `accept` are linked, those at or above `review` are queued. */
interface LinkThresholds {
  readonly accept: number;
  readonly review: number;
  /** Field → how much it counts in a score, where that is not 1. */
  readonly weights: Readonly<Record<string, number>>;
}

interface TermDefinition {
  readonly title: string;
  readonly definition: string;
}

interface Convention {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  /** Disputed or exclave zone → country that its places count to. */
  readonly places?: Readonly<Record<string, string>> | undefined;
}

interface StandingCaveat {
  readonly id: string;
  readonly recordType: string;
  /** Variable → codes that it is about, sub-codes included; none for any. */
  readonly about: Readonly<Record<string, readonly string[]>>;
  /** Only for findings over time. */
  readonly series: boolean;
  readonly text: string;
}

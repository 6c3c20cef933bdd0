import type { Language } from '../../language/index.ts';

/** How exactly a share is meant, and on which side of the figure it lies. */
export type ShareKind =
  | 'exact'
  | 'about'
  | 'below'
  | 'above'
  | 'more_than'
  | 'less_than'
  | 'at_least'
  | 'up_to';

/** A share in words: "two thirds", "more than half". Percent, 0 to 100. */
export interface Fraction {
  readonly percent: number;
  readonly kind: ShareKind;
}

/** The kinds of phrases that the checks look for. */
export const CUES = [
  /** Behind a number: per cent. */
  'percent',
  /** Behind a number: percentage points, which are no share. */
  'points',
  /** Between a part or a share and its whole. */
  'of',
  /** Opens "of the 33 plots, …". */
  'among',
  /** "of them", "of which", "of whom": the whole was just told. */
  'ofThem',
  /** May stand between "of" and its number. */
  'determiner',
  /** Points back: "these", "those". */
  'these',
  /** A change, not a share: before or behind a percentage. */
  'growth',
  /** Parts follow, perhaps not all: "including". */
  'including',
  /** Something else follows: "but also". */
  'also',
  /** Before a number: "the other four". */
  'rest',
  /** Behind a number with an article: "les trois autres". */
  'restBehind',
  /** Nobody is in two of them: men and women, dead and injured. */
  'exclusive',
  /** "is", "were", "has". */
  'auxiliary',
  /** Ties a sentence to the one before: "as a result". */
  'hence',
  /** Opens a span between two numbers: "between 30 and 40 %". */
  'between',
  /** Joins the ends of a span without such a word: "30 to 40 %", "30 or 40 %". */
  'through',
  /** Says the same again: "9 of 15, or 60 %". */
  'thatIs',
  /** Behind a noun, before its number: "the plots, 33 in number". */
  'numbering',
  /** The number before or behind is an age, a sum of money, a distance: it counts nothing. */
  'measure',
  /** Ends a noun phrase: verbs, conjunctions, relative words. */
  'stop',
  /** Narrows what was counted: "with", "in", "who". */
  'narrowing',
  /** An index or ranking. */
  'ranking',
  /** A place in a ranking, beside its number. */
  'place',
  /** The index puts the worst first: "most exposed", "Global Terrorism Index". */
  'worstFirst',
  /** The index puts the best first. */
  'bestFirst',
  /** A rank that goes up, down; a rank that got better, worse. */
  'up',
  'down',
  'better',
  'worse',
  /** "from 132 to 92". */
  'from',
  'to',
  /** Made known what was secret. */
  'revealed',
  /** Warned. */
  'warned',
  /** Answers to an attack: condemned, claimed, arrested over. */
  'reaction',
  /** An attack. */
  'attack',
  /** What is yet to come: "will", "scheduled". */
  'future',
  /** Makes a figure that of one telling: a source that corrects itself, an estimate. */
  'rival',
  /** Verbs of operations by what was done: two tellings of one count share the verb. */
  'deed',
] as const;
export type Cue = (typeof CUES)[number];

/** What the audit knows of a language. All words as people write them; folded when compiled. */
export interface Wording {
  readonly language: Language;
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
  /** Words before a percentage that say how exact it is. */
  readonly shareKinds: Readonly<Record<string, ShareKind>>;
  readonly fractions: Readonly<Record<string, Fraction>>;
  /** Endings that a word loses before two are compared, longest first. */
  readonly endings: readonly string[];
  /** Forms that are verbs and nothing else, and so end a noun phrase; null where endings do not tell. */
  readonly verbs: RegExp | null;
  /** The noun stands before what describes it. */
  readonly nounFirst: boolean;
}

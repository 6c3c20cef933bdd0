import type { TimeSpan } from './spans.ts';
import type { WordSplitter } from './word-parts.ts';

/** What a number word is worth and how it combines. */
export interface NumberWord {
  readonly value: number;
  /** `unit` adds, `scale` multiplies what stands before it, `vague` is no number ("dozens"), `ordinal` counts up. */
  readonly kind: 'unit' | 'scale' | 'vague' | 'ordinal' | 'about';
}

/** Units of time that reports count back in. */
export type DurationUnit = 'year' | 'month' | 'week' | 'day';

export type QualifierKind = 'at_least' | 'about' | 'up_to' | 'more_than' | 'fewer_than';

/** Relative time expressions; resolved against the day of publication. */
export type RelativeDay =
  | 'today'
  | 'yesterday'
  | 'before_yesterday'
  | 'this_week'
  | 'last_week'
  /** Saturday and Sunday before, or of, the day of publication. */
  | 'weekend'
  | 'this_month'
  | 'last_month'
  | 'this_year'
  | 'last_year'
  /** The day spoken of before: "the same evening". */
  | 'same_day'
  /** The day behind that day, and the one before it. */
  | 'next_day'
  | 'day_before'
  /** So many days behind that day: "nine days later". */
  | `after_${number}_days`
  /** Some hours from what was told before, most likely on its day: "hours later". */
  | 'hours_apart'
  | TimeSpan
  /** A day with a name of its own: not resolved. */
  | 'feast';

/**
 * What the engine knows of a language. All words are written as people write them and folded when compiled.
 * Adding a language is writing one of these and a lexicon in `extract`.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Words before a full stop that end no sentence, folded, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that open a sentence behind a Roman numeral: "Mohammed V. Le suspect …". */
  readonly openers?: ReadonlySet<string>;
  /** Quotation marks stand apart from what they hold: « … ». */
  readonly spacedQuotes?: boolean;
  readonly numbers: Readonly<Record<string, NumberWord>>;
  /** Words that join the parts of a number: "and", "et", "y". */
  readonly numberJoiners: readonly string[];
  readonly thousands: readonly string[];
  /** Cues of a range: `between 5 and 7`, `from 20 to 31`. */
  readonly ranges: readonly { readonly before: string; readonly middle: string }[];
  readonly rangeMiddles: readonly string[];
  /** Articles before the ends of a range: "entre los 19 y los 37". */
  readonly rangeArticles?: readonly string[];
  /** Phrase before a number → what it does to it. */
  readonly qualifiers: Readonly<Record<string, QualifierKind>>;
  /** Phrase after a number ("or more") → what it does to it. */
  readonly qualifiersAfter: Readonly<Record<string, QualifierKind>>;
  readonly ordinalSuffixes: readonly string[];
  readonly months: Readonly<Record<string, number>>;
  /** Words that are months only with a day or a year beside them ("may", "march"). */
  readonly shyMonths: readonly string[];
  /** Days of the month in words, by their ordinals. */
  readonly dayWords?: Readonly<Record<string, number>>;
  /** "of the same year" behind a day or a month: the year told before. */
  readonly sameYear?: readonly string[];
  /** 1 is Monday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Words that may stand between the parts of a date: "the", "of", ",", "de". */
  readonly dateGlue: readonly string[];
  /** Words between "since" and its date: "depuis le 9 mai". */
  readonly dateArticles?: readonly string[];
  /** 03/05/2019 can only be the third of May. */
  readonly dayFirst?: boolean;
  readonly relativeDays: Readonly<Record<string, RelativeDay>>;
  /** Time counted back: "the past three years", "three years ago". */
  readonly durationsBefore?: readonly string[];
  readonly durationsAfter?: readonly string[];
  readonly durationUnits?: Readonly<Record<string, DurationUnit>>;
  /** "last", "this", "next" before or after a weekday or month. */
  readonly lastWords: readonly string[];
  readonly nextWords: readonly string[];
  /** Words after which a bare year is a date: "in", "of", "since". */
  readonly yearCues: readonly string[];
  readonly and: readonly string[];
  readonly sinceWords: readonly string[];
  readonly untilWords: readonly string[];
  /** Other forms a word may take in running text (clitics), as alternatives for look-up. */
  readonly variants?: (word: string) => readonly string[];
  /** Cuts off small words that are written together with the next one. */
  readonly split?: WordSplitter;
  /** Whether "and" joins every part of a number: "a thousand and two hundred and five". */
  readonly joinsAll?: boolean;
}

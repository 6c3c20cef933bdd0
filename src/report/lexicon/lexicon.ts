import { foldWord } from '../../language/index.ts';

/**
 * What the gate on literal numbers needs of a language. It is not the number reader of `src/language`: that one
 * reads what it is sure of, this one must let nothing past. All words folded (see {@link fold}).
 */
export interface ProseLexicon {
  /** Words that are a number, or part of one. */
  readonly numberWords: ReadonlySet<string>;
  /** Phrases that are a share, as folded words with one space. */
  readonly shares: readonly string[];
  /** Words before a share that make it a part of time or space ("first half of"). */
  readonly notShares: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Second words of months ("كانون الثاني"). */
  readonly monthTails: ReadonlySet<string>;
  /** True where a month is a month only with a capital ("May", "March"). */
  readonly monthCapital: boolean;
  /** Words between the parts of a date, and between days or years of a list. */
  readonly dateGlue: ReadonlySet<string>;
  readonly listGlue: ReadonlySet<string>;
  /** Words after which four digits are a year. */
  readonly yearCues: ReadonlySet<string>;
  /** Those of the cues that may as well introduce a figure. */
  readonly figureCues: ReadonlySet<string>;
  /** Words before such a cue that make the four digits a figure after all ("a total of 2014", "rose to 2014"). */
  readonly figureHeads: ReadonlySet<string>;
  /** Determiners after which a year describes a noun ("the 2015 law"). */
  readonly determiners: ReadonlySet<string>;
  /** Words before a decade ("the 1990s", "années 1990"). */
  readonly decadeCues: ReadonlySet<string>;
  /** What reports count: behind these no four digits are a year. */
  readonly counted: ReadonlySet<string>;
  /** Whether a word can stand between a number and what it counts. */
  readonly describes: (word: string, capital: boolean) => boolean;
  /** Other forms of a word to look up (Arabic writes "and", "by", "the" onto it). */
  readonly stems: (word: string) => readonly string[];
}

const LETTERS: Readonly<Record<string, string>> = { ة: 'ه', œ: 'oe', æ: 'ae', ß: 'ss' };

/** A word for look-up, as `foldWord` makes it, without invisible characters and with look-alike letters made one. */
export function fold(word: string): string {
  return foldWord(word.replace(/\p{Cf}/gu, '')).replace(/[ةœæß]/g, (letter) => LETTERS[letter] ?? letter);
}

/** A list of words as people write them, folded. */
export function words(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/\s+/)
      .map(fold)
      .filter((word) => word !== ''),
  );
}

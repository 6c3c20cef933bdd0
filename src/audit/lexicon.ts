import {
  type DateReader,
  dateReaderFor,
  foldWord,
  type NumberReader,
  numberReaderFor,
  type Phrases,
  phraseBook,
  type Words,
  wordsOf,
} from '../language/index.ts';
import { once } from '../model/index.ts';
import { ARABIC_WORDING } from './wording/arabic.ts';
import { ENGLISH_WORDING } from './wording/english.ts';
import { FRENCH_WORDING } from './wording/french.ts';
import { SPANISH_WORDING } from './wording/spanish.ts';
import { CUES, type Cue, type Fraction, type ShareKind, type Wording } from './wording/wording.ts';

/** A wording compiled for reading. */
export interface Lexicon {
  readonly wording: Wording;
  readonly words: Words;
  readonly numbers: NumberReader;
  readonly dates: DateReader;
  readonly cue: (cue: Cue) => Phrases<true>;
  readonly shareKinds: Phrases<ShareKind>;
  readonly fractions: Phrases<Fraction>;
}

function lexiconFor(wording: Wording): Lexicon {
  const { language } = wording;
  const { compile } = phraseBook(language.variants ?? null);
  const known = vocabularyOf(wording);
  const listed = (phrases: readonly string[]): Phrases<true> =>
    compile(phrases.map((phrase) => [phrase, true]));
  const lists = new Map(CUES.map((cue) => [cue, listed(wording.cues[cue])]));
  const none = listed([]);
  return {
    wording,
    words: wordsOf(language, { knows: (word) => known.has(word) }),
    numbers: numberReaderFor(language, compile),
    dates: dateReaderFor(language, compile),
    cue: (cue) => lists.get(cue) ?? none,
    shareKinds: compile(Object.entries(wording.shareKinds)),
    fractions: compile(Object.entries(wording.fractions)),
  };
}

/** The words that may stand joined to another: all that the lists hold. */
function vocabularyOf({ language, cues, shareKinds, fractions }: Wording): ReadonlySet<string> {
  const { numbers, qualifiers, qualifiersAfter, months, weekdays, relativeDays, dateGlue } = language;
  const lists = [numbers, qualifiers, qualifiersAfter, months, weekdays, relativeDays, shareKinds, fractions];
  const all = [...lists.flatMap((list) => Object.keys(list)), ...dateGlue, ...Object.values(cues).flat()];
  return new Set(
    all.flatMap((phrase) => phrase.split(/[\s/()"]+/).map(foldWord)).filter((word) => word.length > 1),
  );
}

const WORDINGS = [ENGLISH_WORDING, FRENCH_WORDING, SPANISH_WORDING, ARABIC_WORDING];
/** Lexicons by language; each is compiled when its first text comes. */
const LEXICONS: ReadonlyMap<string, () => Lexicon> = new Map(
  WORDINGS.map((wording) => [wording.language.code, once(() => lexiconFor(wording))]),
);

/** The lexicon of a language; English where there is none: signs and figures are read in any language. */
export function lexiconOf(language: string | null): Lexicon {
  const found = LEXICONS.get(language ?? '') ?? LEXICONS.get(ENGLISH_WORDING.language.code);
  return found ? found() : lexiconFor(ENGLISH_WORDING);
}

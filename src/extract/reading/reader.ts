import {
  compilePhrases,
  type DateReader,
  dateReaderFor,
  foldWord,
  type NumberReader,
  numberReaderFor,
  type Phrases,
} from '../../language/index.ts';
import type { Lexicon, Term } from '../lexicons/lexicon.ts';

/** Layers of the lexicon; phrases of one layer do not overlap, phrases of different layers may. */
export const LAYERS = [
  'acts',
  'people',
  'names',
  'things',
  'cues',
  'counted',
  'courses',
  'extents',
  'bodies',
  'foundings',
  'themes',
  'dealings',
  'outcomes',
] as const;
export type Layer = (typeof LAYERS)[number];

const LAYER_OF: Readonly<Record<Term['kind'], Layer>> = {
  act: 'acts',
  person: 'people',
  group: 'people',
  agency: 'names',
  organisation: 'names',
  outlet: 'names',
  official: 'names',
  weapon: 'things',
  item: 'things',
  target: 'things',
  support: 'cues',
  link: 'cues',
  mode: 'cues',
  cue: 'cues',
  counted: 'counted',
  course: 'courses',
  extent: 'extents',
  body: 'bodies',
  founding: 'foundings',
  step: 'foundings',
  theme: 'themes',
  dealing: 'dealings',
  outcome: 'outcomes',
  pair: 'outcomes',
};

/** A term, and whether its phrase counts only when the text writes it in capitals ("IS", "BRI"). */
export interface LayerTerm {
  readonly term: Term;
  readonly capitals: boolean;
}

/** A lexicon compiled for reading. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly layers: Readonly<Record<Layer, Phrases<LayerTerm>>>;
  readonly numbers: NumberReader;
  readonly dates: DateReader;
  /** All words that the lexicon knows, where the language cuts words into parts; else empty. */
  readonly vocabulary: ReadonlySet<string>;
}

const CAPITALS = /^[\p{Lu}\p{Nd}.-]{2,8}$/u;

/** Compiles a lexicon; do this once a language. */
export function readerFor(lexicon: Lexicon): Reader {
  const variants = lexicon.language.variants ?? null;
  const layer = (name: Layer): Phrases<LayerTerm> =>
    compilePhrases(
      lexicon.entries
        .filter(([, term]) => LAYER_OF[term.kind] === name)
        .map(([phrase, term]) => [phrase, { term, capitals: CAPITALS.test(phrase) }] as const),
      variants,
    );
  return {
    lexicon,
    layers: {
      acts: layer('acts'),
      people: layer('people'),
      names: layer('names'),
      things: layer('things'),
      cues: layer('cues'),
      counted: layer('counted'),
      courses: layer('courses'),
      extents: layer('extents'),
      bodies: layer('bodies'),
      foundings: layer('foundings'),
      themes: layer('themes'),
      dealings: layer('dealings'),
      outcomes: layer('outcomes'),
    },
    numbers: numberReaderFor(lexicon.language),
    dates: dateReaderFor(lexicon.language),
    vocabulary: lexicon.language.split ? vocabularyOf(lexicon) : NO_WORDS,
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();

function vocabularyOf({ language, entries, grammar }: Lexicon): ReadonlySet<string> {
  const phrases = [
    ...entries.map(([phrase]) => phrase),
    ...Object.keys(language.numbers),
    ...Object.keys(language.qualifiers),
    ...Object.keys(language.qualifiersAfter),
    ...Object.keys(language.months),
    ...Object.keys(language.weekdays),
    ...Object.keys(language.relativeDays),
    ...language.dateGlue,
    ...Object.values(grammar).flatMap((words) => (words instanceof Set ? [...words].map(String) : [])),
  ];
  return new Set(
    phrases.flatMap((phrase) => phrase.split(/[\s/()"]+/).map(foldWord)).filter((word) => word.length > 1),
  );
}

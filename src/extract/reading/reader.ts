import {
  type DateReader,
  dateReaderFor,
  foldWord,
  type ListMatcher,
  matcherFor,
  type NumberReader,
  numberReaderFor,
  type PhraseBook,
  type Phrases,
  phraseBook,
  type Words,
  wordsOf,
} from '../../language/index.ts';
import type { Gazetteer } from '../../places/index.ts';
import type { Lexicon, Term } from '../lexicons/lexicon.ts';
import { type NaturalCase, naturalCaseFor } from './natural-case.ts';

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
  'bonds',
  'deeds',
] as const;
export type Layer = (typeof LAYERS)[number];

/** Where a layer stands among {@link LAYERS}. */
export const PLACE_OF = Object.fromEntries(LAYERS.map((layer, i) => [layer, i])) as Record<Layer, number>;

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
  share: 'extents',
  body: 'bodies',
  founding: 'foundings',
  step: 'foundings',
  theme: 'themes',
  dealing: 'dealings',
  outcome: 'outcomes',
  pair: 'outcomes',
  bond: 'bonds',
  deed: 'deeds',
  matter: 'deeds',
};

/** A term, and in which writing its phrase counts. */
export interface LayerTerm {
  readonly term: Term;
  /** Only when the text writes it in capitals ("IS", "BRI"). */
  readonly capitals: boolean;
  /** Only with a capital, or where there are none. */
  readonly proper: boolean;
  /** Only without a capital. */
  readonly common: boolean;
  /** Of two such terms for the same words, one is enough. */
  readonly organisation: string | null;
}

/** A lexicon compiled for reading. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly layers: Readonly<Record<Layer, Phrases<LayerTerm>>>;
  /** Finds the phrases of all layers, in the order of {@link LAYERS}. */
  readonly match: ListMatcher<LayerTerm>;
  readonly numbers: NumberReader;
  readonly dates: DateReader;
  /** The words of the language, each worked out once for a gazetteer. */
  readonly words: (gazetteer: Gazetteer) => Words;
  /** Made at the first text in capitals. */
  readonly naturalCase: NaturalCase;
}

const CAPITALS = /^[\p{Lu}\p{Nd}.-]{2,8}$/u;
const STARTS_SMALL = /^[a-z]/;

function isInCapitals(phrase: string): boolean {
  return !STARTS_SMALL.test(phrase) && CAPITALS.test(phrase);
}

/** Compiles a lexicon; do this once a language. */
export function readerFor(lexicon: Lexicon): Reader {
  const { language } = lexicon;
  const book = phraseBook(language.variants ?? null);
  const entries = byLayer(lexicon);
  const layer = (name: Layer): Phrases<LayerTerm> => book.compile(entries.get(name) ?? []);
  const layers = {
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
    bonds: layer('bonds'),
    deeds: layer('deeds'),
  };
  return {
    lexicon,
    layers,
    match: matcherFor(LAYERS.map((name) => layers[name])),
    numbers: numberReaderFor(language, book.compile),
    dates: dateReaderFor(language, book.compile),
    words: wordsFor(lexicon, book),
    naturalCase: naturalCaseFor(lexicon),
  };
}

function byLayer({ entries }: Lexicon): Map<Layer, [string, LayerTerm][]> {
  const layers = new Map<Layer, [string, LayerTerm][]>(LAYERS.map((name) => [name, []]));
  const made = new Map<Term, Term>();
  for (const [phrase, written] of entries) {
    const term = made.get(written) ?? laidOut(written);
    made.set(written, term);
    layers.get(LAYER_OF[term.kind])?.push([phrase, layerTerm(phrase, term)]);
  }
  return layers;
}

/** What a term of an act or of people may leave unsaid. */
const UNSAID = {
  act: {
    mild: undefined,
    beside: undefined,
    weapon: undefined,
    plural: undefined,
    active: undefined,
    court: undefined,
    forces: undefined,
    forcesWith: undefined,
    behind: undefined,
    count: undefined,
    surfaces: undefined,
    people: undefined,
    taken: undefined,
    only: undefined,
  },
  person: {
    sex: undefined,
    minor: undefined,
    target: undefined,
    count: undefined,
    proper: undefined,
    common: undefined,
    adjective: undefined,
  },
};

/**
 * A copy of a term with its properties in one order, so that the terms of a kind, which all rules read, have few layouts in
 * memory: those put together by spreading have each its own.
 */
function laidOut(term: Term): Term {
  if (term.kind === 'act')
    return Object.assign({ kind: term.kind, act: term.act, form: term.form }, UNSAID.act, term);
  if (term.kind === 'person')
    return Object.assign({ kind: term.kind, role: term.role, plural: term.plural }, UNSAID.person, term);
  return Object.assign({}, term);
}

function layerTerm(phrase: string, term: Term): LayerTerm {
  return {
    term,
    capitals: isInCapitals(phrase),
    proper: term.kind === 'person' && term.proper === true,
    common: term.kind === 'person' && term.common === true && !term.plural,
    organisation: term.kind === 'organisation' ? term.name : null,
  };
}

/** Where words are cut into parts, those of the lexicon and of the gazetteer are known. */
function wordsFor(lexicon: Lexicon, { startsOf }: PhraseBook): Reader['words'] {
  const { language } = lexicon;
  if (!language.split) {
    const words = wordsOf(language, { startsOf });
    return () => words;
  }
  const vocabulary = vocabularyOf(lexicon);
  const known = new WeakMap<Gazetteer, Words>();
  return (gazetteer) => {
    const knows = (word: string) =>
      vocabulary.has(word) || gazetteer.demonym(word) !== null || gazetteer.lookup(word).length > 0;
    const words = known.get(gazetteer) ?? wordsOf(language, { startsOf, knows });
    known.set(gazetteer, words);
    return words;
  };
}

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

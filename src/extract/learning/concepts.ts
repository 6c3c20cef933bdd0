import {
  type Language,
  matchAll,
  phraseBook,
  type Token,
  type Words,
  wordsOf,
} from '../../language/index.ts';
import { ARABIC_LEXICON } from '../lexicons/ar/arabic.ts';
import { ENGLISH_LEXICON } from '../lexicons/en/english.ts';
import { SPANISH_LEXICON } from '../lexicons/es/spanish.ts';
import { FRENCH_LEXICON } from '../lexicons/fr/french.ts';
import type { Lexicon, Term } from '../lexicons/lexicon.ts';

/** What a phrase of the lexicons stands for, the same in every language: `act:kill`, `person:victim`, `weapon`. */
export interface ConceptMention {
  readonly first: number;
  readonly last: number;
  readonly concept: string;
}

/** Finds the phrases of lexicons in tokens, whatever their case. */
export interface ConceptReader {
  /** The words to cut texts into: each is worked out once, and knows whether a phrase may start with it. */
  readonly words: Words;
  conceptsIn(tokens: readonly Token[]): ConceptMention[];
}

const LEXICONS: Readonly<Record<string, Lexicon>> = {
  en: ENGLISH_LEXICON,
  fr: FRENCH_LEXICON,
  ar: ARABIC_LEXICON,
  es: SPANISH_LEXICON,
};

/** A reader for texts of a language with the phrases of its lexicon. */
export function conceptReaderFor(language: Language): ConceptReader {
  const own = LEXICONS[language.code];
  return own ? readerOf(language, [own]) : mixedReaderFor(language);
}

/** The same with the phrases of all languages that are written in its script. */
export function mixedReaderFor(language: Language): ConceptReader {
  const isArabic = language.code === ARABIC_LEXICON.language.code;
  return readerOf(language, isArabic ? [ARABIC_LEXICON] : [ENGLISH_LEXICON, FRENCH_LEXICON, SPANISH_LEXICON]);
}

function readerOf(language: Language, lexicons: readonly Lexicon[]): ConceptReader {
  const book = phraseBook(lexicons[0]?.language.variants ?? null);
  const phrases = book.compile(entriesOf(lexicons));
  return {
    words: wordsOf(language, book),
    conceptsIn: (tokens) =>
      matchAll(phrases, tokens, 0, tokens.length).map(({ first, last, values }) => ({
        first,
        last,
        concept: values[0] ?? '',
      })),
  };
}

function entriesOf(lexicons: readonly Lexicon[]): [phrase: string, concept: string][] {
  const entries: [string, string][] = [];
  for (const { entries: list } of lexicons)
    for (const [phrase, term] of list) {
      const concept = conceptOf(term);
      if (concept) entries.push([phrase, concept]);
    }
  return entries;
}

function conceptOf(term: Term): string | null {
  switch (term.kind) {
    case 'act':
      return `act:${term.act}`;
    case 'person':
      return `person:${term.role}`;
    case 'weapon':
      return 'weapon';
    case 'item':
      return term.weapon ? 'weapon' : 'item';
    case 'target':
      return 'target';
    case 'agency':
    case 'organisation':
    case 'group':
    case 'official':
    case 'support':
      return term.kind;
    case 'cue':
      return CUES.has(term.cue) ? `cue:${term.cue}` : null;
    default:
      return null;
  }
}

const CUES: ReadonlySet<string> = new Set([
  'plan',
  'mishap',
  'failed',
  'hypothetical',
  'custody',
  'obituary',
]);

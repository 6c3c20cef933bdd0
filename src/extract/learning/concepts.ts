import { compilePhrases, matchAll, type Phrases, type Token } from '../../language/index.ts';
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

/** Finds the phrases of a language's lexicon in tokens, whatever their case. */
export type ConceptReader = (tokens: readonly Token[], first: number, last: number) => ConceptMention[];

const LEXICONS: Readonly<Record<string, Lexicon>> = {
  en: ENGLISH_LEXICON,
  fr: FRENCH_LEXICON,
  ar: ARABIC_LEXICON,
  es: SPANISH_LEXICON,
};

/** A reader for a language; words of the other languages in the same script count too when it has no lexicon. */
export function conceptReaderFor(language: string | null): ConceptReader {
  const own = LEXICONS[language ?? ''];
  const lexicons = own ? [own] : [ENGLISH_LEXICON, FRENCH_LEXICON, SPANISH_LEXICON];
  const phrases = compile(lexicons);
  return (tokens, first, last) =>
    matchAll(phrases, tokens, first, last).map((match) => ({
      first: match.first,
      last: match.last,
      concept: match.values[0] ?? '',
    }));
}

function compile(lexicons: readonly Lexicon[]): Phrases<string> {
  const entries: [string, string][] = [];
  for (const { entries: list } of lexicons)
    for (const [phrase, term] of list) {
      const concept = conceptOf(term);
      if (concept) entries.push([phrase, concept]);
    }
  return compilePhrases(entries, lexicons[0]?.language.variants ?? null);
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

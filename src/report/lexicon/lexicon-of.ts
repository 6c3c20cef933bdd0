import type { ChartLanguage } from '../../charts/index.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { ProseLexicon } from './lexicon.ts';

const LEXICONS: Readonly<Record<ChartLanguage, ProseLexicon>> = {
  en: english,
  fr: french,
  ar: arabic,
  es: spanish,
};

export function lexiconOf(language: ChartLanguage): ProseLexicon {
  return LEXICONS[language];
}

/** Arabic number words share no spelling with the other languages, so they are looked for in every text. */
export function isNumberWord(word: string, language: ChartLanguage): boolean {
  return [LEXICONS[language], arabic].some((lexicon) =>
    [word, ...lexicon.stems(word)].some((form) => lexicon.numberWords.has(form)),
  );
}

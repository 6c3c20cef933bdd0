import { arabicCaveats } from './ar.ts';
import type { CaveatWords } from './caveat-words.ts';
import { englishCaveats } from './en.ts';
import { spanishCaveats } from './es.ts';
import { frenchCaveats } from './fr.ts';

const WORDS: Readonly<Record<string, CaveatWords>> = {
  en: englishCaveats,
  fr: frenchCaveats,
  ar: arabicCaveats,
  es: spanishCaveats,
};

/** English for a language that has no words of its own. */
export function caveatWords(language: string): CaveatWords {
  return (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? englishCaveats;
}

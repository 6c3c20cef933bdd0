import { arabicStated } from './ar.ts';
import { englishStated } from './en.ts';
import { spanishStated } from './es.ts';
import { frenchStated } from './fr.ts';
import type { StatedWords } from './stated-words.ts';

const WORDS: Readonly<Record<string, StatedWords>> = {
  en: englishStated,
  fr: frenchStated,
  ar: arabicStated,
  es: spanishStated,
};

/** English for a language that has no words of its own. */
export function statedWords(language: string): StatedWords {
  return (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? englishStated;
}

import type { ChartLanguage } from '../../../charts/index.ts';
import { arabicCountryWords } from './ar.ts';
import { englishCountryWords } from './en.ts';
import { spanishCountryWords } from './es.ts';
import { frenchCountryWords } from './fr.ts';
import type { CountryWords } from './words.ts';

const WORDS: Readonly<Record<ChartLanguage, CountryWords>> = {
  en: englishCountryWords,
  fr: frenchCountryWords,
  ar: arabicCountryWords,
  es: spanishCountryWords,
};

export function countryWords(language: ChartLanguage): CountryWords {
  return WORDS[language];
}

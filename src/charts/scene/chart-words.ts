import { ARABIC } from './words/ar.ts';
import { ENGLISH } from './words/en.ts';
import { SPANISH } from './words/es.ts';
import { FRENCH } from './words/fr.ts';
import type { ChartLanguage, ChartWords } from './words/wording.ts';

export const CHART_WORDS: Readonly<Record<ChartLanguage, ChartWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  ar: ARABIC,
  es: SPANISH,
};

import type { ChartLanguage } from '../../charts/index.ts';
import { arabicWording } from './ar.ts';
import { englishWording } from './en.ts';
import { spanishWording } from './es.ts';
import { frenchWording } from './fr.ts';
import type { Wording } from './wording.ts';

const WORDINGS: Readonly<Record<ChartLanguage, Wording>> = {
  en: englishWording,
  fr: frenchWording,
  ar: arabicWording,
  es: spanishWording,
};

export function wordingOf(language: ChartLanguage): Wording {
  return WORDINGS[language];
}

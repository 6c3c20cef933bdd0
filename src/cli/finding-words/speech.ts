import { isMissing, isYearOnly, plainNumber } from '../../model/index.ts';
import { speechIn, spokenLanguage } from '../../operations/index.ts';
import { arabicFinding } from './ar.ts';
import { englishFinding } from './en.ts';
import { spanishFinding } from './es.ts';
import type { FindingWords } from './finding-words.ts';
import { frenchFinding } from './fr.ts';

/** How a finding is told in a terminal. */
export interface FindingSpeech {
  readonly words: FindingWords;
  /** A variable as a heading. */
  readonly variable: (path: string) => string;
  /** A group of a variable; a total has none, and a date that is not precise enough says so. */
  readonly group: (path: string, key: string | undefined) => string;
  /** Why a record is unknown. */
  readonly reason: (code: string) => string;
  /** In figures, with two digits behind the point at the most, or as many as are asked for. */
  readonly number: (value: number, digits?: number) => string;
}

const WORDS = { en: englishFinding, fr: frenchFinding, ar: arabicFinding, es: spanishFinding };

/** In English, with variables and codes as questions write them. */
export const PLAIN_FINDING: FindingSpeech = {
  words: englishFinding,
  variable: (path) => path,
  group: (path, key) => {
    if (key === undefined) return englishFinding.all;
    if (isMissing(key)) return key.replaceAll('_', ' ');
    return isYearOnly(path, key) ? `${key} (year only)` : key;
  },
  reason: (code) => code.replaceAll('_', ' '),
  number: (value, digits) => plainNumber(rounded(value, digits), 'en'),
};

/**
 * In the words of a language, with the titles that the codebook has in it.
 * @throws AttestError USAGE for a language that there are no words in
 */
export async function findingSpeech(
  releases: Parameters<typeof speechIn>[0],
  language: string,
  release?: string,
): Promise<FindingSpeech> {
  const words = WORDS[spokenLanguage(language)];
  const { labels } = await speechIn(releases, language, release);
  return {
    words,
    variable: labels.variable,
    group: (path, key) => (key === undefined ? words.all : labels.code(path, key)),
    reason: (code) =>
      code === 'other_role' || code === 'imprecise' ? words.reasons[code] : labels.code('', code),
    number: (value, digits) => plainNumber(rounded(value, digits), language),
  };
}

function rounded(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

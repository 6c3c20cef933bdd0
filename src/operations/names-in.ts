import type { Codebook } from '../codebook/index.ts';
import type { Naming } from '../counting/index.ts';
import { AttestError } from '../model/index.ts';
import { type Labels, labelsWith, numeralsOf, REPORT_LANGUAGES } from '../report/index.ts';
import { reportTitles } from './report-titles.ts';

export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** @throws AttestError USAGE for a language that there are no words in */
export function spokenLanguage(code: string): ReportLanguage {
  const known = REPORT_LANGUAGES.find((one) => one === code);
  if (known) return known;
  throw new AttestError('USAGE', `there are no words in "${code}"`, {
    hint: `Languages: ${REPORT_LANGUAGES.join(', ')}.`,
  });
}

/** How a codebook's variables, codes and roles are called in a language, as reports call them. */
export function labelsIn(codebook: Codebook, language: ReportLanguage): Labels {
  return labelsWith(reportTitles(codebook, language), numeralsOf(language));
}

/** How caveats speak in a language. English has no marks of its own around names, so it is given them. */
export function namingIn(codebook: Codebook, language: ReportLanguage): Naming {
  const { inSentence, role } = labelsIn(codebook, language);
  const variable = language === 'en' ? (path: string) => `“${inSentence(path)}”` : inSentence;
  return { language, variable, role };
}

import { AttestError, isEdtf } from '../model/index.ts';
import { type CountryAsk, REPORT_LANGUAGES } from '../operations/index.ts';
import { type Call, text } from './command.ts';

/** Options of commands that draft a country report, and their lines of help. */
export const COUNTRY_OPTIONS = {
  country: { type: 'string' },
  language: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  beside: { type: 'string' },
} as const;
export const COUNTRY_HELP = {
  '--country CODE': 'write a country report: ISO 3166 code',
  '--language CODE': 'its language: en, fr, ar or es (en)',
  '--from, --to DATE': 'its period: day, month or year',
  '--beside CODE[,CODE]': 'countries to set beside it',
} as const;

/** What a country report is asked to be about. @throws AttestError USAGE */
export function countryAskOf(call: Call): CountryAsk {
  return {
    country: text(call, 'country') ?? '',
    others: (text(call, 'beside') ?? '').split(',').filter((code) => code !== ''),
    language: languageOf(text(call, 'language') ?? 'en'),
    from: dateOf(call, 'from'),
    to: dateOf(call, 'to'),
  };
}

function languageOf(code: string): CountryAsk['language'] {
  const language = REPORT_LANGUAGES.find((known) => known === code);
  if (language) return language;
  throw new AttestError('USAGE', `reports are not written in "${code}"`, {
    hint: `Choose: ${REPORT_LANGUAGES.join(', ')}.`,
  });
}

function dateOf(call: Call, name: 'from' | 'to'): string | null {
  const date = text(call, name);
  if (date === undefined) return null;
  if (/^\d{4}(?:-\d\d){0,2}$/.test(date) && isEdtf(date)) return date;
  throw new AttestError('USAGE', `--${name} ${date} is no day, month or year`, { hint: 'Write 2014-06.' });
}

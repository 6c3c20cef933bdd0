import type { DraftRequest } from '../../src/api/index.ts';
import { countryCalled } from '../values/countries.ts';

/** Languages that a country report can be written in. */
export const LANGUAGES = [
  { value: 'en', title: 'English' },
  { value: 'fr', title: 'French' },
  { value: 'ar', title: 'Arabic' },
  { value: 'es', title: 'Spanish' },
] as const;

/** What somebody has put in so far. */
export interface CountryForm {
  /** Names or codes of countries. */
  readonly country: string;
  readonly others: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly language: string;
}

export const EMPTY_FORM: CountryForm = { country: '', others: [], from: '', to: '', language: 'en' };

/** What to ask for, or what is wrong, in words. */
export function draftRequestOf({ country, others, from, to, language }: CountryForm): DraftRequest | string {
  const named = [country, ...others].filter((words) => words.trim() !== '');
  const unknown = named.find((words) => countryCalled(words) === null);
  if (unknown !== undefined)
    return `No country is called “${unknown.trim()}”. Write its name in English, French, Arabic or Spanish, or its two-letter code, and choose it from the list.`;
  const days = [from, to].map((day) => day.trim());
  const odd = days.find((day) => day !== '' && !/^\d{4}(?:-\d\d){0,2}$/.test(day));
  if (odd !== undefined) return `“${odd}” is no day, month or year. Write 2014-06-30, 2014-06 or 2014.`;
  const [first = null, ...beside] = named.map(countryCalled);
  return {
    country: first ?? '',
    others: [...new Set(beside.flatMap((code) => (code === null || code === first ? [] : [code])))],
    language: LANGUAGES.find(({ value }) => value === language)?.value ?? 'en',
    from: days[0] || null,
    to: days[1] || null,
  };
}

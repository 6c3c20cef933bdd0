import type { Place, PlacePrecision } from '../../src/model/index.ts';

/** The language that the pages are written in. */
export function pageLanguage(): string {
  return globalThis.document?.documentElement.lang || 'en';
}

const regions = new Map<string, Intl.DisplayNames>();

function regionNames(language: string): Intl.DisplayNames {
  const names = regions.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  regions.set(language, names);
  return names;
}

export const PRECISION_WORDS: Readonly<Record<PlacePrecision, string>> = {
  exact: 'the exact spot',
  near: 'near here',
  locality: 'known to the town',
  district: 'known to the district',
  region: 'known to the region',
  country: 'known to the country',
  unknown: 'where is not known',
};

/** ISO 3166-1 alpha-2 → the country's name in a language: that of the pages where none is given. */
export function countryWords(code: string, language = pageLanguage()): string {
  return /^[A-Z]{2}$/.test(code) ? (regionNames(language).of(code) ?? code) : code;
}

/** ISO 639 → the language's name in a language: that of the pages where none is given. */
export function languageWords(code: string, language = pageLanguage()): string {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return /^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code;
}

/** "Casablanca, Morocco"; of a place that goes by the code of its country, the country. */
export function placeWords({ name, country }: Place): string {
  const state = country === null ? '' : countryWords(country);
  return state === '' || state === name ? name : name === country ? state : `${name}, ${state}`;
}

/** How exactly the place is known, its role, and its other readings. */
export function placeNotes({ precision, role, ambiguous }: Place): string[] {
  const readings = ambiguous && ambiguous.length > 0 ? [`could be ${ambiguous.join(' or ')}`] : [];
  return [...(role === 'operation' ? [] : [role]), PRECISION_WORDS[precision], ...readings];
}

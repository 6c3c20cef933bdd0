import type { Place, PlacePrecision } from '../../src/model/index.ts';

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

export const PRECISION_WORDS: Readonly<Record<PlacePrecision, string>> = {
  exact: 'the exact spot',
  near: 'near here',
  locality: 'known to the town',
  district: 'known to the district',
  region: 'known to the region',
  country: 'known to the country',
  unknown: 'where is not known',
};

/** ISO 3166-1 alpha-2 → the country's English name. */
export function countryWords(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (REGIONS.of(code) ?? code) : code;
}

/** ISO 639 → the language's English name. */
export function languageWords(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (LANGUAGES.of(code) ?? code) : code;
}

/** "Casablanca, Morocco". */
export function placeWords({ name, country }: Place): string {
  const state = country === null ? '' : countryWords(country);
  return state === '' || state === name ? name : `${name}, ${state}`;
}

/** How exactly the place is known, its role, and its other readings. */
export function placeNotes({ precision, role, ambiguous }: Place): string[] {
  const readings = ambiguous && ambiguous.length > 0 ? [`could be ${ambiguous.join(' or ')}`] : [];
  return [...(role === 'operation' ? [] : [role]), PRECISION_WORDS[precision], ...readings];
}

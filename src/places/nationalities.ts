import { FRENCH_COUNTRIES, FRENCH_WORDS, type NationalWord } from './data/french.ts';
import { placeKey } from './place-key.ts';

export type { NationalWord } from './data/french.ts';

/**
 * Words for people by their country, with a capital, as far as they are not the country's name as well.
 * @param language ISO 639-1; none for languages without a table
 */
export function nationalityNouns(language: string): NationalWord[] {
  if (language !== 'fr') return [];
  const countries = new Set(FRENCH_COUNTRIES.flatMap(({ names }) => names.map(placeKey)));
  return FRENCH_WORDS.filter(({ word }) => !countries.has(placeKey(word)));
}

/** The same words as adjectives, in all agreements. */
export function nationalityAdjectives(language: string): string[] {
  return language === 'fr' ? FRENCH_WORDS.map(({ word }) => word) : [];
}

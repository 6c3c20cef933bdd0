import { ARABIC_NATIONS } from './data/arabic.ts';
import { FRENCH_COUNTRIES, FRENCH_WORDS, type NationalWord } from './data/french-countries.ts';
import { SPANISH_WORDS } from './data/spanish.ts';
import { placeKey } from './place-key.ts';

export type { NationalWord } from './data/french-countries.ts';

/**
 * Words for people by their country, as far as they are not the country's name as well.
 * @param language ISO 639-1; none for languages without a table
 */
export function nationalityNouns(language: string): readonly NationalWord[] {
  if (language === 'es') return SPANISH_WORDS;
  if (language !== 'fr') return [];
  const countries = new Set(FRENCH_COUNTRIES.flatMap(({ names }) => names.map(placeKey)));
  return FRENCH_WORDS.filter(({ word }) => !countries.has(placeKey(word)));
}

/** The same words as adjectives, in all agreements. */
export function nationalityAdjectives(language: string): string[] {
  const words = language === 'fr' ? FRENCH_WORDS : language === 'es' ? SPANISH_WORDS : [];
  return words.map(({ word }) => word);
}

/** A state with its adjective in Arabic, masculine, without the article. */
export interface ArabicNation {
  readonly country: string;
  readonly adjective: string;
}

/** States by their Arabic adjective; Mali's means "financial" too and is told by the noun before it. */
export function nationsInArabic(): readonly ArabicNation[] {
  const listed = ARABIC_NATIONS.flatMap(({ code, demonyms }) => {
    const adjective = demonyms.find((word) => word.endsWith('ي'));
    return adjective === undefined ? [] : [{ country: code, adjective }];
  });
  return listed.some(({ country }) => country === 'ML')
    ? listed
    : [...listed, { country: 'ML', adjective: 'مالي' }];
}

import { once } from '../model/index.ts';
import { ARABIC_NATIONS } from './data/arabic.ts';
import { COUNTRIES } from './data/countries.ts';
import { FRENCH_COUNTRIES, FRENCH_WORDS } from './data/french-countries.ts';
import { SPANISH_COUNTRIES, SPANISH_WORDS } from './data/spanish.ts';
import { placeKey } from './place-key.ts';

/** Words of the longest name of a country. */
const LONGEST = 5;

/** What Arabic writes onto a word: and, so, by, for, like, then the article. */
const ARABIC_PREFIX = /^[وف]?[بلك]?(?:ال|(?<=ل)ل)?/u;

/**
 * Codes (ISO 3166-1 alpha-2) of the countries that a text names, by their names or by the words for their people and
 * things, in any of the languages of the tables: "people of Moroccan descent", "combattants tunisiens".
 */
export function countriesNamedIn(text: string): ReadonlySet<string> {
  const tokens = placeKey(text).split(' ');
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const named = nameAt(tokens, at);
    if (named) found.add(named.code);
    at += named?.length ?? 1;
  }
  return found;
}

/** The longest name of a country that begins there. */
function nameAt(tokens: readonly string[], at: number): { code: string; length: number } | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const name = tokens.slice(at, at + length).join(' ');
    const [code] = forms(name).flatMap((form) => words().get(form) ?? []);
    if (code !== undefined) return { code, length };
  }
  return null;
}

/** A name as it stands, and without what Arabic writes onto it. */
function forms(name: string): readonly string[] {
  const bare = name.replace(ARABIC_PREFIX, '');
  return bare === name || bare.length < 3 ? [name] : [name, bare, `ال${bare}`];
}

const words = once(() => demonymTable());

/** Names of countries and words for their people and things → code, by key. */
export function demonymTable(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (word: string, code: string) => {
    const key = placeKey(word);
    if (!table.has(key)) table.set(key, code);
  };
  for (const { code, names, demonyms } of [...COUNTRIES, ...ARABIC_NATIONS])
    for (const word of [...names, ...demonyms]) add(word, code);
  for (const { code, names } of [...FRENCH_COUNTRIES, ...SPANISH_COUNTRIES])
    for (const name of names) add(name, code);
  for (const { code, word } of [...FRENCH_WORDS, ...SPANISH_WORDS]) add(word, code);
  return table;
}

/** Language → words for people and things, as it writes them in lower case → code, by key. */
export function adjectiveTables(): Map<string, Map<string, string>> {
  const table = (words: typeof FRENCH_WORDS) =>
    new Map(words.map(({ word, code }) => [placeKey(word), code]));
  return new Map([
    ['fr', table(FRENCH_WORDS)],
    ['es', table(SPANISH_WORDS)],
  ]);
}

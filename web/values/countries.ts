import { pageLanguage } from './place-words.ts';

/** A country by its ISO 3166-1 alpha-2 code, with its names. */
export interface Country {
  readonly code: string;
  /** In the language of the pages. */
  readonly name: string;
  /** In the languages that reports are written in, each once. */
  readonly names: readonly string[];
}

const LANGUAGES = ['en', 'fr', 'ar', 'es'];

/** Codes that the browser's data name and that are no country: unions, and stand-ins for tests. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

let all: readonly Country[] | undefined;

/** The countries that the browser has names of, by name. */
export function countries(): readonly Country[] {
  all ??= readCountries();
  return all;
}

/** The code of the country that has this name in any of the languages, or this code; null where none has. */
export function countryCalled(words: string): string | null {
  const wanted = folded(words);
  const found = countries().find(({ code, names }) =>
    [code, ...names].some((name) => folded(name) === wanted),
  );
  return found?.code ?? currentCode(words);
}

function readCountries(): readonly Country[] {
  const inPages = namesIn(pageLanguage());
  const inAll = LANGUAGES.map(namesIn);
  return codes()
    .flatMap((code) => {
      const name = inPages.of(code);
      const names = inAll.flatMap((one) => one.of(code) ?? []);
      return name === undefined ? [] : [{ code, name, names: [...new Set(names)] }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, pageLanguage()));
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
}

function codes(): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  return letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .filter((code) => !NO_COUNTRY.has(code) && currentCode(code) === code);
}

/** A code that a country had goes by the one that it has (`BU` as `MM`); null for what is no code of a country. */
function currentCode(words: string): string | null {
  const code = words.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return null;
  const region = new Intl.Locale(`und-${code}`).region ?? null;
  return region === null || NO_COUNTRY.has(region) || namesIn('en').of(region) === undefined ? null : region;
}

/** Without case, accents, signs and what stands for "and". */
function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s*&\s*/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

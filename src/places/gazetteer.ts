import { ARABIC_EXONYMS, ARABIC_NATIONS } from './data/arabic.ts';
import { COUNTRIES } from './data/countries.ts';
import { EXONYMS, type Exonym } from './data/exonyms.ts';
import { FRENCH_COUNTRIES, FRENCH_WORDS } from './data/french-countries.ts';
import { FRENCH_PLACES, FRENCH_REGIONS } from './data/french-places.ts';
import { SPANISH_COUNTRIES, SPANISH_PLACES, SPANISH_REGIONS, SPANISH_WORDS } from './data/spanish.ts';
import { placeKey } from './place-key.ts';

/** A row of a plain gazetteer table. Degrees WGS 84; country as ISO 3166-1 alpha-2; population 0 when unknown. */
export interface GazetteerRow {
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** A place that a name may mean. */
export interface PlaceEntry {
  readonly name: string;
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
  readonly kind: 'locality' | 'region' | 'country';
  /** In our own table: well known enough to be meant without more. */
  readonly known: boolean;
}

/** Names → places. Built once, then only read. */
export interface Gazetteer {
  /** All places of that name, in any spelling; most populous first. The key is made by `placeKey`. */
  lookup(key: string): readonly PlaceEntry[];
  /**
   * The country of a demonym ("Moroccan") or country name, by key, or null. With a language only its own words
   * for people and things, as it writes them in lower case ("marocaine").
   */
  demonym(key: string, language?: string): string | null;
  /** English name of a country by its code, or null. */
  countryName(code: string): string | null;
}

/** Words of the longest name worth looking for. */
export const LONGEST_NAME = 5;

interface Index {
  readonly rows: readonly GazetteerRow[];
  readonly head: ReadonlyMap<string, number>;
  readonly next: Int32Array;
  readonly named: ReadonlyMap<string, readonly PlaceEntry[]>;
  readonly demonyms: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * A gazetteer over plain tables. Building is put off to the first look-up; then linear in the rows.
 * @param rows e.g. GeoNames cities; any order
 * @param extra places with several names, in front of our own table of exonyms
 */
export function buildGazetteer(rows: readonly GazetteerRow[], extra: readonly Exonym[] = []): Gazetteer {
  let index: Index | null = null;
  const ready = (): Index => {
    index ??= indexOf(rows, [
      ...extra,
      ...EXONYMS,
      ...FRENCH_REGIONS,
      ...SPANISH_REGIONS,
      ...spelledPlaces(),
    ]);
    return index;
  };
  const found = new Map<string, readonly PlaceEntry[]>();
  const countryNames = new Map(COUNTRIES.map(({ code, names }) => [code, names[0] ?? code]));
  return {
    lookup: (key) => {
      const known = found.get(key);
      if (known) return known;
      const entries = find(ready(), key);
      if (entries.length > 0) found.set(key, entries);
      return entries;
    },
    demonym: (key, language) => {
      const { demonyms, adjectives } = ready();
      return (language === undefined ? demonyms : adjectives.get(language))?.get(key) ?? null;
    },
    countryName: (code) => countryNames.get(code) ?? null,
  };
}

function indexOf(rows: readonly GazetteerRow[], exonyms: readonly Exonym[]): Index {
  const head = new Map<string, number>();
  const next = new Int32Array(rows.length).fill(-1);
  for (const [i, row] of rows.entries()) {
    const key = placeKey(row.name);
    next[i] = head.get(key) ?? -1;
    head.set(key, i);
  }
  const plain = { rows, head, next };
  return {
    ...plain,
    named: namedEntries(plain, exonyms),
    demonyms: demonymTable(),
    adjectives: adjectiveTables(),
  };
}

function demonymTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const { code, names, demonyms } of COUNTRIES) {
    for (const word of [...names, ...demonyms]) {
      if (!table.has(placeKey(word))) table.set(placeKey(word), code);
    }
  }
  for (const { code, names, demonyms } of ARABIC_NATIONS)
    for (const word of [...names, ...demonyms])
      if (!table.has(placeKey(word))) table.set(placeKey(word), code);
  for (const { code, names } of [...FRENCH_COUNTRIES, ...SPANISH_COUNTRIES])
    for (const name of names) if (!table.has(placeKey(name))) table.set(placeKey(name), code);
  for (const { code, word } of [...FRENCH_WORDS, ...SPANISH_WORDS])
    if (!table.has(placeKey(word))) table.set(placeKey(word), code);
  return table;
}

function adjectiveTables(): Map<string, Map<string, string>> {
  const table = (words: typeof FRENCH_WORDS) =>
    new Map(words.map(({ word, code }) => [placeKey(word), code]));
  return new Map([
    ['fr', table(FRENCH_WORDS)],
    ['es', table(SPANISH_WORDS)],
  ]);
}

function spelledPlaces(): Exonym[] {
  return [...FRENCH_PLACES, ...SPANISH_PLACES].map((place) => ({
    ...place,
    lat: null,
    lon: null,
    population: 0,
    kind: 'locality',
  }));
}

type Plain = Pick<Index, 'rows' | 'head' | 'next'>;

/** Countries and exonyms under all of their names. */
function namedEntries(plain: Plain, exonyms: readonly Exonym[]): Map<string, PlaceEntry[]> {
  const named = new Map<string, PlaceEntry[]>();
  const add = (name: string, entry: PlaceEntry) => {
    const key = placeKey(name);
    const known = named.get(key) ?? [];
    if (!known.some((one) => one.name === entry.name && one.country === entry.country))
      named.set(key, [...known, entry]);
  };
  const french = new Map(FRENCH_COUNTRIES.map((country) => [country.code, country.names]));
  const spanish = new Map(SPANISH_COUNTRIES.map((country) => [country.code, country.names]));
  for (const { code, names } of COUNTRIES) {
    const name = names[0] ?? code;
    const entry: PlaceEntry = {
      name,
      country: code,
      lat: null,
      lon: null,
      population: 0,
      kind: 'country',
      known: true,
    };
    for (const spelling of [...names, ...(french.get(code) ?? []), ...(spanish.get(code) ?? [])])
      add(spelling, entry);
  }
  for (const exonym of exonyms) {
    const entry = entryOf(plain, exonym);
    for (const spelling of new Set([exonym.name, ...exonym.others].map(placeKey))) add(spelling, entry);
  }
  addArabic(plain, named, add);
  return named;
}

/** Arabic names of countries and places; the English names are those of the rows above, or of the gazetteer. */
function addArabic(
  plain: Plain,
  named: ReadonlyMap<string, readonly PlaceEntry[]>,
  add: (name: string, entry: PlaceEntry) => void,
): void {
  const known = (name: string, country: string, isCountry: boolean) =>
    named
      .get(placeKey(name))
      ?.find((one) => one.country === country && (one.kind === 'country') === isCountry);
  for (const exonym of ARABIC_EXONYMS) {
    const entry = known(exonym.name, exonym.country, false) ?? entryOf(plain, exonym);
    for (const spelling of exonym.others) add(spelling, entry);
  }
  for (const { code, names } of ARABIC_NATIONS) {
    const usual = COUNTRIES.find((country) => country.code === code)?.names[0];
    const entry = usual === undefined ? undefined : known(usual, code, true);
    if (entry) for (const spelling of names) add(spelling, entry);
  }
}

/** An exonym with the coordinates of the gazetteer's row for any of its names. */
function entryOf(plain: Plain, exonym: Exonym): PlaceEntry {
  const { name, country, kind } = exonym;
  if (exonym.lat !== null) {
    const { lat, lon, population } = exonym;
    return { name, country, kind, known: true, lat, lon, population };
  }
  const row = [exonym.name, ...exonym.others]
    .flatMap((spelling) => rowsOf(plain, placeKey(spelling)))
    .filter((found) => found.country === country)
    .sort((a, b) => b.population - a.population)[0];
  return {
    name,
    country,
    kind,
    known: true,
    lat: row?.lat ?? null,
    lon: row?.lon ?? null,
    population: row?.population ?? exonym.population,
  };
}

function rowsOf({ rows, head, next }: Plain, key: string): GazetteerRow[] {
  const found: GazetteerRow[] = [];
  for (let i = head.get(key) ?? -1; i !== -1; i = next[i] ?? -1) {
    const row = rows[i];
    if (row) found.push(row);
  }
  return found;
}

const NOTHING: readonly PlaceEntry[] = [];

function find(index: Index, key: string): readonly PlaceEntry[] {
  if (!index.head.has(key) && !index.named.has(key)) return NOTHING;
  const named = index.named.get(key) ?? [];
  const taken = new Set(named.map((entry) => entry.country));
  const plain = rowsOf(index, key).sort((a, b) => b.population - a.population);
  const entries: PlaceEntry[] = [...named];
  for (const { name, country, lat, lon, population } of plain) {
    if (taken.has(country)) continue;
    taken.add(country);
    entries.push({ name, country, lat, lon, population, kind: 'locality', known: false });
  }
  return entries;
}

import { remembered } from '../language/index.ts';
import { once } from '../model/index.ts';
import type { AtlasEntry, PlaceEntry } from './atlas-entry.ts';
import { COUNTRIES } from './data/countries.ts';
import type { Exonym } from './data/exonyms.ts';
import { adjectiveTables, demonymTable } from './demonyms.ts';
import { COMMON_WORDS, DIRECTIONS } from './finding/cue-words.ts';
import type { ImportedPlaces } from './imports/geonames.ts';
import { withImported } from './imports/join.ts';
import { meaningsOf } from './meanings.ts';
import { type NameFilter, nameFilter } from './name-filter.ts';
import { type NamedPlaces, ownPlaces } from './own-places.ts';
import { plainEntry, rowsOf, type TownIndex, townAt, townIndex } from './town-index.ts';
import { type GazetteerRow, type TownTable, townTable } from './town-table.ts';
import { widePlaces } from './wide-places.ts';

/** Names → places. Built once, then only read. */
export interface Gazetteer {
  /**
   * Places of that name, in any spelling, one a country; most populous first. The key is made by `placeKey`.
   * Countries, towns and the regions of our own table; divisions and counties where nothing else has the name.
   */
  lookup(key: string): readonly PlaceEntry[];
  /** All places of that name: also several of one country, divisions, continents, seas and other wide areas. */
  meanings(key: string): readonly AtlasEntry[];
  /** Tells most words that begin no name of `meanings`. */
  names(): NameFilter;
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
  readonly towns: TownIndex;
  readonly named: NamedPlaces;
  readonly demonyms: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * A gazetteer over plain tables. Building is put off to the first look-up; then linear in the rows.
 * @param towns e.g. GeoNames cities, as rows in any order or in columns
 * @param extra places with several names, in front of our own table of exonyms
 * @param imported what `readGeoNames` read: towns join those of the same id with all of their names, regions are added
 */
export function buildGazetteer(
  towns: readonly GazetteerRow[] | TownTable,
  extra: readonly Exonym[] = [],
  imported: readonly Pick<ImportedPlaces, 'towns' | 'regions'>[] = [],
): Gazetteer {
  const own = 'size' in towns ? towns : townTable(towns);
  const table = withImported(
    own,
    imported.flatMap((one) => one.towns),
  );
  const ready = once(() => indexOf(table, extra));
  const wide = once(() => widePlaces(imported.flatMap(({ regions }) => regions)));
  const names = once(() => nameFilter([ready().towns.head, ready().named, wide()]));
  const countryNames = once(() => new Map(COUNTRIES.map(({ code, names }) => [code, names[0] ?? code])));
  return {
    lookup: remembering((key) => find(ready(), wide, key)),
    meanings: remembering((key) => meaningsOf(ready(), wide(), key)),
    names: () => names(),
    demonym: (key, language) => {
      const { demonyms, adjectives } = ready();
      return (language === undefined ? demonyms : adjectives.get(language))?.get(key) ?? null;
    },
    countryName: (code) => countryNames().get(code) ?? null,
  };
}

/** Words of which it is known that nothing has their name: the most common ones of the last texts. */
const MOST_UNKNOWN = 10_000;

/** Keeps what was found for good, as names of the tables are; that nothing was found, for the last names only. */
function remembering<T>(find: (key: string) => readonly T[]): (key: string) => readonly T[] {
  const found = new Map<string, readonly T[]>();
  const sought = remembered((key) => {
    const entries = find(key);
    if (entries.length > 0) found.set(key, entries);
    return entries;
  }, MOST_UNKNOWN);
  return (key) => found.get(key) ?? sought(key);
}

function indexOf(table: TownTable, extra: readonly Exonym[]): Index {
  const towns = townIndex(table);
  return {
    towns,
    named: ownPlaces(towns, extra),
    demonyms: demonymTable(),
    adjectives: adjectiveTables(),
  };
}

/** Divisions and counties of a name that nothing else has; not "Centre" or "Eastern". */
function divisionsNamed(wide: NamedPlaces, key: string): readonly PlaceEntry[] {
  const entries = (wide.get(key) ?? []).filter(
    ({ feature }) => feature === 'division' || feature === 'county',
  );
  if (entries.length === 0 || key.length < 4 || DIRECTIONS.has(key) || COMMON_WORDS.has(key)) return NOTHING;
  return entries.map(plainEntry);
}

const NOTHING: readonly PlaceEntry[] = [];

function find(
  { towns, named, demonyms }: Index,
  wide: () => NamedPlaces,
  key: string,
): readonly PlaceEntry[] {
  const own = named.get(key);
  if (!own && !towns.head.has(key)) return demonyms.has(key) ? NOTHING : divisionsNamed(wide(), key);
  const entries: PlaceEntry[] = (own ?? []).map(plainEntry);
  const taken = new Set(entries.map((entry) => entry.country));
  const rows = rowsOf(towns, key).map((at) => townAt(towns, at));
  for (const town of rows.sort((a, b) => b.population - a.population)) {
    if (taken.has(town.country)) continue;
    taken.add(town.country);
    entries.push(plainEntry(town));
  }
  return entries;
}

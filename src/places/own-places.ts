import type { AtlasEntry } from './atlas-entry.ts';
import { ARABIC_EXONYMS, ARABIC_NATIONS } from './data/arabic.ts';
import { COUNTRIES } from './data/countries.ts';
import { COUNTRY_POINTS } from './data/country-points.ts';
import { EXONYMS, type Exonym, SPELLINGS } from './data/exonyms.ts';
import { FRENCH_COUNTRIES } from './data/french-countries.ts';
import { FRENCH_PLACES, FRENCH_REGIONS } from './data/french-places.ts';
import { SPANISH_COUNTRIES, SPANISH_PLACES, SPANISH_REGIONS } from './data/spanish.ts';
import { TOWN_POINTS } from './data/town-points.ts';
import { placeKey } from './place-key.ts';
import { type TownIndex, townNamed } from './town-index.ts';

export type NamedPlaces = ReadonlyMap<string, readonly AtlasEntry[]>;

/** Collects places under all of their names; the same place comes once under a name. */
class NameCollection {
  readonly named = new Map<string, AtlasEntry[]>();

  add(name: string, entry: AtlasEntry): void {
    const key = placeKey(name);
    const known = this.named.get(key);
    if (!known) this.named.set(key, [entry]);
    else if (!known.some((one) => one.name === entry.name && one.country === entry.country))
      known.push(entry);
  }

  find(name: string, country: string, isCountry: boolean): AtlasEntry | undefined {
    return this.named
      .get(placeKey(name))
      ?.find((one) => one.country === country && (one.kind === 'country') === isCountry);
  }
}

/** Countries and the places of our own tables under all of their names, by key. */
export function ownPlaces(towns: TownIndex, extra: readonly Exonym[]): NamedPlaces {
  const names = new NameCollection();
  addCountries(names);
  for (const exonym of [...extra, ...EXONYMS, ...FRENCH_REGIONS, ...SPANISH_REGIONS]) {
    const entry = entryOf(towns, exonym);
    for (const spelling of [exonym.name, ...exonym.others]) names.add(spelling, entry);
  }
  for (const exonym of spelledPlaces()) {
    const entry = names.find(exonym.name, exonym.country, false) ?? entryOf(towns, exonym);
    for (const spelling of [exonym.name, ...exonym.others]) names.add(spelling, entry);
  }
  addArabic(towns, names);
  for (const exonym of SPELLINGS) {
    const known = names.find(exonym.name, exonym.country, false);
    const entry = known ?? spelledEntry(towns, exonym);
    if (entry.lat === null) continue;
    for (const spelling of [exonym.name, ...exonym.others]) names.add(spelling, entry);
  }
  return names.named;
}

/** Under the gazetteer's own name where that differs in accents only. */
function spelledEntry(towns: TownIndex, exonym: Exonym): AtlasEntry {
  const entry = entryOf(towns, exonym);
  const row = townNamed(towns, [exonym.name], exonym.country);
  return { ...entry, name: row?.name ?? entry.name, known: false };
}

function addCountries(names: NameCollection): void {
  const french = new Map(FRENCH_COUNTRIES.map((country) => [country.code, country.names]));
  const spanish = new Map(SPANISH_COUNTRIES.map((country) => [country.code, country.names]));
  for (const { code, names: english } of COUNTRIES) {
    const entry = countryEntry(code, english[0] ?? code);
    for (const spelling of [...english, ...(french.get(code) ?? []), ...(spanish.get(code) ?? [])])
      names.add(spelling, entry);
  }
}

/** A country as a place. */
export function countryEntry(code: string, name: string): AtlasEntry {
  const point = COUNTRY_POINTS.get(code);
  return {
    name,
    country: code,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    population: 0,
    kind: 'country',
    known: true,
    id: null,
    feature: 'country',
    division: '',
    radius: point?.radius ?? 500,
  };
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

/** Arabic names of countries and places; the English names are those of the rows above, or of the gazetteer. */
function addArabic(towns: TownIndex, names: NameCollection): void {
  for (const exonym of ARABIC_EXONYMS) {
    const entry = names.find(exonym.name, exonym.country, false) ?? entryOf(towns, exonym);
    for (const spelling of exonym.others) names.add(spelling, entry);
  }
  for (const { code, names: arabic } of ARABIC_NATIONS) {
    const usual = COUNTRIES.find((country) => country.code === code)?.names[0];
    const entry = usual === undefined ? undefined : names.find(usual, code, true);
    if (entry) for (const spelling of arabic) names.add(spelling, entry);
  }
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '');
}

const REGION_RADIUS_KM = 100;

/** An exonym with what the gazetteer's row for any of its names knows. */
function entryOf(towns: TownIndex, exonym: Exonym): AtlasEntry {
  const { name, country, kind } = exonym;
  const isRegion = kind === 'region';
  const row = isRegion && exonym.lat !== null ? null : townNamed(towns, [name, ...exonym.others], country);
  const own = exonym.lat === null ? null : exonym;
  const point = row
    ? undefined
    : [name, ...exonym.others].map((one) => TOWN_POINTS.get(`${country} ${plain(one)}`)).find(Boolean);
  return {
    name,
    country,
    kind,
    known: true,
    lat: own?.lat ?? row?.lat ?? point?.[0] ?? null,
    lon: own?.lon ?? row?.lon ?? point?.[1] ?? null,
    population: own?.population ?? row?.population ?? exonym.population,
    id: isRegion ? null : (row?.id ?? null),
    feature: isRegion ? 'division' : (row?.feature ?? 'town'),
    division: isRegion ? '' : (row?.division ?? ''),
    radius: isRegion ? REGION_RADIUS_KM : (row?.radius ?? 10),
  };
}

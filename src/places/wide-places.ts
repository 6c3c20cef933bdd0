import type { AtlasEntry, Feature } from './atlas-entry.ts';
import { AREAS, CONTINENTS } from './data/areas.ts';
import { COUNTIES } from './data/counties.ts';
import { DIVISION_NAMES } from './data/division-names.ts';
import { DIVISIONS } from './data/divisions.ts';
import { TERRITORIES } from './data/territories.ts';
import type { ImportedRegion } from './imports/geonames.ts';
import type { NamedPlaces } from './own-places.ts';
import { placeKey } from './place-key.ts';

/** Divisions, counties, territories, seas, continents and regions of several countries under all of their names. */
export function widePlaces(imported: readonly ImportedRegion[] = []): NamedPlaces {
  const named = new Map<string, AtlasEntry[]>();
  const add = (name: string, entry: AtlasEntry) => {
    const key = placeKey(name);
    const known = named.get(key);
    if (!known) named.set(key, [entry]);
    else if (!known.includes(entry)) known.push(entry);
  };
  for (const [entry, names] of [...divisions(), ...tabled()]) for (const name of names) add(name, entry);
  for (const { entry, names } of imported)
    for (const name of names) if (!isKnown(named.get(placeKey(name)), entry)) add(name, entry);
  return named;
}

/** An imported division gives way to ours of the same code; an area to ours of the same name and country. */
function isKnown(known: readonly AtlasEntry[] | undefined, entry: AtlasEntry): boolean {
  return (known ?? []).some(
    (one) =>
      (one.division !== '' && one.division === entry.division) ||
      (one.name === entry.name && one.country === entry.country),
  );
}

type Named = readonly [AtlasEntry, readonly string[]];

/** Words of a division's official name that are left out in use ("Borno State"). */
const TITLES =
  /^(?:muhafazat|oblast|provincia|wilaya|region|department|state|republic|province) (?:of |de |del )?| (?:state|province|region|governorate|oblast[’']?|oblasti|krai|kray|okrug|republic|department|county|prefecture|district|emirate|division|canton|parish|aimak|voivodeship|municipality|autonomous region)$/giu;

function shortName(name: string): string[] {
  return name.includes(' ') ? [name.replace(TITLES, '')] : [];
}

/** `code:name:lat,lon,radius,population in thousands` joined by semicolons, a country a line. */
function divisions(): Named[] {
  return DIVISIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', rows = ''] = line.split('|');
      return rows.split(';').map((row): Named => {
        const [code = '', name = '', numbers = ''] = row.split(':');
        const [lat = 0, lon = 0, radius = 100, thousands = 0] = numbers.split(',').map(Number);
        const division = `${country}.${code}`;
        const entry = entryOf({ name, country, lat, lon, radius, feature: 'division', division });
        const others = DIVISION_NAMES.get(division) ?? [];
        return [{ ...entry, population: thousands * 1000 }, [name, ...shortName(name), ...others]];
      });
    });
}

interface Row {
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly radius: number;
  readonly feature: Feature;
  readonly division: string;
}

/** `name|other names|country|lat|lon|radius`. */
function tabled(): Named[] {
  const tables: readonly [string, Feature][] = [
    [TERRITORIES, 'country'],
    [COUNTIES, 'county'],
    [CONTINENTS, 'continent'],
    [AREAS, 'area'],
  ];
  return tables.flatMap(([table, feature]) =>
    table
      .trim()
      .split('\n')
      .map((line): Named => {
        const [name = '', others = '', country = '', lat, lon, radius] = line.split('|');
        const row = { name, country, feature, division: '' };
        const entry = entryOf({ ...row, lat: Number(lat), lon: Number(lon), radius: Number(radius) });
        return [entry, [name, ...others.split(',').filter((other) => other !== '')]];
      }),
  );
}

function entryOf(row: Row): AtlasEntry {
  const kind = row.feature === 'country' ? 'country' : 'region';
  return { ...row, population: 0, kind, known: true, id: null };
}

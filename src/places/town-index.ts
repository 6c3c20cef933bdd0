import type { AtlasEntry, Feature, PlaceEntry } from './atlas-entry.ts';
import { placeKey } from './place-key.ts';
import type { TownTable } from './town-table.ts';

/** Names of towns → rows of their table: the last row of a name, and from each link the one before. */
export interface TownIndex {
  readonly table: TownTable;
  readonly head: ReadonlyMap<string, number>;
  readonly next: readonly number[];
  /** The row of a link; links up to the table's size are the rows themselves. */
  readonly row: readonly number[];
}

/** Indexes a table by its names; linear in them. */
export function townIndex(table: TownTable): TownIndex {
  const head = new Map<string, number>();
  const next: number[] = [];
  const row: number[] = [];
  const add = (key: string, at: number) => {
    const before = head.get(key);
    next.push(before ?? -1);
    head.set(key, row.length);
    row.push(at);
  };
  for (let at = 0; at < table.size; at += 1) add(placeKey(table.names[at] ?? ''), at);
  for (const [at, names] of table.others ?? []) {
    const own = placeKey(table.names[at] ?? '');
    for (const key of new Set(names.map(placeKey))) if (key !== '' && key !== own) add(key, at);
  }
  return { table, head, next, row };
}

/** The rows of a name. */
export function rowsOf({ head, next, row }: TownIndex, key: string): number[] {
  const found: number[] = [];
  for (let link = head.get(key) ?? -1; link !== -1; link = next[link] ?? -1) found.push(row[link] ?? 0);
  return found;
}

const SEATS: Readonly<Record<string, Feature>> = { PPLC: 'capital', PPLA: 'seat' };

/** Towns are taken to reach this far: from a village to a city of millions. */
export function townRadius(population: number): number {
  return population > 1_000_000 ? 25 : population > 200_000 ? 15 : 10;
}

/** A row as a place. */
export function townAt({ table }: TownIndex, at: number): AtlasEntry {
  const country = table.countries[at] ?? '';
  const admin = table.admins[at] ?? '';
  const id = table.id[at] ?? 0;
  const population = table.population[at] ?? 0;
  return {
    name: table.names[at] ?? '',
    country,
    lat: table.lat[at] ?? null,
    lon: table.lon[at] ?? null,
    population,
    kind: 'locality',
    known: false,
    id: id > 0 ? `geonames:${id}` : null,
    feature: SEATS[table.features[at] ?? ''] ?? 'town',
    division: admin === '' ? '' : `${country}.${admin}`,
    radius: townRadius(population),
  };
}

/** The most populous town of a country under any of the names, or null. */
export function townNamed(index: TownIndex, names: readonly string[], country: string): AtlasEntry | null {
  const { head, next, row, table } = index;
  let [best, largest] = [-1, -1];
  for (const name of names)
    for (let link = head.get(placeKey(name)) ?? -1; link !== -1; link = next[link] ?? -1) {
      const at = row[link] ?? 0;
      const population = table.population[at] ?? 0;
      if (table.countries[at] === country && population > largest) [best, largest] = [at, population];
    }
  return best === -1 ? null : townAt(index, best);
}

/** An entry as extraction has it, without what only the atlas knows. */
export function plainEntry(entry: AtlasEntry): PlaceEntry {
  const { name, country, lat, lon, population, kind, known, id, radius } = entry;
  return { name, country, lat, lon, population, kind, known, id, radius };
}

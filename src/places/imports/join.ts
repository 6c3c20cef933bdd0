import type { GazetteerRow, TownTable } from '../town-table.ts';
import { townTable } from '../town-table.ts';

/** A table with imported rows: a town that both have (by GeoNames id) keeps its row and gains the names; others are added. */
export function withImported(table: TownTable, rows: readonly GazetteerRow[]): TownTable {
  if (rows.length === 0) return table;
  const rowOfId = new Map<number, number>();
  for (let at = 0; at < table.size; at += 1) rowOfId.set(table.id[at] ?? 0, at);
  const others = new Map(table.others ?? []);
  const fresh: GazetteerRow[] = [];
  for (const row of rows) {
    const at = row.id ? rowOfId.get(row.id) : undefined;
    if (at === undefined) fresh.push(row);
    else others.set(at, [...(others.get(at) ?? []), row.name, ...(row.others ?? [])]);
  }
  const added = townTable(fresh);
  for (const [at, names] of added.others ?? []) others.set(table.size + at, names);
  return {
    size: table.size + added.size,
    names: [...table.names, ...added.names],
    countries: [...table.countries, ...added.countries],
    admins: [...table.admins, ...added.admins],
    features: [...table.features, ...added.features],
    population: [...table.population, ...added.population],
    id: [...table.id, ...added.id],
    lat: [...table.lat, ...added.lat],
    lon: [...table.lon, ...added.lon],
    others,
  };
}

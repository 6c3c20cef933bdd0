import { type Clusters, mergeMatches, type RowMatch } from '../clusters.ts';
import { buildGrid, type Grid, RUN_SLOTS } from '../linking/grid.ts';
import { type LinkTable, NO_DAY } from '../table.ts';
import { type Fit, fitOf } from './fit.ts';
import type { Taxonomy } from './taxonomy.ts';

export interface WindowedOptions {
  /** Two rows may be as far apart as this. */
  readonly km: number;
  readonly days: number;
  readonly taxonomies: readonly Taxonomy[];
}

/** A row that stands for an event found so far. */
interface Entry {
  readonly table: number;
  readonly row: number;
}

interface Candidate {
  readonly entry: number;
  readonly row: number;
  readonly fit: number;
  readonly km: number;
}

/**
 * Links datasets one after the other within fixed windows, after Donnay, Dunford, McGrath, Backer and Cunningham
 * (2019, "Integrating Conflict Event Data", Journal of Conflict Resolution 63:5). The rows of each dataset are
 * compared with the events found in those before it: near in time and place, in agreement on some level of every
 * taxonomy, the best fit first, one to one. Rows of one day and rows of several days are kept apart. An event is
 * where its first dataset puts it, so the order of datasets counts.
 */
export function linkWindowed(tables: readonly LinkTable[], options: WindowedOptions): Clusters {
  const fit = fitOf(tables, options.taxonomies);
  const entries: Entry[] = [];
  const matches: RowMatch[] = [];
  tables.forEach((table, b) => {
    const taken = new Set<number>();
    const claimed = new Set<number>();
    for (const { entry, row } of candidates(tables, entries, b, options, fit)) {
      const found = entries[entry];
      if (!found || taken.has(entry) || claimed.has(row)) continue;
      taken.add(entry);
      claimed.add(row);
      matches.push({ a: found.table, rowA: found.row, b, rowB: row, weight: 1 });
    }
    for (let row = 0; row < table.rows; row++) if (!claimed.has(row)) entries.push({ table: b, row });
  });
  return mergeMatches(
    tables.map(({ rows }) => rows),
    matches,
  );
}

/** Pairs of an event and a row of a table that may be one, the best first. */
function candidates(
  tables: readonly LinkTable[],
  entries: readonly Entry[],
  b: number,
  { km, days }: WindowedOptions,
  fitOfRows: Fit,
): Candidate[] {
  const table = tables[b];
  if (!table || entries.length === 0) return [];
  const grid = gridOf(table, km);
  const runs = new Int32Array(RUN_SLOTS);
  const found: Candidate[] = [];
  entries.forEach((from, entry) => {
    const other = tables[from.table];
    if (!other || !isLocated(other, from.row)) return;
    const day = other.day[from.row] ?? 0;
    const [lat, lon] = [other.latitude[from.row] ?? 0, other.longitude[from.row] ?? 0];
    const count = grid.runsNear(lat, lon, day - days, day + days, runs);
    for (let run = 0; run < count; run++)
      for (let i = runs[2 * run] ?? 0; i < (runs[2 * run + 1] ?? 0); i++) {
        const row = grid.order[i] ?? 0;
        const distance = kilometres(lat, lon, table.latitude[row] ?? 0, table.longitude[row] ?? 0);
        if (distance > km || isEpisode(other, from.row) !== isEpisode(table, row)) continue;
        const fit = fitOfRows(from.table, from.row, b, row);
        if (fit !== null) found.push({ entry, row, fit, km: distance });
      }
  });
  return found.sort((x, y) => x.fit - y.fit || x.km - y.km || x.entry - y.entry || x.row - y.row);
}

function gridOf(table: LinkTable, km: number): Grid {
  const rows = Int32Array.from({ length: table.rows }, (_, row) => row).filter((row) =>
    isLocated(table, row),
  );
  rows.sort((x, y) => (table.day[x] ?? 0) - (table.day[y] ?? 0) || x - y);
  return buildGrid(km, rows, table.latitude, table.longitude, table.day);
}

function isLocated({ day, latitude }: LinkTable, row: number): boolean {
  return day[row] !== NO_DAY && !Number.isNaN(latitude[row] ?? Number.NaN);
}

/** Whether a row spans several days. */
function isEpisode({ day, lastDay }: LinkTable, row: number): boolean {
  return day[row] !== lastDay[row];
}

const EARTH_KM = 6371.0088;

/** Great-circle distance (haversine). */
function kilometres(latA: number, lonA: number, latB: number, lonB: number): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((latB - latA) * rad) / 2) ** 2 +
    Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(((lonB - lonA) * rad) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

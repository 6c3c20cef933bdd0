import {
  COVERED,
  type ComparedDataset,
  type CoverageRow,
  compareRegions,
  coverageOf,
  type Disagreement,
  disagreements,
  type RegionRow,
  type ScopeNote,
  scopeNotes,
} from '../analysis/index.ts';
import { readCsv } from '../formats/index.ts';
import { AttestError, delimitedCell, guarded, isEdtf } from '../model/index.ts';
import { type Boundary, regionAt } from '../places/index.ts';
import { type LinkTable, linkTables, type Overlap, overlapOf, tableBuilder } from '../resolve/index.ts';
import { type ComparedFile, daysOf, type PlacedRow } from './compared-file.ts';
import type { DatasetFile } from './link-tables.ts';

/** Datasets side by side. Each list is a table of plain rows. */
export interface Comparison {
  readonly scopes: readonly ScopeNote[];
  /** Events by the datasets that report them; empty where fewer than two have events. */
  readonly overlap: readonly Overlap[];
  readonly disagreement: readonly Disagreement[];
  readonly coverage: readonly CoverageRow[];
  /** Region by region and period by period; a layer of a map for each dataset and period. */
  readonly regions: readonly RegionRow[];
}

/**
 * Sets datasets side by side.
 * @param periods EDTF, each a step in time; none compares over all times
 * @throws AttestError INPUT_INVALID for a period that is no date
 */
export function compareDatasets(
  datasets: readonly ComparedDataset[],
  periods: readonly string[],
): Comparison {
  const bad = periods.find((period) => !isEdtf(period));
  if (bad !== undefined)
    throw new AttestError('INPUT_INVALID', `"${bad}" is no period`, { hint: 'Such as 2011/2014 or 2015.' });
  return {
    scopes: scopeNotes(datasets),
    overlap: overlapIn(datasets),
    disagreement: disagreements(datasets),
    coverage: COVERED.flatMap((by) => coverageOf(datasets, by)),
    regions: compareRegions(datasets, periods),
  };
}

/** Overlap of the datasets whose rows were linked. A row that was linked with none is an event of its own. */
function overlapIn(datasets: readonly ComparedDataset[]): Overlap[] {
  const linked = datasets.filter(({ rows }) => rows.some(({ event }) => event !== null));
  if (linked.length < 2) return [];
  const numbers = new Map<string, number>();
  const numberOf = (event: string) => {
    const number = numbers.get(event) ?? numbers.size;
    numbers.set(event, number);
    return number;
  };
  const clusters = linked.map(({ rows }) =>
    Int32Array.from(rows.flatMap(({ event }) => (event === null ? [] : [numberOf(event)]))),
  );
  return overlapOf(
    linked.map(({ name }) => name),
    clusters,
  );
}

/** Which rows are of one event, estimated from the rows themselves (see `linkTables`). */
export function linkedRows(files: readonly ComparedFile[]): ComparedFile[] {
  const linkable = files.filter(({ events }) => events);
  if (linkable.length < 2) return [...files];
  const clusters = linkTables(linkable.map(linkTableOf));
  const ids = new Map(linkable.map((file, i) => [file, clusters[i]]));
  return files.map((file) => {
    const own = ids.get(file);
    return own ? { ...file, rows: file.rows.map((row, i) => ({ ...row, event: `${own[i] ?? -1}` })) } : file;
  });
}

/** A dataset as linking takes it. */
export function linkTableOf(file: ComparedFile): LinkTable {
  const taxonomies = [...new Set(file.rows.flatMap(({ linkedBy }) => Object.keys(linkedBy)))];
  const builder = tableBuilder(file.name, taxonomies);
  for (const row of file.rows) {
    const [first, last] = daysOf(row);
    const values = taxonomies.map((name) => row.linkedBy[name] ?? '');
    builder.add(first, last, `${row.lat ?? ''}`, `${row.lon ?? ''}`, values);
  }
  return builder.build();
}

/**
 * The rows with the events of a file that `attest link --csv` wrote: dataset, row (from 1), cluster.
 * @throws AttestError INPUT_INVALID when it has no such columns
 */
export function withClusters(files: readonly ComparedFile[], { file, text }: DatasetFile): ComparedFile[] {
  const events = new Map<string, string>();
  let at: readonly number[] = [];
  readCsv(
    text,
    file,
    (header) => {
      at = ['dataset', 'row', 'cluster'].map((name) => header.indexOf(name));
      if (at.includes(-1))
        throw new AttestError('INPUT_INVALID', 'the columns are dataset, row, cluster', {
          where: { file, line: 1 },
        });
    },
    (cells) => {
      const [dataset, row, cluster = ''] = at.map((i) => cells[i]);
      events.set(`${dataset} ${row}`, cluster);
    },
  );
  return files.map((one) => ({
    ...one,
    rows: one.rows.map((row, i) => ({ ...row, event: events.get(`${one.name} ${i + 1}`) ?? null })),
  }));
}

/**
 * Rows with coordinates and no region of their own get that of the outline they lie in, on their day; where there are
 * no outlines, the country is the region.
 */
export function withRegions(file: ComparedFile, boundaries: readonly Boundary[]): ComparedFile {
  const regionOf = ({ lat, lon, date, country }: PlacedRow): string | null => {
    if (boundaries.length === 0) return country;
    if (lat === null || lon === null) return null;
    return regionAt(boundaries, { lat, lon }, date)?.name ?? null;
  };
  return { ...file, rows: file.rows.map((row) => ({ ...row, region: row.region ?? regionOf(row) })) };
}

/** Plain rows as CSV, their members as columns; empty cells for what is null. */
export function csvTable(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const header = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => header.map((name) => String(row[name] ?? '')));
  return [header, ...cells]
    .map((line) => `${line.map((cell) => delimitedCell(guarded(cell))).join(',')}\n`)
    .join('');
}

import { readCsv } from '../formats/index.ts';
import { AttestError, csvCell } from '../model/index.ts';
import {
  type Clusters,
  type LinkTable,
  linkTables,
  linkWindowed,
  type Overlap,
  overlapOf,
  type Taxonomy,
  tableBuilder,
  taxonomyOf,
} from '../resolve/index.ts';
import { positionsIn } from './link-columns.ts';
import type { LinkMapping } from './link-mapping.ts';

/** A dataset as it lies on disk: `name` without folder and `.csv`, `file` for errors. */
export interface DatasetFile {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

export interface LinkedTables {
  readonly rows: number;
  readonly clusters: number;
  /** Events by the datasets that report them. */
  readonly overlap: readonly Overlap[];
  /** `dataset,row,cluster`, a line for every row of every dataset; rows count from 1. */
  readonly csv: string;
}

/** The classic method: fixed windows, and files that fold each dataset's categories into shared ones. */
export interface Windowed {
  readonly km: number;
  readonly days: number;
  /** CSV with dataset, category and one column per level; `name` says which column it is about. */
  readonly taxonomies: readonly DatasetFile[];
}

/**
 * Links the rows of several datasets that report one event, with everything estimated from the rows, or, when
 * `windowed` is given, within fixed windows. A column named `truth` is never read.
 * @param read those of the datasets that were read otherwise, by name
 * @throws AttestError INPUT_INVALID with every row that cannot be read; nothing is linked then
 */
export function linkFiles(
  files: readonly DatasetFile[],
  mapping: LinkMapping,
  windowed?: Windowed,
  read: ReadonlyMap<string, LinkTable> = new Map(),
): LinkedTables {
  const tables = files.map((file) => read.get(file.name) ?? readTable(file, mapping));
  const clusters = windowed
    ? linkWindowed(tables, { ...windowed, taxonomies: windowed.taxonomies.map(readTaxonomy) })
    : linkTables(tables);
  return {
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    clusters: 1 + clusters.reduce((most, ids) => ids.reduce((high, id) => Math.max(high, id), most), -1),
    overlap: overlapOf(
      tables.map(({ name }) => name),
      clusters,
    ),
    csv: writeClusters(tables, clusters),
  };
}

function readTaxonomy({ name, file, text }: DatasetFile): Taxonomy {
  const rows: string[][] = [];
  readCsv(
    text,
    file,
    () => {},
    (cells) => rows.push(cells.map((cell) => cell.trim())),
  );
  return taxonomyOf(name.replace(/^taxonomy_/, ''), rows);
}

/** How many bad rows are listed before the rest is only counted. */
const LISTED = 50;

function readTable({ name, file, text }: DatasetFile, mapping: LinkMapping): LinkTable {
  const problems: AttestError[] = [];
  let bad = 0;
  let take: (cells: readonly string[]) => string | null = () => null;
  let build: (() => LinkTable) | undefined;
  readCsv(
    text,
    file,
    (header) => {
      const { date, enddate, latitude, longitude, taxonomies } = positionsIn(header, name, file, mapping);
      const builder = tableBuilder(
        name,
        taxonomies.map(([taxonomy]) => taxonomy),
      );
      const cell = (cells: readonly string[], position: number) => cells[position]?.trim() ?? '';
      const values = taxonomies.map(() => '');
      take = (cells) => {
        taxonomies.forEach(([, position], i) => {
          values[i] = cell(cells, position);
        });
        return builder.add(
          cell(cells, date),
          cell(cells, enddate),
          cell(cells, latitude),
          cell(cells, longitude),
          values,
        );
      };
      build = builder.build;
    },
    (cells, line) => {
      const problem = take(cells);
      if (problem === null) return;
      bad += 1;
      if (problems.length < LISTED)
        problems.push(new AttestError('INPUT_INVALID', problem, { where: { file, line } }));
    },
  );
  if (bad > 0 || !build)
    throw new AttestError('INPUT_INVALID', `${bad} row(s) cannot be read`, { where: { file }, problems });
  return build();
}

/** Lines that are put together at a time. */
const LINES = 4096;

function writeClusters(tables: readonly LinkTable[], clusters: Clusters): string {
  const parts = ['dataset,row,cluster\n'];
  tables.forEach(({ name }, table) => {
    const label = csvCell(name);
    const ids = clusters[table] ?? new Int32Array(0);
    for (let from = 0; from < ids.length; from += LINES) {
      let part = '';
      const to = Math.min(ids.length, from + LINES);
      for (let row = from; row < to; row++) part += `${label},${row + 1},${(ids[row] ?? 0) + 1}\n`;
      parts.push(part);
    }
  });
  return parts.join('');
}

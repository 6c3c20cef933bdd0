import { type RecordType, recordTypeOf } from '../../codebook/index.ts';
import {
  cellColumns,
  DOCUMENTS_BLOCK,
  fieldOf,
  PROVENANCE_NAMES,
  type Provenance,
  RECORD_BLOCK,
  type Stored,
  sourceMissing,
} from '../../counting/index.ts';
import { numbering } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { saidSql } from '../provenance-sql.ts';
import { compile, join, name, sql } from '../sql.ts';

/** A block of cells of the records of a type, by their ids: see `CellBlock`. */
export interface RecordCells {
  readonly name: string;
  readonly columns: readonly string[];
  readonly lines: readonly (readonly Stored[])[];
  readonly codes: readonly number[];
}

/**
 * All blocks of a type that questions read, one after the other. A source that no record has is left out, as are the
 * asserters of a variable of which nobody is known to assert anything.
 */
export async function* recordCells(release: Release, type: string): AsyncGenerator<RecordCells> {
  const recordType = recordTypeOf(release.codebook, type);
  if (!recordType) return;
  const there = new Set((await release.query(`DESCRIBE "${type}"`)).map((row) => String(row.column_name)));
  yield blockOf(
    RECORD_BLOCK,
    ['background', 'disputed'],
    await rowsOf(release, type, ['background', 'disputed']),
  );
  for (const variable of Object.values(recordType.variables)) {
    const columns = cellColumns(variable).filter((column) => there.has(column));
    yield blockOf(variable.name, columns, await rowsOf(release, type, columns));
  }
  yield* sourceCells(release, recordType);
  yield await documentCells(release, type);
}

type Rows = Awaited<ReturnType<Release['query']>>;

function rowsOf({ query }: Release, type: string, columns: readonly string[]): Promise<Rows> {
  return query(...compile(sql`SELECT ${join(columns.map(name), ', ')} FROM ${name(type)} ORDER BY id`));
}

async function* sourceCells(release: Release, recordType: RecordType): AsyncGenerator<RecordCells> {
  const own = Object.keys(recordType.variables);
  const paths = [
    ...PROVENANCE_NAMES.filter((path) => !own.includes(path)),
    ...own.map((path) => `${path}.asserter`),
  ];
  for (const path of paths) {
    const { variable, provenance } = fieldOf(path, recordType);
    if (!provenance) continue;
    const rows = await saidRows(release, recordType.name, variable.name, provenance);
    if (provenance.kind === 'dataset' || rows.some((row) => row[variable.name] !== null))
      yield blockOf(variable.name, [`${variable.name}_state`, variable.name], rows);
  }
}

function saidRows({ query }: Release, type: string, column: string, provenance: Provenance): Promise<Rows> {
  return query(
    ...compile(sql`SELECT told.said AS ${name(column)},
        CASE WHEN told.said IS NULL THEN ${sourceMissing(provenance)} ELSE 'stated' END AS ${name(`${column}_state`)}
      FROM ${name(type)} LEFT JOIN (${saidSql(provenance)}) told ON told.record = ${name(type)}.id ORDER BY id`),
  );
}

async function documentCells({ query }: Release, type: string): Promise<RecordCells> {
  const rows = await query(
    ...compile(sql`WITH tables AS (
        SELECT list(DISTINCT document) AS documents FROM statements WHERE author_kind = 'dataset' AND document IS NOT NULL)
      SELECT list_filter(r.documents, lambda d: NOT coalesce(list_contains(tables.documents, d), FALSE)) AS documents
      FROM ${name(type)} t JOIN records r USING (id), tables ORDER BY id`),
  );
  const { numberOf } = numbering<string>(String);
  const numbered = rows.map(({ documents }) => ({
    [DOCUMENTS_BLOCK]: Array.isArray(documents) ? documents.map((one) => numberOf(String(one))) : [],
  }));
  return blockOf(DOCUMENTS_BLOCK, [DOCUMENTS_BLOCK], numbered);
}

function blockOf(block: string, columns: readonly string[], rows: Rows): RecordCells {
  const { values: lines, numberOf } = numbering<readonly Stored[]>(JSON.stringify);
  const codes = rows.map((row) => numberOf(columns.map((column) => row[column] ?? null)));
  return { name: block, columns, lines, codes };
}

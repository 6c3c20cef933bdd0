import type { Codebook, RecordType, Variable } from '../../codebook/index.ts';
import { guarded, listCell } from '../../model/index.ts';
import type { Cell, Manifest, Release, Row } from '../../release/index.ts';
import { quoteName } from '../../release/index.ts';

/** A file of an export. */
export interface ExportedFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A column of a release's table, and the variable whose value it tells. */
export interface PublishedColumn {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly variable: Variable | null;
}

/** A table of a release with all of its rows, in the release's own order. */
export interface PublishedTable {
  readonly name: string;
  readonly recordType: RecordType | null;
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly Row[];
}

/** Reads a table of a release. */
export async function publishedTable(
  release: Release,
  { name, columns }: Manifest['tables'][number],
): Promise<PublishedTable> {
  const recordType = release.codebook.recordTypes[name] ?? null;
  const rows = await release.query(`SELECT * FROM ${quoteName(name)}`);
  return { name, recordType, columns: columnsOf(columns, recordType), rows };
}

/** Columns in order; those of a variable end with its state. */
function columnsOf(
  columns: Manifest['tables'][number]['columns'],
  recordType: RecordType | null,
): PublishedColumn[] {
  const variables = Object.values(recordType?.variables ?? {});
  const first = columns.findIndex(
    ({ name }) => variables[0] !== undefined && name.startsWith(variables[0].name),
  );
  let at = 0;
  return columns.map(({ name, type }, i) => {
    const variable = recordType && i >= first && first >= 0 ? (variables[at] ?? null) : null;
    if (variable && name === `${variable.name}_state`) at += 1;
    return { name, type: type.replace('[]', ''), list: type.endsWith('[]'), variable };
  });
}

/** A cell as text: lists joined, a null as nothing; text that a spreadsheet would run is made harmless. */
export function cellAsText(cell: Row[string]): string {
  if (cell === null || cell === undefined) return '';
  if (!isList(cell)) return guarded(String(cell));
  return guarded(listCell(cell.map((one) => String(one ?? ''))));
}

function isList(cell: Cell | readonly Cell[]): cell is readonly Cell[] {
  return Array.isArray(cell);
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Rows of the codebook as a table: a row per column of each record type's table, a row per code. */
export function codebookRows(codebook: Codebook, tables: readonly PublishedTable[]): string[][] {
  const columns = tables.flatMap(({ name, columns: list }) =>
    list.map(({ name: column, type, list: several, variable }) => [
      'column',
      name,
      column,
      several ? `list of ${type}` : type,
      variable?.title ?? '',
      variable?.definition ?? '',
    ]),
  );
  const codes = Object.values(codebook.taxonomies).flatMap((taxonomy) =>
    Object.values(taxonomy.categories).map(({ code, title, definition }) => [
      'code',
      taxonomy.name,
      code,
      '',
      title,
      definition,
    ]),
  );
  const missing = Object.entries(codebook.missing).map(([code, { title, definition }]) => [
    'missing',
    '*_state',
    code,
    '',
    title,
    definition,
  ]);
  return [['kind', 'table', 'name', 'type', 'title', 'definition'], ...columns, ...codes, ...missing];
}

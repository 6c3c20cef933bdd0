import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/index.ts';
import { type Column, type Line, quoteName, type TableSpec } from './cell.ts';
import type { Engine } from './engine.ts';
import { MANIFEST_SCHEMA, type TableEntry } from './release.ts';

const SORTING: TableSpec = {
  name: 'canonical rows',
  columns: [{ name: 'row', type: 'VARCHAR', list: false }],
  order: ['row'],
};

/**
 * SHA-256 over the rows of a query: each as canonical JSON (RFC 8785) of its filled columns, sorted by bytes, each
 * followed by a line feed. Neither the order nor the file format of the rows matters.
 */
export async function rowsDigest(engine: Engine, from: string, columns: readonly Column[]): Promise<string> {
  const sorted = columns
    .map((column, i) => ({ column, i }))
    .sort((a, b) => compare(a.column.name, b.column.name));
  const names = sorted.map(({ column, i }) => ({ key: `${JSON.stringify(column.name)}:`, i }));
  const appender = await engine.appender(SORTING);
  for await (const lines of engine.stream(
    `SELECT ${columns.map(({ name }) => quoteName(name)).join(', ')} FROM ${from}`,
  ))
    for (const line of lines) appender.append([canonicalRow(names, line)]);
  appender.close();
  const hash = createHash('sha256');
  for await (const lines of engine.stream(`SELECT row FROM ${quoteName(SORTING.name)} ORDER BY row`))
    for (const [row] of lines) hash.update(`${String(row)}\n`);
  await engine.run(`DROP TABLE ${quoteName(SORTING.name)}`);
  return hash.digest('hex');
}

/** What `canonicalJson` writes for the row as an object without its empty cells. */
function canonicalRow(names: readonly { readonly key: string; readonly i: number }[], line: Line): string {
  let text = '';
  for (const { key, i } of names) {
    const cell = line[i] ?? null;
    if (cell !== null) text += `${text === '' ? '' : ','}${key}${canonicalJson(cell)}`;
  }
  return `{${text}}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** The id of a release: a digest of what its tables and its codebook say, whatever its name and its files' bytes. */
export function releaseId(codebookText: string, tables: readonly TableEntry[]): string {
  const said = {
    schema: MANIFEST_SCHEMA,
    codebook: sha256(codebookText),
    tables: tables.map(({ name, columns, rows, digest }) => ({ name, columns, rows, digest })),
  };
  return `rel_${sha256(canonicalJson(said)).slice(0, 32)}`;
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

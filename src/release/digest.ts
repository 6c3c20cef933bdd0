import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../model/index.ts';
import { canonicalSql, ODD_TEXT, oddSql } from './canonical-sql.ts';
import { type Column, quoteName, quoteText } from './cell.ts';
import type { Engine } from './engine.ts';
import { linesOf } from './folder-files.ts';
import { MANIFEST_SCHEMA, type TableEntry } from './release.ts';
import { RowFile } from './row-file.ts';

/**
 * SHA-256 over the rows of a table: each as canonical JSON (RFC 8785) of its filled columns, sorted by bytes, each
 * followed by a line feed. Neither the order of the rows nor the format of their file matters.
 * @param parquet file of the rows
 * @param spill folder for what does not fit into memory
 */
export async function tableDigest(
  engine: Engine,
  parquet: string,
  columns: readonly Column[],
  spill: string,
): Promise<string> {
  const rows = `read_parquet(${quoteText(parquet)})`;
  const [odd] = await engine.rows(`SELECT 1 FROM ${rows} WHERE ${oddSql(columns)} LIMIT 1`);
  const quick = odd
    ? null
    : await sortedDigest(engine, `SELECT ${canonicalSql(columns)} AS line FROM ${rows}`, spill);
  if (quick !== null && !quick.odd) return quick.digest;
  return (await sortedDigest(engine, await oneByOne(engine, rows, columns, spill), spill)).digest;
}

/** SHA-256 of the lines of a query, sorted, and whether one of them holds what the engine writes in its own way. */
async function sortedDigest(
  engine: Engine,
  lines: string,
  spill: string,
): Promise<{ readonly digest: string; readonly odd: boolean }> {
  const sorted = join(spill, 'sorted.txt');
  await engine.run(
    `COPY (${lines} ORDER BY line) TO ${quoteText(sorted)}
     (FORMAT csv, HEADER false, DELIMITER E'\\x01', QUOTE E'\\x02', ESCAPE E'\\x02')`,
  );
  const hash = createHash('sha256');
  let odd = false;
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(sorted, { highWaterMark: 1 << 20 })) {
    const bytes = Buffer.from(chunk);
    hash.update(bytes);
    odd ||=
      bytes.includes(ODD_TEXT) ||
      Buffer.concat([tail, bytes.subarray(0, ODD_TEXT.length)]).includes(ODD_TEXT);
    tail = bytes.subarray(-ODD_TEXT.length);
  }
  await rm(sorted);
  return { digest: hash.digest('hex'), odd };
}

/** The same lines, written one by one: for tables with rows that the engine's own JSON is not canonical for. */
async function oneByOne(
  engine: Engine,
  rows: string,
  columns: readonly Column[],
  spill: string,
): Promise<string> {
  const names = columns.map(({ name }) => quoteName(name)).join(', ');
  const json = join(spill, 'rows.json');
  await engine.run(`COPY (SELECT ${names} FROM ${rows}) TO ${quoteText(json)} (FORMAT json)`);
  const lines = new RowFile(join(spill, 'rows.jsonl'), columns);
  try {
    for await (const line of linesOf(json)) {
      const row: Readonly<Record<string, string | number | boolean | null>> = JSON.parse(line);
      lines.append(columns.map(({ name }) => row[name] ?? null));
    }
  } finally {
    lines.close();
  }
  return `SELECT CAST(json AS VARCHAR) AS line FROM read_json_objects(${quoteText(lines.path)}, format = 'newline_delimited')`;
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

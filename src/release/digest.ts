import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/index.ts';
import { quoteText } from './cell.ts';
import type { Engine } from './engine.ts';
import { MANIFEST_SCHEMA, type TableEntry } from './release.ts';

/**
 * SHA-256 over the rows of a table: each as canonical JSON (RFC 8785) of its filled columns, sorted by bytes, each
 * followed by a line feed. Neither the order of the rows nor the format of their file matters.
 * @param lines file of canonical rows, a line each, in any order
 */
export async function linesDigest(engine: Engine, lines: string): Promise<string> {
  const hash = createHash('sha256');
  const sorted = `
    SELECT CAST(json AS VARCHAR) AS line
    FROM read_json_objects(${quoteText(lines)}, format = 'newline_delimited')
    ORDER BY line`;
  for await (const batch of engine.stream(sorted))
    hash.update(batch.map(([line]) => `${String(line)}\n`).join(''));
  return hash.digest('hex');
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

import { AttestError } from '../model/index.ts';
import { quoteName } from './cell.ts';
import { FIXED_TABLES } from './fixed-tables.ts';
import type { Release } from './release.ts';

/** Other words for a row: column → text; a list of texts in a column that holds lists. */
export type Words = Readonly<Record<string, string | null | readonly (string | null)[]>>;

/**
 * Puts other words into a table of an open release, for as long as it is open: its files stay as they are, and every query
 * sees the new ones, in the same order of rows.
 * @param key column that tells the rows apart
 * @param words by key, each for the same columns; rows without new words keep theirs
 * @throws AttestError INTERNAL for a column that the table lacks
 */
export async function reword(
  { manifest, query }: Release,
  name: string,
  key: string,
  words: ReadonlyMap<string, Words>,
): Promise<void> {
  const entry = manifest.tables.find((one) => one.name === name);
  const columns = [...new Set([...words.values()].flatMap((row) => Object.keys(row)))].sort();
  if (!entry || columns.length === 0) return;
  const types = new Map(entry.columns.map((column) => [column.name, column.type]));
  const lists = columns.map((column) => [...words.values()].map((row) => asCell(row[column])));
  const parts = columns.map((column, i) => {
    const type = types.get(column);
    if (type === undefined) throw new AttestError('INTERNAL', `the table ${name} has no column ${column}`);
    const text = `w.c${i}`;
    const read = type.endsWith('[]') ? `(${text}::JSON)::VARCHAR[]` : text;
    return `CASE WHEN w.k IS NULL THEN t.${quoteName(column)} ELSE ${read} END AS ${quoteName(column)}`;
  });
  const given = columns.map((_, i) => `unnest($${i + 2}::VARCHAR[]) AS c${i}`);
  const order = FIXED_TABLES.find((one) => one.name === name)?.order ?? ['id'];
  const [table, made] = [quoteName(name), quoteName(`${name} reworded`)];
  await query(
    `CREATE TABLE ${made} AS SELECT t.* REPLACE (${parts.join(', ')})
     FROM ${table} t LEFT JOIN (SELECT unnest($1::VARCHAR[]) AS k, ${given.join(', ')}) w ON w.k = t.${quoteName(key)}
     ORDER BY ${order.map((column) => `t.${quoteName(column)} NULLS FIRST`).join(', ')}`,
    [[...words.keys()], ...lists],
  );
  await query(`DROP VIEW ${table}`);
  await query(`ALTER TABLE ${made} RENAME TO ${table}`);
}

function asCell(words: Words[string] | undefined): string | null {
  return words === undefined || words === null || typeof words === 'string'
    ? (words ?? null)
    : JSON.stringify(words);
}

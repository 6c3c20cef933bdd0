import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Head, openSqliteStore, type StoreProblem } from '../../src/store/index.ts';
import { fillStore, KEPT } from './filled.ts';

const folder = mkdtempSync(join(tmpdir(), 'attest-tampering-'));
const whole = join(folder, 'whole.db');

beforeAll(() => fillStore(whole));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What verifying says of a copy of the store, after somebody worked on its file with SQL. */
async function verdictOn(sql: string, known: readonly Head[] = []): Promise<StoreProblem[]> {
  const file = join(folder, 'changed.db');
  copyFileSync(whole, file);
  const raw = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  raw.exec(sql);
  raw.close();
  const store = await openSqliteStore(file);
  const problems: StoreProblem[] = [];
  for await (const problem of store.verify(known)) problems.push(problem);
  await store.close();
  return problems;
}

/** From SQL to the first entry that verifying names, and what it says of it. */
const CHANGES: readonly (readonly [name: string, sql: string, seq: number | null, what: RegExp])[] = [
  [
    'the words of a text',
    `UPDATE log SET payload = replace(payload, 'four', 'nine') WHERE seq = 2`,
    2,
    /text .*payload/,
  ],
  [
    'a record’s type',
    `UPDATE log SET payload = replace(payload, 'event', 'plant') WHERE seq = 4`,
    4,
    /record .*payload/,
  ],
  [
    'a statement’s value',
    `UPDATE statement SET value = '{"count":9,"item":"rifles"}' WHERE seq = 5`,
    5,
    /statement .*value/,
  ],
  [
    'spaces in a value',
    `UPDATE statement SET value = replace(value, ':', ': ') WHERE seq = 5`,
    5,
    /cannot be read/,
  ],
  [
    'a statement’s author',
    `UPDATE statement SET author = 'coder:carl' WHERE seq = 7`,
    7,
    /statement .*identifying/,
  ],
  ['a statement’s confidence', `UPDATE statement SET confidence = 1 WHERE seq = 6`, 6, /confidence/],
  ['where a quote stands', `UPDATE statement SET start = start + 1 WHERE seq = 6`, 6, /position/],
  [
    'the words of a quote',
    `UPDATE quote SET words = replace(words, 'rifles', 'cannon')`,
    5,
    /statement .*quote/,
  ],
  ['the key of a quote', `UPDATE quote SET key = zeroblob(32)`, 5, /key/],
  ['a quote taken away', `DELETE FROM quote`, 5, /quote is gone/],
  ['a statement’s content taken away', `DELETE FROM statement WHERE seq = 6`, 6, /content is gone/],
  [
    'a decision turned round',
    `UPDATE log SET payload = replace(payload, 'reject', 'accept') WHERE seq = 10`,
    10,
    /decision .*payload/,
  ],
  ['a payload taken away', `UPDATE log SET payload = NULL WHERE seq = 9`, 9, /payload is gone/],
  [
    'the time of an entry',
    `UPDATE log SET at = '2001-01-01T00:00:00.000Z' WHERE seq = 8`,
    8,
    /line in the log/,
  ],
  ['the author of an entry', `UPDATE log SET author = 'coder:carl' WHERE seq = 11`, 11, /line in the log/],
  ['what an entry is about', `UPDATE log SET subject = 'rec_b' WHERE seq = 24`, 24, /line in the log/],
  ['a commitment', `UPDATE log SET commitment = zeroblob(32) WHERE seq = 12`, 12, /line in the log/],
  ['an entry of a withdrawn document', `UPDATE log SET author = 'coder:carl' WHERE seq = 18`, 17, /17 to 20/],
  [
    'content put back into a withdrawn document',
    `UPDATE log SET payload = '{}' WHERE seq = 18`,
    18,
    /withdrawn/,
  ],
  [
    'two entries swapped',
    `UPDATE log SET seq = -1 WHERE seq = 5; UPDATE log SET seq = 5 WHERE seq = 6;
    UPDATE log SET seq = 6 WHERE seq = -1; UPDATE statement SET seq = -1 WHERE seq = 5;
    UPDATE statement SET seq = 5 WHERE seq = 6; UPDATE statement SET seq = 6 WHERE seq = -1`,
    5,
    /statement/,
  ],
  ['an entry taken out', `DELETE FROM log WHERE seq = 9`, 9, /entry 9 is missing/],
  [
    'a transaction taken out',
    `DELETE FROM log WHERE seq BETWEEN 5 AND 7; DELETE FROM link WHERE tx = 2;
    DELETE FROM statement`,
    5,
    /transaction 2 is gone/,
  ],
  ['the first entries taken out', `DELETE FROM log WHERE seq <= 3`, 1, /entries 1 to 3 are missing/],
  ['the last entry taken out', `DELETE FROM log WHERE seq = 24`, 24, /entry 24 is missing/],
  [
    'the end cut off',
    `DELETE FROM log WHERE seq > 16; DELETE FROM link WHERE last_seq > 16`,
    17,
    /17 to 24 are missing/,
  ],
  [
    'an entry put in',
    `INSERT INTO log SELECT 25, tx, kind, 'rec_b', document, author, at, commitment, payload
    FROM log WHERE seq = 24`,
    25,
    /record rec_b/,
  ],
  ['a link', `UPDATE link SET hash = zeroblob(32) WHERE tx = 2`, 5, /transaction 2 .* its link/],
  ['a link taken away', `DELETE FROM link WHERE tx = 3`, 8, /link of transaction 3 is missing/],
  [
    'the bounds of a link',
    `UPDATE link SET last_seq = last_seq + 1 WHERE tx = 3`,
    8,
    /bounds of transaction 3/,
  ],
  ['the head row', `UPDATE head SET hash = zeroblob(32)`, 24, /head row/],
  ['the head row taken away', `DELETE FROM head`, null, /head row/],
  ['a document’s salt', `UPDATE salt SET salt = zeroblob(32)`, 1, /salt/],
  ['a document’s salt taken away', `DELETE FROM salt`, 1, /salt .* is lost/],
  ['the project’s salt taken away', `DELETE FROM project`, 15, /salt of the project is lost/],
  [
    'a view of decisions',
    `UPDATE decision SET verdict = 'accept' WHERE verdict = 'reject'`,
    10,
    /view "decision"/,
  ],
  ['a view that lost a row', `DELETE FROM retracted`, 13, /view "retracted".* missing/],
  [
    'a view with a row too many',
    `INSERT INTO record VALUES ('rec_b', 'event', NULL, 24)`,
    24,
    /view "record"/,
  ],
  [
    'a statement that the log does not hold',
    `INSERT INTO statement SELECT 99, document, cited, record, variable,
    value, flags, note, asserter, author, quote, text_version, start, stop, confidence, extractor, codebook
    FROM statement WHERE seq = 5`,
    99,
    /does not hold/,
  ],
  [
    'a quote that nobody uses',
    `INSERT INTO quote VALUES (99, zeroblob(32), '{}')`,
    null,
    /no statement uses/,
  ],
  ['a salt too many', `INSERT INTO salt VALUES ('doc_b', zeroblob(32))`, null, /salt of a document/],
];

describe('verify finds, and names first,', () => {
  it('nothing in a store that nobody changed', async () => {
    expect(await verdictOn('SELECT 1')).toEqual([]);
  });

  it.each(CHANGES)('%s', async (_, sql, seq, what) => {
    const [first] = await verdictOn(sql);
    expect(first?.seq).toBe(seq);
    expect(first?.what).toMatch(what);
  });

  it('all that was changed, in the order of the log', async () => {
    const problems = await verdictOn(`UPDATE statement SET note = '"other"' WHERE seq = 7;
      UPDATE log SET payload = '{}' WHERE seq IN (15, 3)`);
    expect(problems.slice(0, 3).map(({ seq }) => seq)).toEqual([3, 7, 15]);
  });

  it('a log that was cut off cleanly, by a head known from elsewhere', async () => {
    const store = await openSqliteStore(whole);
    const head = await store.head();
    await store.close();
    const cutOff = `DELETE FROM log WHERE seq = 24; DELETE FROM link WHERE last_seq = 24;
      DELETE FROM record WHERE entry = 24;
      UPDATE head SET (seq, tx, hash) = (SELECT last_seq, tx, hash FROM link ORDER BY tx DESC)`;
    expect(await verdictOn(cutOff)).toEqual([]);
    expect((await verdictOn(cutOff, [head]))[0]?.what).toContain(head.hash);
    expect(await verdictOn('SELECT 1', [head])).toEqual([]);
  });

  it('a release that remembers a longer log', async () => {
    const renamed = `UPDATE log SET payload = json_set(payload, '$.head.seq', 3) WHERE seq = 16`;
    const problems = await verdictOn(renamed);
    expect(problems.map(({ what }) => what)).toContainEqual(expect.stringContaining('before release 2024.1'));
  });
});

it('rebuild puts right a view that was changed', async () => {
  const file = join(folder, 'rebuilt.db');
  copyFileSync(whole, file);
  const raw = new DatabaseSync(file);
  raw.exec(`UPDATE decision SET verdict = 'accept'; DELETE FROM description; DELETE FROM text`);
  raw.close();
  const store = await openSqliteStore(file);
  await store.rebuild();
  expect((await store.document(KEPT.id))?.described.language?.value).toBe('fr');
  for await (const problem of store.verify()) expect(problem).toBeUndefined();
  await store.close();
});

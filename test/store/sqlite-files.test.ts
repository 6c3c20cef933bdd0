import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quoteAt } from '../../src/model/index.ts';
import { openSqliteStore, type Store } from '../../src/store/index.ts';
import { fillStore, TAKEN, TAKEN_NOTE } from './filled.ts';
import {
  ANNA,
  appendOne,
  decision,
  described,
  inventedDocument,
  problemsOf,
  RULES,
  stated,
  suggestion,
} from './invented.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attest-files-'));
  file = join(folder, 'attest.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Which of the words stand in any byte of any file beside the store. */
function traces(words: readonly (string | Buffer)[]): string[] {
  return readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return words.filter((word) => bytes.includes(word)).map((word) => `${name}: ${word}`);
  });
}

const BODY = `${'The quarry road was closed from noon. '.repeat(400)}A boy sold dates by the culvert.`;
const WORDS = [
  'quarry road',
  'sold dates',
  'culvert',
  'seven barrels',
  'secret annex',
  'Ledger of Dust',
  'quarry.txt',
  'night watchman',
];

/** A store with one document whose words stand in every kind of content, beside another document. */
async function secretStore(): Promise<{ store: Store; id: string; sha256: string }> {
  const store = await openSqliteStore(file);
  const { id, sha256, drafts } = inventedDocument('quarry', BODY);
  await store.append(RULES, [...inventedDocument('other').drafts, ...drafts]);
  await store.append(ANNA, [described(id, 'title', 'Ledger of Dust', ANNA)]);
  const start = BODY.indexOf('sold dates');
  const quoted = suggestion(id, {
    value: { item: 'seven barrels', count: 7 },
    quote: quoteAt(BODY, start, start + 10),
    asserter: { name: 'night watchman', class: 'other', firmness: 'stated' },
  });
  const statement = await appendOne(store, RULES, stated(quoted));
  const noted = suggestion(id, { document: null, quote: null, note: 'see the secret annex', author: ANNA });
  await store.append(ANNA, [stated(noted), decision(statement, 'reject', { note: 'secret annex, page 2' })]);
  return { store, id, sha256 };
}

function saltOf(document: string): Buffer {
  const raw = new DatabaseSync(file);
  const row = raw.prepare('SELECT salt FROM salt WHERE document = ?').get(document);
  raw.close();
  return Buffer.from(row?.salt);
}

describe('after a withdrawal', () => {
  it('no file of the store holds anything of it', async () => {
    const { store, id, sha256 } = await secretStore();
    const words = [...WORDS, sha256, saltOf(id)];
    expect(new Set(traces(words).map((trace) => trace.split(': ')[1])).size).toBe(words.length);
    await store.withdraw(ANNA, id, 'asked by the author');
    expect(traces(words)).toEqual([]);
    expect(await problemsOf(store)).toEqual([]);
    await store.close();
    expect(traces(words)).toEqual([]);
    expect(traces(['asked by the author'])).not.toEqual([]);
  });

  it('a reader that hinders the erasing is told of, and it is made up for', async () => {
    const { store, id } = await secretStore();
    await store.close();
    const reader = new DatabaseSync(file);
    reader.exec('BEGIN; SELECT count(*) FROM log');
    const hindered = await openSqliteStore(file, { lockWaitMs: 50 });
    expect((await hindered.withdraw(ANNA, id, 'asked')).erased).toBe(false);
    expect((await hindered.document(id))?.withdrawn?.reason).toBe('asked');
    reader.exec('ROLLBACK');
    reader.close();
    expect(await hindered.withdraw(ANNA, id, 'asked')).toMatchObject({ statements: 2, erased: true });
    expect(traces(WORDS)).toEqual([]);
    await hindered.close();
  });

  it('opening the store finishes an erasing that was cut short', async () => {
    const { store, id } = await secretStore();
    await store.withdraw(ANNA, id, 'asked');
    await store.close();
    // As a process leaves it that dies between the withdrawal and the erasing: the page is free, and not empty.
    const raw = new DatabaseSync(file);
    raw.exec(`PRAGMA secure_delete = OFF; CREATE TABLE page (t TEXT); INSERT INTO page VALUES ('by the culvert');
      DROP TABLE page; INSERT INTO erasure VALUES ('${id}')`);
    raw.close();
    expect(traces(WORDS)).not.toEqual([]);
    await (await openSqliteStore(file)).close();
    expect(traces(WORDS)).toEqual([]);
  });

  it('what only decisions and descriptions of it said is gone as well', async () => {
    await fillStore(file);
    expect(traces([TAKEN_NOTE, TAKEN.sha256, 'scales were brass'])).toEqual([]);
  });
});

describe('files that cannot be opened', () => {
  it('a store of a later version', async () => {
    await (await openSqliteStore(file)).close();
    const raw = new DatabaseSync(file);
    raw.exec(`INSERT INTO migration VALUES (1000, '2099-01-01T00:00:00Z')`);
    raw.close();
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'STORE_NEWER' });
  });

  it('something that is no database', async () => {
    writeFileSync(file, 'A shopping list: dates, flour, twine.\n'.repeat(100));
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  });

  it('another program’s database', async () => {
    const raw = new DatabaseSync(file);
    raw.exec('CREATE TABLE recipe (name TEXT)');
    raw.close();
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  });

  it('a folder that is not there', async () => {
    await expect(openSqliteStore(join(folder, 'nowhere', 'attest.db'))).rejects.toMatchObject({
      code: 'INTERNAL',
    });
  });

  it('a store whose pages were overwritten', async () => {
    await fillStore(file);
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4096);
    writeFileSync(file, bytes);
    await expect(readAll()).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  });

  async function readAll(): Promise<void> {
    const store = await openSqliteStore(file);
    try {
      await store.statements();
    } finally {
      await store.close();
    }
  }
});

it('closing leaves nothing in the write-ahead log', async () => {
  const { store } = await secretStore();
  expect(traces(WORDS).map((trace) => trace.split(':')[0])).toContain('attest.db-wal');
  await store.close();
  expect(new Set(traces(WORDS).map((trace) => trace.split(':')[0]))).toEqual(new Set(['attest.db']));
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallEvent, smallInput, smallStatement } from '../../test/small-release.ts';
import { openRelease, type Release, writeRelease } from '../release/index.ts';
import { makePublic } from './public-form.ts';

const HOME = mkdtempSync(join(tmpdir(), 'attest-public-'));
const LONG = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');

function quoted(exact: string, start: number) {
  return { exact, prefix: '', suffix: '', start, end: start + exact.length, textVersion: 1 };
}

/** A release that was cut with names in it, of documents that somebody quoted whole. */
async function releaseIn(folder: string): Promise<Release> {
  const input = smallInput({
    records: [smallEvent('rec_1', { type: 'attack', summary: 'Police held Mohamed Alaoui.' })],
    statements: [
      smallStatement('st_1', 'rec_1', 'summary', 'Police held Mohamed Alaoui.', {
        quote: quoted('Police said Mohamed Alaoui was driven to the station.', 0),
        note: 'The suspect, Youssef Benali, is meant.',
      }),
      smallStatement('st_2', 'rec_1', 'type', 'attack', { document: 'doc_b', quote: quoted(LONG, 0) }),
    ],
    contexts: { st_1: { before: '', after: ` ${LONG}` } },
  });
  const [first, ...others] = input.documents;
  const documents = first ? [{ ...first, origin: '/home/ann/reports/doc_a.html' }, ...others] : [];
  await writeRelease({ ...input, documents }, folder);
  return openRelease(folder);
}

describe('the public form of a release', () => {
  let before: Release;
  let release: Release;
  let found: number;
  beforeAll(async () => {
    before = await releaseIn(join(HOME, 'r'));
    release = await openRelease(join(HOME, 'r'));
    found = await makePublic(release);
  });
  afterAll(async () => {
    await before.close();
    await release.close();
    rmSync(HOME, { recursive: true, force: true });
  });

  it('holds no name of a private person, whatever the release holds', async () => {
    expect(found).toBeGreaterThan(0);
    for (const { name } of release.manifest.tables) {
      const text = JSON.stringify(await release.query(`SELECT * FROM "${name}"`));
      expect([name, /Alaoui|Benali/.test(text)]).toEqual([name, false]);
    }
    const [row] = await release.query('SELECT summary FROM event');
    expect(row).toEqual({ summary: 'Police held […].' });
  });

  it('tells of no document more than half', async () => {
    const [row] = await release.query(`SELECT exact, "before", "after" FROM quotes WHERE statement = 'st_2'`);
    expect(String(row?.exact).length).toBeLessThan(LONG.length / 2);
    expect(row).toMatchObject({ before: '', after: '' });
  });

  it('names no folder of the machine that read the documents', async () => {
    const rows = await release.query('SELECT origin FROM documents ORDER BY id');
    expect(rows.map(({ origin }) => origin)).toEqual(['doc_a.html', 'doc_b.txt']);
  });

  it('changes no other cell, and no order of rows', async () => {
    const changed = ['summary', 'note', 'value', 'title', 'origin', 'exact', 'before', 'after'];
    for (const { name } of release.manifest.tables) {
      const rows = async (one: Release) =>
        (await one.query(`SELECT * FROM "${name}"`)).map((row) =>
          Object.fromEntries(Object.entries(row).filter(([column]) => !changed.includes(column))),
        );
      expect([name, await rows(release)]).toEqual([name, await rows(before)]);
    }
  });
});

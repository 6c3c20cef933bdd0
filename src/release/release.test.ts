import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallEvent, smallInput, smallStatement } from '../../test/small-release.ts';
import { type DecidedStatement, exactly, type SettledRecord } from '../model/index.ts';
import { openRelease, type ReleaseInput, verifyRelease, writeRelease } from './index.ts';

let home = '';
let serial = 0;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'release-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

function folder(): string {
  serial += 1;
  return join(home, `r${serial}`);
}

const TANGIER = {
  name: 'Tangier',
  id: null,
  country: 'MA',
  lat: 35.77,
  lon: -5.8,
  precision: 'locality',
  radius_km: 10,
  role: 'operation',
} as const;
const SEBTA = { ...TANGIER, name: 'Ceuta', country: 'ES', lat: null, lon: null, radius_km: null } as const;

const records: readonly SettledRecord[] = [
  smallEvent('rec_2', {
    type: 'plot_disrupted',
    date: [{ edtf: '2020-10-05', basis: 'occurred' }],
    place: [TANGIER, SEBTA],
    arrested: { low: 5, best: null, high: null, qualifier: 'at least' },
    weapon: [{ id: 'explosives', role: 'planned' }, 'bladed'],
    seized_item: [
      { item: 'handcuffs', count: 31 },
      { item: 'rounds', count: null },
    ],
    legal_status: [{ id: 'charged', count: exactly(3), date: '2020-11' }],
    organisation: [{ name: 'other', text: 'the group "X"' }],
    claimed: false,
    age_min: 19.5,
    target: 'not_reported',
  }),
  smallEvent('rec_1', { type: 'attack', inclusion: { status: 'doubtful', rules: ['unnamed_place'] } }),
];

const statements: readonly DecidedStatement[] = [
  smallStatement('st_1', 'rec_2', 'type', 'plot_disrupted'),
  smallStatement('st_2', 'rec_2', 'arrested', exactly(5), { rejectedBy: ['ben'], acceptedBy: [] }),
  smallStatement('st_3', 'rec_2', 'link', 'linked', { acceptedBy: [] }),
  smallStatement(
    'st_4',
    'rec_2',
    'date',
    { edtf: '2020-10-05', basis: 'occurred' },
    {
      author: { kind: 'coder', id: 'anna' },
      quote: null,
      note: 'from the caption',
      asserter: null,
      document: 'doc_b',
    },
  ),
];

function input(given: Partial<ReleaseInput> = {}): ReleaseInput {
  const contexts = { st_1: { before: 'Police said that ', after: ' was foiled.' } };
  return smallInput({ records, statements, contexts, ...given });
}

async function bytesOf(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await readFile(join(path, name))).toString('hex')])),
  );
}

describe('writing and opening a release', () => {
  it('has a plain wide table per record type', async () => {
    const path = folder();
    await writeRelease(input(), path);
    const release = await openRelease(path);
    const [, event] = await release.query('SELECT * FROM event ORDER BY id');
    expect(event).toMatchObject({
      id: 'rec_2',
      type: 'plot_disrupted',
      type_state: 'stated',
      date: ['2020-10-05'],
      date_earliest: ['2020-10-05'],
      date_latest: ['2020-10-05'],
      place: ['Tangier', 'Ceuta'],
      place_country: ['MA', 'ES'],
      place_lat: [35.77, null],
      arrested_low: 5,
      arrested_best: null,
      arrested_high: null,
      arrested_qualifier: 'at least',
      weapon: ['explosives', 'bladed'],
      weapon_role: ['planned', null],
      seized_item: ['handcuffs', 'rounds'],
      seized_item_best: [31, null],
      legal_status: ['charged'],
      legal_status_high: [3],
      legal_status_date: ['2020-11'],
      organisation: ['other'],
      organisation_text: ['the group "X"'],
      claimed: false,
      age_min: 19.5,
      target: null,
      target_state: 'not_reported',
      link: null,
      link_state: 'not_coded',
    });
    expect(await release.query('SELECT "from", "to" FROM exchange')).toEqual([]);
    await release.close();
  });

  it('keeps decided statements, their quotes, decisions and what was left out', async () => {
    const path = folder();
    const excluded = [
      {
        kind: 'document',
        id: 'doc_c',
        type: null,
        document: null,
        reason: 'no event',
        rules: [],
        note: 'an opinion',
      },
    ] as const;
    await writeRelease(input({ excluded }), path);
    const release = await openRelease(path);
    expect(await release.query('SELECT id, "value" FROM statements ORDER BY id')).toEqual([
      { id: 'st_1', value: '"plot_disrupted"' },
      { id: 'st_2', value: '{"best":5,"high":5,"low":5,"qualifier":null}' },
      { id: 'st_4', value: '{"basis":"occurred","edtf":"2020-10-05"}' },
    ]);
    expect(await release.query('SELECT statement, "before", exact, "after" FROM quotes')).toEqual([
      { statement: 'st_1', before: 'Police said that ', exact: 'words for type', after: ' was foiled.' },
      { statement: 'st_2', before: 'before ', exact: 'words for arrested', after: ' after' },
    ]);
    expect(await release.query('SELECT statement, coder, verdict FROM decisions ORDER BY 1')).toEqual([
      { statement: 'st_1', coder: 'anna', verdict: 'accept' },
      { statement: 'st_2', coder: 'ben', verdict: 'reject' },
    ]);
    expect(await release.query('SELECT id, reason, rules FROM excluded ORDER BY 1')).toEqual([
      { id: 'doc_c', reason: 'no event', rules: [] },
      { id: 'rec_1', reason: 'doubtful', rules: ['unnamed_place'] },
    ]);
    await release.close();
  });

  it('takes the log of decisions instead when it is given, for the statements that it holds', async () => {
    const path = folder();
    const decision = {
      coder: 'ben',
      verdict: 'reject',
      replacement: null,
      bulk: false,
      note: 'six, not five',
    } as const;
    const decisions = [
      { ...decision, statement: 'st_2', seq: 9 },
      { ...decision, statement: 'st_gone', seq: 10 },
    ];
    await writeRelease(input({ decisions }), path);
    const release = await openRelease(path);
    expect(await release.query('SELECT seq, statement, note FROM decisions')).toEqual([
      { seq: 9, statement: 'st_2', note: 'six, not five' },
    ]);
    await release.close();
  });

  it('gives the evidence of a record in the order of the codebook', async () => {
    const path = folder();
    await writeRelease(input(), path);
    const release = await openRelease(path);
    const [evidence, ...rest] = await release.evidence(['rec_2', 'rec_none']);
    expect([await release.evidence([]), await release.evidence(['rec_none'])]).toEqual([[], []]);
    expect(rest).toEqual([]);
    expect(evidence).toMatchObject({
      record: 'rec_2',
      type: 'event',
      label: 'plot_disrupted, 2020-10-05, Tangier',
    });
    expect(evidence?.documents).toEqual([
      { id: 'doc_a', title: 'A report of the Courier', publisher: 'Courier', published: '2020-10-07' },
      { id: 'doc_b', title: 'doc_b', publisher: '', published: '' },
    ]);
    expect(evidence?.lines.map(({ statement }) => statement)).toEqual(['st_1', 'st_4']);
    expect(evidence?.lines[0]).toEqual({
      statement: 'st_1',
      variable: 'type',
      value: 'plot_disrupted',
      flags: [],
      exact: 'words for type',
      before: 'Police said that ',
      after: ' was foiled.',
      asserter: 'Interior Ministry',
      author: 'rules',
      decidedBy: ['anna'],
      document: 'doc_a',
      note: null,
    });
    expect(evidence?.lines[1]).toMatchObject({ exact: null, note: 'from the caption', asserter: null });
    await release.close();
  });

  it('reads nothing of the disk but the release', async () => {
    const path = folder();
    await writeRelease(input(), path);
    const outside = join(home, 'outside.csv');
    await writeFile(outside, 'a\n1\n');
    const release = await openRelease(path);
    await expect(release.query(`SELECT * FROM read_csv('${outside}')`)).rejects.toMatchObject({
      code: 'INTERNAL',
    });
    await release.close();
  });

  it('the same input, in any order and under any name, has the same id; under the same name the same bytes', async () => {
    const path = folder();
    const manifest = await writeRelease(input(), path);
    const bytes = await bytesOf(path);
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.boolean(), async (turnRecords, turnStatements) => {
        const again = folder();
        const shuffled = input({
          records: turnRecords ? records.toReversed() : records,
          statements: turnStatements ? statements.toReversed() : statements,
        });
        expect((await writeRelease(shuffled, again)).id).toBe(manifest.id);
        expect(await bytesOf(again)).toEqual(bytes);
      }),
      { numRuns: 4 },
    );
    const renamed = await writeRelease(
      input({ name: 'other', head: { seq: 99, transaction: 9, hash: 'cd' } }),
      folder(),
    );
    expect(renamed.id).toBe(manifest.id);
  });

  it('any other content has another id', async () => {
    const { id } = await writeRelease(input(), folder());
    const changed = [
      input({ records: records.slice(1) }),
      input({ statements: statements.slice(1) }),
      input({ contexts: {} }),
      input({ codebookText: 'codebook: other\n' }),
    ];
    for (const other of changed) expect((await writeRelease(other, folder())).id).not.toBe(id);
  });

  it('is never overwritten, and leaves nothing behind when it fails', async () => {
    const path = folder();
    await writeRelease(input(), path);
    await expect(writeRelease(input(), path)).rejects.toMatchObject({ code: 'RELEASE_EXISTS' });
    const before = await readdir(home);
    const failing = input({ records: [smallEvent('rec_9', {}, { type: 'nothing' })] });
    await expect(writeRelease(failing, folder())).rejects.toMatchObject({ code: 'CODEBOOK_INVALID' });
    expect(await readdir(home)).toEqual(before);
  });

  it('shows nothing of a run that was killed, and the next run starts anew', async () => {
    const path = folder();
    const left = join(home, `.r${serial}.partial`);
    await mkdir(join(left, '.spill'), { recursive: true });
    await writeFile(join(left, 'event.parquet'), 'half');
    await expect(openRelease(path)).rejects.toMatchObject({ code: 'RELEASE_NOT_FOUND' });
    await writeRelease(input(), path);
    expect(await verifyRelease(path)).toEqual([]);
    expect(await readdir(home)).not.toContain(`.r${serial}.partial`);
  });

  it('leaves nothing behind when reading its input fails', async () => {
    const path = folder();
    const broken = (async function* () {
      yield* statements.slice(0, 1);
      throw new Error('the store went away');
    })();
    await expect(writeRelease(input({ statements: broken }), path)).rejects.toThrow('the store went away');
    expect((await readdir(home)).filter((name) => name.includes(`r${serial}`))).toEqual([]);
  });

  it('mends half a character, which Parquet cannot hold', async () => {
    const path = folder();
    const said = [smallStatement('st_1', 'rec_1', 'summary', 'x', { note: 'half \ud83d of it, \\ud83d' })];
    await writeRelease(input({ statements: said }), path);
    const release = await openRelease(path);
    expect(await release.query('SELECT note FROM statements')).toEqual([
      { note: 'half \ufffd of it, \\ud83d' },
    ]);
    await release.close();
  });

  it('keeps any text as it is', async () => {
    const notes = [
      'line\nbreak \t " \\ \u0001',
      'عشرة أشخاص',
      '𝔘𝔫𝔦 👩‍👩‍👧',
      '\u2028',
      '',
      '{"a":1}',
      'NULL',
      '\u0000 nul',
    ];
    const said = notes.map((note, i) => smallStatement(`st_${i}`, 'rec_1', 'summary', note || '-', { note }));
    const path = folder();
    await writeRelease(input({ statements: said }), path);
    const release = await openRelease(path);
    expect((await release.query('SELECT note FROM statements ORDER BY id')).map(({ note }) => note)).toEqual(
      notes,
    );
    expect(await verifyRelease(path)).toEqual([]);
    await release.close();
  });
});

describe('verifying a release', () => {
  it('names changed, missing and added files', async () => {
    const path = folder();
    await writeRelease(input(), path);
    expect(await verifyRelease(path)).toEqual([]);
    await appendFile(join(path, 'README.txt'), 'x');
    await rm(join(path, 'quotes.parquet'));
    await writeFile(join(path, 'notes.txt'), 'x');
    const problems = await verifyRelease(path);
    expect(problems.map(({ file }) => file).sort()).toEqual(['README.txt', 'notes.txt', 'quotes.parquet']);
    await expect(openRelease(path)).rejects.toMatchObject({ code: 'RELEASE_CORRUPT' });
  });

  it('finds a changed row even when the manifest was made to agree with the file', async () => {
    const path = folder();
    await writeRelease(input(), path);
    const other = folder();
    await writeRelease(input({ records: records.slice(0, 1) }), other);
    const manifest = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8'));
    const forged = JSON.parse(await readFile(join(other, 'manifest.json'), 'utf8'));
    await writeFile(join(path, 'event.parquet'), await readFile(join(other, 'event.parquet')));
    expect((await verifyRelease(path)).map(({ file }) => file)).toEqual(['event.parquet', 'event.parquet']);
    for (const part of ['files', 'tables']) {
      const from = forged[part].find((entry: { path?: string; name?: string }) =>
        [entry.path, entry.name].some((name) => name === 'event.parquet' || name === 'event'),
      );
      manifest[part] = manifest[part].map((entry: { path?: string; name?: string }) =>
        entry.path === 'event.parquet' || entry.name === 'event' ? from : entry,
      );
    }
    await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
    expect(await verifyRelease(path)).toMatchObject([{ file: 'manifest.json' }]);
  });

  it('refuses a folder without a manifest', async () => {
    await expect(verifyRelease(join(home, 'none'))).rejects.toMatchObject({ code: 'RELEASE_NOT_FOUND' });
  });
});

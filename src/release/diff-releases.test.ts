import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallEvent, smallInput, smallStatement } from '../../test/small-release.ts';
import { exactly } from '../model/index.ts';
import { diffReleases, verifyRelease, writeRelease } from './index.ts';

const HOME = mkdtempSync(join(tmpdir(), 'attest-diff-'));
const [OLD, NEW] = [join(HOME, 'old'), join(HOME, 'new')];
const ABOUT = {
  title: 'Plots',
  authors: ['A "Team"'],
  licence: 'CC-BY-4.0',
  sensitivity: 'Handle with care.',
};

beforeAll(async () => {
  const before = [
    smallEvent('rec_1', { type: 'attack', arrested: exactly(6) }),
    smallEvent('rec_2', { type: 'attack' }),
    smallEvent('rec_3', { type: 'attack', arrested: exactly(2) }),
  ];
  const after = [
    smallEvent('rec_1', { type: 'attack', arrested: { low: 6, best: 7, high: 7, qualifier: null } }),
    smallEvent('rec_3', { type: 'attack', arrested: exactly(2) }),
    smallEvent('rec_4', { type: 'plot_disrupted', arrested: exactly(5) }),
  ];
  const six = smallStatement('st_6', 'rec_1', 'arrested', exactly(6), {
    acceptedBy: ['ana'],
    rejectedBy: [],
  });
  const seven = smallStatement('st_7', 'rec_1', 'arrested', exactly(7), {
    acceptedBy: ['ben'],
    rejectedBy: [],
  });
  await writeRelease(smallInput({ name: '1', records: before, statements: [six], about: ABOUT }), OLD);
  await writeRelease(
    smallInput({
      name: '2',
      records: after,
      statements: [{ ...six, acceptedBy: [], rejectedBy: ['ana'] }, seven],
      about: ABOUT,
      predecessor: OLD,
    }),
    NEW,
  );
});
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

describe('two releases', () => {
  it('says which records and numbers changed, and because of whom', async () => {
    const { totals, records } = await diffReleases(OLD, NEW);
    expect(totals).toEqual([{ type: 'event', measure: 'arrested', from: 8, to: 14 }]);
    expect(records.map(({ record, change }) => `${record} ${change}`)).toEqual([
      'rec_1 changed',
      'rec_2 gone',
      'rec_4 added',
    ]);
    expect(records[0]).toMatchObject({
      variables: [{ variable: 'arrested', from: '6', to: '7 [6–7]' }],
      because: [
        { kind: 'decision', what: 'rejected', id: 'st_6', by: ['ana'] },
        { kind: 'statement', what: 'added', id: 'st_7', by: ['ben'], document: 'doc_a' },
      ],
    });
  });

  it('a release and itself differ in nothing', async () => {
    expect(await diffReleases(NEW, NEW)).toMatchObject({ totals: [], records: [], documents: [] });
  });

  it('a release carries its changelog, its citation, its licence and a note, all under its manifest', async () => {
    const read = (name: string) => readFileSync(join(NEW, name), 'utf8');
    expect(read('CHANGES.md')).toContain('event, arrested: 8 → 14');
    expect(read('CHANGES.md')).toContain('because arrested was rejected by ana');
    expect(readFileSync(join(OLD, 'CHANGES.md'), 'utf8')).toContain('first release');
    expect(read('CITATION.cff')).toContain('  - name: "A \\"Team\\""');
    expect(read('LICENCE.txt')).toContain('CC-BY-4.0');
    expect(read('SENSITIVITY.txt')).toContain('Handle with care.');
    expect(await verifyRelease(NEW)).toEqual([]);
  });
});

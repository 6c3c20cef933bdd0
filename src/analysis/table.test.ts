import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTwice } from '../../test/answered-twice.ts';
import { smallEvent, smallInput, smallStatement } from '../../test/small-release.ts';
import { exactly, type Place, type Question, questionSchema } from '../model/index.ts';
import { openRelease, type Release, writeRelease } from '../release/index.ts';

function town(name: string, region: string | null, more: Partial<Place> = {}): Place {
  const at = { id: null, country: 'MA', lat: 34, lon: -5, radius_km: 5 };
  return { name, region, role: 'operation', precision: 'locality', ...at, ...more };
}

const fes = town('Fes', 'Fès-Meknès');
const tangier = town('Tangier', 'Tanger-Tétouan-Al Hoceïma');
const somewhere = town('the north', null, { precision: 'region', lat: null, lon: null });

const records = [
  smallEvent('a', {
    type: 'attack',
    target: 'security_forces.police',
    place: [fes, tangier],
    arrested: exactly(4),
  }),
  smallEvent(
    'b',
    {
      type: 'attack',
      target: 'government',
      place: [{ ...tangier, role: 'target' }, fes],
      arrested: 'not_reported',
    },
    { documents: ['doc_b'] },
  ),
  smallEvent('c', {
    type: 'plot_disrupted',
    target: 'tourists',
    place: [somewhere],
    arrested: { low: 3, best: null, high: null, qualifier: 'at least' },
  }),
  smallEvent('d', { type: 'plot_disrupted', target: 'unknown', place: 'not_reported', arrested: exactly(9) }),
];
const statements = [
  smallStatement('s1', 'a', 'type', 'attack'),
  smallStatement('s2', 'a', 'target', 'tourists', {
    asserter: { name: null, class: 'media', firmness: 'stated' },
  }),
  smallStatement('s3', 'b', 'type', 'attack', { asserter: null }),
  smallStatement('s4', 'c', 'type', 'plot_disrupted', {
    document: null,
    quote: null,
    note: 'row 1',
    asserter: { name: null, class: 'government', firmness: 'stated' },
    author: { kind: 'dataset', id: 'Register' },
    acceptedBy: ['Register'],
  }),
];

let home = '';
let release: Release;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tables-'));
  await writeRelease(smallInput({ records, statements }), join(home, 'r'));
  release = await openRelease(join(home, 'r'));
});
afterAll(async () => {
  await release.close();
  await rm(home, { recursive: true, force: true });
});

function ask(question: Partial<Question>) {
  return answerTwice(release, questionSchema.parse(question));
}

/** Group → k and unknown. */
async function table(question: Partial<Question>): Promise<Record<string, string>> {
  const { rows } = await ask(question);
  return Object.fromEntries(
    rows.map((row) => [Object.values(row.group).join('|'), `${row.k}+${row.unknown}`]),
  );
}

describe('groups', () => {
  it('go under a roll-up of the codebook, or under the first step of their codes', async () => {
    expect(await table({ by: ['target.state'] })).toEqual({ state: '2+1', tourists: '1+1', unknown: '1+0' });
    expect(await table({ by: ['target.top'] })).toMatchObject({ government: '1+1', security_forces: '1+1' });
  });

  it('are places at any level; what is coarser may be anywhere', async () => {
    expect(await table({ by: ['region'] })).toEqual({
      'Fès-Meknès': '2+2',
      'Tanger-Tétouan-Al Hoceïma': '2+2',
      unknown: '1+0',
      not_reported: '1+0',
    });
    expect(await table({ by: ['town'] })).toMatchObject({ Fes: '2+2', unknown: '1+0' });
    expect(await table({ by: ['place.precision'] })).toMatchObject({ locality: '2+1', region: '1+1' });
    expect((await ask({ where: { region: ['Fès-Meknès'] } })).rows[0]).toMatchObject({ k: 2, unknown: 2 });
  });

  it('are who says so and where it was published', async () => {
    expect(await table({ by: ['asserter'] })).toEqual({
      government: '2+2',
      media: '1+2',
      unknown: '1+0',
      not_reported: '1+0',
    });
    expect(await table({ by: ['target.asserter'] })).toEqual({ media: '1+3', not_reported: '3+0' });
    expect(await table({ by: ['publisher'] })).toEqual({ Courier: '3+1', unknown: '1+0' });
    expect(await table({ by: ['dataset'] })).toEqual({ Register: '1+0', not_applicable: '3+0' });
  });
});

describe('allocation', () => {
  it('primary puts a record where it happened', async () => {
    expect(await table({ by: ['town'], allocation: 'primary' })).toMatchObject({ Fes: '2+2' });
    expect(Object.keys(await table({ by: ['town'], allocation: 'primary' }))).not.toContain('Tangier');
  });

  it('fractional divides it, so that the parts add up to N', async () => {
    const { rows } = await ask({ by: ['town'], allocation: 'fractional' });
    expect(rows.map(({ allocated }) => allocated)).toEqual([1, 1, 1, 1]);
  });

  it('says whether rows add up', async () => {
    const { caveats } = await ask({ by: ['town'] });
    expect(caveats.join()).toContain('do not add up');
    expect((await ask({ by: ['type'] })).caveats.join()).not.toContain('add up');
  });
});

describe('rows', () => {
  it('say why it cannot be told', async () => {
    const { rows } = await ask({ where: { 'weapon.planned': ['explosives'], target: ['tourists'] } });
    expect(rows[0]).toMatchObject({ k: 0, unknown: 2, blanks: { not_coded: 2 } });
  });

  it('have totals, and N within their groups', async () => {
    const { rows } = await ask({
      where: { target: ['state'] },
      by: ['type'],
      within: ['type'],
      margins: true,
    });
    expect(rows).toMatchObject([
      { group: { type: 'attack' }, k: 2, n: 2 },
      { group: { type: 'plot_disrupted' }, k: 0, n: 2, unknown: 1 },
      { group: {}, k: 2, n: 4, unknown: 1 },
    ]);
  });

  it('add up figures without taking blanks for zero', async () => {
    const { rows } = await ask({ sum: ['arrested'] });
    expect(rows[0]?.figures?.arrested).toEqual({
      stated: 3,
      blanks: { not_reported: 1 },
      sum: { low: 16, best: 13, high: null },
      withoutBest: 1,
      median: 6.5,
      min: 4,
      max: 9,
      possible: { best: 0, high: 0 },
    });
  });

  it('are refused figures that are none, and windows without time', async () => {
    await expect(ask({ sum: ['target'] })).rejects.toThrow('cannot be added up');
    await expect(ask({ cumulative: true, by: ['type'] })).rejects.toThrow('one time variable');
    await expect(ask({ within: ['type'] })).rejects.toThrow('not grouped by');
  });
});

describe('on request', () => {
  it('an interval spans the unknowns, and says that records cluster', async () => {
    const { rows, caveats } = await ask({ where: { target: ['tourists'] }, interval: true });
    expect(rows[0]?.interval?.low).toBeCloseTo(0.046, 3);
    expect(rows[0]?.interval?.high).toBeCloseTo(0.85, 2);
    expect(caveats.join()).toContain('random sample');
    expect(caveats.join()).toContain('of 4, 3 share a document');
  });

  it('a share is tested against that of the others', async () => {
    const { test } = await ask({ where: { target: ['state'] }, against: { type: ['attack'] } });
    expect(test).toMatchObject({
      with: { k: 2, n: 2, unknown: 0 },
      without: { k: 0, n: 2, unknown: 1 },
      unplaced: 0,
      pAtWorst: 1,
    });
    expect(test?.p).toBeCloseTo(1 / 3, 6);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallEvent, smallInput } from '../../test/small-release.ts';
import { type Question, questionSchema, type SettledRecord, type Value } from '../model/index.ts';
import { openRelease, type Release, writeRelease } from '../release/index.ts';
import { answer } from './answer.ts';

/**
 * A made dataset with the marginals that a published country report gives: 33 plots and 12 support arrests, 20 plots
 * linked, 15 with a known planned weapon of which 8 explosives, 10 with a known target of which 5 government, 2 tourists.
 */
const records: readonly SettledRecord[] = [
  ...Array.from({ length: 33 }, (_, i) =>
    smallEvent(`plot_${String(i).padStart(2, '0')}`, {
      type: 'plot_disrupted',
      link: i < 20 ? 'linked' : 'inspired',
      weapon:
        i < 8
          ? { id: 'explosives', role: 'planned' }
          : i < 15
            ? { id: 'firearms', role: 'planned' }
            : seized(i),
      target:
        i < 10
          ? (['government', 'tourists', 'civilians'][i < 5 ? 0 : i < 7 ? 1 : 2] ?? 'unknown')
          : 'not_reported',
    }),
  ),
  ...Array.from({ length: 12 }, (_, i) => smallEvent(`support_${i}`, { type: 'arrest_support' })),
];

/** What was found in the flat says nothing of what was planned. */
function seized(i: number): Value {
  return i % 2 === 0 ? { id: 'firearms', role: 'seized' } : 'not_reported';
}

let home = '';
let release: Release;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'marginals-'));
  await writeRelease(smallInput({ records }), join(home, 'r'));
  release = await openRelease(join(home, 'r'));
});
afterAll(async () => {
  await release.close();
  await rm(home, { recursive: true, force: true });
});

const plots = { type: ['plot_disrupted'] };

it.each<[string, Partial<Question>, object]>([
  ['plots', { where: plots }, { k: 33, n: 45, unknown: 0 }],
  ['linked', { of: plots, where: { link: ['linked'] } }, { k: 20, n: 33, unknown: 0 }],
  [
    'explosives, of those with a known weapon',
    { of: plots, known: ['weapon.planned'], where: { 'weapon.planned': ['explosives'] } },
    { k: 8, n: 15, unknown: 0 },
  ],
  [
    'explosives, of all: between 24 % and 79 %',
    { of: plots, where: { 'weapon.planned': ['explosives'] } },
    { k: 8, n: 33, unknown: 18, low: 8, high: 26 },
  ],
  [
    'government, of those with a known target',
    { of: plots, known: ['target'], where: { target: ['government'] } },
    { k: 5, n: 10, unknown: 0 },
  ],
  [
    'tourists, of all',
    { of: plots, where: { target: ['tourists'] } },
    { k: 2, n: 33, unknown: 23, high: 25 },
  ],
])('%s', async (_, question, expected) => {
  const { rows } = await answer(release, questionSchema.parse(question));
  expect(rows).toMatchObject([expected]);
});

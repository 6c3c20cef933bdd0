import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerTwice } from '../../test/answered-twice.ts';
import { ctcMorocco } from '../../test/ctc-morocco.ts';
import { type FindingRow, type Question, questionSchema } from '../model/index.ts';
import { openRelease, type Release, writeRelease } from '../release/index.ts';

let home = '';
let release: Release;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'marginals-'));
  await writeRelease(ctcMorocco(), join(home, 'r'));
  release = await openRelease(join(home, 'r'));
});
afterAll(async () => {
  await release.close();
  await rm(home, { recursive: true, force: true });
});

async function ask(question: Partial<Question>): Promise<FindingRow | undefined> {
  return (await answerTwice(release, questionSchema.parse(question))).rows[0];
}

const plots = { type: ['plot_disrupted'] };
const linked = { ...plots, link: ['linked'] };

it.each<[string, Partial<Question>, Partial<FindingRow>]>([
  ['33 plots', { where: plots }, { k: 33, n: 45, unknown: 0 }],
  ['12 arrests for support', { where: { type: ['arrest_support'] } }, { k: 12, n: 45, unknown: 0 }],
  ['20 of them linked', { of: plots, where: { link: ['linked'] } }, { k: 20, n: 33, unknown: 0 }],
  ['16 of these local cells', { of: linked, where: { mode: ['local_cell'] } }, { k: 16, n: 20, unknown: 0 }],
  ['15 with a known planned weapon', { of: plots, known: ['weapon.planned'] }, { k: 15, n: 15 }],
  [
    '8 of 15 explosives',
    { of: plots, known: ['weapon.planned'], where: { 'weapon.planned': ['explosives'] } },
    { k: 8, n: 15, unknown: 0 },
  ],
  [
    'which the report does not show: of all plots between 24 and 79 %',
    { of: plots, where: { 'weapon.planned': ['explosives'] } },
    { k: 8, n: 33, unknown: 18, low: 8, high: 26, blanks: { not_reported: 9, other_role: 9 } },
  ],
  ['10 with a known target', { of: plots, known: ['target'] }, { k: 10, n: 10 }],
  [
    '5 of 10 the government, as the report counts it',
    { of: plots, known: ['target'], where: { target: ['ctc_government'] } },
    { k: 5, n: 10, unknown: 0 },
  ],
  [
    'which is 5 to 28 of all',
    { of: plots, where: { target: ['ctc_government'] } },
    { k: 5, n: 33, unknown: 23, low: 5, high: 28 },
  ],
  ['2 of 10 tourists', { of: plots, known: ['target'], where: { target: ['tourists'] } }, { k: 2, n: 10 }],
])('%s', async (_, question, expected) => {
  expect(await ask(question)).toMatchObject(expected);
});

it('the bounds of explosives are 24 and 79 %', async () => {
  const row = await ask({ of: plots, where: { 'weapon.planned': ['explosives'] } });
  const percent = (k = 0) => Math.round((100 * k) / (row?.n ?? 1));
  expect([percent(row?.low), percent(row?.high)]).toEqual([24, 79]);
});

it('112 would-be attackers, 69 of unreported sex, 13 women and by that 30 men', async () => {
  const row = await ask({ where: plots, sum: ['members', 'sex_unreported', 'women', 'men'] });
  const sums = Object.entries(row?.figures ?? {}).map(([name, { sum }]) => [
    name,
    sum.low,
    sum.best,
    sum.high,
  ]);
  expect(sums).toEqual([
    ['members', 112, 112, 112],
    ['sex_unreported', 69, 69, 69],
    ['women', 13, 13, 13],
    ['men', 30, 30, 30],
  ]);
});

it('links and modes as a cross-table with totals', async () => {
  const { rows } = await answerTwice(
    release,
    questionSchema.parse({ of: plots, by: ['link.top', 'mode'], margins: true }),
  );
  const cell = (link?: string, mode?: string) =>
    rows.find(({ group }) => group['link.top'] === link && group.mode === mode)?.k;
  expect([cell('linked', 'local_cell'), cell('linked', 'deployed'), cell('linked'), cell()]).toEqual([
    16, 4, 20, 33,
  ]);
  expect([cell('inspired', 'not_reported'), cell(undefined, 'local_cell')]).toEqual([13, 16]);
});

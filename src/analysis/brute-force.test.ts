import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerTwice } from '../../test/answered-twice.ts';
import { CODES, possibleWorlds } from '../../test/possible-worlds.ts';
import { smallEvent, smallInput } from '../../test/small-release.ts';
import {
  type Count,
  type FindingRow,
  MISSING,
  type Place,
  type Question,
  questionSchema,
  type SettledRecord,
  type Value,
} from '../model/index.ts';
import { openRelease, writeRelease } from '../release/index.ts';
import { answer } from './answer.ts';

type Said = Value | readonly Value[];

function place(country: string | null): Place {
  return {
    name: 'X',
    country,
    role: 'operation',
    id: null,
    lat: null,
    lon: null,
    precision: 'country',
    radius_km: null,
  };
}

const count: fc.Arbitrary<Count> = fc
  .tuple(fc.option(fc.nat(9)), fc.option(fc.nat(9)), fc.option(fc.nat(9)))
  .filter(([low, best, high]) =>
    [low, best, high].every((n, i, all) => all.slice(0, i).every((m) => (m ?? 0) <= (n ?? 9))),
  )
  .map(([low, best, high]) => ({ low, best, high, qualifier: null }));

const values: Readonly<Record<string, fc.Arbitrary<Said>>> = {
  type: fc.constantFrom('attack', 'plot_disrupted'),
  link: fc.constantFrom(...(CODES.link ?? [])),
  target: fc.subarray([...(CODES.target ?? [])], { minLength: 1 }),
  weapon: fc.subarray<Value>(
    [
      'firearms',
      { id: 'explosives', role: 'planned' },
      { id: 'explosives.vest', role: 'planned' },
      { id: 'bladed', role: 'seized' },
    ],
    { minLength: 1 },
  ),
  date: fc
    .subarray(['2020', '2019-12/2020-01', '2020-10', '2021-02', '2019'], { minLength: 1, maxLength: 2 })
    .map((dates) => dates.map((edtf) => ({ edtf, basis: 'occurred' as const }))),
  arrested: count,
  place: fc.subarray([place('MA'), place('ES'), place(null)], { minLength: 1 }),
};

const anyRecord = fc
  .record({
    said: fc.record(
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          fc.oneof({ weight: 3, arbitrary: value }, fc.constantFrom<Said>(...MISSING)),
        ]),
      ),
    ),
    inclusion: fc.constantFrom<SettledRecord['inclusion']>('in', 'in', 'not_coded', 'doubtful', 'out'),
    background: fc.boolean(),
  })
  .map(({ said, inclusion, background }) => ({
    said,
    inclusion,
    background: background && inclusion === 'in',
  }));

const anyRecords = fc.array(anyRecord, { minLength: 50, maxLength: 60 }).map((drafts) =>
  drafts.map(({ said, inclusion, background }, i) => {
    const status = inclusion === 'not_coded' ? inclusion : { status: inclusion, rules: [] };
    return smallEvent(`r${String(i).padStart(2, '0')}`, { ...said, inclusion: status }, { background });
  }),
);

const conditions: Readonly<Record<string, fc.Arbitrary<string[]>>> = {
  type: some('attack', 'plot_disrupted'),
  link: some(...(CODES.link ?? [])),
  target: some('state', ...(CODES.target ?? [])),
  weapon: some(...(CODES.weapon ?? [])),
  'weapon.planned': some('explosives', 'explosives.vest', 'bladed'),
  date: some('2019', '2020', '2020-01', '2020-10', '>=2020-11', '<2020'),
  arrested: some('>=3', '<2', '5', '>=8'),
  country: some('MA', 'ES', 'FR'),
};

function some(...alternatives: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...alternatives], { minLength: 1, maxLength: 2 });
}

const anyWhere = fc.record(conditions, { requiredKeys: [] });
const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    where: anyWhere.map((where) => Object.fromEntries(Object.entries(where).slice(0, 2))),
    of: fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      anyWhere.map((of) => Object.fromEntries(Object.entries(of).slice(0, 1))),
    ),
    by: fc.subarray(['link', 'target', 'year', 'month', 'country'], { maxLength: 2 }),
    known: fc.subarray(['link', 'weapon'], { maxLength: 1 }),
    background: fc.boolean(),
    allocation: fc.constantFrom('each', 'primary', 'fractional'),
    margins: fc.boolean(),
    within: fc.boolean(),
    sum: fc.subarray(['arrested']),
    series: fc.constantFrom({}, { cumulative: true }, { rolling: 2 }, { rolling: 5 }),
  })
  .map(({ within, series, ...asked }) => {
    const once = asked.by.filter((path) => path === 'year' || path === 'month').length === 1;
    const more = { within: within ? asked.by.slice(0, 1) : [], ...(once ? series : {}) };
    return questionSchema.parse({ ...asked, ...more });
  });

let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'brute-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

it.each([1, 2, 3])('a finding says what the possible worlds say, release %i', async (seed) => {
  const records = fc.sample(anyRecords, { seed, numRuns: 1 }).flat();
  const folder = join(home, `r${seed}`);
  await writeRelease(smallInput({ records }), folder);
  const release = await openRelease(folder);
  try {
    const agrees = fc.asyncProperty(anyQuestion, async (question) => {
      const { rows } = await answerTwice(release, question);
      const expected = possibleWorlds(records, question);
      expect(byGroup(rows.map(withoutReasons))).toEqual(byGroup(expected));
      const unlisted = await answer(release, question, undefined, 0);
      expect(byGroup(unlisted.rows.map(withoutReasons))).toEqual(byGroup(expected.map(withoutRecords)));
    });
    await fc.assert(agrees, { numRuns: 60 });
  } finally {
    await release.close();
  }
});

/** The reasons add up to what is unknown. */
function withoutReasons({ blanks = {}, ...row }: FindingRow): FindingRow {
  expect(Object.values(blanks).reduce((sum, n) => sum + n, 0)).toBe(row.unknown);
  return row;
}

/** Ids are not collected where the records are too many. */
function withoutRecords(row: FindingRow): FindingRow {
  return { ...row, records: [] };
}

function byGroup(rows: readonly FindingRow[]): FindingRow[] {
  return rows.toSorted((a, b) => (JSON.stringify(a.group) < JSON.stringify(b.group) ? -1 : 1));
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultCodebook } from '../../../test/ctc-morocco.ts';
import { settledRecord } from '../../../test/settled-record.ts';
import { smallInput, smallStatement } from '../../../test/small-release.ts';
import { exactly, type Place } from '../../model/index.ts';
import { openRelease, type Release, writeRelease } from '../../release/index.ts';
import { contested } from './contested.ts';

const codebook = defaultCodebook();
const morocco: Place = {
  ...{ name: 'Morocco', id: null, country: 'MA', lat: null, lon: null },
  ...{ precision: 'country', radius_km: null, role: 'origin' },
};

function statistic(id: string, said: Parameters<typeof settledRecord>[3]) {
  return settledRecord(codebook, 'statistic', id, said);
}

const fighters = {
  quantity: { code: 'fighters_abroad', label: 'Moroccans fighting abroad' },
  place: morocco,
};
const rank = { quantity: { code: 'gti_rank', label: 'Rank' }, kind: 'rank', place: morocco };
const score = { quantity: { code: 'gti_score', label: 'Score' }, kind: 'rank.score', place: morocco };
const records = [
  statistic('a', {
    ...fighters,
    kind: 'stock',
    population: 'Moroccan nationals',
    value: exactly(1122),
    as_of: '2014-07',
  }),
  statistic('b', {
    ...fighters,
    kind: 'stock',
    population: 'the Moroccan nationals',
    value: exactly(1300),
    as_of: '2015-03',
  }),
  statistic('c', {
    ...fighters,
    kind: 'stock',
    population: 'people of Moroccan origin',
    value: exactly(2000),
    as_of: '2014-07',
  }),
  statistic('d', { ...fighters, kind: 'cumulative', population: 'Moroccan nationals', value: exactly(1600) }),
  statistic('e', { ...fighters, value: exactly(1500), as_of: '2015' }),
  statistic('f', { ...rank, value: exactly(132), period: '2018' }),
  statistic('g', { ...rank, value: exactly(92), period: '2019' }),
  statistic('h', { ...score, score: 4.3, unit: 'of 10', period: '2018' }),
  statistic('i', { ...score, score: 0.62, unit: 'of 10', period: '2019' }),
  statistic('j', { ...score, score: -1.5, unit: 'from -2.5 to 2.5', period: '2019' }),
  statistic('k', { quantity: { code: 'returnees', label: 'Returned' }, value: exactly(700) }),
  statistic('l', { quantity: { code: 'returnees', label: 'Returned' }, value: exactly(800) }),
];
const statements = records.slice(0, -2).map(({ id, variables }) => {
  const name = variables.score?.values[0] ? 'score' : 'value';
  return smallStatement(`s_${id}`, id, name, variables[name]?.values[0]?.value ?? 'unknown');
});

let home = '';
let release: Release;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'contested-'));
  const expert = { name: 'a researcher', class: 'expert', firmness: 'stated' } as const;
  const whole = [
    smallStatement('s_alone', 'k', 'value', exactly(700), { asserter: null }),
    smallStatement('s_kind', 'k', 'kind', 'stock', { asserter: expert }),
    smallStatement('s_mixed', 'l', 'value', exactly(800), { asserter: null }),
    smallStatement('s_one', 'l', 'kind', 'stock', { asserter: expert }),
    smallStatement('s_other', 'l', 'quantity', fighters.quantity),
  ];
  const rejected = smallStatement('s_no', 'a', 'value', exactly(9), { acceptedBy: [], rejectedBy: ['anna'] });
  await writeRelease(
    smallInput({ codebook, records, statements: [...statements, ...whole, rejected] }),
    join(home, 'r'),
  );
  release = await openRelease(join(home, 'r'));
});
afterAll(async () => {
  await release.close();
  await rm(home, { recursive: true, force: true });
});

it('joins only what is of one kind, population and place', async () => {
  const { series, caveats } = await contested(release, { where: {} });
  const lines = series.map(
    ({ id, kind, claims }) => `${id} ${kind} ${claims.map(({ record }) => record).join(' ')}`,
  );
  expect(lines).toEqual([
    'fighters_abroad-1 stock a b',
    'fighters_abroad-2 stock c',
    'fighters_abroad-3 null e',
    'fighters_abroad-4 cumulative d',
    'gti_rank-1 rank f g',
    'gti_score-1 rank.score h i',
    'gti_score-2 rank.score j',
    'returnees-1 null k',
    'returnees-2 null l',
  ]);
  expect(caveats.join()).toContain('never joined');
});

it.each([
  ['fr', 'jamais reliées'],
  ['es', 'no se unen nunca'],
  ['ar', 'لا تُوصل أبدا'],
  ['en', 'never joined'],
])('speaks %s', async (language, words) => {
  expect((await contested(release, { where: {} }, language)).caveats.join()).toContain(words);
});

it('takes scores with fractions and below nought, in their unit, with the direction of the index', async () => {
  const { series } = await contested(release, { where: { quantity: ['gti_score'] } });
  const claims = series.flatMap((one) => one.claims.map(({ value, unit }) => [one.higher, value.best, unit]));
  expect(claims).toEqual([
    ['worse', 4.3, 'of 10'],
    ['worse', 0.62, 'of 10'],
    ['worse', -1.5, 'from -2.5 to 2.5'],
  ]);
});

it('says who, of what class, where, in which words, and which way an index points', async () => {
  const { series } = await contested(release, { where: { quantity: ['gti_rank'] } });
  expect(series).toHaveLength(1);
  expect(series[0]).toMatchObject({
    higher: 'better',
    claims: [
      {
        record: 'f',
        statedBy: 'Interior Ministry',
        class: 'government',
        document: { publisher: 'Courier' },
        quote: 'words for value',
        at: { latest: '2018-12-31', basis: 'period' },
      },
      { record: 'g' },
    ],
  });
});

it('knows the kind of source of a figure by what else is said of it, where that agrees', async () => {
  const { series } = await contested(release, { where: { quantity: ['returnees'] } });
  const classes = series.flatMap(({ claims }) => claims.map((claim) => [claim.record, claim.class]));
  expect(Object.fromEntries(classes)).toEqual({ k: 'expert', l: null });
});

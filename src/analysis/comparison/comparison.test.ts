import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedDataset, ComparedRow, Scope } from './compared.ts';
import { coverageOf } from './coverage.ts';
import { disagreements } from './disagreement.ts';
import { ranksOf } from './ranks.ts';
import { compareRegions } from './regions.ts';
import { scopeNotes } from './scopes.ts';

const row = (facts: Partial<ComparedRow>): ComparedRow => ({
  event: null,
  date: null,
  region: null,
  type: null,
  amount: 1,
  fields: {},
  ...facts,
});
const dataset = (
  name: string,
  rows: readonly ComparedRow[],
  scope: Scope | null = null,
): ComparedDataset => ({
  name,
  scope,
  rows,
});

describe('regions', () => {
  const fighters = dataset('fighters', [
    row({ region: 'North', date: '2013', amount: 60 }),
    row({ region: 'South', date: '2014-05', amount: 30 }),
    row({ region: 'Coast', date: '2012', amount: 10 }),
    row({ region: 'North', date: '2016', amount: 5 }),
    row({ region: 'Coast', date: '2017/2018', amount: 20 }),
    row({ region: null, date: '2017', amount: 25 }),
    row({ region: 'South', date: '2014/2016', amount: 99 }),
  ]);
  const arrests = dataset('arrests', [
    row({ region: 'South', date: '2013', amount: 4 }),
    row({ region: 'East', date: '2016' }),
  ]);
  const rows = compareRegions([fighters, arrests], ['2011/2014', '2015/2018']);
  const at = (name: string, period: string, region: string | null) =>
    rows.find((one) => one.dataset === name && one.period === period && one.region === region);

  it('counts, shares and ranks by period; a date that does not decide is in none', () => {
    expect(at('fighters', '2011/2014', 'North')).toMatchObject({
      count: 60,
      n: 100,
      share: 0.6,
      rank: 1,
      rankChange: null,
    });
    expect(at('fighters', '2011/2014', 'South')).toMatchObject({ count: 30, rank: 2 });
    expect(at('fighters', '2015/2018', null)).toMatchObject({ count: 25, share: 0.5, rank: null });
  });

  it('tells how ranks moved, and how they lie beside the first dataset', () => {
    expect(at('fighters', '2015/2018', 'Coast')).toMatchObject({ count: 20, n: 50, rank: 1, rankChange: 2 });
    expect(at('fighters', '2015/2018', 'North')).toMatchObject({ rank: 2, rankChange: -1 });
    expect(at('arrests', '2011/2014', 'South')).toMatchObject({ rank: 1, rankBeside: 1 });
    expect(at('arrests', '2011/2014', 'East')).toMatchObject({ count: 0, rank: 2, rankBeside: 2 });
  });

  it('counts of all regions, the unknown among them, add up', () => {
    const known = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
    const facts = fc.array(
      fc.record({ region: known, amount: fc.nat(9), date: fc.constantFrom('2011', '2012') }),
    );
    fc.assert(
      fc.property(facts, (some) => {
        const compared = compareRegions([dataset('x', some.map(row))], ['2011', '2012']);
        for (const period of ['2011', '2012']) {
          const layer = compared.filter((one) => one.period === period);
          const sum = layer.reduce((total, { count }) => total + count, 0);
          expect(layer.every(({ n }) => n === sum)).toBe(true);
        }
        expect(compareRegions([dataset('x', some.toReversed().map(row))], ['2011', '2012'])).toEqual(
          compared,
        );
      }),
    );
  });
});

it('equals share a rank, and the next one skips', () => {
  expect([
    ...ranksOf(
      new Map([
        ['a', 5],
        ['b', 9],
        ['c', 5],
        ['d', 1],
      ]),
    ),
  ]).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 2],
    ['d', 4],
  ]);
});

it('what a dataset leaves out by its own rules is no zero, and is counted in the others', () => {
  const scope = { says: 'Attacks with deaths.', leavesOut: ['plot', 'arrest'], leastDeaths: 1 };
  const ours = [
    row({ type: 'attack', fields: { killed: '0' } }),
    row({ type: 'arrest.return' }),
    row({ type: 'attack' }),
  ];
  const both = [
    dataset('ours', ours),
    dataset('theirs', [row({ type: 'attack', date: '2015-12-31/2016-01-01' })], scope),
  ];
  const byType = coverageOf(both, 'type');
  expect(byType.filter(({ dataset: name }) => name === 'theirs')).toMatchObject([
    { value: 'arrest.return', rows: 0, outOfScope: true },
    { value: 'attack', rows: 1, share: 1, outOfScope: false },
  ]);
  expect(coverageOf(both, 'year').at(-1)).toMatchObject({
    value: null,
    dataset: 'theirs',
    rows: 1,
    rank: null,
  });
  expect(scopeNotes(both)[1]).toEqual({
    dataset: 'theirs',
    says: scope.says,
    beside: [{ dataset: 'ours', leftOutByType: 1, leftOutByDeaths: 1 }],
  });
});

it('linked rows disagree field by field; missing is no disagreement, and other words are not compared', () => {
  const a = [
    row({ event: '1', date: '2015-01-01', type: 'attack', fields: { killed: '6', actor: 'X', side: 'one' } }),
    row({ event: '2', date: '2015-02-01', fields: { killed: '3' } }),
    row({ event: '3' }),
  ];
  const b = [
    row({ event: '2', date: '2015-02-01', type: 'attack', fields: { killed: '3', actor: 'y' } }),
    row({
      event: '1',
      date: '2015-01-02',
      type: 'arrest',
      fields: { killed: '8', actor: 'x', side: 'left' },
    }),
  ];
  expect(disagreements([dataset('a', a), dataset('b', b)])).toEqual([
    {
      field: 'date',
      a: 'a',
      b: 'b',
      linked: 2,
      stated: 2,
      differ: 1,
      sumA: null,
      sumB: null,
      medianGap: null,
    },
    {
      field: 'actor',
      a: 'a',
      b: 'b',
      linked: 2,
      stated: 1,
      differ: 0,
      sumA: null,
      sumB: null,
      medianGap: null,
    },
    { field: 'killed', a: 'a', b: 'b', linked: 2, stated: 2, differ: 1, sumA: 9, sumB: 11, medianGap: 2 },
  ]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findEarlierTotal, type RunningTotal } from './running-totals.ts';

const total = (
  record: string,
  figure: number,
  told: string,
  more: Partial<RunningTotal> = {},
): RunningTotal => ({
  ...{ record, document: `doc-${record}`, code: 'arrests', unit: 'persons', figure, told },
  ...{ period: '2019-01-01/..', asOf: null, countries: new Set(['TN']) },
  ...more,
});
const march = total('a', 31, '2019-03-04');
const april = total('b', 40, '2019-04-21');
const may = total('c', 44, '2019-05-03');
const all = [march, april, may];

it('leads a running total to the reading before it, in another document', () => {
  expect(findEarlierTotal(may, all)).toEqual({ to: 'b', score: expect.closeTo(0.95) });
  expect(findEarlierTotal(april, all)).toMatchObject({ to: 'a' });
  expect(findEarlierTotal(march, all)).toBeNull();
  expect(findEarlierTotal(may, [march, { ...april, document: may.document }])).toMatchObject({ to: 'a' });
});

it('knows no earlier reading of other things, of another country, another beginning, or told later', () => {
  for (const other of [
    { code: 'attacks' },
    { unit: 'events' },
    { countries: new Set(['KE']) },
    { period: '2018-01-01/..' },
    { told: '2019-06-01' },
    { figure: 44 },
  ] satisfies Partial<RunningTotal>[])
    expect(findEarlierTotal(may, [{ ...april, ...other }])).toBeNull();
});

it('is less sure where the beginning, the day or the country is not told, or the total jumps', () => {
  const sure = findEarlierTotal(may, [april])?.score ?? 0;
  for (const other of [
    { period: null },
    { told: null, period: null },
    { countries: new Set<string>() },
    { figure: 9 },
  ]) {
    const score = findEarlierTotal(may, [{ ...april, ...other }])?.score ?? 0;
    expect(score).toBeGreaterThan(0.2);
    expect(score).toBeLessThan(sure);
  }
});

it('finds the same in whatever order totals come', () => {
  const months = fc.shuffledSubarray(all, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(months, (given) => {
      expect(findEarlierTotal(may, given)?.to).toBe('b');
    }),
  );
});

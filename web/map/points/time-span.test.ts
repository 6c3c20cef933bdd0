import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsBy, liesIn, periodOf, stepOf } from './time-span.ts';

describe('time spans', () => {
  it.each([
    ['2019', '2019-01', '2019-01', 1],
    ['2019', '2019', '2019', 2],
    ['2019-01', '2019-01', '2019-01', 2],
    ['2019-01-31', '2019-01', '2019-01', 2],
    ['2019-02-01', '2019-01', '2019-01', 0],
    ['2019/2021', '2020', '2020', 1],
    ['2019/2021', '2019', '2021', 2],
    ['2019/2021', '2019', null, 2],
    ['2019/2021', '2020', null, 1],
    ['../2017', '2010', null, 1],
    ['../2017', null, '2017', 2],
    ['../2017', '2018', null, 0],
    ['201X', '2010', '2019', 2],
    ['201X', '2015', '2015', 1],
    ['XXXX-05-03', '2015', '2015', 0],
    ['not_reported', '2015', '2015', 0],
    ['not_reported', null, null, 2],
  ])('%s in %s to %s: %i', (edtf, from, to, lies) => {
    expect(liesIn(edtf, { from, to })).toBe(lies);
  });

  it('number periods both ways', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 * 12 }),
        fc.constantFrom('year', 'month'),
        (number, step) => {
          const bounded = step === 'year' ? Math.floor(number / 12) : number;
          expect(stepOf(periodOf(bounded, step), step)).toBe(bounded);
        },
      ),
    );
  });

  it('counts agree with what lies in each period', () => {
    const edtf = fc.constantFrom(
      '2019',
      '2019-03',
      '2019-03-05',
      '2018-12/2019-01',
      '201X',
      '../2018-11',
      'unknown',
    );
    const dates = fc.array(fc.record({ edtf, k: fc.integer({ min: 1, max: 5 }) }), { maxLength: 8 });
    fc.assert(
      fc.property(dates, fc.constantFrom('year', 'month'), (some, step) => {
        const counts = countsBy(some, step);
        if (!counts) return;
        const { first, sure, may } = counts;
        for (let at = 0; at < sure.length; at += 1) {
          const period = periodOf(first + at, step);
          const of = (wanted: number) =>
            some.reduce(
              (sum, one) => sum + (liesIn(one.edtf, { from: period, to: period }) === wanted ? one.k : 0),
              0,
            );
          expect([sure[at], may[at]]).toEqual([of(2), of(1)]);
        }
      }),
    );
  });

  it('puts what is known to the year into no month', () => {
    const counts = countsBy(
      [
        { edtf: '2019', k: 3 },
        { edtf: '2019-02-04', k: 1 },
      ],
      'month',
    );
    expect([...(counts?.sure ?? [])]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect([...(counts?.may ?? [])]).toEqual(Array(12).fill(3));
  });
});

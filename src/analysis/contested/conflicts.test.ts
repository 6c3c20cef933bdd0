import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, type Claim, type ClaimSeries, type Count, exactly } from '../../model/index.ts';
import { statedWords } from '../stated-words/words-in.ts';
import { conflictsOf } from './conflicts.ts';

function claim(statement: string, value: Count | number, more: Partial<Claim> = {}): Claim {
  const { asOf = null, period = null } = more;
  const when = asOf ?? period?.split('/').at(-1) ?? null;
  const basis = asOf === null ? (period === null ? 'none' : 'period') : 'as_of';
  return {
    record: `rec_${statement}`,
    statement,
    value: typeof value === 'number' ? exactly(value) : value,
    unit: 'persons',
    period,
    asOf,
    at: when === null ? { earliest: null, latest: null, basis } : { ...boundsOf(when), basis },
    statedBy: 'a ministry',
    class: 'government',
    firmness: 'stated',
    document: null,
    quote: null,
    ...more,
  };
}

function series(quantity: string, claims: readonly Claim[], more: Partial<ClaimSeries> = {}): ClaimSeries {
  const shown = { label: quantity, kind: 'cumulative', population: 'nationals', places: ['origin Morocco'] };
  return { id: quantity, quantity, higher: null, claims: [...claims], ...shown, ...more };
}

const atLeast = (low: number): Count => ({ low, best: low, high: null, qualifier: 'at least' });
const upTo = (high: number): Count => ({ low: null, best: null, high, qualifier: 'up to' });

function found(...all: readonly ClaimSeries[]): string[] {
  return conflictsOf(all).map(
    ({ kind, verdict, statements }) => `${kind} ${verdict} ${statements.join(' ')}`,
  );
}

describe('what cannot be true', () => {
  it('a running total that falls', () => {
    const early = claim('a', 1600, { period: '2012/2015-03' });
    expect(found(series('departures', [early, claim('b', 1300, { period: '2012/2016-01' })]))).toEqual([
      'falling_total impossible a b',
    ]);
    expect(found(series('departures', [early, claim('b', 1300, { period: '2014/2016-01' })]))).toEqual([]);
    expect(
      found(series('departures', [early, claim('b', atLeast(1300), { period: '2012/2016-01' })])),
    ).toEqual([]);
    expect(found(series('departures', [early, claim('b', upTo(1500), { period: '2012/2016-01' })]))).toEqual([
      'falling_total impossible a b',
    ]);
  });

  it('is told in the words of a language', () => {
    const speech = { words: statedWords('fr'), kind: (code: string) => code };
    const totals = [
      claim('a', 1600, { period: '2012/2015-03' }),
      claim('b', { ...upTo(1300), qualifier: null }, { period: '2012/2016-01', statedBy: null }),
    ];
    expect(conflictsOf([series('departures', totals)], speech).map(({ why }) => why)).toEqual([
      'un cumul ne peut pas baisser de 1 600 (a ministry, 2015-03-31) à jusqu’à 1 300 (auteur non indiqué, 2016-01-31)',
    ]);
  });

  it('levels may fall, but not differ on one day', () => {
    const stock = { kind: 'stock' };
    const march = claim('a', 1300, { asOf: '2015-03' });
    expect(found(series('fighters_abroad', [march, claim('b', 900, { asOf: '2016-03' })], stock))).toEqual(
      [],
    );
    expect(found(series('fighters_abroad', [march, claim('b', 900, { asOf: '2015-03' })], stock))).toEqual([
      'told_differently impossible a b',
    ]);
    expect(
      found(
        series('fighters_abroad', [claim('a', 9, { asOf: '2015' }), claim('b', 8, { asOf: '2015' })], stock),
      ),
    ).toEqual([]);
  });

  it('more who came back than had left, by the same day or later', () => {
    const back = series('returnees', [claim('r', atLeast(500), { asOf: '2015-06' })]);
    const left = (n: number, asOf: string, more: Partial<ClaimSeries> = {}) =>
      series('departures', [claim('d', n, { asOf })], more);
    expect(found(back, left(400, '2015-06'))).toEqual(['part_above_whole impossible r d']);
    expect(found(back, left(400, '2016-06'))).toEqual(['part_above_whole impossible r d']);
    expect(found(back, left(400, '2014-06'))).toEqual([]);
    expect(found(back, left(500, '2016-06'))).toEqual([]);
    expect(found(back, left(400, '2016-06', { population: 'residents' }))).toEqual([
      'part_above_whole if_same r d',
    ]);
    expect(found(back, left(400, '2016-06', { places: ['origin Spain'] }))).toEqual([]);
  });

  it('a share above a hundred per cent', () => {
    expect(found(series('plots', [claim('a', 104), claim('b', 100)], { kind: 'share' }))).toEqual([
      'impossible_value impossible a',
    ]);
  });

  it('is nothing where one history fits all figures (property)', () => {
    const history = fc
      .array(fc.nat(50), { minLength: 6, maxLength: 6 })
      .map((steps) => steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0)));
    const looseness = fc.array(fc.record({ below: fc.nat(9), above: fc.option(fc.nat(9)) }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        history,
        looseness,
        looseness,
        fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }),
        (left, a, b, shares) => {
          const years = left.map((_, i) => `${2010 + i}`);
          const parts = left.map((all, i) => Math.floor((all * (shares[i] ?? 0)) / 100));
          const returned = parts.map((_, i) => Math.max(...parts.slice(0, i + 1)));
          const told = (totals: readonly number[], loose: typeof a, name: string) =>
            totals.map((total, i) => {
              const { below = 0, above = null } = loose[i] ?? {};
              const value = {
                low: Math.max(0, total - below),
                best: null,
                high: above === null ? null : total + above,
                qualifier: null,
              };
              return claim(`${name}${i}`, value, { period: `2000/${years[i]}` });
            });
          expect(
            found(series('departures', told(left, a, 'd')), series('returnees', told(returned, b, 'r'))),
          ).toEqual([]);
        },
      ),
    );
  });
});

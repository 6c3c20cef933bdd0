import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, compareDates, isEdtf, precisionOf } from './partial-date.ts';

describe('EDTF', () => {
  it.each([
    '2015',
    '2015-03',
    '2015-03-09',
    '2015~',
    '2015-03?',
    '2015%',
    '201X',
    '20XX',
    '2015-XX',
    '2015-03-XX',
    'XXXX-05-03',
    '2014-12/2015-01',
    '../2017',
    '2015-03/..',
    '2016-02-29',
    '2012-XX-31',
  ])('accepts %s', (text) => expect(isEdtf(text)).toBe(true));

  it.each([
    '',
    '..',
    '../..',
    '15',
    '2015-13',
    '2015-02-30',
    '2015-2-3',
    '2015/2014',
    '2015-03/2015-02',
    '2X15',
    '2015-03-09T10:00',
    '2015-02-29',
    'March 2015',
    '2015/2016/2017',
    '2015~~',
  ])('refuses %j', (text) => expect(isEdtf(text)).toBe(false));

  it.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-03-09', '2015-03-09', '2015-03-09'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2014-12/2015-01', '2014-12-01', '2015-01-31'],
    ['../2017', null, '2017-12-31'],
    ['2015-03/..', '2015-03-01', null],
    ['XXXX-05-03', null, null],
    ['2015~', '2015-01-01', '2015-12-31'],
  ])('%s lies between %s and %s', (text, earliest, latest) =>
    expect(boundsOf(text)).toEqual({ earliest, latest }),
  );

  it.each([
    ['2015-03-09', 'day'],
    ['2015-03', 'month'],
    ['2015-03-XX', 'month'],
    ['2015', 'year'],
    ['201X', 'decade'],
    ['2014/2015', 'interval'],
    ['XXXX-05-03', 'none'],
  ])('%s says the %s', (text, precision) => expect(precisionOf(text)).toBe(precision));

  it('refuses to bound what is no date', () => expect(() => boundsOf('soon')).toThrow(RangeError));
});

const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const part = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([y, m, d, precision]) => [pad(y, 4), pad(m), pad(d)].slice(0, precision + 1).join('-'));
const interval = fc
  .tuple(part, part)
  .map((sides) =>
    sides.sort((a, b) => ((boundsOf(a).earliest ?? '') < (boundsOf(b).earliest ?? '') ? -1 : 1)).join('/'),
  );
const date = fc.oneof(
  part,
  interval.filter(isEdtf),
  part.map((one) => `../${one}`),
  part.map((one) => `${one}/..`),
  fc.constant('XXXX-05-03'),
);

describe('the order of partial dates', () => {
  it.each([
    ['2015-03-09', '2015-03-10', -1],
    ['2016', '2015-12-31', 1],
    ['2015', '2015-06', null],
    ['2015-03-09', '2015-03-09', 0],
    ['2015', '2015', null],
    ['../2014', '2015', -1],
    ['XXXX-05-03', '2015', null],
  ])('%s against %s: %s', (a, b, order) => expect(compareDates(a, b)).toBe(order));

  it('is antisymmetric', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [there, back] = [compareDates(a, b), compareDates(b, a)];
        expect(there === null ? null : there + 0).toBe(back === null ? null : 0 - back);
      }),
    );
  });

  it('is transitive where it decides', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        if (compareDates(a, b) === -1 && compareDates(b, c) === -1) expect(compareDates(a, c)).toBe(-1);
      }),
      { numRuns: 2000 },
    );
  });

  it('bounds are days in order', () => {
    fc.assert(
      fc.property(date, (text) => {
        const { earliest, latest } = boundsOf(text);
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      }),
    );
  });
});

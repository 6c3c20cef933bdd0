import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, countSchema, isEdtf } from '../model/index.ts';
import { CellProblem, codeCell, countCell, dateCell, partsDate, rangeCell, spanDate } from './cell-values.ts';

describe('dates', () => {
  it.each([
    ['2019-05-03', undefined, '2019-05-03'],
    ['2019-05-03 00:00:00.000', undefined, '2019-05-03'],
    ['2019-05-03T10:00:00Z', undefined, '2019-05-03'],
    ['2019-05', undefined, '2019-05'],
    ['03 May 2019', undefined, '2019-05-03'],
    ['3-Sept-2019', undefined, '2019-09-03'],
    ['3/5/2019', 'dmy', '2019-05-03'],
    ['5/3/2019', 'mdy', '2019-05-03'],
  ] as const)('%s (%s) is %s', (cell, order, edtf) => {
    expect(dateCell(cell, order)).toBe(edtf);
  });

  it.each(['3/5/2019', '2019-02-30', '31 June 2019', 'soon', '13 Foo 2019'])('%s is none', (cell) => {
    expect(() => dateCell(cell, undefined)).toThrow(CellProblem);
  });

  it('in parts stop where a part is not known', () => {
    expect(partsDate('2014', '0', '0')).toBe('2014');
    expect(partsDate('2014', '11', '0')).toBe('2014-11');
    expect(partsDate('2014', '', '7')).toBe('2014');
    expect(partsDate('2014', '2', '28')).toBe('2014-02-28');
    expect(() => partsDate('2014', '2', '30')).toThrow(CellProblem);
  });

  it('of a span are a month or a year where they cover it', () => {
    expect(spanDate('2016-01-01', '2016-12-31')).toBe('2016');
    expect(spanDate('2016-02-01', '2016-02-29')).toBe('2016-02');
    expect(spanDate('2015-02-01', '2015-02-28')).toBe('2015-02');
    expect(spanDate('2016-01-06', '2016-01-08')).toBe('2016-01-06/2016-01-08');
    expect(() => spanDate('2016-01-08', '2016-01-06')).toThrow(/ends/);
  });

  it('of a span begin and end where the cells say', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [start = one, end = other] = [one, other].sort();
        const edtf = spanDate(start, end);
        expect(isEdtf(edtf)).toBe(true);
        expect(boundsOf(edtf)).toMatchObject({ earliest: start, latest: end });
      }),
    );
  });
});

describe('counts', () => {
  it('are whole, or the whole numbers beside a fraction', () => {
    expect(countCell('4')).toEqual({ low: 4, best: 4, high: 4, qualifier: null });
    expect(countCell('2.5')).toEqual({ low: 2, best: null, high: 3, qualifier: '2.5' });
    for (const cell of ['-1', 'many', ' ']) expect(() => countCell(cell)).toThrow(CellProblem);
  });

  it('of three cells always hold their best figure', () => {
    const cell = fc.option(fc.nat(50), { nil: null }).map((n) => (n === null ? '' : `${n}`));
    fc.assert(
      fc.property(cell, cell, cell, (low, best, high) => {
        const count = rangeCell(low, best, high);
        expect(countSchema.safeParse(count).success).toBe(true);
        expect(count.best).toBe(best === '' ? null : Number(best));
        expect([count.low === null, count.high === null]).toEqual([low === '', high === '']);
      }),
    );
    expect(rangeCell('177', '142', '177')).toMatchObject({ low: 142, best: 142, high: 177 });
    expect(rangeCell('177', '142', '177').qualifier).toMatch(/177.*142.*177/);
  });
});

it('a cell that no code is given for is a problem, unless something stands for it', () => {
  expect(codeCell('a', { a: 'x' }, undefined)).toBe('x');
  expect(codeCell('toString', { a: 'x' }, 'y')).toBe('y');
  expect(() => codeCell('b', { a: 'x' }, undefined)).toThrow(/"b"/);
});

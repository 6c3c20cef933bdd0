import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, filterRows, sortedRows, valueCounts, yearsOf } from './columns.ts';

const value = fc.constantFrom('a', 'b', 'c', '2', '10', 'not_reported');
const table = fc.array(fc.array(value, { minLength: 1, maxLength: 2 }), { maxLength: 30 });

function columnOf(lists: readonly (readonly string[])[]): Column {
  const keys = [...new Set(lists.map((list) => JSON.stringify(list)))];
  return {
    dictionary: keys.map((key): string[] => JSON.parse(key)),
    codes: lists.map((list) => keys.indexOf(JSON.stringify(list))),
  };
}

describe('columns', () => {
  it('let pass what a plain filter lets pass', () => {
    fc.assert(
      fc.property(table, value, value, (lists, one, other) => {
        const column = columnOf(lists);
        const has = (wanted: string) => ({
          column,
          passes: (values: readonly string[]) => values.includes(wanted),
        });
        const filtered = filterRows(lists.length, [has(one), has(other)]);
        const having = (...wanted: readonly (typeof one)[]) =>
          lists.flatMap((list, row) => (wanted.every((value) => list.includes(value)) ? [row] : []));
        expect([...filtered.rows]).toEqual(having(one, other));
        expect([...filtered.rowsBut(0)]).toEqual(having(other));
        expect([...filtered.rowsBut(1)]).toEqual(having(one));
        expect([...filtered.rowsBut(-1)]).toEqual(having(one, other));
      }),
    );
  });

  it('count each value of the rows', () => {
    fc.assert(
      fc.property(table, (lists) => {
        const counts = new Map(valueCounts(columnOf(lists), filterRows(lists.length, []).rows));
        for (const [name, count] of counts)
          expect(count).toBe(lists.flat().filter((one) => one === name).length);
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(lists.flat().length);
      }),
    );
  });

  it('sort figures as figures, and what has no value last either way', () => {
    const column = columnOf([['10'], ['not_reported'], ['2'], ['10']]);
    const rows = filterRows(4, []).rows;
    expect([...sortedRows(column, rows, 1)]).toEqual([2, 0, 3, 1]);
    expect([...sortedRows(column, rows, -1)]).toEqual([0, 3, 2, 1]);
  });

  it('sort counts by their best figure, or a bound', () => {
    const column = columnOf([['10[8..12]'], ['9'], ['[..4]'], ['5[5..]']]);
    expect([...sortedRows(column, filterRows(4, []).rows, 1)]).toEqual([2, 3, 1, 0]);
  });

  it.each([
    ['2015-03', [2015, 2015]],
    ['2014-12/2015-01', [2014, 2015]],
    ['../2017', [2017, 2017]],
    ['XXXX-05-03', null],
    ['not_reported', null],
  ])('%s lies in %j', (edtf, years) => {
    expect(yearsOf(edtf)).toEqual(years);
  });
});

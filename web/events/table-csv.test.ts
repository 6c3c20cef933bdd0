import { expect, it } from 'vitest';
import type { VariableView } from '../../src/api/index.ts';
import { tableCsv } from './table-csv.ts';

const variable = (name: string, type: VariableView['type'] = 'text'): VariableView => ({
  name,
  title: name,
  definition: '',
  type,
  cardinality: 'several',
  taxonomy: null,
  roles: [],
});
const column = (...values: string[][]) => ({ dictionary: values, codes: values.map((_, at) => at) });

it('writes the rows of a view, in its order, with what each column shows', () => {
  const text = tableCsv({
    ids: ['a', 'b', 'c'],
    reports: [1, 2, 3],
    rows: Int32Array.from([2, 0]),
    shown: [variable('date'), variable('place')],
    columns: new Map([
      ['date', column(['2020-10-05'], ['2019'], ['2014-12/2015-01'])],
      ['place', column(['not_reported'], ['x'], ['طنجة, "old" port', 'a|b', '=1+1'])],
      ['disputed', column(['no'], ['no'], ['yes', 'yes.date', 'yes.place'])],
    ]),
  });
  expect(text.split('\r\n')).toEqual([
    '\uFEFFid,date,place,reports,disputed',
    'c,2014-12/2015-01,"طنجة, ""old"" port|a¦b|=1+1",3,"date|place"',
    'a,2020-10-05,not_reported,1,',
    '',
  ]);
});

it('makes harmless what a spreadsheet would run', () => {
  const text = tableCsv({
    ids: ['a'],
    reports: [1],
    rows: Int32Array.from([0]),
    shown: [variable('place')],
    columns: new Map([['place', column(['=HYPERLINK("x")'])]]),
  });
  expect(text).toContain('a,"\'=HYPERLINK(""x"")",1,');
});

it('tells the bounds of counts from their best figure', () => {
  const text = tableCsv({
    ids: ['a', 'b', 'c', 'd', 'e'],
    reports: [1, 1, 1, 1, 1],
    rows: Int32Array.from([0, 1, 2, 3, 4]),
    shown: [variable('killed', 'count')],
    columns: new Map([['killed', column(['9'], ['5[5..]'], ['[8..12]'], ['[..]'], ['not_reported'])]]),
  });
  expect(text.split('\r\n').slice(0, -1)).toEqual([
    '\uFEFFid,killed_low,killed_best,killed_high,reports,disputed',
    'a,9,9,9,1,',
    'b,5,5,,1,',
    'c,8,,12,1,',
    'd,,,,1,',
    'e,,not_reported,,1,',
  ]);
});

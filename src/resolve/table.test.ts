import { describe, expect, it } from 'vitest';
import { dayOf, NO_DAY, tableBuilder } from './table.ts';

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-31', 30],
    ['2020-02-29', 18321],
    ['2016-05-04 00:00:00.000', 16925],
    ['2016-05-04T23:10:00+02:00', 16925],
    ['', NO_DAY],
    ['2016-05', NO_DAY],
    ['2016-05-04/2016-05-04', 16925],
    ['2016-05-XX', NO_DAY],
    ['2021-02-29', null],
    ['2021-13-01', null],
    ['04/05/2016', null],
    ['tomorrow', null],
  ])('%j', (text, day) => expect(dayOf(text)).toBe(day));
});

describe('a table', () => {
  it('keeps what is missing missing', () => {
    const builder = tableBuilder('one', ['kind_tax']);
    expect(builder.add('2016-05-04', '', '10.5', '-4', ['raid'])).toBeNull();
    expect(builder.add('', '', '', '', [''])).toBeNull();
    expect(builder.add('2016-05-04', '2016-05-06', '10.5', '', ['raid'])).toBeNull();
    const { rows, day, lastDay, latitude, longitude, taxonomies } = builder.build();
    expect(rows).toBe(3);
    expect([...day]).toEqual([16925, NO_DAY, 16925]);
    expect([...lastDay]).toEqual([16925, NO_DAY, 16927]);
    expect([...latitude]).toEqual([10.5, Number.NaN, Number.NaN]);
    expect([...longitude]).toEqual([-4, Number.NaN, Number.NaN]);
    expect(taxonomies.get('kind_tax')).toEqual({ codes: Int32Array.of(0, -1, 0), labels: ['raid'] });
  });

  it('says what is wrong with a row and leaves it out', () => {
    const builder = tableBuilder('one', []);
    expect(builder.add('2016-5-4', '', '1', '1', [])).toMatch(/date "2016-5-4"/);
    expect(builder.add('2016-05-04', 'later', '1', '1', [])).toMatch(/last date/);
    expect(builder.add('2016-05-04', '', '91', '1', [])).toMatch(/latitude/);
    expect(builder.add('2016-05-04', '', '1', 'east', [])).toMatch(/longitude/);
    expect(builder.build().rows).toBe(0);
  });
});

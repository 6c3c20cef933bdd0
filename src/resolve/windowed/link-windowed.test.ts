import { describe, expect, it } from 'vitest';
import { type LinkTable, tableBuilder } from '../table.ts';
import { linkWindowed } from './link-windowed.ts';
import { taxonomyOf } from './taxonomy.ts';

type Line = readonly [date: string, lastDate: string, lat: number, kind: string];

function table(name: string, lines: readonly Line[]): LinkTable {
  const builder = tableBuilder(name, ['kind']);
  for (const [date, last, lat, kind] of lines) builder.add(date, last, String(lat), '20', [kind]);
  return builder.build();
}

const KIND = taxonomyOf('kind', [
  ['one', 'car bomb', 'bomb', 'explosion'],
  ['one', 'shell', 'artillery', 'explosion'],
  ['one', 'raid', 'raid', 'ground'],
  ['two', 'VBIED', 'bomb', 'explosion'],
  ['two', 'mortar', 'artillery', 'explosion'],
  ['three', 'blast', 'bomb', 'explosion'],
]);

const groups = (tables: readonly LinkTable[], km = 4, days = 2) =>
  linkWindowed(tables, { km, days, taxonomies: [KIND] }).map((ids) => [...ids]);

describe('the windowed method', () => {
  it('needs nearness in time and place, and agreement on some level', () => {
    const one = table('one', [['2012-03-05', '', 10, 'car bomb']]);
    const near = table('two', [['2012-03-07', '', 10.03, 'mortar']]);
    expect(groups([one, near])).toEqual([[0], [0]]);
    expect(groups([one, near], 3)).toEqual([[0], [1]]);
    expect(groups([one, near], 4, 1)).toEqual([[0], [1]]);
    const ground = table('one', [['2012-03-05', '', 10, 'raid']]);
    expect(groups([ground, near])).toEqual([[0], [1]]);
  });

  it('takes the best fit first, the nearer of two equal ones, and each row once', () => {
    const one = table('one', [
      ['2012-03-05', '', 10, 'shell'],
      ['2012-03-05', '', 10.01, 'car bomb'],
    ]);
    const two = table('two', [
      ['2012-03-05', '', 10, 'VBIED'],
      ['2012-03-05', '', 10.02, 'VBIED'],
    ]);
    expect(groups([one, two])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('keeps entries of one day apart from those of several', () => {
    const one = table('one', [['2012-03-05', '2012-03-06', 10, 'car bomb']]);
    expect(groups([one, table('two', [['2012-03-05', '', 10, 'VBIED']])])).toEqual([[0], [1]]);
    expect(groups([one, table('two', [['2012-03-05', '2012-03-09', 10, 'VBIED']])])).toEqual([[0], [0]]);
  });

  it('compares a third dataset with the events found in the first two, where the first puts them', () => {
    const one = table('one', [['2012-03-05', '', 10, 'car bomb']]);
    const two = table('two', [['2012-03-05', '', 10.03, 'VBIED']]);
    const three = table('three', [['2012-03-05', '', 9.97, 'blast']]);
    expect(groups([one, two, three])).toEqual([[0], [0], [0]]);
    expect(groups([two, one, three])).toEqual([[0], [0], [1]]);
  });

  it('fits a category that no taxonomy lists with nothing, and goes by place and time alone without one', () => {
    const one = table('one', [['2012-03-05', '', 10, 'flood']]);
    const two = table('two', [['2012-03-05', '', 10, 'VBIED']]);
    expect(groups([one, two])).toEqual([[0], [1]]);
    expect(linkWindowed([one, two], { km: 1, days: 0, taxonomies: [] }).map((ids) => [...ids])).toEqual([
      [0],
      [0],
    ]);
  });

  it('refuses a taxonomy that says two things of one category', () => {
    const twice = [
      ['one', 'raid', 'raid'],
      ['one', 'raid', 'ground'],
    ];
    expect(() => taxonomyOf('kind', twice)).toThrow(/listed twice/);
  });
});

import { describe, expect, it } from 'vitest';
import { smallCodebook } from '../../test/small-codebook.ts';
import type { Mapping } from './mapping.ts';
import { rowReader } from './row-reader.ts';

const NAMES = {
  country: (name: string) => (name === 'Tunisia' ? 'TN' : null),
  actor: (_: string, name: string) => (name === 'IS' ? 'Islamic State' : null),
};

const MAPPING: Mapping = {
  dataset: 'Harbour Watch',
  record: 'event',
  key: ['id'],
  variables: {
    type: { value: 'attack' },
    date: { start: 'when', basis: 'occurred' },
    place: { name: 'where', country: 'state', latitude: 'lat', longitude: 'lon', role: 'operation' },
    arrested: { column: 'held' },
    organisation: [{ column: 'side_a' }, { column: 'side_b' }],
  },
};
const HEADER = ['id', 'when', 'where', 'state', 'lat', 'lon', 'held', 'side_a', 'side_b'];
const read = (mapping: Mapping, ...cells: string[]) =>
  rowReader(mapping, HEADER, smallCodebook(), NAMES)(cells);

describe('a row under a mapping', () => {
  it('states a value for each cell that is filled', () => {
    const row = read(MAPPING, '7', '2019-05-03', 'Sfax', 'Tunisia', '34.7', '10.8', '4', 'IS', 'Dockers');
    expect(row.key).toBe('7');
    expect(row.problems).toEqual([]);
    expect(row.values).toEqual([
      { variable: 'type', value: 'attack' },
      { variable: 'date', value: { edtf: '2019-05-03', basis: 'occurred' } },
      {
        variable: 'place',
        value: {
          name: 'Sfax',
          id: null,
          country: 'TN',
          lat: 34.7,
          lon: 10.8,
          precision: 'locality',
          radius_km: 10,
          role: 'operation',
        },
      },
      { variable: 'arrested', value: { low: 4, best: 4, high: 4, qualifier: null } },
      { variable: 'organisation', value: { name: 'Islamic State', text: null } },
      { variable: 'organisation', value: { name: 'other', text: 'Dockers' } },
    ]);
  });

  it('says nothing of empty cells, and nothing twice', () => {
    const row = read(MAPPING, '7', '2019', '', 'Tunisia', '34', '9', '', 'IS', 'IS');
    expect(row.values.map(({ variable }) => variable)).toEqual(['type', 'date', 'place', 'organisation']);
    expect(row.values[2]?.value).toMatchObject({
      name: 'Tunisia',
      precision: 'country',
      lat: null,
      lon: null,
    });
  });

  it('lists everything that is wrong with it', () => {
    const row = read(MAPPING, '', 'soon', 'Sfax', 'Nowhere', '34', '9', 'few', '', '');
    expect(row.problems).toEqual([
      'id is empty',
      'date: "soon" is no date',
      'place: "Nowhere" is no country that is known',
      'arrested: "few" is no number',
    ]);
    expect(read(MAPPING, '7', '2019', 'Sfax', 'Tunisia', '91', '9').problems).toEqual([
      'place: 91 is beyond 90 degrees',
    ]);
    const unknown: Mapping = { ...MAPPING, variables: { type: { value: 'picnic' } } };
    expect(read(unknown, '7').problems.join()).toMatch(/picnic/);
  });

  it('must say what it is, since no release would hold it otherwise', () => {
    const mapping: Mapping = {
      ...MAPPING,
      variables: { type: { column: 'side_a', codes: { bomb: 'attack' } } },
    };
    const typed = (mapped: Mapping, cell: string) =>
      read(mapped, '7', '', '', '', '', '', '', cell, '').problems;
    expect(typed(mapping, 'bomb')).toEqual([]);
    expect(typed(mapping, '')).toEqual([
      'type is not said; map what the empty cell stands for, e.g. codes: { "": other }',
    ]);
    expect(typed(mapping, 'picnic')).toHaveLength(1);
    const told = { column: 'side_a', missing: { '': 'unknown' } } as const;
    expect(typed({ ...mapping, variables: { type: told } }, '')).toEqual([]);
    const coded = { column: 'side_a', codes: { '': 'attack' } };
    expect(typed({ ...mapping, variables: { type: coded } }, '')).toEqual([]);
  });

  it('needs columns and variables that are there', () => {
    const wrong: Mapping = {
      ...MAPPING,
      variables: { held: { column: 'arrests' }, type: { column: 'kind' } },
    };
    expect(() => read(wrong, '7')).toThrow(/no column arrests.*no column kind.*no variable held/);
  });

  it('takes a cell that stands for a missing value as that', () => {
    const mapping: Mapping = {
      ...MAPPING,
      variables: { arrested: { column: 'held', missing: { '-99': 'unknown' } } },
    };
    expect(read(mapping, '7', '', '', '', '', '', '-99').values).toEqual([
      { variable: 'arrested', value: 'unknown' },
    ]);
  });
});

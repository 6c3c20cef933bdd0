import { describe, expect, it } from 'vitest';
import type { CodebookView, VariableView } from '../../src/api/index.ts';
import { VALUE_TYPES, type ValueType } from '../../src/model/index.ts';
import { dateWords } from './date-words.ts';
import { valueWords } from './value-words.ts';

const CODEBOOK: CodebookView = {
  title: 'Small',
  version: '1.0.0',
  recordTypes: [],
  taxonomies: {
    weapon: {
      title: 'Weapon',
      open: false,
      categories: [
        {
          code: 'firearms',
          title: 'Firearms',
          definition: 'Guns of any kind.',
          example: 'A pistol was found.',
        },
      ],
    },
  },
};

function variable(type: ValueType): VariableView {
  return { name: 'v', title: 'V', definition: '', type, cardinality: 'one', taxonomy: 'weapon', roles: [] };
}

const words = (type: ValueType, value: unknown) => valueWords(CODEBOOK, variable(type), value);

describe('counts', () => {
  it.each([
    [{ low: 13, best: 13, high: 13, qualifier: null }, '13'],
    [{ low: 8, best: null, high: 12, qualifier: 'about' }, '8–12, about'],
    [{ low: 8, best: 10, high: 12, qualifier: null }, '10 (8–12)'],
    [{ low: 1600, best: 1600, high: null, qualifier: null }, 'at least 1,600'],
    [{ low: 1600, best: null, high: null, qualifier: 'more than' }, 'at least 1,600 (“more than”)'],
    [{ low: null, best: null, high: 40, qualifier: 'up to' }, 'at most 40 (“up to”)'],
    [{ low: null, best: 7, high: null, qualifier: null }, '7'],
    [{ low: null, best: null, high: null, qualifier: 'dozens' }, 'dozens'],
  ])('%j reads %s', (count, expected) => {
    expect(words('count', count).words).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    ['2020-10-05', '5 October 2020'],
    ['2020-10', 'October 2020'],
    ['2015~', 'about 2015'],
    ['2015?', 'perhaps 2015'],
    ['201X', '2010s'],
    ['2014-12/2015-01', 'December 2014 to January 2015'],
    ['../2017', 'until 2017'],
    ['2015-03/..', 'since March 2015'],
    ['XXXX-05-03', '3 May (year not known)'],
  ])('%s reads %s', (edtf, expected) => {
    expect(dateWords(edtf)).toBe(expected);
  });

  it('says when the date is not that of the event', () => {
    expect(words('date', { edtf: '2020', basis: 'occurred' }).notes).toEqual([]);
    expect(words('date', { edtf: '2020', basis: 'announced' }).notes).toEqual(['when it was announced']);
  });
});

describe('values', () => {
  it('shows a category by its title, with definition and role', () => {
    expect(words('category', { id: 'firearms', role: 'seized' })).toEqual({
      words: 'Firearms',
      notes: ['seized'],
      definition: 'Guns of any kind.',
      missing: false,
    });
  });

  it('names a place with its country, and how exactly it is known', () => {
    const place = {
      name: 'Nador',
      id: null,
      country: 'MA',
      lat: null,
      lon: null,
      precision: 'region',
      radius_km: null,
      role: 'target',
    };
    expect(words('place', place)).toMatchObject({
      words: 'Nador, Morocco',
      notes: ['target', 'known to the region'],
    });
  });

  it('says to what record a relation points, or what the report says of it', () => {
    const told = { kind: 'follow_up_of', record: 'rec_1', described: null };
    expect(valueWords(CODEBOOK, variable('relation'), told, () => 'Arrest · Fez')).toMatchObject({
      words: 'Follow-up of',
      notes: ['Arrest · Fez'],
    });
    const described = { words: 'the cell broken up in Fez', date: '2017-03', place: 'Fez' };
    expect(words('relation', { kind: 'same_cell', record: null, described })).toMatchObject({
      words: 'Same cell as',
      notes: ['“the cell broken up in Fez”', 'March 2017', 'Fez'],
    });
  });

  it('counts items', () => {
    expect(words('item', { item: 'handguns', count: 6 }).words).toBe('6 handguns');
    expect(words('item', { item: 'handguns', count: null }).words).toBe('handguns');
  });

  it.each(VALUE_TYPES)('a %s may be missing, and a value of another shape is shown as it is', (type) => {
    expect(words(type, 'not_reported')).toMatchObject({ words: 'not reported', missing: true });
    expect(words(type, { odd: true }).words).toBe('{"odd":true}');
  });
});

import { describe, expect, it } from 'vitest';
import { placeSchema, VALUE_SCHEMAS } from '../../model/index.ts';
import { countryOf, formOf, nameKindOf, valueOfWords } from './name-forms.ts';

const PLACE = {
  name: 'Zarzis',
  id: null,
  country: 'TN',
  lat: null,
  lon: null,
  precision: 'unknown',
  radius_km: null,
  role: 'target',
} as const;
const ACTOR = { name: 'other', text: 'police', role: 'announcer' } as const;

const suggested = [
  {
    type: 'event',
    statements: [PLACE, { ...PLACE, name: 'Ben Gardane' }, { ...PLACE, country: 'LY' }].map((value) => ({
      variable: 'place',
      value,
      quote: null,
      flags: [],
      confidence: 0.8,
    })),
  },
];

describe('the form of names', () => {
  it.each([
    [ACTOR, 'actor'],
    [PLACE, 'place'],
    [{ item: 'rifles', count: 2 }, 'item'],
    ['police', null],
    [{ low: 1, best: 1, high: 1, qualifier: null }, null],
    [null, null],
  ])('%j is %s', (value, kind) => expect(nameKindOf(value)).toBe(kind));

  it('is that of most values, with the role that most of them have', () => {
    const coded = [
      { type: 'event', statements: [{ variable: 'agency', answers: ['police', ACTOR], quote: null }] },
    ];
    const documents = [{ id: 'a', text: '', language: null, suggested, coded }];
    expect(formOf('agency', documents)).toEqual({ kind: 'actor', role: 'announcer' });
    expect(formOf('place', documents)).toEqual({ kind: 'place', role: 'target' });
    expect(formOf('victim', documents)).toEqual({ kind: 'words', role: null });
  });

  it('makes values of the contract', () => {
    const value = (kind: 'actor' | 'place' | 'item', role: string | null) =>
      valueOfWords({ kind, role }, 'Goni Modu', 'NG');
    expect(VALUE_SCHEMAS.actor.safeParse(value('actor', 'announcer')).success).toBe(true);
    expect(value('actor', 'nonsense')).toEqual({ name: 'other', text: 'Goni Modu' });
    expect(placeSchema.parse(value('place', null))).toMatchObject({ country: 'NG', role: 'operation' });
    expect(VALUE_SCHEMAS.item.safeParse(value('item', null)).success).toBe(true);
  });

  it('takes the country that most places have', () => {
    expect(countryOf(suggested)).toBe('TN');
    expect(countryOf([])).toBeNull();
  });
});

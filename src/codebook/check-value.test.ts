import { describe, expect, it } from 'vitest';
import { MISSING } from '../model/index.ts';
import { checkValue, codeIn } from './check-value.ts';
import { parseCodebook } from './parse.ts';
import { SMALL_CODEBOOK } from './small-codebook.ts';

const codebook = parseCodebook(SMALL_CODEBOOK);
const check = (variable: string, value: unknown) => checkValue(codebook, 'event', variable, value);
const ten = { low: 10, best: 10, high: 10, qualifier: null };
const place = {
  name: 'Ostend',
  id: null,
  country: 'BE',
  lat: null,
  lon: null,
  precision: 'locality',
  radius_km: null,
};

describe('values that a codebook takes', () => {
  it.each([
    ['type', 'storm.lightning'],
    ['cargo', 'grain'],
    ['cargo', { id: 'grain', role: 'hold' }],
    ['crew', ten],
    ['depth', 4000.5],
    ['left', { edtf: '1911-04~', basis: 'announced' }],
    ['owner', { name: 'Hansen & Sons', text: 'the Hansen house' }],
    ['owner', { name: 'Smit', text: null }],
    ['verdict', { id: 'cleared', count: null, date: null }],
    ['inclusion', { status: 'in', rules: ['at_sea'] }],
    ['place', { ...place, role: 'transit' }],
  ])('%s %j', (variable, value) => {
    expect(check(variable, value)).toEqual([]);
  });

  it('any missing value, of any variable', () => {
    for (const variable of Object.keys(codebook.recordTypes.event?.variables ?? {}))
      for (const missing of MISSING) expect(check(variable, missing)).toEqual([]);
  });
});

describe('values that a codebook refuses', () => {
  it.each<[string, unknown, RegExp]>([
    ['type', 'strom', /type has no code strom: did you mean storm\?/],
    ['type', 'by_weather', /by_weather is a roll-up of type, not a code/],
    ['type', { id: 'storm', role: 'deck' }, /type takes no role/],
    ['type', 'toString', /no code toString/],
    ['cargo', { id: 'grain', role: 'hod' }, /cargo has no role hod: did you mean hold\?/],
    ['cargo', 12, /cargo is no category/],
    ['crew', 12, /crew is no count/],
    ['crew', { ...ten, low: 11 }, /low ≤ best ≤ high/],
    ['left', { edtf: '1911-13', basis: 'occurred' }, /left is no date: edtf: not an EDTF date/],
    ['verdict', { id: 'hanged', count: null, date: null }, /verdict has no code hanged/],
    ['inclusion', { status: 'in', rules: ['at_see'] }, /no inclusion rule at_see: did you mean at_sea\?/],
    ['place', { ...place, role: 'custody' }, /place has no role custody/],
    ['note', '', /note is no text/],
    ['crwe', ten, /event has no variable crwe: did you mean crew\?/],
    ['constructor', ten, /event has no variable constructor/],
  ])('%s %j', (variable, value, message) => {
    const messages = check(variable, value);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
  });

  it('any value of a record type that is not there', () => {
    expect(checkValue(codebook, 'evnt', 'type', 'storm')).toEqual([
      'there is no record type evnt: did you mean event?',
    ]);
  });
});

describe('codeIn', () => {
  it('finds the code in values of every type that carries one', () => {
    expect(codeIn('category', 'storm')).toBe('storm');
    expect(codeIn('category', { id: 'grain', role: 'hold' })).toBe('grain');
    expect(codeIn('legal_status', { id: 'cleared', count: null, date: null })).toBe('cleared');
    expect(codeIn('actor', { name: 'Smit', text: null })).toBe('Smit');
    expect(codeIn('quantity', { code: 'ships', label: 'ships lost' })).toBe('ships');
    expect(codeIn('count', ten)).toBeUndefined();
    expect(codeIn('text', 'storm')).toBeUndefined();
  });
});

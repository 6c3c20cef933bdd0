import { describe, expect, it } from 'vitest';
import { sameValue } from './same-value.ts';

const SAME: readonly (readonly [unknown, unknown])[] = [
  ['security_forces.police', 'security_forces'],
  [{ id: 'explosives', role: 'used' }, 'explosives'],
  [{ low: 8, best: 8, high: 8, qualifier: null }, 8],
  [
    { low: 8, best: null, high: 12, qualifier: 'about' },
    { low: 8, best: null, high: 12, qualifier: 'about' },
  ],
  [{ edtf: '2015-03', basis: 'occurred' }, '2015-03'],
  [{ name: 'other', text: 'Soldiers of the North' }, 'SOLDIERS OF\nTHE NORTH'],
  [{ item: 'Pistols', count: 3 }, 'pistols'],
];
const DIFFERENT: readonly (readonly [unknown, unknown])[] = [
  ['attack', 'attacks'],
  [{ low: 8, best: 8, high: 8, qualifier: null }, 9],
  [{ low: 8, best: null, high: 12, qualifier: 'about' }, 8],
  ['government', 'government_buildings'],
  [
    { name: 'other', text: 'A' },
    { name: 'other', text: 'B' },
  ],
  [null, 'x'],
];

describe('two values', () => {
  it.each(SAME)('%j says what %j says', (a, b) => {
    expect(sameValue(a, b)).toBe(true);
    expect(sameValue(b, a)).toBe(true);
  });
  it.each(DIFFERENT)('%j does not say what %j says', (a, b) => {
    expect(sameValue(a, b)).toBe(false);
    expect(sameValue(b, a)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { sameValue, saysAnswer } from './same-value.ts';

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

describe('a suggestion and an answer in words of the text', () => {
  const item = { item: 'flags', count: 1 };
  const says = (value: unknown, exact: string | null, answer: unknown) =>
    saysAnswer({ value, quote: exact === null ? null : { start: 0, end: exact.length, exact } }, answer);

  it('agree when one holds the words of the other', () => {
    expect(says(item, 'un étendard', 'UN ETENDARD DE\nDAECH')).toBe(true);
    expect(says({ name: 'BCIJ' }, 'the Central Bureau (BCIJ)', 'Central Bureau')).toBe(true);
    expect(says({ id: 'security_forces.police', role: 'hit' }, 'POLICE STATION', 'the police station')).toBe(
      true,
    );
  });
  it('differ where words only begin alike, or nothing is quoted', () => {
    expect(says(item, 'a flag', 'a flagpole')).toBe(false);
    expect(says(item, null, 'a flag')).toBe(false);
    expect(says(item, '…', 'a flag')).toBe(false);
  });
  it('are codes, dates and numbers by value alone', () => {
    expect(says('inspired', 'linked to the group', 'linked')).toBe(false);
    expect(says({ edtf: '2019-05-03' }, '2019-05-04', '2019-05-04')).toBe(false);
    expect(says({ low: 8, best: 8, high: 8 }, '8', 9)).toBe(false);
  });
});

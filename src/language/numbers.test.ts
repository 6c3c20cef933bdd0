import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from './languages/en.ts';
import { numberReaderFor, numbersOf } from './numbers.ts';
import { tokensOf } from './tokens.ts';

const reader = numberReaderFor(ENGLISH);

function counts(text: string) {
  const tokens = tokensOf(text);
  return numbersOf(tokens, 0, tokens.length, reader).map(({ count, ordinal }) => [
    count.low,
    count.best,
    count.high,
    ...(ordinal ? ['ordinal'] : []),
  ]);
}

describe('numbers in English', () => {
  it.each([
    ['13 men', [13, 13, 13]],
    ['1,122 nationals', [1122, 1122, 1122]],
    ['twenty-three people', [23, 23, 23]],
    ['two hundred and five rifles', [205, 205, 205]],
    ['three thousand four hundred rounds', [3400, 3400, 3400]],
    ['1.5 million euros', [1_500_000, 1_500_000, 1_500_000]],
    ['a dozen men', [12, 12, 12]],
    ['over a dozen men', [12, null, null]],
    ['dozens of people', [24, null, null]],
    ['at least 548 people', [548, 548, null]],
    ['about 70 were', [null, 70, null]],
    ['up to 2,000 citizens', [null, null, 2000]],
    ['more than 500 travellers', [500, null, null]],
    ['between 1,500 and 2,000 men', [1500, null, 2000]],
    ['20-31 years', [20, null, 31]],
    ['a ninth man', [9, 9, 9, 'ordinal']],
    ['the 20th', [20, 20, 20, 'ordinal']],
    ['ten or more hostages', [10, 10, null]],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it('keeps neighbours apart', () => {
    expect(counts('five women and three men')).toEqual([
      [5, 5, 5],
      [3, 3, 3],
    ]);
    expect(counts('the late 90s and version 1.2.3')).toEqual([]);
  });

  it('reads any figure with English separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (n) => {
        expect(counts(`${n.toLocaleString('en-GB')} people`)).toEqual([[n, n, n]]);
      }),
    );
  });
});

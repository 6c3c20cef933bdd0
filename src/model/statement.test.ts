import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { type DraftStatement, lengthPrefixed, statementKey } from './statement.ts';

const BASE: DraftStatement = {
  record: 'rec_1',
  variable: 'arrested',
  value: { low: 13, best: 13, high: 13, qualifier: null },
  flags: [],
  document: 'doc_0123456789abcdef',
  quote: { exact: 'held 13 men', prefix: 'They ', suffix: '.', start: 5, end: 16, textVersion: 1 },
  note: null,
  asserter: null,
  author: { kind: 'extractor', id: 'rules' },
};

const DIFFERENT: readonly Partial<DraftStatement>[] = [
  { record: 'rec_2' },
  { variable: 'killed' },
  { value: { low: 13, best: null, high: 13, qualifier: null } },
  { flags: ['negated'] },
  { quote: null },
  { note: 'from the table' },
  { asserter: { name: null, class: 'court', firmness: 'stated' } },
  { asserter: { name: null, class: 'court', firmness: 'denied' } },
  { author: { kind: 'coder', id: 'rules' } },
  { author: { kind: 'extractor', id: 'other' } },
];

describe('the key of a statement', () => {
  it('is the same for the same statement: order of keys and flags, and where the words stand, do not matter', () => {
    const value = { qualifier: null, high: 13, best: 13, low: 13 };
    const quote = { exact: 'held 13 men', prefix: 'They ', suffix: '.', start: 9, end: 20, textVersion: 2 };
    expect(statementKey({ ...BASE, value, quote })).toBe(statementKey(BASE));
    expect(statementKey({ ...BASE, flags: ['planned', 'negated'] })).toBe(
      statementKey({ ...BASE, flags: ['negated', 'planned'] }),
    );
  });

  it('differs wherever the statement differs', () => {
    const keys = [BASE, ...DIFFERENT.map((change) => ({ ...BASE, ...change }))].map(statementKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('joins fields so that no two lists have one text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        expect(lengthPrefixed(a) === lengthPrefixed(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    expect(lengthPrefixed(['1:a', ''])).not.toBe(lengthPrefixed(['1', ':a']));
  });
});

describe('canonical JSON', () => {
  it('has one text for equal values', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'é'] })).toBe('{"a":[true,null,"é"],"b":1}');
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
  });

  it('reads back as what it was made from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });
});

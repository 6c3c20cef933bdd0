import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueType } from '../../src/model/index.ts';
import { draftOf, fieldsOf, readDraft } from './value-draft.ts';

describe('correcting a value', () => {
  it.each<[ValueType, unknown]>([
    ['count', { low: 13, best: 13, high: 13, qualifier: null }],
    ['count', { low: 5, best: 5, high: 5, qualifier: 'exactly' }],
    ['count', { low: 8, best: null, high: 12, qualifier: 'about' }],
    ['count', { low: null, best: null, high: null, qualifier: 'dozens' }],
    ['number', 18],
    ['text', 'A cell in the north.'],
    ['date', { edtf: '2020-10', basis: 'announced' }],
    ['period', '2014-12/2015-01'],
    ['category', 'security_forces.military'],
    ['category', { id: 'firearms', role: 'seized' }],
    ['country', 'MA'],
    ['boolean', false],
  ])('a %s that nobody changes stays as it was: %j', (type, value) => {
    expect(readDraft(type, draftOf(type, value))).toEqual({ value });
  });

  it('one figure alone is exact', () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(readDraft('count', { best: String(n) })).toEqual({
          value: { low: n, best: n, high: n, qualifier: null },
        });
      }),
    );
  });

  it.each<[ValueType, Record<string, string>]>([
    ['count', { low: '9', best: '3' }],
    ['count', { best: 'nine' }],
    ['count', {}],
    ['number', { number: '' }],
    ['text', { text: '  ' }],
    ['date', { edtf: 'last Monday' }],
    ['country', { text: 'Morocco' }],
    ['category', { code: '' }],
  ])('a %s refuses %j and says what it takes', (type, draft) => {
    expect(readDraft(type, draft)).toEqual({ problem: expect.stringMatching(/\.$/) });
  });

  it('starts empty where there was no value', () => {
    expect(draftOf('count', 'not_reported')).toEqual({});
  });

  it('asks for the role only where the codebook has roles', () => {
    const weapon = {
      name: 'weapon',
      title: '',
      definition: '',
      type: 'category',
      cardinality: 'several',
      taxonomy: 'weapon',
    } as const;
    expect(fieldsOf({ ...weapon, roles: [] }).map(({ name }) => name)).toEqual(['code']);
    expect(fieldsOf({ ...weapon, roles: ['planned', 'used'] }).map(({ name }) => name)).toEqual([
      'code',
      'role',
    ]);
  });
});

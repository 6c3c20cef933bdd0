import { describe, expect, it } from 'vitest';
import { AttestError, asAttestError, toProblem } from './errors.ts';
import { VALUE_TYPES, valueSchema } from './value.ts';

const ACCEPTED: Readonly<Record<(typeof VALUE_TYPES)[number], readonly unknown[]>> = {
  date: [{ edtf: '2015-03', basis: 'announced' }],
  period: ['2014-06/2017-06'],
  count: [
    { low: 8, best: null, high: 12, qualifier: 'about' },
    { low: 1600, best: 1600, high: null, qualifier: 'at least' },
  ],
  place: [
    {
      name: 'Nador',
      id: null,
      country: 'MA',
      lat: 35.2,
      lon: -2.9,
      precision: 'locality',
      radius_km: 5,
      role: 'operation',
    },
  ],
  category: ['security_forces.military', { id: 'explosives', role: 'planned' }],
  country: ['ES'],
  actor: [{ name: 'other', text: 'Soldiers of the North' }],
  item: [
    { item: 'handguns', count: 6 },
    { item: 'flags', count: null },
  ],
  legal_status: [{ id: 'charged', count: null, date: null }],
  quantity: [{ code: 'fighters_abroad', label: 'fighters abroad' }],
  inclusion: [{ status: 'doubtful', rules: ['aim'] }],
  relation: [{ kind: 'follow_up_of', record: 'rec_1' }],
  text: ['a law'],
  boolean: [true, false],
  number: [23],
};

const REFUSED: Readonly<Record<(typeof VALUE_TYPES)[number], readonly unknown[]>> = {
  date: ['2015-03', { edtf: '2015-13', basis: 'occurred' }, { edtf: '2015', basis: 'guessed' }],
  period: ['2017/2014', ''],
  count: [13, { low: 8, best: 7, high: 12, qualifier: null }, { low: -1, best: 1, high: 1, qualifier: null }],
  place: ['Nador', { name: 'Nador', country: 'Morocco' }],
  category: ['two words', { id: 'explosives' }, ''],
  country: ['ESP', 'es'],
  actor: ['BCIJ', { name: '' }],
  item: [{ item: 'handguns', count: -6 }, 'handguns'],
  legal_status: ['charged'],
  quantity: ['fighters'],
  inclusion: ['in', { status: 'perhaps', rules: [] }],
  relation: [{ kind: 'cousin_of', record: 'rec_1' }],
  text: ['', 7],
  boolean: ['yes', 0],
  number: ['23'],
};

describe.each(VALUE_TYPES)('%s', (type) => {
  it.each(ACCEPTED[type].map((value) => [value]))('accepts %j', (value) =>
    expect(valueSchema(type).safeParse(value).success).toBe(true),
  );
  it.each(REFUSED[type].map((value) => [value]))('refuses %j', (value) =>
    expect(valueSchema(type).safeParse(value).success).toBe(false),
  );
  it('accepts a missing value', () => expect(valueSchema(type).safeParse('not_reported').success).toBe(true));
});

describe('errors', () => {
  it('have one wire shape', () => {
    const inner = new AttestError('STATEMENT_INVALID', 'no such variable', { where: { line: 3 } });
    const outer = new AttestError('CODEBOOK_INVALID', 'two mistakes', {
      hint: 'mend them',
      problems: [inner],
    });
    expect(toProblem(outer)).toMatchObject({
      type: 'urn:attest:error:CODEBOOK_INVALID',
      status: 422,
      detail: 'two mistakes',
      hint: 'mend them',
      problems: [{ code: 'STATEMENT_INVALID', where: { line: 3 } }],
    });
  });

  it('what is not ours is an internal fault', () =>
    expect(asAttestError(new TypeError('x is undefined')).code).toBe('INTERNAL'));
});

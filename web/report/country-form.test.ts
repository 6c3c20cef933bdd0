import { expect, it } from 'vitest';
import { draftRequestOf, EMPTY_FORM } from './country-form.ts';

it('takes names and codes, and no country twice', () => {
  expect(draftRequestOf({ ...EMPTY_FORM, country: 'Morocco', others: ['Espagne', '', 'fr', 'MA'] })).toEqual({
    country: 'MA',
    others: ['ES', 'FR'],
    language: 'en',
    from: null,
    to: null,
  });
});

it('says what is no country, and what is no day', () => {
  expect(draftRequestOf({ ...EMPTY_FORM, country: 'Atlantis' })).toContain('“Atlantis”');
  expect(draftRequestOf({ ...EMPTY_FORM, country: 'MA', others: ['Moroc'] })).toContain('“Moroc”');
  expect(draftRequestOf({ ...EMPTY_FORM, country: 'MA', from: '06/2014' })).toContain('“06/2014”');
});

import { expect, it } from 'vitest';
import { byConvention } from './by-convention.ts';
import { buildGazetteer } from './gazetteer.ts';
import { placeKey } from './place-key.ts';

const gazetteer = buildGazetteer([
  { name: 'Laayoune', country: 'EH', population: 190000, lon: -13.2, lat: 27.15 },
  { name: 'Melilla', country: 'ES', population: 86000, lon: -2.95, lat: 35.29 },
  { name: 'Oujda', country: 'MA', population: 500000, lon: -1.9, lat: 34.68 },
]);
const countries = (name: string, convention: Record<string, string>) =>
  byConvention(gazetteer, convention)
    .lookup(placeKey(name))
    .map(({ country }) => country);

it('places of a zone count to the country that a codebook states, others stay', () => {
  expect(countries('Laayoune', {})).toEqual(['EH']);
  expect(countries('Laayoune', { western_sahara: 'MA' })).toEqual(['MA']);
  expect(countries('Oujda', { western_sahara: 'EH' })).toEqual(['MA']);
  expect(countries('Melilla', { western_sahara: 'MA' })).toEqual(['ES']);
});

it('a zone that no table has is refused', () => {
  expect(() => byConvention(gazetteer, { atlantis: 'GR' })).toThrowError(/no disputed zone atlantis/);
});

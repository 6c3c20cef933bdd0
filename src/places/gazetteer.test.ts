import { describe, expect, it } from 'vitest';
import { ENGLISH, passageOf } from '../language/index.ts';
import { EXONYMS } from './data/exonyms.ts';
import { buildGazetteer, placeKey, placeValue, resolveToponym, toponymAt } from './index.ts';

const ROWS = [
  { name: 'Tangier', country: 'MA', lat: 35.77, lon: -5.8, population: 688_356 },
  { name: 'Tripoli', country: 'LY', lat: 32.88, lon: 13.19, population: 1_150_989 },
  { name: 'Tripoli', country: 'LB', lat: 34.43, lon: 35.84, population: 229_398 },
  { name: 'Springfield', country: 'US', lat: 39.8, lon: -89.64, population: 116_000 },
  { name: 'Sidi Allal el Bahraoui', country: 'MA', lat: 34.0, lon: -6.5, population: 18_000 },
];
const gazetteer = buildGazetteer(ROWS);

function resolve(text: string, countries: Record<string, number> = {}) {
  const { tokens } = passageOf(text, ENGLISH);
  const toponym = toponymAt(tokens, 0, tokens.length, gazetteer);
  const surroundings = { countries: new Map(Object.entries(countries)) };
  return toponym && resolveToponym(toponym, surroundings);
}

describe('gazetteer', () => {
  it.each(['Tangier', 'Tangiers', 'Tanger', 'Tánger'])('knows %s', (name) => {
    expect(resolve(name)).toMatchObject({ name: 'Tangier', country: 'MA', lat: 35.77 });
  });

  it('takes the longest name', () => {
    expect(resolve('Sidi Allal el Bahraoui in Morocco', { MA: 1 })).toMatchObject({ population: 18_000 });
  });

  it('prefers the country that the text speaks of', () => {
    expect(resolve('Tripoli', { LB: 3 })).toMatchObject({ country: 'LB' });
    expect(resolve('Tripoli', { LY: 1 })).toMatchObject({ country: 'LY' });
  });

  it('does not guess a small town of a country that nobody mentions', () => {
    expect(resolve('Springfield')).toBeNull();
    expect(resolve('Springfield', { US: 1 })).toMatchObject({ country: 'US' });
  });

  it('knows countries and their people', () => {
    expect(resolve('Morocco')).toMatchObject({ kind: 'country', country: 'MA' });
    expect(gazetteer.demonym(placeKey('Moroccans'))).toBe('MA');
    expect(gazetteer.demonym(placeKey('Nowherian'))).toBeNull();
  });

  it('gives a value with a radius, for a country too', () => {
    const tangier = resolve('Tangier');
    expect(tangier && placeValue(tangier, 'operation')).toMatchObject({
      precision: 'locality',
      radius_km: 15,
    });
    const morocco = resolve('Morocco');
    expect(morocco && placeValue(morocco, 'context')).toMatchObject({
      precision: 'country',
      lat: 32,
      radius_km: 660,
    });
  });

  it('has coordinates on earth for every row that has them', () => {
    for (const { name, country, lat, lon } of EXONYMS) {
      expect(name, name).not.toBe('');
      expect(country, name).toMatch(/^[A-Z]{2}$/);
      expect(Math.abs(lat ?? 0), name).toBeLessThanOrEqual(90);
      expect(Math.abs(lon ?? 0), name).toBeLessThanOrEqual(180);
    }
  });
});

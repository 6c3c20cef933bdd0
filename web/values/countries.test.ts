import { describe, expect, it } from 'vitest';
import { countries, countryCalled } from './countries.ts';

describe('countries', () => {
  it.each([
    ['Morocco', 'MA'],
    ['Maroc', 'MA'],
    ['Marruecos', 'MA'],
    ['المغرب', 'MA'],
    [' ma ', 'MA'],
    ['MA', 'MA'],
    ['Espana', 'ES'],
    ['Bosnia and Herzegovina', 'BA'],
    ["Côte d'Ivoire", 'CI'],
    ['UK', 'GB'],
    ['Moroc', null],
    ['Atlantis', null],
    ['ZZ', null],
    ['', null],
  ])('"%s" is %s', (words, code) => {
    expect(countryCalled(words)).toBe(code);
  });

  it('have each one code that is in use', () => {
    const all = countries();
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.map(({ code }) => code)).not.toContain('SU');
    expect(all.length).toBeGreaterThan(240);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../language/index.ts';
import { disputeOf } from './convention.ts';
import { COUNTRIES } from './data/countries.ts';
import { COUNTRY_POINTS } from './data/country-points.ts';
import { buildGazetteer } from './gazetteer.ts';
import { nameFilter } from './name-filter.ts';
import { placeKey } from './place-key.ts';
import { widePlaces } from './wide-places.ts';

describe('own tables', () => {
  const wide = [...widePlaces().values()].flat();

  it('have a point on earth and a radius for every wide place', () => {
    for (const { name, country, lat, lon, radius } of wide) {
      expect(name).not.toBe('');
      expect(country, name).toMatch(/^[A-Z]{2}$|^$/);
      expect(lat !== null && Math.abs(lat) <= 90 && lon !== null && Math.abs(lon) <= 180, name).toBe(true);
      expect(radius > 0 && radius <= 8000, name).toBe(true);
    }
  });

  it('have a point for every country', () => {
    for (const { code } of COUNTRIES) expect(COUNTRY_POINTS.get(code)?.radius, code).toBeGreaterThan(0);
  });

  it.each([
    ['NSW', 'AU'],
    ['Bavière', 'DE'],
    ['Cataluña', 'ES'],
    ['Borno', 'NG'],
    ['Jawa Barat', 'ID'],
    ['Bulacan', 'PH'],
    ['Seine-Saint-Denis', 'FR'],
    ['شمال سيناء', 'EG'],
    ['Méditerranée', ''],
    ['Sudeste Asiático', ''],
    ['Puerto Rico', 'PR'],
    ['USSR', 'RU'],
  ])('know %s', (name, country) => {
    expect(buildGazetteer([]).meanings(placeKey(name))[0]).toMatchObject({ country });
  });

  it('take Scotland for itself, and its country for it where only countries are asked for', () => {
    const gazetteer = buildGazetteer([]);
    expect(gazetteer.meanings('scotland')[0]).toMatchObject({ name: 'Scotland', kind: 'region' });
    expect(gazetteer.lookup('scotland')[0]).toMatchObject({ kind: 'country', country: 'GB' });
  });
});

describe('disputeOf', () => {
  it.each([
    [{ name: 'Melilla', country: 'ES', division: '' }, 'melilla', 'ES'],
    [{ name: 'Simferopol', country: 'UA', division: 'UA.11' }, 'crimea', 'UA'],
    [{ name: 'Anywhere', country: 'EH', division: '' }, 'western_sahara', 'EH'],
  ])('%j', (entry, zone, country) => {
    expect(disputeOf(entry)).toEqual({ zone, country });
    expect(disputeOf(entry, { [zone]: null })).toEqual({ zone, country: null });
  });

  it('is silent elsewhere, also for a namesake', () => {
    expect(disputeOf({ name: 'Tangier', country: 'MA', division: 'MA.01' })).toBeNull();
    expect(disputeOf({ name: 'Dakhla', country: 'EG', division: '' })).toBeNull();
  });
});

describe('placeKey', () => {
  it('folds letter by letter as the language room folds words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const stroked = /[łøđðıħßæœþ]/giu;
        fc.pre(!stroked.test(text) && !/\p{M}/u.test(text));
        const folded = foldWord(text)
          .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
          .trim();
        expect(placeKey(text)).toBe(folded);
      }),
    );
  });

  it.each([
    ['Łódź', 'lodz'],
    ["N'Djamena", 'n djamena'],
    ['Saint-Étienne', 'saint etienne'],
    ['الدَّار البيضاء', 'الدار البيضاء'],
    ['İzmir', 'izmir'],
    ['  U.S. ', 'u s'],
  ])('%s', (name, key) => expect(placeKey(name)).toBe(key));
});

describe('nameFilter', () => {
  it('never denies a name', () => {
    const names = fc.array(fc.stringMatching(/^[a-zء-ي]{1,9}( [a-zء-ي]{1,9}){0,2}$/), { maxLength: 40 });
    fc.assert(
      fc.property(names, (list) => {
        const filter = nameFilter([new Map(list.map((name) => [name, true]))]);
        for (const name of list) {
          const [first = ''] = name.split(' ');
          const role = filter.roleOf(first, 0, first.length);
          expect(role & (first === name ? 1 : 2)).not.toBe(0);
        }
      }),
    );
  });
});

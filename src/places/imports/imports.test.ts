import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../gazetteer.ts';
import { placeKey } from '../place-key.ts';
import { readBoundaries, regionsAt } from './boundaries.ts';
import { readGeoNames } from './geonames.ts';

const line = (
  id: number,
  name: string,
  others: string,
  lat: number,
  lon: number,
  kind: string,
  place: string,
  population: number,
) => {
  const [country, admin] = place.split('.');
  const [feature, code] = kind.split('.');
  return [
    id,
    name,
    name,
    others,
    lat,
    lon,
    feature,
    code,
    country,
    '',
    admin,
    '',
    '',
    '',
    population,
    '',
    0,
    'Z',
    '2024-01-01',
  ].join('\t');
};

const DUMP = [
  line(1, 'Tangier', 'Tanger,طنجة,Τανγκέρ,TNG', 35.77, -5.8, 'P.PPLA', 'MA.01', 688_356),
  line(2, 'Qalat Invented', 'Galat Invented', 34, -5, 'P.PPL', 'MA.03', 900),
  line(3, 'Drowned Isles', 'Îles Noyées', 36, -6, 'T.ISLS', 'MA.', 0),
  line(4, 'Grand Hotel', '', 35.7, -5.8, 'S.HTL', 'MA.01', 0),
].join('\n');

describe('readGeoNames', () => {
  it('reads towns with their names in any script, and regions; passes over buildings', () => {
    const { towns, regions, problems } = readGeoNames(DUMP);
    expect(towns.map(({ name }) => name)).toEqual(['Tangier', 'Qalat Invented']);
    expect(towns[0]).toMatchObject({
      id: 1,
      feature: 'PPLA',
      admin: '01',
      others: ['Tanger', 'طنجة', 'Τανγκέρ'],
    });
    expect(regions.map(({ names }) => names)).toEqual([['Drowned Isles', 'Îles Noyées']]);
    expect(problems).toEqual([]);
  });

  it.each([
    'not a dump at all',
    line(5, 'Nowhere', '', 99, 0, 'P.PPL', 'MA.01', 1),
    line(5, 'Nowhere', '', 9, 0, 'P.PPL', 'Morocco.01', 1),
    line(5, '', '', 9, 0, 'P.PPL', 'MA.01', 1),
  ])('reports a bad line with its number and keeps the others: %s', (bad) => {
    const { towns, problems } = readGeoNames(`${DUMP}\n${bad}\n`, 'MA.txt');
    expect(towns).toHaveLength(2);
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['INPUT_INVALID', { file: 'MA.txt', line: 5 }],
    ]);
  });

  it('joins the gazetteer: a known town gains names, others are added', () => {
    const own = [{ id: 1, name: 'Tangier', country: 'MA', lat: 35.77, lon: -5.8, population: 688_356 }];
    const gazetteer = buildGazetteer(own, [], [readGeoNames(DUMP)]);
    const named = (name: string) =>
      gazetteer.meanings(placeKey(name)).map(({ country, lat }) => [country, lat]);
    expect(named('Τανγκέρ')).toEqual([['MA', 35.77]]);
    expect(named('Galat Invented')).toEqual([['MA', 34]]);
    expect(named('Iles Noyees')).toEqual([['MA', 36]]);
    expect(gazetteer.lookup(placeKey('Qalat Invented'))).toHaveLength(1);
  });
});

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const feature = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry });

const REGIONS = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    feature(
      { name: 'Old North', country: 'MA', valid_to: '2015-09-03' },
      { type: 'Polygon', coordinates: [square(0, 0, 10)] },
    ),
    feature(
      { name: 'New North', country: 'MA', level: 1, valid_from: '2015-09-04' },
      { type: 'Polygon', coordinates: [square(0, 0, 10), square(4, 4, 2)] },
    ),
    feature(
      { NAME_1: 'Isles' },
      { type: 'MultiPolygon', coordinates: [[square(20, 20, 1)], [square(30, 30, 1)]] },
    ),
    feature({ name: 'A point' }, { type: 'Point', coordinates: [0, 0] }),
  ],
});

describe('boundaries', () => {
  const boundaries = readBoundaries(REGIONS);
  const names = (lat: number, lon: number, date?: string) =>
    regionsAt(boundaries, { lat, lon }, date).map(({ name }) => name);

  it.each([
    [1, 1, '2015-09-03', ['Old North']],
    [1, 1, '2015-09-04', ['New North']],
    [1, 1, '2015', ['Old North', 'New North']],
    [1, 1, '2014', ['Old North']],
    [1, 1, '2016-02', ['New North']],
    [1, 1, undefined, ['Old North', 'New North']],
    [5, 5, '2020', []],
    [5, 5, '2010', ['Old North']],
    [30.5, 30.5, '1900', ['Isles']],
    [25, 25, '1900', []],
    [11, 1, '2020', []],
  ])('%d, %d on %s lies in %j', (lat, lon, date, expected) => {
    expect(names(lat, lon, date)).toEqual(expected);
  });

  it.each([
    ['no JSON', '{'],
    ['no collection', '{"type":"Feature"}'],
    [
      'a boundary without a name',
      JSON.stringify({ features: [feature({}, { type: 'Polygon', coordinates: [square(0, 0, 1)] })] }),
    ],
    [
      'a date that is none',
      JSON.stringify({
        features: [
          feature({ name: 'A', valid_from: 'spring' }, { type: 'Polygon', coordinates: [square(0, 0, 1)] }),
        ],
      }),
    ],
  ])('refuses %s', (_, text) => {
    expect(() => readBoundaries(text, 'regions.geojson')).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});

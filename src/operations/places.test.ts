import { describe, expect, it } from 'vitest';
import { buildGazetteer, readBoundaries } from '../places/index.ts';
import { importPlaces, type PlaceShelf, placeTables } from './place-tables.ts';
import { placesLine, placesLineSchema } from './places.ts';

const gazetteer = buildGazetteer([
  { name: 'Tangier', country: 'MA', lat: 35.77, lon: -5.8, population: 688_356 },
  { name: 'Tripoli', country: 'LY', lat: 32.89, lon: 13.19, population: 1_150_989 },
  { name: 'Tripoli', country: 'LB', lat: 34.43, lon: 35.84, population: 229_398 },
]);

const OUTLINE = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'The North', country: 'MA', valid_from: '2015-09-04' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-7, 35],
            [-4, 35],
            [-4, 36],
            [-7, 36],
            [-7, 35],
          ],
        ],
      },
    },
  ],
});

const answer = (request: object, options = {}) =>
  placesLine(JSON.stringify(request), { gazetteer, ...options });

describe('attest places', () => {
  it('prints a line of its schema', () => {
    const line = answer({ id: 7, text: 'Five men were held in Tangier.' });
    expect(placesLineSchema.safeParse(line).success).toBe(true);
    expect(line).toMatchObject({
      id: 7,
      toponyms: [{ start: 22, end: 29, phrase: 'Tangier', country: 'MA', lat: 35.77 }],
    });
  });

  it('finds places in capitals, and keeps their words', () => {
    const text = 'FIVE MEN WERE HELD NEAR TANGIER BY THE POLICE, WHO SAID NO MORE ABOUT IT.';
    expect(answer({ id: 8, text }).toponyms).toMatchObject([{ start: 24, end: 31, phrase: 'TANGIER' }]);
  });

  it('takes given spans and the country of the document', () => {
    const request = { id: 'a', text: 'In Tripoli, quiet.', spans: [{ start: 3, end: 10 }] };
    expect(answer(request).toponyms).toMatchObject([{ country: 'LY' }]);
    expect(answer({ ...request, country: 'LB' }).toponyms).toMatchObject([{ country: 'LB' }]);
  });

  it('names the regions of the day', () => {
    const options = { boundaries: readBoundaries(OUTLINE) };
    const request = { id: 1, text: 'In Tangier, quiet.' };
    const regions = [
      { name: 'The North', country: 'MA', level: null, valid_from: '2015-09-04', valid_to: null },
    ];
    expect(answer({ ...request, date: '2019' }, options).toponyms[0]?.regions).toEqual(regions);
    expect(answer({ ...request, date: '2012-05' }, options).toponyms[0]?.regions).toEqual([]);
    expect(answer(request).toponyms[0]?.regions).toBeUndefined();
  });

  it.each([
    ['no JSON', '{'],
    ['no text', '{"id":1}'],
    ['a span outside of the text', '{"id":1,"text":"Rome","spans":[{"start":0,"end":9}]}'],
    ['an empty span', '{"id":1,"text":"Rome","spans":[{"start":2,"end":2}]}'],
    ['a country that is no code', '{"id":1,"text":"Rome","country":"Italy"}'],
    ['a date that is none', '{"id":1,"text":"Rome","date":"last year"}'],
  ])('refuses %s', (_, line) => {
    expect(() => placesLine(line, { gazetteer })).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});

describe('tables of a project', () => {
  const shelf = (): PlaceShelf & { readonly files: Map<string, string> } => {
    const files = new Map<string, string>();
    return {
      files,
      list: async () => [...files.keys()],
      read: async (name) => files.get(name) ?? '',
      write: async (name, text) => void files.set(name, text),
    };
  };
  const town = [
    '5',
    'Ablonque',
    'Ablonque',
    'أبلونك',
    '34.5',
    '-5.5',
    'P',
    'PPL',
    'MA',
    '',
    '01',
    '',
    '',
    '',
    '1200',
    '',
    '',
    '',
    '',
  ].join('\t');

  it('are taken in and read again', async () => {
    const own = shelf();
    expect(await importPlaces(own, 'MA.txt', `${town}\nnothing\n`)).toMatchObject({
      kind: 'geonames',
      towns: 1,
      problems: [{ where: { line: 2 } }],
    });
    expect(await importPlaces(own, 'regions.geojson', OUTLINE)).toMatchObject({
      kind: 'boundaries',
      regions: 1,
    });
    const { imported, boundaries } = await placeTables(own);
    expect(boundaries.map(({ name }) => name)).toEqual(['The North']);
    const richer = buildGazetteer([], [], imported);
    const [found] = placesLine(JSON.stringify({ id: 1, text: 'في أبلونك' }), { gazetteer: richer }).toponyms;
    expect(found).toMatchObject({ name: 'Ablonque', country: 'MA' });
  });

  it('are refused when nothing in them can be read, and leave what was there', async () => {
    const own = shelf();
    await importPlaces(own, 'MA.txt', town);
    await expect(importPlaces(own, 'MA.txt', 'nothing')).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    await expect(importPlaces(own, 'a.geojson', '{"features":[]}')).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect([...own.files]).toEqual([['MA.txt', town]]);
  });
});

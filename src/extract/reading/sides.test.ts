import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../places/index.ts';
import { extractByRules } from '../index.ts';

const gazetteer = buildGazetteer([
  { name: 'Sousse', country: 'TN', lat: 35.8, lon: 10.6, population: 164_000 },
]);

/** The types of the events that an English report of 10 May 2019 tells. */
function typesIn(text: string): unknown[] {
  return extractByRules({ text, language: 'en', published: '2019-05-10', furniture: [], gazetteer }).flatMap(
    ({ type, statements }) =>
      type === 'event'
        ? statements.flatMap(({ variable, value }) => (variable === 'type' ? [value] : []))
        : [],
  );
}

describe('who does an act decides what it is', () => {
  it.each([
    ['attack', 'Suspected jihadists raided a farm near Sousse on Monday and burned the barns.'],
    ['attack', 'Armed men entered Sousse at dawn on Monday and looted the pharmacy.'],
    ['attack', 'A councillor of 40 was shot in Sousse on Monday by members of a jihadist group.'],
    ['attack', 'Militants tried to storm a barracks in Sousse on Monday but were beaten back.'],
    ['cell_dismantled', 'Police took two suspected jihadists from a workshop in Sousse on Monday.'],
    ['cell_dismantled', 'A jihadist cell of three that fell on Monday in Sousse had hidden rifles.'],
    [
      'cell_dismantled',
      'On Monday nine members of a jihadist cell had been taken in Sousse, the ministry said.',
    ],
  ])('%s: %s', (type, text) => {
    expect(typesIn(text)).toEqual([type]);
  });

  it.each([
    'Officers in Sousse took part in a ceremony for victims of terrorism on Monday.',
    'The thriller was shot in Sousse and tells how soldiers took a town from jihadists.',
    'Two workshops against jihadism were held in Sousse on Monday.',
    'The jihadist network fell silent on Monday, a researcher in Sousse said.',
    'The army entered Sousse on Monday without meeting a single extremist.',
  ])('nothing: %s', (text) => {
    expect(typesIn(text)).toEqual([]);
  });
});

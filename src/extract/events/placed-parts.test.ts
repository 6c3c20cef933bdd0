import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../places/index.ts';
import { extractByRules } from '../extractor.ts';

const TOWNS = ['Vigo', 'Lugo', 'Soria', 'Cork', 'Sligo', 'Galway'] as const;
const gazetteer = buildGazetteer(
  TOWNS.map((name, i) => ({ name, country: 'ES', lat: 42 + i, lon: -8, population: 300_000 })),
);

/** The numbers of an event's people of one kind. */
function countsIn(text: string, language: string, variable: string): unknown[] {
  return extractByRules({ text, language, published: '2024-01-10', furniture: [], gazetteer })
    .filter(({ type }) => type === 'event')
    .flatMap(({ statements }) => statements.filter((one) => one.variable === variable))
    .map(({ value }) => (typeof value === 'object' && 'best' in value ? value.best : null));
}

describe('people told by place', () => {
  it.each([
    [
      'es',
      'La Policía ha detenido este lunes a yihadistas: tres en Vigo, dos en Lugo y uno en Soria.',
      'arrested',
      6,
    ],
    [
      'es',
      'Seis yihadistas fueron detenidos este lunes: tres en Vigo, dos en Lugo y uno en Soria.',
      'arrested',
      6,
    ],
    [
      'en',
      'Police arrested four jihadists in Cork, two in Sligo and one in Galway on Monday.',
      'arrested',
      7,
    ],
    [
      'en',
      '54 people were killed by jihadists on Monday, of them 46 in Cork and eight in Sligo.',
      'killed',
      54,
    ],
  ])('%s: %s', (language, text, variable, expected) => {
    expect(countsIn(text, language, variable)).toEqual([expected]);
  });
});

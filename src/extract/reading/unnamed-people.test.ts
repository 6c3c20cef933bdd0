import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../places/index.ts';
import { extractByRules } from '../index.ts';

const gazetteer = buildGazetteer([
  { name: 'Sousse', country: 'TN', lat: 35.8, lon: 10.6, population: 164_000 },
]);

/** How many were arrested, as the first event of a report of 10 May 2019 says. */
function arrestedIn(language: string, text: string): unknown {
  const [event] = extractByRules({ text, language, published: '2019-05-10', furniture: [], gazetteer });
  const value = event?.statements.find(({ variable }) => variable === 'arrested')?.value;
  return typeof value === 'object' && 'best' in value ? value.best : null;
}

describe('people by nouns that no list has', () => {
  it.each([
    ['fr', 1, "Jeudi, un bouquiniste de 40 ans a été arrêté à Sousse pour ses liens avec l'Etat islamique."],
    ['fr', 3, 'La police a arrêté trois parapentistes mardi à Sousse, membres présumés de Daech.'],
    ['en', 2, 'Two beekeepers were arrested in Sousse on Tuesday over links to Islamic State.'],
    [
      'en',
      1,
      'Police arrested a retired Tunisian beekeeper in Sousse on Tuesday over links to Islamic State.',
    ],
    [
      'es',
      1,
      'Un apicultor de 40 años fue detenido el martes en Sousse por sus vínculos con el Estado Islámico.',
    ],
  ])('%s: %i', (language, count, text) => {
    expect(arrestedIn(language, text)).toBe(count);
  });

  it.each([
    ['fr', 'La police a arrêté un véhicule mardi à Sousse, où opèrent des djihadistes.'],
    ['en', 'Police seized three beehives in Sousse on Tuesday from a jihadist.'],
  ])('%s: things are nobody', (language, text) => {
    expect(arrestedIn(language, text)).toBe(null);
  });
});

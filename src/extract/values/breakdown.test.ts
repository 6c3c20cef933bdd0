import { expect, it } from 'vitest';
import { type Count, countSchema } from '../../model/index.ts';
import { buildGazetteer } from '../../places/index.ts';
import { extractByRules } from '../index.ts';

const gazetteer = buildGazetteer(
  ['Melilla', 'Nador', 'Granada', 'Murcia', 'Rabat', 'Sousse', 'Sfax'].map((name, at) => ({
    name,
    country: ['ES', 'MA', 'ES', 'ES', 'MA', 'TN', 'TN'][at] ?? '',
    lat: 35 + at / 10,
    lon: -3 - at,
    population: 90_000,
  })),
);

function counts(text: string, language: string, variable: string): Count[] {
  const records = extractByRules({ text, language, published: '2022-03-17', furniture: [], gazetteer });
  return records
    .flatMap(({ statements }) => statements.filter((one) => one.variable === variable))
    .map(({ value }) => countSchema.parse(value));
}

it.each([
  [
    'en',
    'Police arrested ten people on Tuesday, nine in Melilla and one in Nador. They belonged to a jihadist cell.',
    { Melilla: 9, Nador: 1 },
  ],
  [
    'en',
    'Twelve people, four women and eight men, were arrested in Rabat on Monday over links to Islamic State.',
    { women: 4, men: 8 },
  ],
  [
    'es',
    'La Policía Nacional ha detenido a tres personas en Granada y dos en Murcia por pertenecer a una célula yihadista.',
    { Granada: 3, Murcia: 2 },
  ],
  [
    'fr',
    'La police a interpellé vendredi cinq personnes à Sousse et deux à Sfax, soupçonnées de liens avec Daech.',
    { Sousse: 5, Sfax: 2 },
  ],
  [
    'ar',
    'أوقفت الشرطة يوم الخميس ثلاث نساء وأربعة رجال في الرباط للاشتباه في صلتهم بتنظيم داعش.',
    { نساء: 3, رجال: 4 },
  ],
])('%s: a sum keeps its parts: %s', (language, text, parts) => {
  const [arrested] = counts(text, language, 'arrested');
  expect(arrested?.breakdown).toEqual(Object.entries(parts).map(([of, count]) => ({ of, count })));
  expect(arrested?.best).toBe(Object.values(parts).reduce((sum, count) => sum + count, 0));
});

it('a figure without parts, or whose parts are not all told, has none', () => {
  const [nine] = counts('Police arrested nine men in Rabat on Monday over links to IS.', 'en', 'arrested');
  expect(nine).toEqual({ low: 9, best: 9, high: 9, qualifier: null });
  const text = 'Police arrested ten people in Rabat on Monday over links to IS, two of them women.';
  expect(counts(text, 'en', 'arrested')[0]?.breakdown).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import type { SuggestedRecord } from '../../model/index.ts';
import { buildGazetteer } from '../../places/index.ts';
import { extractByRules } from '../extractor.ts';

const TOWNS = ['Mosul', 'Basora', 'Tikrit', 'Bagdad'] as const;
const gazetteer = buildGazetteer(
  TOWNS.map((name, i) => ({ name, country: 'IQ', lat: 33 + i, lon: 44, population: 900_000 })),
);

function recordsIn(text: string, language: string): SuggestedRecord[] {
  return extractByRules({ text, language, published: '2022-02-01', furniture: [], gazetteer });
}

/** The numbers of the statistics in a text. */
function numbersIn(text: string, language = 'es'): unknown[] {
  return recordsIn(text, language)
    .filter(({ type }) => type === 'statistic')
    .flatMap(({ statements }) =>
      statements.flatMap(({ variable, value }) =>
        variable === 'value' && typeof value === 'object' && 'best' in value ? value.best : [],
      ),
    );
}

describe('figures in lists, series and tables', () => {
  it.each([
    [
      'Mosul fue la ciudad más castigada, con 140 civiles muertos, por delante de Tikrit (62), Basora (18) y Bagdad (9).',
      [140, 62, 18, 9],
    ],
    [
      'En 2019 murieron en el país 412 personas en atentados. De los fallecidos, 301 eran civiles y los 111 restantes, soldados.',
      [412, 301, 111],
    ],
    ['En 2017 fueron arrestadas 640 personas. En 2018 fueron 512 y en 2019, 433.', [640, 512, 433]],
    ['Desde 2015 han sido detenidas 820 personas en España y 64 en otros países.', [820, 64]],
    ['Durante 2020 se registraron seis atentados, con catorce víctimas mortales.', [6, 14]],
  ])('%s', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });

  it.each([
    ['es', '| Año | Atentados | Detenciones |\n|---|---|---|\n| 2019 | 12 | 85 |\n| 2020 | 12 | 64 |\n'],
    ['en', '| Year | Attacks | Arrests |\n|---|---|---|\n| 2019 | 12 | 85 |\n| 2020 | 12 | 64 |\n'],
  ])('the cells of a table in %s, with the years of their rows', (language, table) => {
    expect(numbersIn(`${table}\n`, language)).toEqual([12, 85, 12, 64]);
    const periods = recordsIn(table, language).flatMap(({ statements }) =>
      statements.flatMap(({ variable, value }) => (variable === 'period' ? value : [])),
    );
    expect(periods).toEqual(['2019', '2019', '2020', '2020']);
  });

  it.each([
    'La Policía detuvo ayer en Mosul a tres hombres en una operación en 25 provincias.',
    'Un coche bomba mató el lunes a cuatro personas en Mosul (3).',
    '| Nombre | Cargo |\n|---|---|\n| Sala 4 | 12 |\n',
  ])('none in: %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('places with numbers in brackets are no attack', () => {
    const text =
      'Mosul fue la más castigada, con 140 civiles muertos, por delante de Tikrit (62) y Basora (18).';
    expect(recordsIn(text, 'es').filter(({ type }) => type === 'event')).toEqual([]);
  });

  it('how far back nothing like it is known is no period', () => {
    const [record] = recordsIn('En 2021 fueron detenidas 78 personas, la cifra más alta desde 2009.', 'es');
    const period = record?.statements.find(({ variable }) => variable === 'period');
    expect(period?.value).toBe('2021');
  });
});

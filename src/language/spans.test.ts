import { describe, expect, it } from 'vitest';
import { isEdtf } from '../model/index.ts';
import { dateReaderFor, datesOf, FRENCH, passageOf, SPANISH } from './index.ts';
import { spanEdtf } from './spans.ts';

describe('stretches of time that end with the publication', () => {
  it.each([
    ['last_3_years', '2020-12-24', '2017-12/2020-12'],
    ['last_3_years', '2020-12', '2017-12/2020-12'],
    ['last_3_years', '2020', '2017/2020'],
    ['last_6_months', '2021-03-02', '2020-09/2021-03'],
    ['last_10_days', '2021-03-02', '2021-02-20/2021-03-02'],
    ['year_to_date', '2021-03-02', '2021-01-01/2021-03-02'],
    ['year_to_date', '2021-03', '2021-01/2021-03'],
    ['month_to_date', '2021-03-02', '2021-03-01/2021-03-02'],
  ] as const)('%s before %s is %s', (span, published, edtf) => {
    expect(spanEdtf(span, published)).toBe(edtf);
    expect(isEdtf(edtf)).toBe(true);
  });

  it.each([
    ['last_3_years', null],
    ['last_6_months', '2021'],
    ['last_10_days', '2021-03'],
    ['year_to_date', '2021'],
    ['month_to_date', '2021-03'],
  ] as const)('%s before %s is not decided', (span, published) => {
    expect(spanEdtf(span, published)).toBe(null);
  });
});

function spansIn(text: string, language: typeof FRENCH, published: string | null) {
  const { tokens } = passageOf(text, language, []);
  return datesOf(tokens, 0, tokens.length, dateReaderFor(language), published)
    .filter(({ open }) => open === 'span')
    .map(({ edtf }) => edtf);
}

describe('as texts say them', () => {
  it.each([
    ['Au cours des trois dernières années, 40 personnes ont été jugées.', '2017-12/2020-12'],
    ['ces 12 derniers mois', '2019-12/2020-12'],
    ["depuis le début de l'année", '2020-01-01/2020-12-24'],
  ])('French: %s', (text, edtf) => {
    expect(spansIn(text, FRENCH, '2020-12-24')).toEqual([edtf]);
    expect(spansIn(text, FRENCH, null)).toEqual([null]);
  });

  it.each([
    ['En lo que va de año han sido detenidas 30 personas.', '2020-01-01/2020-12-24'],
    ['en los dos últimos años', '2018-12/2020-12'],
    ['en los últimos doce meses', '2019-12/2020-12'],
    ['en lo corrido del mes', '2020-12-01/2020-12-24'],
  ])('Spanish: %s', (text, edtf) => {
    expect(spansIn(text, SPANISH, '2020-12-24')).toEqual([edtf]);
    expect(spansIn(text, SPANISH, null)).toEqual([null]);
  });

  it('a year that is said is no year so far', () => {
    expect(spansIn("depuis le début de l'année 2018", FRENCH, '2020-12-24')).toEqual([]);
  });
});

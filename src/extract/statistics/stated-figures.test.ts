import { describe, expect, it } from 'vitest';
import type { SuggestedRecord } from '../../model/index.ts';
import { buildGazetteer } from '../../places/index.ts';
import { extractByRules } from '../extractor.ts';

const TOWNS = [
  ['Lyon', 'FR'],
  ['Paris', 'FR'],
  ['Lille', 'FR'],
  ['Madrid', 'ES'],
  ['Melilla', 'ES'],
  ['Ceuta', 'ES'],
  ['Bali', 'ID'],
] as const;
const gazetteer = buildGazetteer(
  TOWNS.map(([name, country], i) => ({ name, country, lat: 33 + i, lon: 4, population: 900_000 })),
);

function recordsIn(text: string, language: string): SuggestedRecord[] {
  return extractByRules({ text, language, published: '2024-01-10', furniture: [], gazetteer });
}

/** The numbers of the statistics in a text, in its order. */
function numbersIn(text: string, language: string): unknown[] {
  return recordsIn(text, language)
    .filter(({ type }) => type === 'statistic')
    .flatMap(({ statements }) =>
      statements.flatMap(({ variable, value }) =>
        variable === 'value' && typeof value === 'object' && 'best' in value ? (value.best ?? value.low) : [],
      ),
    );
}

describe('people counted by a number alone', () => {
  it.each([
    [
      'fr',
      "Sur 1 420 départs vers la Syrie, 910 l'ont été pour Daech. Morts : 612. Rentrés : 243. Quant aux femmes, 301 avaient fait le voyage ; 175 y sont encore.",
      [1420, 910, 612, 243, 301, 175],
    ],
    [
      'es',
      'De los 1.420 hombres que se fueron a Siria, 910 lo hicieron con el Dáesh; 612 murieron allí. Regresaron 243, casi todos juzgados; en los campos siguen 175.',
      [1420, 910, 612, 243, 175],
    ],
    [
      'en',
      'The army says it has killed 312 militants since January, captured 57 and lost 23 soldiers.',
      [312, 57, 23],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(numbersIn(text, language)).toEqual(expected);
  });
});

describe('what a balance counts', () => {
  it.each([
    [
      'ar',
      'أفادت وزارة الدفاع اليوم الاثنين بتحييد 58 إرهابيا خلال عام 2023. وتمكنت وحدات الجيش من القضاء على 24 إرهابيا، واعتقال 9 آخرين، بينما سلم 25 أنفسهم.',
      [58, 24, 9, 25],
    ],
    [
      'ar',
      'عاد إلى البلاد منذ 2019 نحو 140 شخصا، منهم 90 من سوريا و36 من العراق و14 من ليبيا.',
      [140, 90, 36, 14],
    ],
    ['ar', 'تم سنة 2023 توقيف 2041 عنصرا وتفكيك 57 خلية، حسب وزارة الداخلية.', [2041, 57]],
    [
      'fr',
      'Depuis 2014, on compte 310 adultes revenus, soit 205 hommes et 105 femmes. Une dizaine d’entre eux ont été jugés.',
      [310, 205, 105, 10],
    ],
    [
      'es',
      'En 2022 hubo 64 detenidos. El año 2023 se cerró con 64 detenidos y 31 operaciones.',
      [64, 64, 31],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(numbersIn(text, language)).toEqual(expected);
  });
});

describe('people spoken of, housed or from somewhere', () => {
  it.each([
    [
      'fr',
      'Ils seraient 1 240, hommes et femmes confondus, dans les prisons du pays, selon la ministre.',
      [1240],
    ],
    ['en', 'The camp, the larger of the two, houses around 56,000, according to UN figures.', [56_000]],
    ['en', 'Nearly 60,000 people from upwards of 50 countries live in the camp.', [60_000, 50]],
    ['ar', 'تم توقيف 212 من عناصر الدعم خلال سنة 2023.', [212]],
    [
      'fr',
      "C'est la quatrième cellule démantelée à Oran depuis le début de l'année, selon le ministère.",
      [4],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(numbersIn(text, language)).toEqual(expected);
  });
});

describe('figures compared, changed and shared out', () => {
  it.each([
    [
      'en',
      'The ministry counts 517 women and children brought home this year. In 2022 it was 324, the year before 281, and 342 in 2020.',
      [517, 324, 281, 342],
    ],
    [
      'en',
      'Terrorism arrests climbed from 78 in 2022 to 93 last year. Operations rose too, from 43 to 49.',
      [78, 93, 43, 49],
    ],
    [
      'es',
      'En 2023 se practicaron 49 operaciones, frente a 43 en 2022. También crecen los detenidos, de 78 a 81.',
      [49, 43, 78, 81],
    ],
    [
      'fr',
      'Les interpellations ont reculé de 89 en 2022 à 71 en 2023. Les perquisitions aussi, de 140 à 120.',
      [89, 71, 140, 120],
    ],
    [
      'es',
      'En 2023 hubo 93 detenciones. Madrid encabeza la lista con 25, seguida de Melilla, con nueve, y Ceuta, con siete.',
      [93, 25, 9, 7],
    ],
    [
      'en',
      'In 2023 police made 93 terrorism arrests: Lyon leads with 25, followed by Paris with 14 and Lille with nine.',
      [93, 25, 14, 9],
    ],
    ['es', 'Según la ONU, hay unos 60.000 internos, de más de 50 países, en ese campo.', [60_000, 50]],
  ])('%s: %s', (language, text, expected) => {
    expect(numbersIn(text, language)).toEqual(expected);
  });
});

describe('no statistics', () => {
  it.each([
    ['en', 'In the Bali bombings of 2002, 202 people died.'],
    ['en', 'Ten arrests in all: six in Lyon, the other four in Lille.'],
    ['en', 'A man of 34 was arrested on Monday in Ceuta with two others; four more are being sought.'],
    ['fr', 'Un bilan plus lourd circule, de soixante-dix morts.'],
    ['fr', "Le dernier rapatriement remonte à mars 2022 et n'avait concerné que huit hommes."],
    [
      'fr',
      "Jamais, en dix ans, la rébellion n'avait frappé ainsi ; en octobre, une embuscade avait tué douze militaires.",
    ],
    ['es', 'Pasó cuatro o cinco meses en Siria y regresó con otros tres.'],
    ['es', 'La ciudad, de poco más de 80.000 habitantes, vive del puerto.'],
    ['en', 'More than 60% of plots had links to the group.'],
    ['en', 'The country has been on alert since 3 March 2016, when 31 people died at the airport of Lyon.'],
    ['en', 'The raid brings to nine the number of people held over the plot.'],
    ['fr', "Cela représente environ un tiers de plus qu'en 2015."],
    ['es', 'El episodio más sangriento fue el de la universidad, con 140 muertos.'],
    ['es', 'Es el quinto arresto en la ciudad en menos de una semana.'],
  ])('%s: %s', (language, text) => {
    expect(numbersIn(text, language)).toEqual([]);
  });
});

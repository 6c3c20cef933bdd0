import { dayNames } from '../day-names.ts';
import type { Language, NumberWord, QualifierKind } from '../language.ts';
import { lastSpans } from '../spans.ts';

const SMALL_NUMBERS = {
  2: 'dos',
  3: 'tres',
  4: 'cuatro',
  5: 'cinco',
  6: 'seis',
  7: 'siete',
  8: 'ocho',
  9: 'nueve',
  10: 'diez',
  12: 'doce',
  15: 'quince',
  18: 'dieciocho',
  20: 'veinte',
  30: 'treinta',
} as const;

/** "en lo que va de año", "en lo corrido del mes". */
const SO_FAR = Object.fromEntries(
  [
    'lo que va de',
    'lo que va del',
    'lo que llevamos de',
    'lo corrido del',
    'lo corrido de este',
    'lo que va de este',
  ]
    .flatMap((head) => ['año', 'mes'].map((unit) => [`${head} ${unit}`, unit]))
    .concat([
      ['desde principios de año', 'año'],
      ['desde comienzos de año', 'año'],
      ['desde principios de mes', 'mes'],
    ])
    .map(([phrase = '', unit]) => [phrase, unit === 'año' ? 'year_to_date' : 'month_to_date'] as const),
);

const UNITS =
  'cero||dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve'.split(
    '|',
  );
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const HUNDREDS: Readonly<Record<number, string>> = {
  200: 'doscient',
  300: 'trescient',
  400: 'cuatrocient',
  500: 'quinient',
  600: 'seiscient',
  700: 'setecient',
  800: 'ochocient',
  900: 'novecient',
};
const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'primer|primero|primera'],
  [2, 'segundo|segunda'],
  [3, 'tercer|tercero|tercera'],
  [4, 'cuarto|cuarta'],
  [5, 'quinto|quinta'],
  [6, 'sexto|sexta'],
  [7, 'séptimo|séptima'],
  [8, 'octavo|octava'],
  [9, 'noveno|novena'],
  [10, 'décimo|décima'],
];

type Words = [string, NumberWord][];

/** "un" and "una" alone are articles; "uno" counts. */
function smallNumbers(): Words {
  const unit = (word: string, value: number): [string, NumberWord] => [word, { value, kind: 'unit' }];
  return [
    ...UNITS.flatMap((word, n) => (word === '' ? [] : [unit(word, n)])),
    unit('uno', 1),
    unit('veintiún', 21),
    unit('veintiuna', 21),
    ...TENS.flatMap((ten, i) => [
      unit(ten, (i + 3) * 10),
      unit(`${ten} y un`, (i + 3) * 10 + 1),
      unit(`${ten} y una`, (i + 3) * 10 + 1),
    ]),
    unit('cien', 100),
    unit('ciento', 100),
    ...Object.entries(HUNDREDS).flatMap(([value, stem]) =>
      ['os', 'as'].map((ending) => unit(stem + ending, Number(value))),
    ),
  ];
}

/** "una decena de", "un centenar": a round number. */
function roundNumbers(): Words {
  const round: Readonly<Record<string, number>> = {
    'una decena': 10,
    'una docena': 12,
    'media docena': 6,
    'una quincena': 15,
    'una veintena': 20,
    'una treintena': 30,
    'una cuarentena': 40,
    'medio centenar': 50,
    'una cincuentena': 50,
    'un centenar': 100,
    'centenar y medio': 150,
    'un millar': 1000,
    'medio millar': 500,
  };
  return Object.entries(round).flatMap(([word, value]): Words => {
    const term: NumberWord = { value, kind: 'about' };
    return [
      [word, term],
      [`${word} de`, term],
    ];
  });
}

function vagueNumbers(): Words {
  const plurals: Readonly<Record<string, number>> = {
    decenas: 20,
    docenas: 24,
    centenares: 200,
    cientos: 200,
    miles: 2000,
    millares: 2000,
    'decenas de miles': 20_000,
    'cientos de miles': 200_000,
  };
  return Object.entries(plurals).flatMap(([word, value]) =>
    ['', 'varias ', 'varios ', 'unas ', 'unos '].flatMap((lead) =>
      ['', ' de'].map((tail): [string, NumberWord] => [`${lead}${word}${tail}`, { value, kind: 'vague' }]),
    ),
  );
}

function numberWords(): Record<string, NumberWord> {
  return {
    ...Object.fromEntries([...smallNumbers(), ...roundNumbers(), ...vagueNumbers()]),
    'un par de': { value: 2, kind: 'unit' },
    mil: { value: 1000, kind: 'scale' },
    millón: { value: 1_000_000, kind: 'scale' },
    millones: { value: 1_000_000, kind: 'scale' },
    'millones de': { value: 1_000_000, kind: 'scale' },
    'un millón': { value: 1_000_000, kind: 'unit' },
    'un millón de': { value: 1_000_000, kind: 'unit' },
    ...Object.fromEntries(
      ORDINALS.flatMap(([value, list]) =>
        list.split('|').map((word): [string, NumberWord] => [word, { value, kind: 'ordinal' }]),
      ),
    ),
  };
}

const QUALIFIERS: readonly (readonly [QualifierKind, string])[] = [
  ['at_least', 'al menos|por lo menos|como mínimo|no menos de|un mínimo de|cuando menos'],
  ['up_to', 'hasta|como máximo|a lo sumo|un máximo de|no más de|como mucho'],
  ['more_than', 'más de|mas de|bastante más de|muy por encima de|por encima de|superior a'],
  ['fewer_than', 'menos de|por debajo de'],
  [
    'about',
    `unos|unas|alrededor de|cerca de|casi|aproximadamente|en torno a|prácticamente|poco más de|poco menos de|
     sobre unos|sobre unas|alrededor de unos|de unos|de unas`.replace(/\n\s*/g, ''),
  ],
];

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  setiembre: 9,
  'ene.': 1,
  'feb.': 2,
  'abr.': 4,
  'jun.': 6,
  'jul.': 7,
  'ago.': 8,
  'sept.': 9,
  'oct.': 10,
  'nov.': 11,
  'dic.': 12,
};
const WEEKDAYS = 'lunes martes miércoles jueves viernes sábado domingo'.split(' ');

/** The day told before, and some hours from what was told before. */
const SAME_DAY =
  'el mismo día|ese mismo día|este mismo día|la misma noche|esa misma noche|la misma tarde|esa misma tarde|la misma mañana|esa misma mañana|la misma jornada|esa misma jornada|ese día|por la noche|por la tarde|por la mañana|de madrugada|al anochecer';
const HOURS_APART =
  'horas más tarde|horas antes|horas después|pocas horas después|pocas horas antes|unas horas después|unas horas antes|minutos después|minutos más tarde|minutos antes|poco después|poco antes|una hora después|una hora más tarde|una hora antes';

/** Spanish of Spain and of the Americas. */
export const SPANISH: Language = {
  code: 'es',
  abbreviations: new Set(
    `sr sra srta dr dra prof ud uds gral cnel cap tte sgto art núm nº n p pp pág págs vol ed eds etc aprox
     ej ee uu ene feb abr jun jul ago sept oct nov dic av avda c cf`.split(/\s+/),
  ),
  numbers: numberWords(),
  numberJoiners: ['y'],
  thousands: ['.', ' '],
  ranges: [
    { before: 'entre', middle: 'y' },
    { before: 'de', middle: 'a' },
  ],
  rangeMiddles: ['a', 'o'],
  rangeArticles: ['los', 'las'],
  qualifiers: Object.fromEntries(
    QUALIFIERS.flatMap(([kind, list]) => list.split('|').map((phrase) => [phrase, kind])),
  ),
  qualifiersAfter: {
    'o más': 'at_least',
    'como mínimo': 'at_least',
    'por lo menos': 'at_least',
    aproximadamente: 'about',
    'como máximo': 'up_to',
    'o menos': 'up_to',
  },
  ordinalSuffixes: ['º', 'ª', 'er', 'o', 'a'],
  months: { ...Object.fromEntries(MONTHS.map((name, i) => [name, i + 1])), ...SHORT_MONTHS },
  shyMonths: [],
  weekdays: Object.fromEntries(WEEKDAYS.map((name, i) => [name, i + 1])),
  sameYear: [
    'del mismo año',
    'de ese mismo año',
    'de ese año',
    'de aquel año',
    'de aquel mismo año',
    'de dicho año',
  ],
  dateGlue: ['el', 'de', 'del', ',', 'dia', 'mes', 'ano', 'finales', 'principios', 'mediados', '-'],
  dateArticles: ['el', 'la', 'los', 'pasado', 'dia', 'finales', 'principios', 'mediados', 'de', '-'],
  dayFirst: true,
  relativeDays: {
    ...dayNames(SAME_DAY, 'same_day'),
    ...dayNames(HOURS_APART, 'hours_apart'),
    ...dayNames('al día siguiente|el día siguiente|un día después|un día más tarde', 'next_day'),
    ...dayNames('el día anterior|un día antes|la víspera', 'day_before'),
    hoy: 'today',
    'esta mañana': 'today',
    'esta tarde': 'today',
    'esta noche': 'today',
    'esta madrugada': 'today',
    'la pasada madrugada': 'today',
    'pasada madrugada': 'today',
    'de madrugada de hoy': 'today',
    'este mediodía': 'today',
    ayer: 'yesterday',
    anoche: 'yesterday',
    'pasada noche': 'yesterday',
    'la pasada noche': 'yesterday',
    'la noche pasada': 'yesterday',
    'esta semana': 'this_week',
    'la presente semana': 'this_week',
    'semana pasada': 'last_week',
    'pasada semana': 'last_week',
    'última semana': 'last_week',
    'semana anterior': 'feast',
    'este mes': 'this_month',
    'presente mes': 'this_month',
    'mes pasado': 'last_month',
    'pasado mes': 'last_month',
    'este año': 'this_year',
    'presente año': 'this_year',
    'año en curso': 'this_year',
    'año pasado': 'last_year',
    'pasado año': 'last_year',
    anteayer: 'feast',
    antier: 'feast',
    'domingo de Pascua': 'feast',
    'domingo de Resurrección': 'feast',
    'domingo de Ramos': 'feast',
    'viernes santo': 'feast',
    'jueves santo': 'feast',
    ...SO_FAR,
    ...lastSpans(SMALL_NUMBERS, {
      days: ['últimos # días', '# últimos días'],
      months: ['últimos # meses', '# últimos meses'],
      years: ['últimos # años', '# últimos años'],
    }),
  },
  lastWords: ['pasado', 'pasada', 'ultimo', 'ultima'],
  nextWords: ['proximo', 'proxima', 'siguiente', 'que viene'],
  yearCues: [
    'en',
    'de',
    'del',
    'desde',
    'entre',
    'y',
    'o',
    'a',
    'ano',
    'anos',
    'hasta',
    'hacia',
    'durante',
    'finales',
    'principios',
    'mediados',
    'verano',
    'otono',
    'invierno',
    'primavera',
  ],
  and: ['y', 'e', 'o', 'u', ','],
  sinceWords: ['desde'],
  untilWords: ['hasta', 'a', 'al', 'y', '-', '–'],
};

import { dayNames } from '../day-names.ts';
import type { Language, NumberWord, QualifierKind } from '../language.ts';
import { lastSpans } from '../spans.ts';

const SMALL_NUMBERS = {
  2: 'deux',
  3: 'trois',
  4: 'quatre',
  5: 'cinq',
  6: 'six',
  7: 'sept',
  8: 'huit',
  9: 'neuf',
  10: 'dix',
  12: 'douze',
  15: 'quinze',
  18: 'dix-huit',
  20: 'vingt',
  30: 'trente',
} as const;

const UNITS =
  'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf'.split(
    '|',
  );
const TENS: Readonly<Record<number, string>> = {
  20: 'vingt',
  30: 'trente',
  40: 'quarante',
  50: 'cinquante',
  60: 'soixante',
  80: 'quatre-vingt',
};
/** Belgian and Swiss forms beside "soixante-dix" and "quatre-vingt-dix". */
const OTHER_TENS: Readonly<Record<number, string>> = { 70: 'septante', 80: 'huitante', 90: 'nonante' };
const ORDINALS =
  'deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième';

/** The words of 2 to 99, each in all its spellings. "un" alone is an article. */
function smallNumbers(): [string, number][] {
  const found: [string, number][] = UNITS.map((word, n): [string, number] => [word, n]).filter(
    ([, n]) => n !== 1,
  );
  for (const [start, ten] of [...Object.entries(TENS), ...Object.entries(OTHER_TENS)]) {
    const base = Number(start);
    const last = (base === 60 || base === 80) && ten !== 'huitante' ? 19 : 9;
    found.push([base === 80 && ten !== 'huitante' ? `${ten}s` : ten, base], [ten, base]);
    for (let n = 1; n <= last; n += 1) {
      const unit = UNITS[n] ?? '';
      for (const word of n === 1 ? [unit, 'une'] : [unit]) {
        found.push([`${ten}-${word}`, base + n], [`${ten} ${word}`, base + n]);
        if (n === 1 || n === 11) found.push([`${ten} et ${word}`, base + n], [`${ten}-et-${word}`, base + n]);
      }
    }
  }
  return found.flatMap(([word, n]) => [[word, n] as [string, number], [word.replaceAll('-', ' '), n]]);
}

const ROUND: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

function roundNumbers(): [string, NumberWord][] {
  const about = (list: readonly string[], value: number): [string, NumberWord][] =>
    list.map((word) => [word, { value, kind: 'about' }]);
  return [
    ...Object.entries(ROUND).flatMap(([word, value]) =>
      about([`une ${word} de`, `une ${word} d'`, `une ${word}`, `la ${word} de`, `la ${word} d'`], value),
    ),
    ...about(['une bonne dizaine de', 'une petite dizaine de'], 10),
    ...about(['une bonne centaine de', 'une petite centaine de'], 100),
    ...about(['un millier de', "un millier d'", 'un millier'], 1000),
    ["une demi-douzaine d'", { value: 6, kind: 'about' }],
    ['une demi-douzaine de', { value: 6, kind: 'about' }],
    ['une demi-douzaine', { value: 6, kind: 'about' }],
    ['une paire de', { value: 1, kind: 'unit' }],
  ];
}

function vagueNumbers(): [string, NumberWord][] {
  const plurals: Readonly<Record<string, number>> = {
    dizaines: 20,
    centaines: 200,
    milliers: 2000,
    'dizaines de milliers': 20_000,
    'centaines de milliers': 200_000,
  };
  return Object.entries(plurals).flatMap(([word, value]) =>
    ['', 'des ', 'plusieurs ', 'quelques ', 'de nombreuses ', 'par '].flatMap((lead) =>
      ['', ' de', " d'", ' et des dizaines de'].map((tail): [string, NumberWord] => [
        `${lead}${word}${tail}`,
        { value, kind: 'vague' },
      ]),
    ),
  );
}

function numberWords(): Record<string, NumberWord> {
  const scale = (value: number): NumberWord => ({ value, kind: 'scale' });
  return {
    ...Object.fromEntries(
      smallNumbers().map(([word, value]): [string, NumberWord] => [word, { value, kind: 'unit' }]),
    ),
    ...Object.fromEntries([...roundNumbers(), ...vagueNumbers()]),
    cent: scale(100),
    cents: scale(100),
    mille: scale(1000),
    million: scale(1_000_000),
    millions: scale(1_000_000),
    'million de': scale(1_000_000),
    'millions de': scale(1_000_000),
    "millions d'": scale(1_000_000),
    'un million': { value: 1_000_000, kind: 'unit' },
    'un milliard': { value: 1_000_000_000, kind: 'unit' },
    milliard: scale(1_000_000_000),
    milliards: scale(1_000_000_000),
    premier: { value: 1, kind: 'ordinal' },
    première: { value: 1, kind: 'ordinal' },
    second: { value: 2, kind: 'ordinal' },
    seconde: { value: 2, kind: 'ordinal' },
    ...Object.fromEntries(
      ORDINALS.split('|').map((word, i): [string, NumberWord] => [word, { value: i + 2, kind: 'ordinal' }]),
    ),
  };
}

/** A phrase that ends in "de" also before a vowel. */
function elided(list: string, kind: QualifierKind): [string, QualifierKind][] {
  return list.split('|').flatMap((phrase): [string, QualifierKind][] =>
    phrase.endsWith(' de')
      ? [
          [phrase, kind],
          [`${phrase.slice(0, -1)}'`, kind],
        ]
      : [[phrase, kind]],
  );
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  'janv.': 1,
  'févr.': 2,
  'avr.': 4,
  'juil.': 7,
  'sept.': 9,
  'oct.': 10,
  'nov.': 11,
  'déc.': 12,
};
const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');

/** The day told before, and some hours from what was told before. */
const SAME_DAY =
  "le même jour|ce même jour|le même soir|le même matin|la même nuit|la même journée|le jour même|le soir même|dans la même journée|ce jour-là|ce soir-là|dans l'après-midi|dans la soirée|dans la matinée|en soirée";
const HOURS_APART =
  'quelques heures plus tard|quelques heures plus tôt|quelques heures auparavant|quelques heures après|une heure plus tard|une heure plus tôt|quelques minutes plus tard|quelques minutes plus tôt|peu après|peu avant|deux heures plus tard|des heures plus tard|quelques instants plus tard';

/** French, with the words of the Maghreb, Belgium, Switzerland and the Sahel. */
export const FRENCH: Language = {
  code: 'fr',
  abbreviations: new Set(
    `m mm mme mmes mlle dr pr me mgr st ste av bd art cf etc no n p pp env janv fevr avr juil sept oct nov dec
     gen col cdt cap lt adj sgt al ibid op cit vol éd ed ap tel`.split(/\s+/),
  ),
  openers: new Set("le la les l' un une il elle ils elles ce cette ces selon dans en l'".split(' ')),
  spacedQuotes: true,
  numbers: numberWords(),
  numberJoiners: [],
  thousands: ['.', ' '],
  ranges: [
    { before: 'entre', middle: 'et' },
    { before: 'de', middle: 'a' },
    { before: "d'", middle: 'a' },
  ],
  rangeMiddles: ['a', 'ou'],
  qualifiers: Object.fromEntries([
    ...elided('au moins|au minimum|pas moins de|un minimum de|minimum', 'at_least'),
    ...elided("jusqu'à|au plus|au maximum|tout au plus|pas plus de|un maximum de", 'up_to'),
    ...elided('plus de|bien plus de|largement plus de|au-delà de', 'more_than'),
    ...elided('moins de', 'fewer_than'),
    ...elided(
      'environ|près de|quelque|autour de|aux alentours de|à peu près|approximativement|presque|un peu plus de|un peu moins de|pas loin de|à quelque|les quelque',
      'about',
    ),
  ]),
  qualifiersAfter: { 'ou plus': 'at_least', 'au moins': 'at_least', environ: 'about', 'au plus': 'up_to' },
  ordinalSuffixes: ['er', 're', 'e', 'eme', 'ieme', 'nd', 'nde', 'ere'],
  months: {
    ...Object.fromEntries(MONTHS.map((name, i) => [name, i + 1])),
    ...SHORT_MONTHS,
  },
  shyMonths: [],
  weekdays: Object.fromEntries(WEEKDAYS.map((name, i) => [name, i + 1])),
  sameYear: ['de la même année', 'de cette même année', 'de cette année-là', 'la même année'],
  dateGlue: ['le', 'du', 'de', ',', 'soir', 'matin', 'mi', 'fin', 'debut', 'courant', '-', 'apres', 'midi'],
  dateArticles: ['le', 'la', "l'", 'ce', 'fin', 'debut', 'mi', '-'],
  dayFirst: true,
  relativeDays: {
    ...dayNames(SAME_DAY, 'same_day'),
    ...dayNames(HOURS_APART, 'hours_apart'),
    ...dayNames('le lendemain|le jour suivant|le lendemain matin|un jour plus tard', 'next_day'),
    ...dayNames('la veille|la veille au soir|un jour plus tôt', 'day_before'),
    "aujourd'hui": 'today',
    'ce matin': 'today',
    'ce midi': 'today',
    'ce soir': 'today',
    'cet après-midi': 'today',
    hier: 'yesterday',
    'hier soir': 'yesterday',
    'hier matin': 'yesterday',
    'hier après-midi': 'yesterday',
    'cette semaine': 'this_week',
    'semaine dernière': 'last_week',
    'semaine passée': 'last_week',
    'semaine précédente': 'feast',
    'ce mois-ci': 'this_month',
    'ce mois': 'this_month',
    'mois dernier': 'last_month',
    'mois passé': 'last_month',
    'cette année': 'this_year',
    'an dernier': 'last_year',
    'an passé': 'last_year',
    'année dernière': 'last_year',
    'année passée': 'last_year',
    'avant-hier': 'feast',
    'dimanche de Pâques': 'feast',
    'lundi de Pâques': 'feast',
    'dimanche des Rameaux': 'feast',
    'vendredi saint': 'feast',
    "depuis le début de l'année": 'year_to_date',
    'depuis le début de cette année': 'year_to_date',
    'depuis le début du mois': 'month_to_date',
    ...lastSpans(SMALL_NUMBERS, {
      days: ['# derniers jours'],
      months: ['# derniers mois'],
      years: ['# dernières années', '# années écoulées'],
    }),
  },
  lastWords: ['dernier', 'derniere', 'passe', 'passee'],
  nextWords: ['prochain', 'prochaine', 'suivant'],
  yearCues: [
    'en',
    'de',
    "d'",
    'depuis',
    'entre',
    'et',
    'ou',
    'fin',
    'debut',
    'mi',
    'annee',
    'annees',
    'ete',
    'hiver',
    'automne',
    'printemps',
    'vers',
    'avant',
    'apres',
    'a',
    'jusque',
    "jusqu'",
    'courant',
    "l'an",
    'an',
  ],
  and: ['et', 'ou', ','],
  sinceWords: ['depuis'],
  untilWords: ["jusqu'", 'a', 'au', 'et', '-', '–'],
};

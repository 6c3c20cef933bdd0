import { dayNames } from '../day-names.ts';
import type { Language, NumberWord } from '../language.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth';

function numberWords(): Record<string, NumberWord> {
  const words: Record<string, NumberWord> = {
    hundred: { value: 100, kind: 'scale' },
    thousand: { value: 1000, kind: 'scale' },
    million: { value: 1_000_000, kind: 'scale' },
    'a hundred': { value: 100, kind: 'unit' },
    'a thousand': { value: 1000, kind: 'unit' },
    'a million': { value: 1_000_000, kind: 'unit' },
    dozen: { value: 12, kind: 'scale' },
    'a dozen': { value: 12, kind: 'unit' },
    'half a dozen': { value: 6, kind: 'unit' },
    'a half-dozen': { value: 6, kind: 'unit' },
    'a couple of': { value: 2, kind: 'unit' },
    'a pair of': { value: 2, kind: 'unit' },
    'a score of': { value: 20, kind: 'about' },
    dozens: { value: 24, kind: 'vague' },
    'dozens of': { value: 24, kind: 'vague' },
    'scores of': { value: 40, kind: 'vague' },
    'tens of': { value: 20, kind: 'vague' },
    hundreds: { value: 200, kind: 'vague' },
    'hundreds of': { value: 200, kind: 'vague' },
    thousands: { value: 2000, kind: 'vague' },
    'thousands of': { value: 2000, kind: 'vague' },
    'tens of thousands': { value: 20_000, kind: 'vague' },
    'tens of thousands of': { value: 20_000, kind: 'vague' },
    'hundreds of thousands of': { value: 200_000, kind: 'vague' },
  };
  for (const [i, word] of UNITS.split(' ').entries()) words[word] = { value: i, kind: 'unit' };
  for (const [i, word] of TENS.split(' ').entries()) words[word] = { value: (i + 2) * 10, kind: 'unit' };
  for (const [i, word] of ORDINALS.split(' ').entries()) words[word] = { value: i + 1, kind: 'ordinal' };
  return words;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT_MONTHS = 'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

function months(): Record<string, number> {
  const all: Record<string, number> = {};
  for (const [i, name] of MONTHS.entries()) all[name] = i + 1;
  for (const short of SHORT_MONTHS) {
    const number = MONTHS.findIndex((name) => name.startsWith(short.slice(0, 3))) + 1;
    all[short] = number;
    all[`${short}.`] = number;
  }
  return all;
}

/** The day told before, and some hours from what was told before. */
const SAME_DAY =
  'the same day|that same day|the same evening|that same evening|the same afternoon|the same morning|the same night|that same night|later that day|later the same day|earlier that day|earlier the same day|later that evening|later that night|that evening|that afternoon|that night|in the afternoon|in the evening|at night';
const HOURS_APART =
  'hours later|hours earlier|hours before|an hour later|an hour earlier|minutes later|minutes earlier|shortly afterwards|a few hours later|a few hours earlier|several hours later|less than an hour later';

/** English. */
export const ENGLISH: Language = {
  code: 'en',
  abbreviations: new Set(
    `mr mrs ms dr prof st gen col maj capt lt sgt cpl comr sr jr rev hon gov sen rep pres amb insp supt adm brig
     vs etc no nos al inc ltd co corp dept est approx fig vol pp ed eds cf ca jan feb mar apr jun jul aug sep sept
     oct nov dec mon tue wed thu fri sat sun ave u.s u.k u.n e.g i.e`.split(/\s+/),
  ),
  numbers: numberWords(),
  numberJoiners: ['and'],
  thousands: [','],
  ranges: [
    { before: 'between', middle: 'and' },
    { before: 'from', middle: 'to' },
    { before: 'from', middle: 'through' },
  ],
  rangeMiddles: ['to'],
  qualifiers: {
    'at least': 'at_least',
    'no fewer than': 'at_least',
    'no less than': 'at_least',
    'not less than': 'at_least',
    'not fewer than': 'at_least',
    'a minimum of': 'at_least',
    'as many as': 'up_to',
    'up to': 'up_to',
    'at most': 'up_to',
    'no more than': 'up_to',
    'a maximum of': 'up_to',
    'more than': 'more_than',
    over: 'more_than',
    'well over': 'more_than',
    'upwards of': 'more_than',
    'in excess of': 'more_than',
    'fewer than': 'fewer_than',
    'less than': 'fewer_than',
    under: 'fewer_than',
    'just under': 'about',
    'just over': 'about',
    about: 'about',
    around: 'about',
    approximately: 'about',
    roughly: 'about',
    some: 'about',
    nearly: 'about',
    almost: 'about',
    'close to': 'about',
    'an estimated': 'about',
    estimated: 'about',
  },
  qualifiersAfter: { 'or more': 'at_least', 'or so': 'about', 'or fewer': 'up_to', 'or less': 'up_to' },
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  months: months(),
  shyMonths: ['may', 'march', 'mar', 'jan', 'dec', 'sep', 'oct', 'jun', 'apr', 'august', 'june', 'april'],
  weekdays: Object.fromEntries(WEEKDAYS.map((name, i) => [name, i + 1])),
  sameYear: ['of the same year', 'of that same year', 'of that year', 'the same year', 'that same year'],
  dateGlue: ['the', 'of', ',', 'early', 'late', 'mid', '-'],
  relativeDays: {
    ...dayNames(SAME_DAY, 'same_day'),
    ...dayNames(HOURS_APART, 'hours_apart'),
    ...dayNames(
      'the next day|the following day|the following morning|the next morning|a day later',
      'next_day',
    ),
    ...dayNames('a day earlier|the previous day|the previous evening', 'day_before'),
    today: 'today',
    'this morning': 'today',
    'this afternoon': 'today',
    'this evening': 'today',
    yesterday: 'yesterday',
    'last night': 'yesterday',
    'this week': 'this_week',
    'earlier this week': 'this_week',
    'last week': 'last_week',
    'the previous week': 'last_week',
    'the past week': 'last_week',
    'at the weekend': 'weekend',
    'over the weekend': 'weekend',
    'on the weekend': 'weekend',
    'during the weekend': 'weekend',
    'this weekend': 'weekend',
    'the weekend': 'weekend',
    'this month': 'this_month',
    'earlier this month': 'this_month',
    'last month': 'last_month',
    'this year': 'this_year',
    'earlier this year': 'this_year',
    'last year': 'last_year',
    'easter sunday': 'feast',
    'palm sunday': 'feast',
    'good friday': 'feast',
    'bloody sunday': 'feast',
    'black friday': 'feast',
  },
  durationsBefore: ['past', 'last', 'previous', 'preceding'],
  durationsAfter: ['ago'],
  durationUnits: {
    years: 'year',
    year: 'year',
    months: 'month',
    month: 'month',
    weeks: 'week',
    week: 'week',
    days: 'day',
    day: 'day',
  },
  lastWords: ['last'],
  nextWords: ['next', 'coming'],
  yearCues: [
    'in',
    'between',
    'early',
    'late',
    'mid',
    'of',
    'since',
    'during',
    'by',
    'until',
    'from',
    'to',
    'after',
    'before',
    'and',
    'through',
    'year',
  ],
  and: ['and', 'or', ','],
  sinceWords: ['since'],
  untilWords: ['until', 'till', 'to', 'through', 'and', '-', '–'],
};

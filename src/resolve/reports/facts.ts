import { foldWord } from '../../language/index.ts';
import { boundsOf, isEdtf, isMissing, type Place, type Value } from '../../model/index.ts';
import { isCalendarWord, weekdayOf } from './calendar-words.ts';
import type { ComparableReport, PlaceFact, ReportFacts, ReportValue } from './report.ts';

/** Days before its publication within which an undated report's event may lie. */
const TOLD_WITHIN = 45;

/** Variables whose codes or names two reports of one event share. */
const CODED = [
  'type',
  'organisation',
  'partner',
  'weapon',
  'target',
  'support',
  'agency',
  'kind',
  'from',
  'to',
  'quantity',
];
const COUNTED = ['arrested', 'members', 'killed', 'killed_perpetrators', 'injured', 'women', 'value'];

/** The facts of a report that linking compares. What is missing, denied or hypothetical is none. */
export function factsOf(report: ComparableReport): ReportFacts {
  const values = report.values.filter(
    ({ value, flags }) => !isMissing(value) && !flags.includes('negated') && !flags.includes('hypothetical'),
  );
  const of = (variable: string) =>
    values.filter((value) => value.variable === variable).map(({ value }) => value);
  const dates = of('date')
    .flatMap((value) => edtfOf(value) ?? [])
    .sort();
  const places = of('place').flatMap((value) => placeFact(value) ?? []);
  const codes = new Map(CODED.map((variable) => [variable, codesOf(values, variable)]));
  const names = [...places.map(({ name }) => name), ...(codes.get('organisation') ?? [])];
  return {
    report,
    dates,
    window: windowOf(dates, report.published),
    places,
    countries: new Set(places.flatMap(({ country }) => country ?? [])),
    counts: new Map(
      COUNTED.flatMap((variable) => {
        const figures = of(variable).flatMap((value) => countOf(value) ?? []);
        return figures.length === 0 ? [] : [[variable, Math.max(...figures)]];
      }),
    ),
    codes,
    ages: ['age_min', 'age_max'].flatMap((variable) =>
      of(variable).filter((value) => typeof value === 'number'),
    ),
    ...wordsOf(report, dates, names),
  };
}

function edtfOf(value: Value): string | null {
  return typeof value === 'object' && 'edtf' in value && isEdtf(value.edtf) ? value.edtf : null;
}

function placeFact(value: Value): PlaceFact | null {
  if (typeof value !== 'object' || !('precision' in value)) return null;
  const { name, country, lat, lon, precision, role }: Place = value;
  if (precision === 'unknown' || role === 'context' || role === 'custody') return null;
  const fine = precision === 'exact' || precision === 'near' || precision === 'locality';
  return { name: name.toLowerCase(), country, lat, lon, fine };
}

function countOf(value: Value): number | null {
  if (typeof value !== 'object' || !('best' in value)) return null;
  return value.best ?? value.low ?? value.high;
}

function codesOf(values: readonly ReportValue[], variable: string): ReadonlySet<string> {
  return new Set(
    values.filter((value) => value.variable === variable).flatMap(({ value }) => codeOf(value) ?? []),
  );
}

/** Marks the name of an actor that no register knows, in the report's own words. */
export const OWN_WORDS = '"';

function codeOf(value: Value): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return null;
  if ('name' in value && 'text' in value)
    return value.name === 'other' ? `${OWN_WORDS}${foldWord(value.text ?? '')}` : value.name;
  if ('id' in value && typeof value.id === 'string') return value.id;
  return 'code' in value ? value.code : null;
}

function windowOf(dates: readonly string[], published: string | null): readonly [number, number] | null {
  const bounds = dates.map(boundsOf).filter(({ earliest, latest }) => earliest !== null && latest !== null);
  if (bounds.length > 0)
    return [
      Math.min(...bounds.map(({ earliest }) => dayOf(earliest ?? ''))),
      Math.max(...bounds.map(({ latest }) => dayOf(latest ?? ''))),
    ];
  const { earliest, latest } =
    published !== null && isEdtf(published) ? boundsOf(published) : { earliest: null, latest: null };
  return earliest === null || latest === null ? null : [dayOf(earliest) - TOLD_WITHIN, dayOf(latest)];
}

/** Days since 1970-01-01 of an ISO date. */
export function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

const RUN = 4;

/**
 * What the wording adds to the coded values. Days, months and the names of its places and organisation are fields of
 * their own: whoever shares them has not used the same words for that.
 */
function wordsOf(
  { passage, language }: ComparableReport,
  dates: readonly string[],
  names: readonly string[],
): Pick<ReportFacts, 'shingles' | 'words' | 'figures' | 'weekdays'> {
  const words = plainWords(passage);
  const days = new Set(dates.flatMap((date) => /-(\d\d)(?:\/|$)/.exec(date)?.[1]?.replace(/^0/, '') ?? []));
  const isFigure = (word: string) =>
    /^\p{N}{2,}$/u.test(word) && !/^(19|20)\d\d$/.test(word) && !days.has(word);
  const named = new Set(names.flatMap(plainWords));
  const isPlain = (word: string) =>
    word.length > 3 && !/\p{N}/u.test(word) && !named.has(word) && !isCalendarWord(word, language);
  return {
    shingles: runs(words),
    figures: new Set(words.filter(isFigure)),
    words: new Set(words.filter(isPlain)),
    weekdays: new Set([
      ...words.flatMap((word) => weekdayOf(word, language) ?? []),
      ...dates.flatMap((date) => (/^\d{4}-\d\d-\d\d$/.test(date) ? [weekdayOn(dayOf(date))] : [])),
    ]),
  };
}

/** 1 is Monday; 1970-01-01 was a Thursday. */
function weekdayOn(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Every run of four words of a text, folded. */
export function runsOf(text: string): ReadonlySet<string> {
  return runs(plainWords(text));
}

function runs(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')));
}

function plainWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord);
}

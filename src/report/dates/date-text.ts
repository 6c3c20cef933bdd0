import type { ChartLanguage } from '../../charts/index.ts';
import { arabicDates } from './ar.ts';
import type { DateWording, WrittenDate } from './date-wording.ts';
import { englishDates } from './en.ts';
import { spanishDates } from './es.ts';
import { frenchDates } from './fr.ts';

const WORDINGS: Readonly<Record<ChartLanguage, DateWording>> = {
  en: englishDates,
  fr: frenchDates,
  ar: arabicDates,
  es: spanishDates,
};

/**
 * A date as people write it: `2014-07` as "July 2014", `2015-03/..` as "since March 2015", `2018-01/2018-10` as "January
 * to October 2018", `2015~` as "about 2015". What is no EDTF date of the accepted forms stays as it is.
 */
export function dateText(edtf: string, language: ChartLanguage): string {
  const words = WORDINGS[language];
  const [from = '', to, ...more] = edtf.split('/');
  if (more.length > 0) return edtf;
  if (to === undefined) return dateOf(from, words)?.text ?? edtf;
  const end = dateOf(to, words);
  if (from === '..') return end ? words.until(end) : edtf;
  const begin = dateOf(from, words);
  if (!begin) return edtf;
  if (to === '..') return words.since(begin);
  if (!end) return edtf;
  if (/^\d{4}\/\d{4}$/.test(edtf)) return words.years(from, to);
  return words.span(dateOf(withoutShared(from, to), words) ?? begin, end);
}

/** When a figure held, in words: "as of July 2014"; a period says so by itself. */
export function heldText(edtf: string, language: ChartLanguage): string {
  const words = WORDINGS[language];
  const date = isPlain(edtf) ? dateOf(edtf, words) : null;
  return date ? words.asOf(date) : dateText(edtf, language);
}

const PART = /^(?<year>[\dX]{4})?(?:-(?<month>[\dX]{2}))?(?:-(?<day>[\dX]{2}))?(?<mark>[~?%])?$/;

/** A day, month or year; one without a year is what a span shares with its end (`-01`, `--03`). */
function dateOf(text: string, words: DateWording): WrittenDate | null {
  if (/^--\d\d$/.test(text)) return { text: String(Number(text.slice(2))), precision: 'day' };
  const groups = PART.exec(text)?.groups;
  if (!groups || text === '') return null;
  const { year, month = 'XX', day = 'XX', mark } = groups;
  const name = words.months[Number(month) - 1];
  const plain = written(year ?? '', name, day === 'XX' ? undefined : String(Number(day)), words);
  return { text: marked(plain, mark, words), precision: precisionOf(name, day) };
}

function precisionOf(month: string | undefined, day: string): WrittenDate['precision'] {
  if (month === undefined) return 'year';
  return day === 'XX' ? 'month' : 'day';
}

function written(
  year: string,
  month: string | undefined,
  day: string | undefined,
  words: DateWording,
): string {
  const time = yearText(year, words);
  if (month === undefined) return time === '' ? words.unknown : time;
  const bare = day === undefined ? month : words.dayMonth(day, month);
  if (year === '') return bare;
  if (time === '') return words.noYear(bare);
  return day === undefined ? words.monthYear(month, time) : words.full(day, month, time);
}

function yearText(year: string, { years }: DateWording): string {
  if (year.startsWith('X')) return '';
  return year.includes('X') ? years(year.replaceAll('X', '0'), year.replaceAll('X', '9')) : year;
}

function marked(date: string, mark: string | undefined, { about, perhaps }: DateWording): string {
  if (mark === '~') return about(date);
  return mark === '?' ? perhaps(date) : mark === '%' ? perhaps(about(date)) : date;
}

/** The beginning of a span, in the form of {@link dateOf}, without the year, or the year and month, of its end. */
function withoutShared(from: string, to: string): string {
  if (!isPlain(from) || !isPlain(to) || from.length !== to.length) return from;
  if (from.length === 10 && from.slice(0, 7) === to.slice(0, 7)) return `--${from.slice(8)}`;
  return from.length > 4 && from.slice(0, 4) === to.slice(0, 4) ? from.slice(4) : from;
}

function isPlain(text: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(text);
}

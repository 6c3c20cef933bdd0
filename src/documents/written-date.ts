import { isEdtf } from '../model/index.ts';
import { MONTHS } from './months.ts';

/** A date as a line of text writes it. Positions are UTF-16 indices into the line. */
export interface WrittenDate {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
  /** Day and month could be the other way round (03/04/2019). */
  readonly ambiguous: boolean;
}

const MONTH = `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const OTHER_MONTH = `(?:\\s*[/(-]\\s*[\\p{L}]+\\)?)?`;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>\\d{1,2})';
const EDGE = '(?<![\\p{L}\\p{N}])';
const CLOSE = '(?![\\p{L}\\p{N}])';

const FORMS: readonly RegExp[] = [
  // 2019-05-03, 2019/05/03
  new RegExp(`${EDGE}${YEAR}[-/.](?<number>\\d{1,2})[-/.]${DAY}(?!\\d)`, 'gu'),
  // 3 May 2019, 3rd of May, 2019, 1er mai 2019, 3 de mayo de 2019, 26 يونيو/حزيران 2015
  new RegExp(
    `${EDGE}${DAY}(?:st|nd|rd|th|er|º|°)?\\.?[\\s-]+(?:of |de |من )?${MONTH}\\.?${OTHER_MONTH}[\\s,-]+(?:of |de |del |سنة |عام )?${YEAR}${CLOSE}`,
    'giu',
  ),
  // May 3, 2019
  new RegExp(`${EDGE}${MONTH}\\.?\\s+${DAY}(?:st|nd|rd|th)?\\s*,?\\s+${YEAR}${CLOSE}`, 'giu'),
  // 03/05/2019
  new RegExp(`${EDGE}(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})[-/.]${YEAR}${CLOSE}`, 'gu'),
  // May 2019, mayo de 2019
  new RegExp(`${EDGE}(?<!\\d\\s)${MONTH}\\.?${OTHER_MONTH},?\\s+(?:of |de |del )?${YEAR}${CLOSE}`, 'giu'),
];

/**
 * The dates with a year in a line of English, French, Spanish or Arabic (Maghrebi, Levantine and Egyptian month
 * names, Arabic digits), in text order. `03/04/2019` is read day first and marked as ambiguous.
 */
export function writtenDates(line: string): WrittenDate[] {
  const western = westernDigits(line);
  const found: WrittenDate[] = [];
  for (const form of FORMS) {
    for (const match of western.matchAll(form)) {
      const date = dateOf(match);
      if (date && !found.some((other) => other.start < date.end && date.start < other.end)) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function dateOf(match: RegExpExecArray): WrittenDate | null {
  const { year = '', month, number, day, first, second } = match.groups ?? {};
  const span = { start: match.index, end: match.index + match[0].length };
  if (first !== undefined && second !== undefined)
    return numericDate(year, Number(first), Number(second), span);
  const monthNumber = month === undefined ? Number(number) : MONTHS.get(month.toLowerCase());
  if (monthNumber === undefined) return null;
  const edtf = [year, pad(monthNumber), ...(day === undefined ? [] : [pad(Number(day))])].join('-');
  return isEdtf(edtf) ? { edtf, ...span, ambiguous: false } : null;
}

function numericDate(
  year: string,
  first: number,
  second: number,
  span: { start: number; end: number },
): WrittenDate | null {
  const monthFirst = second > 12;
  const [day, month] = monthFirst ? [second, first] : [first, second];
  const edtf = `${year}-${pad(month)}-${pad(day)}`;
  const ambiguous = first <= 12 && second <= 12 && first !== second;
  return isEdtf(edtf) ? { edtf, ...span, ambiguous } : null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Arabic-Indic and Persian digits as 0–9; every character keeps its place. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

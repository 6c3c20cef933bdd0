/**
 * Dates that say no more than the text does: EDTF level 0 and 1 (ISO 8601-2:2019) as far as event data needs
 * it, plus unspecified digits. Accepted: `2015`, `2015-03`, `2015-03-09`, `2015~`, `2015?`, `2015%`, `201X`,
 * `2015-XX`, `XXXX-05-03`, intervals `2014-12/2015-01`, `../2017`, `2015-03/..`.
 */
const PART = /^(?<year>[0-9X]{4})(?:-(?<month>[0-9X]{2})(?:-(?<day>[0-9X]{2}))?)?(?<mark>[~?%])?$/;

/** Days are ISO `YYYY-MM-DD`; null where the date does not bound that side (open, or no year). */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export type DatePrecision = 'day' | 'month' | 'year' | 'decade' | 'interval' | 'none';

/** Whether a string is an EDTF date of the accepted subset whose days exist. */
export function isEdtf(text: string): boolean {
  if (isPlainDay(text)) return true;
  const sides = text.split('/');
  if (sides.length > 2) return false;
  if (sides.length === 1) return text !== '..' && isPart(text);
  const [from = '', to = ''] = sides;
  if (from === '..' && to === '..') return false;
  if (!isSide(from) || !isSide(to)) return false;
  const start = boundsOfSide(from).earliest;
  const end = boundsOfSide(to).latest;
  return start === null || end === null || start <= end;
}

function isSide(text: string): boolean {
  return text === '..' || isPart(text);
}

function isPart(text: string): boolean {
  const groups = PART.exec(text)?.groups;
  if (!groups) return false;
  const { year = '', month, day } = groups;
  if (/X\d/.test(year)) return false;
  if (month !== undefined && !isNumberOrX(month, 1, 12)) return false;
  if (day === undefined) return true;
  if (!isNumberOrX(day, 1, 31)) return false;
  if (day === 'XX' || month === 'XX' || month === undefined) return true;
  return Number(day) <= daysInMonth(/X/.test(year) ? 2000 : Number(year), Number(month));
}

function isNumberOrX(text: string, low: number, high: number): boolean {
  if (text === 'XX') return true;
  return /^\d\d$/.test(text) && Number(text) >= low && Number(text) <= high;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The first and last day that a date allows. `XXXX-05-03` bounds nothing.
 * @throws RangeError when the text is no accepted EDTF date.
 */
export function boundsOf(edtf: string): DateBounds {
  if (isPlainDay(edtf)) return { earliest: edtf, latest: edtf };
  if (!isEdtf(edtf)) throw new RangeError(`not an EDTF date: ${edtf}`);
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return boundsOfSide(from);
  return { earliest: boundsOfSide(from).earliest, latest: boundsOfSide(to).latest };
}

/** The usual case, told without taking the text apart: a day that every month has. */
function isPlainDay(text: string): boolean {
  return PLAIN_DAY.test(text);
}

const PLAIN_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

function boundsOfSide(text: string): DateBounds {
  const groups = PART.exec(text)?.groups;
  if (!groups?.year || /^X/.test(groups.year)) return { earliest: null, latest: null };
  const { year, month, day } = groups;
  const [y1, y2] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  const [m1, m2] = month === undefined || month === 'XX' ? [1, 12] : [Number(month), Number(month)];
  const [d1, d2] = day === undefined || day === 'XX' ? [1, daysInMonth(y2, m2)] : [Number(day), Number(day)];
  return { earliest: isoDay(y1, m1, d1), latest: isoDay(y2, m2, d2) };
}

function isoDay(year: number, month: number, day: number): string {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** More dates than a text has; past that many, all are worked out anew. */
const MOST_KNOWN = 1000;
const PRECISIONS = new Map<string, DatePrecision>();

/** How much a date says. Asked again and again for the same few dates, so that answers are kept. */
export function precisionOf(edtf: string): DatePrecision {
  const known = PRECISIONS.get(edtf);
  if (known) return known;
  const precision = precisionIn(edtf);
  if (PRECISIONS.size >= MOST_KNOWN) PRECISIONS.clear();
  PRECISIONS.set(edtf, precision);
  return precision;
}

function precisionIn(edtf: string): DatePrecision {
  if (isPlainDay(edtf)) return 'day';
  if (edtf.includes('/')) return 'interval';
  const groups = PART.exec(edtf)?.groups;
  if (!groups?.year || /^X/.test(groups.year)) return 'none';
  if (/X/.test(groups.year)) return 'decade';
  if (groups.day && groups.day !== 'XX' && groups.month !== 'XX') return 'day';
  return groups.month && groups.month !== 'XX' ? 'month' : 'year';
}

/**
 * Three-valued order: -1 when `a` lies wholly before `b`, 1 when wholly after, 0 when both allow only one and
 * the same day, null when the text does not decide. Transitive over -1 and over 1.
 */
export function compareDates(a: string, b: string): -1 | 0 | 1 | null {
  const x = boundsOf(a);
  const y = boundsOf(b);
  if (x.latest !== null && y.earliest !== null && x.latest < y.earliest) return -1;
  if (x.earliest !== null && y.latest !== null && x.earliest > y.latest) return 1;
  const single =
    x.earliest !== null && x.earliest === x.latest && y.earliest === y.latest && x.earliest === y.earliest;
  return single ? 0 : null;
}

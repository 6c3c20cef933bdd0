import { boundsOf, isEdtf, precisionOf } from '../model/index.ts';
import type { DateParts } from './date-parts.ts';
import type { RelativeDay } from './language.ts';
import { isTimeSpan, spanEdtf } from './spans.ts';

const DAY = 86_400_000;

/**
 * A date as EDTF. What the text leaves out is filled in from the publication date only when that decides it:
 * a weekday needs the day of publication, a month without a year at least its month.
 * @param published EDTF, or null
 */
export function resolveParts(parts: DateParts, published: string | null): string | null {
  if (parts.relative !== undefined) return resolveRelative(parts.relative, published);
  if (parts.month === undefined) {
    if (parts.year !== undefined) return String(parts.year);
    return parts.weekday === undefined ? null : resolveWeekday(parts.weekday, parts.direction, published);
  }
  const year =
    parts.year ??
    (parts.sameYear || parts.direction === 1 ? null : yearBefore(parts, parts.month, published));
  const head = `${year ?? 'XXXX'}-${two(parts.month)}`;
  if (parts.day === undefined) return checked(head);
  const day = `${head}-${two(parts.day)}`;
  return checked(parts.dayEnd === undefined ? day : `${day}/${head}-${two(parts.dayEnd)}`);
}

/** Two dates joined by "and" or "to" as one interval, or null when they do not make one. */
export function intervalOf(from: DateParts, to: DateParts, published: string | null): string | null {
  const last = resolveParts(to, published);
  const given = from.year !== undefined ? from : inherit(from, to, last);
  const first = given === null ? null : resolveParts(given, published);
  if (first === null || last === null || first.includes('/') || last.includes('/')) return null;
  if (precisionOf(first) !== precisionOf(last) || precisionOf(first) === 'none') return null;
  return checked(`${first}/${last}`);
}

/** "March and April 2007": the first takes the year of the second, or the one before when it would come later. */
function inherit(from: DateParts, to: DateParts, last: string | null): DateParts | null {
  if (from.month === undefined) return from.weekday !== undefined && to.weekday !== undefined ? from : null;
  const year = Number(last?.slice(0, 4));
  if (!Number.isInteger(year)) return null;
  return { ...from, year: to.month !== undefined && from.month > to.month ? year - 1 : year };
}

function checked(text: string): string | null {
  return isEdtf(text) ? text : null;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** The year of the last such day or month not after publication, of "last November" in November the one before; null when publication is not that exact. */
function yearBefore({ day, direction }: DateParts, month: number, published: string | null): number | null {
  const latest = exactEnough(published) ? boundsOf(published).latest : null;
  if (latest === null) return null;
  const year = Number(latest.slice(0, 4));
  if (direction === -1 && day === undefined && month === Number(latest.slice(5, 7))) return year - 1;
  const candidate = `${year}-${two(month)}-${two(day ?? 1)}`;
  return candidate <= latest ? year : year - 1;
}

function exactEnough(published: string | null): published is string {
  return published !== null && ['day', 'month'].includes(precisionOf(published));
}

/** The publication day as milliseconds since 1970, or null when it is not known to the day. */
function publicationDay(published: string | null): number | null {
  if (published === null || precisionOf(published) !== 'day') return null;
  return Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** 1 is Monday. */
function weekdayOf(time: number): number {
  return new Date(time).getUTCDay() || 7;
}

function resolveWeekday(
  weekday: number,
  direction: -1 | 1 | undefined,
  published: string | null,
): string | null {
  const day = publicationDay(published);
  if (day === null || direction === 1) return null;
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return isoDay(day - (back === 0 && direction === -1 ? 7 : back) * DAY);
}

/** A day that only a day told before decides. */
export type BackwardDay = 'same_day' | 'next_day' | 'day_before' | 'hours_apart' | `after_${number}_days`;

const BACKWARD: readonly RelativeDay[] = ['same_day', 'next_day', 'day_before', 'hours_apart'];
const DAYS_LATER = /^after_(\d+)_days$/;

export function pointsBack(relative: RelativeDay): relative is BackwardDay {
  return BACKWARD.includes(relative) || DAYS_LATER.test(relative);
}

/** How many days behind the day told before it points: 0 for the same day and for some hours, −1 for the day before. */
export function daysLater(back: BackwardDay): number {
  if (back === 'next_day') return 1;
  return back === 'day_before' ? -1 : Number(DAYS_LATER.exec(back)?.[1] ?? 0);
}

function resolveRelative(relative: RelativeDay, published: string | null): string | null {
  if (isTimeSpan(relative)) return spanEdtf(relative, published);
  if (pointsBack(relative)) return null;
  if (relative === 'feast' || published === null || precisionOf(published) === 'none') return null;
  const year = Number(published.slice(0, 4));
  if (relative === 'this_year') return String(year);
  if (relative === 'last_year') return String(year - 1);
  if (relative === 'this_month' || relative === 'last_month') return resolveMonth(relative, published);
  const day = publicationDay(published);
  if (day === null) return null;
  if (relative === 'today') return isoDay(day);
  if (relative === 'yesterday') return isoDay(day - DAY);
  if (relative === 'before_yesterday') return isoDay(day - 2 * DAY);
  if (relative === 'weekend') {
    const sunday = day - (weekdayOf(day) % 7) * DAY;
    return weekdayOf(day) === 6 ? isoDay(day) : `${isoDay(sunday - DAY)}/${isoDay(sunday)}`;
  }
  const monday = day - (weekdayOf(day) - 1) * DAY;
  if (relative === 'this_week')
    return weekdayOf(day) === 1 ? isoDay(day) : `${isoDay(monday)}/${isoDay(day)}`;
  return `${isoDay(monday - 7 * DAY)}/${isoDay(monday - DAY)}`;
}

function resolveMonth(relative: 'this_month' | 'last_month', published: string): string | null {
  if (!exactEnough(published)) return null;
  const [year = 0, month = 1] = published.split('-').map((part) => Number.parseInt(part, 10));
  if (relative === 'this_month') return `${year}-${two(month)}`;
  return month === 1 ? `${year - 1}-12` : `${year}-${two(month - 1)}`;
}

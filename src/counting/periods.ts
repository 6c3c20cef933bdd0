import { type Aspect, type Field, isInTime } from './field.ts';
import { OPEN_END } from './group-keys.ts';
import type { FoundGroups } from './pile.ts';

/** Whole periods of one length by number, both ends inclusive; open ends are infinite. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The periods that rows stand for, and how far back each of them looks. */
export interface Calendar extends Span {
  /** Periods that one row covers, itself the last: 1, the rolling width, or Infinity when cumulative. */
  readonly width: number;
}

/** Years are their own number, months count from year 0, days from 1970. */
export function spanOf({ aspect }: Field, from: number, to: number): Span {
  return {
    from: from === 0 ? -Infinity : ordinalOfDigits(aspect, from),
    to: to === OPEN_END ? Infinity : ordinalOfDigits(aspect, to),
  };
}

function ordinalOfDigits(aspect: Aspect, digits: number): number {
  if (aspect === 'year') return digits;
  if (aspect === 'month') return Math.floor(digits / 100) * 12 + (digits % 100) - 1;
  const [year, month, day] = [Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100];
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY);
}

const DAY = 86_400_000;

/** The number of the period that a key names; null for a key that names no single period. */
export function ordinalOf({ aspect }: Field, key: string): number | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(key)?.slice(1) ?? [];
  const given = parts.filter((part) => part !== undefined);
  const wanted = aspect === 'year' ? 1 : aspect === 'month' ? 2 : 3;
  return given.length === wanted ? ordinalOfDigits(aspect, Number(given.join(''))) : null;
}

/** 2020, 2020-10 or 2020-10-05. */
export function keyOf({ aspect }: Field, ordinal: number): string {
  if (aspect === 'year') return four(ordinal);
  if (aspect === 'month')
    return `${four(Math.floor(ordinal / 12))}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
  return new Date(ordinal * DAY).toISOString().slice(0, 10);
}

function four(year: number): string {
  return String(year).padStart(4, '0');
}

/**
 * What a date that spans several periods is called: the year or month that it fills (`2020`), else both ends as an EDTF
 * interval (`2019-12/2020-02`, `../2020`); `unknown` when both are open.
 */
export function labelOf(field: Field, { from, to }: Span): string {
  if (from === -Infinity && to === Infinity) return 'unknown';
  const [first, last] = [
    Number.isFinite(from) ? keyOf(field, from) : '..',
    Number.isFinite(to) ? keyOf(field, to) : '..',
  ];
  return filled(first, last) ?? `${first}/${last}`;
}

/** The year or month that two months or days are the ends of. */
function filled(first: string, last: string): string | null {
  const year = first.slice(0, 4);
  if (/-01(-01)?$/.test(first) && (last === `${year}-12` || last === `${year}-12-31`)) return year;
  const month = first.slice(0, 7);
  const isMonth = first === `${month}-01` && last.startsWith(month) && /-\d\d-\d\d$/.test(last);
  if (!isMonth) return null;
  const next = new Date(Date.parse(last) + DAY).toISOString();
  return next.slice(8, 10) === '01' ? month : null;
}

/** The spans of a record's dates under a field; those in other roles are left out. */
export function spansIn(field: Field, { values, to }: FoundGroups): Span[] {
  return values.flatMap((from, i) => (from === null ? [] : [spanOf(field, Number(from), Number(to[i]))]));
}

/** From the first period that a date names to the last; null when the field is no date or no date names any. */
export function calendarOf(
  field: Field,
  found: readonly FoundGroups[],
  { cumulative, rolling }: { readonly cumulative: boolean; readonly rolling: number | null },
): Calendar | null {
  if (!isInTime(field)) return null;
  const spans = found.filter(({ state }) => state === 'stated').flatMap((one) => spansIn(field, one));
  const ends = spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  if (ends.length === 0) return null;
  const width = cumulative ? Infinity : (rolling ?? 1);
  const [from, to] = ends.reduce(
    ([least, most], end) => [Math.min(least, end), Math.max(most, end)],
    [Infinity, -Infinity],
  );
  return { from, to, width };
}

/** The keys of a calendar's periods, so that those without any record have a row. Days only where they are looked back from. */
export function periodKeys(field: Field, { from, to, width }: Calendar): string[] {
  if (width === 1 && field.aspect === 'value') return [];
  return Array.from({ length: Math.min(to - from + 1, MOST_PERIODS) }, (_, i) => keyOf(field, from + i));
}

/** A century of days. */
const MOST_PERIODS = 36_600;

import { boundsOf, type Count, canonicalJson, type DateBounds, isEdtf, type Value } from '../model/index.ts';

/**
 * What makes two values of one variable the same value: the part that counts, not how a text words it. An actor
 * is known by its name, a place by its gazetteer id or name, a count by its figures, a category by code and role.
 */
export function identityOf(value: Value): string {
  return canonicalJson(identifyingPart(value));
}

function identifyingPart(value: Value): unknown {
  if (typeof value !== 'object') return value;
  if ('precision' in value) return [value.id ?? [value.name, value.country], value.role];
  if ('name' in value) return [value.name, value.name === 'other' ? value.text : null];
  if ('best' in value) return [value.low, value.best, value.high];
  if ('edtf' in value) return value.edtf;
  return value;
}

/**
 * Whether two different values can both be true of one thing: a date inside another, a code below another,
 * counts whose ranges meet. Such values do not disagree; one only says more.
 */
export function areCompatible(a: Value, b: Value): boolean {
  if (identityOf(a) === identityOf(b)) return true;
  const [x, y] = [countOf(a), countOf(b)];
  if (x && y) return rangesMeet(x, y);
  const [date, other] = [edtfOf(a), edtfOf(b)];
  if (date !== null && other !== null) return datesNest(date, other);
  return typeof a === 'string' && typeof b === 'string' && (isBelow(a, b) || isBelow(b, a));
}

function isBelow(code: string, ancestor: string): boolean {
  return code.startsWith(`${ancestor}.`);
}

function rangesMeet(a: Count, b: Count): boolean {
  return floorOf(a) <= ceilingOf(b) && floorOf(b) <= ceilingOf(a);
}

function floorOf({ low, best, high }: Count): number {
  return low ?? (high === null ? (best ?? 0) : 0);
}

function ceilingOf({ low, best, high }: Count): number {
  return high ?? (low === null ? (best ?? Infinity) : Infinity);
}

function datesNest(a: string, b: string): boolean {
  if (DAY.test(a) && DAY.test(b)) return digitsAgree(a, b);
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return liesIn(x, y) || liesIn(y, x);
}

/** A day, or what is known of it: `2019-05-03`, `2019-05`, `XXXX-05-03`, `201X`. */
const DAY = /^[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?$/;

/** A day whose year is not known fits the same day of any year, and no other day. */
function digitsAgree(a: string, b: string): boolean {
  const [one, other] = [a, b].map((edtf) => edtf.replace(/[?~%]$/, ''));
  return Array.from(one ?? '').every((digit, at) => {
    const beside = other?.[at] ?? 'X';
    return digit === beside || digit === 'X' || beside === 'X';
  });
}

/** Whether a date is only a vaguer form of another: `2020-10` beside `2020-10-05`. */
export function isCoarser(value: Value, other: Value): boolean {
  const [date, finer] = [edtfOf(value), edtfOf(other)];
  if (date === null || finer === null) return false;
  if (!datesNest(date, finer)) return false;
  const [outer, inner] = [boundsOf(date), boundsOf(finer)];
  return liesIn(inner, outer) && !liesIn(outer, inner);
}

function liesIn(inner: DateBounds, outer: DateBounds): boolean {
  const starts = outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest);
  const ends = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest);
  return starts && ends;
}

function edtfOf(value: Value): string | null {
  if (typeof value === 'string') return isEdtf(value) ? value : null;
  return typeof value === 'object' && 'edtf' in value ? value.edtf : null;
}

/** The value as a count, or null when it is of another type. */
export function countOf(value: Value): Count | null {
  return typeof value === 'object' && 'best' in value && 'qualifier' in value ? value : null;
}

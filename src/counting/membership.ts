import { isA } from '../codebook/index.ts';
import { type Allocation, isMissing, MISSING } from '../model/index.ts';
import { type Field, isInTime } from './field.ts';
import { type Calendar, keyOf, labelOf, ordinalOf, type Span, spansIn } from './periods.ts';
import type { FoundGroups } from './pile.ts';

/** Where a record stands among the groups of one field: surely in some, perhaps in others. */
export interface Membership {
  /** Share: the part of the record that falls to the group where it is divided, adding up to 1. */
  readonly sure: ReadonlyMap<string, number>;
  readonly maybe: (key: string) => boolean;
  /** Why it cannot be told of the groups that it may be in; null when it can be told of all. */
  readonly why: string | null;
}

export function membershipOf(
  field: Field,
  found: FoundGroups,
  allocation: Allocation,
  calendar: Calendar | null,
): Membership {
  if (isMissing(found.state)) return blank(found.state);
  if (!found.values.some((value) => value !== null)) return blank('not_reported', 'other_role');
  if (isInTime(field)) return inTime(field, kept(spansIn(field, found), allocation), allocation, calendar);
  const texts = found.values.filter((value) => value !== null).map((text) => folded(field, String(text)));
  return inCodes(field, kept(texts, allocation), allocation);
}

function kept<T>(values: readonly T[], allocation: Allocation): readonly T[] {
  return allocation === 'primary' ? values.slice(0, 1) : values;
}

/** In the group of its blank, and perhaps in any group of values, unless the variable does not apply. */
function blank(missing: string, why = missing): Membership {
  const applies = missing !== 'not_applicable';
  return {
    sure: new Map([[missing, 1]]),
    maybe: (key) => applies && !isMissing(key),
    why: applies ? why : null,
  };
}

/** A date that spans several periods is in none of them for sure, and in a row of its own when no other date is precise. */
function inTime(
  field: Field,
  spans: readonly Span[],
  allocation: Allocation,
  calendar: Calendar | null,
): Membership {
  const width = calendar?.width ?? 1;
  const since = (period: number) => (width === Infinity ? -Infinity : period - width + 1);
  const inside = (period: number, { from, to }: Span) => to <= period && from >= since(period);
  const touches = (period: number, { from, to }: Span) => from <= period && to >= since(period);
  const keys = [...surePeriods(spans, calendar)].map((period) => keyOf(field, period));
  const whole = {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
  const precise = spans.every(({ from, to }) => from === to);
  const sure = keys.length > 0 ? keys : [labelOf(field, whole)];
  return {
    sure: sharesOf(sure, width === 1 ? allocation : 'each'),
    maybe: (key) => {
      const period = ordinalOf(field, key);
      if (period === null || spans.some((span) => inside(period, span))) return false;
      return spans.some((span) => touches(period, span));
    },
    why: precise ? null : 'imprecise',
  };
}

/** The periods that surely hold one of the dates, in the windows of a calendar. */
function surePeriods(spans: readonly Span[], calendar: Calendar | null): Set<number> {
  const { width, to: last } = calendar ?? { width: 1, to: Infinity };
  return new Set(
    spans.flatMap(({ from, to }) => {
      const end = width === Infinity ? last : Math.min(last, from + width - 1);
      const length = Number.isFinite(to) ? Math.max(0, end - to + 1) : 0;
      return Array.from({ length: Number.isFinite(length) ? length : 0 }, (_, i) => to + i);
    }),
  );
}

/** The code that a group stands for: the code itself, its first step, or the roll-up that has it. */
function folded({ variable, top, rollUps }: Field, code: string): string {
  if (variable.type !== 'category' && variable.type !== 'actor') return code;
  const rollUp = rollUps.find(({ codes }) => codes.some((one) => isA(code, one)));
  if (rollUp) return rollUp.name;
  return top ? (code.split('.')[0] ?? code) : code;
}

/** A code that says less than a group's own may be it; a part that is not known may be anything. */
function inCodes(field: Field, texts: readonly string[], allocation: Allocation): Membership {
  const named = texts.filter((text) => !isMissing(text));
  const open = named.length < texts.length;
  const shown = allocation === 'fractional' || named.length === 0 ? texts : named;
  const sure = sharesOf(
    shown.map((text) => (isMissing(text) ? 'unknown' : text)),
    allocation,
  );
  const category = field.variable.type === 'category';
  const coarser = (key: string) => category && named.some((code) => isA(key, code));
  return {
    sure,
    maybe: (key) => !isMissing(key) && !sure.has(key) && (open || coarser(key)),
    why: open ? 'unknown' : category ? 'imprecise' : null,
  };
}

/** A record is wholly in each of its groups, or each of its values has an equal part. */
function sharesOf(keys: readonly string[], allocation: Allocation): Map<string, number> {
  if (allocation !== 'fractional') return new Map(keys.map((key) => [key, 1]));
  const shares = new Map<string, number>();
  for (const key of keys) shares.set(key, (shares.get(key) ?? 0) + 1 / keys.length);
  return shares;
}

/** Groups in reading order: numbers and codes ascending, dates that span several periods behind them, blanks last. */
export function compareKeys(field: Field, a: string, b: string): number {
  return orderOf(field, a) - orderOf(field, b) || Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function orderOf(field: Field, key: string): number {
  if (isMissing(key)) return MISSING.indexOf(key) + 1;
  return isInTime(field) && ordinalOf(field, key) === null ? 0 : -1;
}

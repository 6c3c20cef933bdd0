import { boundsOf } from '../../model/index.ts';
import { dayOf } from './facts.ts';
import type { Comparator, Comparison, ReportFacts } from './report.ts';

/**
 * Compares when two reports say that it happened. The chance of agreeing is what two unrelated days of the
 * collection's span would give, so a day says much, a month little and a publication date hardly anything.
 * @param span days from the first to the last event of the collection
 * @param crowding how many times more often than that unrelated events fall on near days, 1 or more
 */
export function dateComparator(span: number, crowding: number): Comparator {
  const days = Math.max(span, 30);
  const chanceOf = (room: number) => Math.min(1, (room + (crowding - 1) * Math.min(room, WAVE)) / days);
  return (a, b) => yearless(a, b) ?? yearless(b, a) ?? within(a, b, days, chanceOf);
}

/** Days within which unrelated events crowd. */
const WAVE = 7;

/** @param chanceOf how likely unrelated events fall within so many days of each other */
function within(
  a: ReportFacts,
  b: ReportFacts,
  span: number,
  chanceOf: (room: number) => number,
): Comparison | null {
  if (a.window === null || b.window === null) return null;
  const [[from, to], [start, end]] = [a.window, b.window];
  const gap = Math.max(0, Math.max(from, start) - Math.min(to, end));
  const room = to - from + (end - start) + 1;
  const stated = a.dates.length > 0 && b.dates.length > 0;
  const chance = chanceOf(room + 2 * gap);
  if (gap === 0) return { level: stated ? (room <= 3 ? 'same' : 'overlaps') : 'told_about_then', chance };
  if (gap <= 3 && stated) return { level: 'near', chance };
  return { level: stated ? 'differs' : 'told_otherwise', chance: 1 - Math.min(0.9, (room + 6) / span) };
}

/**
 * Compares weekdays where not both reports state the day: many name its weekday only. Another weekday says nothing, since
 * it may be that of the announcement; nor does one of many.
 */
export const compareWeekdays: Comparator = (a, b) => {
  if (isExact(a) && isExact(b)) return null;
  if (a.weekdays.size === 0 || b.weekdays.size === 0) return null;
  const shared = [...a.weekdays].some((day) => b.weekdays.has(day));
  const chance = (a.weekdays.size * b.weekdays.size) / 7;
  return shared && chance < 0.5 ? { level: 'same', chance } : null;
};

/** Whether a report states the day to within three. */
export function isExact({ dates, window }: ReportFacts): boolean {
  return dates.length > 0 && window !== null && window[1] - window[0] <= 3;
}

/** A day or month whose year is open agrees with that of every year. */
function yearless(a: ReportFacts, b: ReportFacts): Comparison | null {
  const open = a.dates.find((date) => YEARLESS.test(date));
  if (open === undefined) return null;
  const other = b.dates.flatMap((date) => windowsOf(date))[0];
  if (!other) return null;
  const [from, to] = other;
  const meets = yearsOf(other).some((year) => {
    const [start, end] = windowIn(open, year);
    return start <= to && end >= from;
  });
  const [start, end] = windowIn(open, 2000);
  const room = Math.max(to - from, end - start) + 1;
  if (!meets) return { level: 'differs', chance: 1 };
  return { level: room <= 3 ? 'same' : 'overlaps', chance: Math.min(1, room / 365) };
}

const YEARLESS = /^XXXX-(\d\d)(?:-(\d\d))?$/;

/** Days since 1970 that a date covers; that of a year with a 29 February where its year is open. */
function windowsOf(date: string): (readonly [number, number])[] {
  if (YEARLESS.test(date)) return [windowIn(date, 2000)];
  const { earliest, latest } = boundsOf(date);
  return earliest === null || latest === null ? [] : [[dayOf(earliest), dayOf(latest)]];
}

function windowIn(yearlessDate: string, year: number): readonly [number, number] {
  const [, month = '01', day] = YEARLESS.exec(yearlessDate) ?? [];
  const first = dayOf(`${year}-${month}-${day ?? '01'}`);
  if (day !== undefined) return [first, first];
  return [first, Date.UTC(year, Number(month), 1) / 86_400_000 - 1];
}

function yearsOf([from, to]: readonly [number, number]): number[] {
  return [from, to].map((day) => new Date(day * 86_400_000).getUTCFullYear());
}

import { boundsOf, isEdtf } from '../../model/index.ts';
import { dayOf } from '../reports/facts.ts';
import type { FoundRecord } from './find-described.ts';

/** A figure that somebody counts on: so many since some day. */
export interface RunningTotal {
  readonly record: string;
  readonly document: string;
  /** What is counted, and in which unit. */
  readonly code: string;
  readonly unit: string;
  readonly figure: number;
  /** What it covers and for which day it holds, EDTF, as far as it is told. */
  readonly period: string | null;
  readonly asOf: string | null;
  /** When its document was published, or tells of, EDTF. */
  readonly told: string | null;
  readonly countries: ReadonlySet<string>;
}

/** Days by which two beginnings of one count may differ: "since January", "since the new year". */
const BEGINNING = 31;
/** A count that goes on longer begins anew. */
const LONGEST = 366;
/** Times by which a total may grow from one report to the next; more is less likely. */
const GROWTH = 3;

/**
 * Finds the reading of the same running total before this one among those of other documents: the same things counted in
 * the same country from the same beginning, fewer of them, told earlier. Of several it is the latest, that is, the
 * largest. What two totals leave open says nothing, but makes it less sure. Input order changes nothing.
 */
export function findEarlierTotal(total: RunningTotal, others: readonly RunningTotal[]): FoundRecord | null {
  const ranked = others
    .filter((other) => other.document !== total.document)
    .map((other) => ({ other, score: scoreOf(total, other) }))
    .filter(({ score }) => score > 0)
    .sort(({ other: a }, { other: b }) => b.figure - a.figure || (a.record < b.record ? -1 : 1));
  const [best] = ranked;
  return best ? { to: best.other.record, score: best.score } : null;
}

/** Whether a total itself says from when it counts. */
export function hasBeginning({ period }: RunningTotal): boolean {
  return beginningOf(period) !== null;
}

function scoreOf(total: RunningTotal, other: RunningTotal): number {
  if (other.code !== total.code || other.unit !== total.unit || other.figure >= total.figure) return 0;
  const where = countryFit(total.countries, other.countries);
  const when = orderFit(dayTold(total), dayTold(other));
  const from = beginningFit(beginningOf(total.period), beginningOf(other.period), dayTold(other));
  const growth = total.figure <= GROWTH * other.figure ? 1 : 0.5;
  return where * when * from * growth;
}

function countryFit(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0.7;
  return [...a].some((country) => b.has(country)) ? 1 : 0;
}

/** Told before, within a year: a total that is told later is no earlier reading, whatever its figure. */
function orderFit(now: number | null, before: number | null): number {
  if (now === null || before === null) return 0.5;
  return before <= now && now - before <= LONGEST ? 1 : 0;
}

function beginningFit(now: number | null, before: number | null, earlierTold: number | null): number {
  if (now !== null && before !== null) return Math.abs(now - before) <= BEGINNING ? 0.95 : 0;
  if (now !== null && earlierTold !== null && earlierTold < now) return 0;
  return 0.75;
}

function dayTold({ asOf, period, told }: RunningTotal): number | null {
  const [, until] = daysOf(period);
  const [from] = daysOf(told);
  return daysOf(asOf)[1] ?? until ?? from;
}

/** A count begins on the first day of a stretch, not of a single day, which is that of its report. */
function beginningOf(period: string | null): number | null {
  const [from, until] = daysOf(period);
  return from !== null && from === until ? null : from;
}

function daysOf(edtf: string | null): readonly [number | null, number | null] {
  if (edtf === null || !isEdtf(edtf)) return [null, null];
  const { earliest, latest } = boundsOf(edtf);
  return [earliest === null ? null : dayOf(earliest), latest === null ? null : dayOf(latest)];
}

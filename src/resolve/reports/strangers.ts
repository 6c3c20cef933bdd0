import { isExact } from './compare-date.ts';
import type { Comparator, ReportFacts } from './report.ts';

type Pair = readonly [ReportFacts, ReportFacts];

/** Pairs of reports of one country that both state the day, near in time or not. They show what chance looks like. */
export interface Strangers {
  readonly dated: readonly Pair[];
  /** Those of different seasons, which are of two events for certain. */
  readonly distant: readonly Pair[];
}

/** Pairs that are looked at. */
const SAMPLED = 20_000;
const SEASON = 30;

/** @param canBeOne whether two reports are of two documents and in no two different countries */
export function strangersIn(
  facts: readonly ReportFacts[],
  canBeOne: (a: ReportFacts, b: ReportFacts) => boolean,
): Strangers {
  const exact = facts.filter(isExact);
  const step = Math.max(1, Math.ceil((exact.length * (exact.length - 1)) / 2 / SAMPLED));
  const dated: Pair[] = [];
  for (const [i, one] of exact.entries())
    for (let j = i + 1 + (i % step); j < exact.length; j += step) {
      const other = exact[j];
      if (other && canBeOne(one, other)) dated.push([one, other]);
    }
  return { dated, distant: dated.filter(([a, b]) => daysApart(a, b) > SEASON) };
}

function daysApart({ window: one }: ReportFacts, { window: other }: ReportFacts): number {
  return Math.abs((one?.[0] ?? 0) - (other?.[0] ?? 0));
}

const NEAR = 3;

/**
 * How many times more often than chance unrelated events of one country fall on near days: violence comes in waves, and
 * so do arrests. Reports that name different towns show it.
 * @param span days from the first to the last event of the collection
 */
export function crowdingIn({ dated }: Strangers, place: Comparator, span: number): number {
  const apart = dated.filter(([a, b]) => place(a, b)?.level === 'differs');
  const near = apart.filter(([a, b]) => daysApart(a, b) <= NEAR).length;
  return Math.max(1, (1 + near) / (1 + apart.length * Math.min(1, (2 * NEAR + 1) / span)));
}

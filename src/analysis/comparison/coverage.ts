import { boundsOf, groupBy } from '../../model/index.ts';
import type { ComparedDataset, ComparedRow, Scope } from './compared.ts';
import { ranksOf, shareOf } from './ranks.ts';

export const COVERED = ['region', 'year', 'type'] as const;
export type Covered = (typeof COVERED)[number];

/** How much one dataset has of one region, year or type. */
export interface CoverageRow {
  readonly by: Covered;
  /** Null: not known, or not to the year. */
  readonly value: string | null;
  readonly dataset: string;
  readonly rows: number;
  /** Of all rows of the dataset, those of unknown value among them; 0 to 1. */
  readonly share: number | null;
  /** Among the known values of the dataset; null for the unknown. */
  readonly rank: number | null;
  /** It has none because its own rules leave this out: no zero. */
  readonly outOfScope: boolean;
}

/** What each dataset has by region, year or type: every value that any of them has, in the order of the values. */
export function coverageOf(datasets: readonly ComparedDataset[], by: Covered): CoverageRow[] {
  const counted = datasets.map(({ rows }) => groupBy(rows.map(keyed(by)), (key) => key));
  const values = [...new Set(counted.flatMap((counts) => [...counts.keys()]))].sort(knownFirst);
  const ranks = counted.map((counts) =>
    ranksOf(
      new Map([...counts].flatMap(([value, { length }]) => (value === UNKNOWN ? [] : [[value, length]]))),
    ),
  );
  return values.flatMap((value) =>
    datasets.map(({ name, scope, rows }, i): CoverageRow => {
      const count = counted[i]?.get(value)?.length ?? 0;
      return {
        by,
        value: value === UNKNOWN ? null : value,
        dataset: name,
        rows: count,
        share: shareOf(count, rows.length),
        rank: ranks[i]?.get(value) ?? null,
        outOfScope: count === 0 && by === 'type' && leavesOut(scope, value),
      };
    }),
  );
}

/** Sorts behind every text. */
const UNKNOWN = '\uFFFF';

function keyed(by: Covered): (row: ComparedRow) => string {
  if (by === 'year') return ({ date }) => yearOf(date) ?? UNKNOWN;
  return (row) => row[by] ?? UNKNOWN;
}

/** The year that all of a date's days lie in. */
function yearOf(date: string | null): string | null {
  const { earliest, latest } = date === null ? { earliest: null, latest: null } : boundsOf(date);
  const year = earliest?.slice(0, 4) ?? null;
  return latest?.slice(0, 4) === year ? year : null;
}

function knownFirst(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** Whether a dataset's rules leave out a type, or all that it belongs to. */
export function leavesOut(scope: Scope | null, type: string): boolean {
  return scope?.leavesOut.some((code) => type === code || type.startsWith(`${code}.`)) ?? false;
}

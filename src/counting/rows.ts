import { canonicalJson, type Figure, type FindingRow, type Question } from '../model/index.ts';
import type { Asked } from './asked.ts';
import { figureOf } from './figures.ts';
import { LEVEL, wilson } from './intervals.ts';
import { compareKeys, membershipOf } from './membership.ts';
import { calendarOf, periodKeys } from './periods.ts';
import { type Pile, whyUnknown } from './pile.ts';
import { type PlacedPile, type Tally, tallies } from './tally.ts';

/** What rows are made of: the piles that are counted, each with its place, and the keys that have a row in any case. */
interface Layout {
  readonly asked: Asked;
  readonly placed: readonly PlacedPile[];
  /** For each group the periods of its calendar; null where it is no date. */
  readonly periods: readonly (readonly string[] | null)[];
}

/**
 * The rows of a finding. A row's `k` is sure of both the group and the conditions; `unknown` are the records that
 * may satisfy both, so a blank is unknown to every group of values that it could belong to.
 * @param piles those that are counted
 */
export function findingRows(asked: Asked, piles: readonly Pile[]): FindingRow[] {
  const n = piles.reduce((sum, { count }) => sum + count, 0);
  const layout = layoutOf(asked, piles);
  return selections(asked).flatMap((chosen) =>
    talliesOf(layout, chosen).map((tally) => rowOf(tally, chosen, n, asked)),
  );
}

/** Row → figures of one variable, for piles that are split by its values. */
export function figuresByRow(asked: Asked, piles: readonly Pile[]): Map<string, Figure> {
  const layout = layoutOf(asked, piles);
  return new Map(
    selections(asked).flatMap((chosen) =>
      talliesOf(layout, chosen).map(
        (tally) => [JSON.stringify(groupOf(tally, chosen, asked.question)), figureOf(tally)] as const,
      ),
    ),
  );
}

/**
 * Ids of the records that are unknown to one row, each once.
 * @param piles those that are counted, with the ids of all that may satisfy the conditions
 */
export function unknownRecords(asked: Asked, piles: readonly Pile[], group: FindingRow['group']): string[] {
  const layout = layoutOf(asked, piles);
  const wanted = canonicalJson(group);
  const rows = selections(asked).flatMap((chosen) =>
    talliesOf(layout, chosen).filter(
      (tally) => canonicalJson(groupOf(tally, chosen, asked.question)) === wanted,
    ),
  );
  return [...new Set(rows.flatMap(({ open }) => open.flatMap(({ pile }) => pile.records)))].sort();
}

function layoutOf(asked: Asked, piles: readonly Pile[]): Layout {
  const { groups, question } = asked;
  const calendars = groups.map((field, i) =>
    calendarOf(
      field,
      piles.flatMap((pile) => pile.groups[i] ?? []),
      question,
    ),
  );
  const placed = piles.map((pile) => ({
    pile,
    places: groups.map((field, i) =>
      membershipOf(field, pile.groups[i] ?? NOTHING, question.allocation, calendars[i] ?? null),
    ),
  }));
  const periods = groups.map((field, i) => {
    const calendar = calendars[i];
    return calendar ? periodKeys(field, calendar) : null;
  });
  return { asked, placed, periods };
}

const NOTHING = { state: 'not_coded', values: [], to: [] };

/** Positions of the groups of the rows: all of them, and with margins every selection down to none. */
function selections({ groups, question }: Asked): number[][] {
  const all = groups.map((_, i) => i);
  if (!question.margins) return [all];
  const subsets = all.reduce<number[][]>((sets, i) => sets.concat(sets.map((set) => set.concat(i))), [[]]);
  return subsets.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function talliesOf({ asked, placed, periods }: Layout, chosen: readonly number[]): Tally[] {
  const here = placed.map(({ pile, places }) => ({
    pile,
    places: chosen.flatMap((i) => places[i] ?? []),
  }));
  const within = chosen.map((i) => asked.question.within.includes(asked.question.by[i] ?? ''));
  const extra = chosen.length === 0 ? [[]] : everyPeriod(here, periods, chosen);
  return tallies(here, within, extra).sort((a, b) => byKeys(chosen, asked.groups, a.keys, b.keys));
}

/** Every period of a calendar with every key that the other groups have. */
function everyPeriod(
  placed: readonly PlacedPile[],
  periods: Layout['periods'],
  chosen: readonly number[],
): readonly (readonly string[])[] {
  if (!chosen.some((i) => (periods[i] ?? []).length > 0)) return [];
  const keys = chosen.map(
    (i, at) =>
      periods[i] ?? [...new Set(placed.flatMap(({ places }) => [...(places[at]?.sure.keys() ?? [])]))],
  );
  return keys.reduce<string[][]>(
    (rows, some) => rows.flatMap((row) => some.map((key) => [...row, key])),
    [[]],
  );
}

function byKeys(
  chosen: readonly number[],
  groups: Asked['groups'],
  a: readonly string[],
  b: readonly string[],
): number {
  const orders = chosen.map((i, at) => {
    const field = groups[i];
    return field ? compareKeys(field, a[at] ?? '', b[at] ?? '') : 0;
  });
  return orders.find((order) => order !== 0) ?? 0;
}

function groupOf({ keys }: Tally, chosen: readonly number[], { by }: Question): Record<string, string> {
  return Object.fromEntries(chosen.map((i, at) => [by[i] ?? '', keys[at] ?? '']));
}

function rowOf(tally: Tally, chosen: readonly number[], base: number, asked: Asked): FindingRow {
  const { question } = asked;
  const isWithin = chosen.some((i) => question.within.includes(question.by[i] ?? ''));
  const k = tally.sure.reduce((sum, { pile }) => sum + pile.count, 0);
  const unknown = tally.open.reduce((sum, { pile }) => sum + pile.count, 0);
  const n = isWithin ? tally.members : base;
  return {
    group: groupOf(tally, chosen, question),
    k,
    n,
    unknown,
    low: k,
    high: k + unknown,
    records: tally.sure.flatMap(({ pile }) => pile.records).sort(),
    blanks: blanksOf(tally, asked),
    ...(isWithin ? { unplaced: tally.unplaced } : {}),
    ...(question.allocation === 'fractional' ? { allocated: allocatedTo(tally) } : {}),
    ...(question.interval ? { interval: intervalOf(k, k + unknown, n) } : {}),
  };
}

function blanksOf({ open }: Tally, asked: Asked): Record<string, number> {
  const blanks: Record<string, number> = {};
  for (const { pile, why } of open) {
    const reason = why ?? whyUnknown(pile, asked);
    blanks[reason] = (blanks[reason] ?? 0) + pile.count;
  }
  return blanks;
}

function allocatedTo({ sure }: Tally): number {
  const sum = sure.reduce((total, { pile, share }) => total + pile.count * share, 0);
  return Math.round(sum * 1e6) / 1e6;
}

function intervalOf(low: number, high: number, n: number): NonNullable<FindingRow['interval']> {
  return { level: LEVEL, low: wilson(low, n).low, high: wilson(high, n).high };
}

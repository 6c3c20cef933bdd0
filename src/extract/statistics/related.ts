import { ofKind, type TokenSpan } from '../reading/mentions.ts';
import { identityOf } from './restatements.ts';
import { standsBefore } from './setting.ts';
import type { Statistic } from './statistic.ts';

/** What ties a figure to another of its document. */
export interface StatisticRelation {
  readonly kind: 'part_of' | 'updates_total_of';
  /** Its place in the list; null for an earlier total that the text does not tell. */
  readonly other: number | null;
  /** The words that say so, in the figure's own sentence. */
  readonly words: TokenSpan;
}

/**
 * How the figures of a document hang together: the part of a whole that is counted too, and a running total that has
 * grown ("bringing to 18 the number of arrests").
 * @returns for each figure its relations
 */
export function relationsAmong(statistics: readonly Statistic[]): StatisticRelation[][] {
  const places = new Map(statistics.map((one, i) => [identityOf(one), i]));
  const totals = new Map<string, number[]>();
  for (const [i, one] of statistics.entries())
    if (one.kind !== 'rank' && one.kind !== 'share')
      totals.set(sameThings(one), [...(totals.get(sameThings(one)) ?? []), i].slice(-REMEMBERED));
  return statistics.map((one, i) => {
    const whole = one.whole ? places.get(one.whole) : undefined;
    const part = whole !== undefined && whole !== i ? [partOf(one, whole)] : [];
    return [...part, ...updated(one, statistics, totals)];
  });
}

const REMEMBERED = 12;

function sameThings({ code, unit }: Statistic): string {
  return `${code} ${unit}`;
}

function partOf({ value }: Statistic, other: number): StatisticRelation {
  return { kind: 'part_of', other, words: { first: value.first, last: value.last } };
}

const REACH = 10;

function updated(
  one: Statistic,
  statistics: readonly Statistic[],
  totals: ReadonlyMap<string, readonly number[]>,
): StatisticRelation[] {
  const { sentence } = one.setting;
  const bond = ofKind(sentence.layers.bonds, 'bond')
    .filter((mention) => mention.term.bond === 'total' && standsBefore(mention, one.value, REACH))
    .at(-1);
  if (!bond || one.kind !== 'cumulative' || one.whole) return [];
  const earlier = (totals.get(sameThings(one)) ?? []).filter((i) => isSmaller(statistics[i], one)).at(-1);
  const words = { first: bond.first, last: one.value.last };
  return [{ kind: 'updates_total_of', other: earlier ?? null, words }];
}

function isSmaller(other: Statistic | undefined, one: Statistic): boolean {
  const size = ({ value: { count } }: Statistic) => count.best ?? count.low ?? count.high ?? 0;
  return other !== undefined && other.kind === 'cumulative' && !other.whole && size(other) < size(one);
}

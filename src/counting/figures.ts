import type { Figure } from '../model/index.ts';
import type { FoundFigure, Pile } from './pile.ts';
import type { Tally } from './tally.ts';

/** The figures of a row's records: sums of those that state one, median and range of the best ones. */
export function figureOf({ sure, open }: Tally): Figure {
  const stated = sure.filter(({ pile }) => pile.figure.state === 'stated');
  const best = stated.filter(({ pile }) => pile.figure.best !== null);
  const bests = best.map(({ pile }) => ({ value: pile.figure.best ?? 0, count: pile.count }));
  return {
    stated: recordsIn(stated),
    blanks: blanksOf(sure),
    sum: {
      low: total(stated, (figure) => lowOf(figure)),
      best: total(best, ({ best }) => best ?? 0),
      high: highest(stated),
    },
    withoutBest: recordsIn(stated) - recordsIn(best),
    median: medianOf(bests),
    min: bests.length > 0 ? Math.min(...bests.map(({ value }) => value)) : null,
    max: bests.length > 0 ? Math.max(...bests.map(({ value }) => value)) : null,
    possible: possibleOf(open),
  };
}

type Part = Tally['sure'][number];

function recordsIn(parts: readonly Part[]): number {
  return parts.reduce((sum, { pile }) => sum + pile.count, 0);
}

function total(parts: readonly Part[], value: (figure: FoundFigure) => number): number {
  const sum = parts.reduce((all, { pile, share }) => all + pile.count * share * value(pile.figure), 0);
  return Math.round(sum * 1e6) / 1e6;
}

/** A bound that is not given is open, except that a best figure without any bound stands for itself. */
function lowOf({ low, best, high }: FoundFigure): number {
  return low ?? (high === null ? best : null) ?? 0;
}

function highOf({ low, best, high }: FoundFigure): number | null {
  return high ?? (low === null ? best : null);
}

function highest(parts: readonly Part[]): number | null {
  if (parts.some(({ pile }) => highOf(pile.figure) === null)) return null;
  return total(parts, (figure) => highOf(figure) ?? 0);
}

function blanksOf(parts: readonly Part[]): Record<string, number> {
  const blanks: Record<string, number> = {};
  for (const { pile } of parts) {
    const { state } = pile.figure;
    if (state !== 'stated') blanks[state] = (blanks[state] ?? 0) + pile.count;
  }
  return blanks;
}

function possibleOf(open: Tally['open']): Figure['possible'] {
  const whole = (pile: Pile) => ({ pile, share: 1 });
  const stated = open.filter(({ pile }) => pile.figure.state === 'stated').map(({ pile }) => whole(pile));
  return { best: total(stated, ({ best }) => best ?? 0), high: highest(stated) };
}

/** The middle of values that stand for so many records each; of two middles their mean. */
function medianOf(values: readonly { readonly value: number; readonly count: number }[]): number | null {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const n = sorted.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return null;
  const at = (rank: number) => {
    let seen = 0;
    for (const { value, count } of sorted) {
      seen += count;
      if (seen > rank) return value;
    }
    return 0;
  };
  return (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2;
}

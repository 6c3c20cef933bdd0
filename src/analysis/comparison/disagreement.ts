import type { ComparedDataset, ComparedRow } from './compared.ts';

/** How two datasets differ in one field over the events that both report. */
export interface Disagreement {
  readonly field: string;
  readonly a: string;
  readonly b: string;
  /** Events that both report, and those of which both state the field. */
  readonly linked: number;
  readonly stated: number;
  readonly differ: number;
  /** Of figures: the sums over the events of which both state it; null for other fields. */
  readonly sumA: number | null;
  readonly sumB: number | null;
  /** Of figures: the median of how far they lie apart where they differ. */
  readonly medianGap: number | null;
}

/**
 * Field by field, how often linked rows of two datasets say different things. Missing is no disagreement. Figures are
 * compared as numbers, everything else by its text, without case; a field for which the two have no word in common is
 * left out, since their words cannot be set beside one another. Where a dataset has several rows of an event, its first
 * one counts.
 */
export function disagreements(datasets: readonly ComparedDataset[]): Disagreement[] {
  const byEvent = datasets.map(eventsOf);
  return datasets.flatMap((a, i) =>
    datasets.slice(i + 1).flatMap((b, j) => {
      const [mine, theirs] = [byEvent[i], byEvent[i + 1 + j]];
      const pairs = [...(mine ?? [])].flatMap(([event, row]) => {
        const other = theirs?.get(event);
        return other ? [[row, other] as const] : [];
      });
      return fieldsOf(pairs).flatMap((field) => {
        const compared = comparedIn(field, pairs);
        return compared ? [{ field, a: a.name, b: b.name, linked: pairs.length, ...compared }] : [];
      });
    }),
  );
}

type Pair = readonly [ComparedRow, ComparedRow];

function eventsOf({ rows }: ComparedDataset): Map<string, ComparedRow> {
  const events = new Map<string, ComparedRow>();
  for (const row of rows) if (row.event !== null && !events.has(row.event)) events.set(row.event, row);
  return events;
}

const BASE = ['date', 'region', 'type'] as const;

function fieldsOf(pairs: readonly Pair[]): string[] {
  const own = new Set(pairs.flatMap(([a, b]) => Object.keys(a.fields).filter((field) => field in b.fields)));
  return [
    ...BASE.filter((field) => pairs.some((pair) => pair.every((row) => row[field] !== null))),
    ...[...own].sort(),
  ];
}

function said(row: ComparedRow, field: string): string | null {
  const base = BASE.find((one) => one === field);
  return base ? row[base] : (row.fields[field] ?? null);
}

function comparedIn(field: string, pairs: readonly Pair[]) {
  const both = pairs.flatMap(([a, b]): [string, string][] => {
    const [x, y] = [said(a, field), said(b, field)];
    return x === null || y === null ? [] : [[x, y]];
  });
  const figures = both.length > 0 && both.flat().every(isFigure);
  if (!figures && !shareWords(both)) return null;
  const gaps = figures ? both.map(([x, y]) => Math.abs(Number(x) - Number(y))).filter((gap) => gap > 0) : [];
  const differ = figures ? gaps.length : both.filter(([x, y]) => x.toLowerCase() !== y.toLowerCase()).length;
  const sum = (side: 0 | 1) => (figures ? both.reduce((total, pair) => total + Number(pair[side]), 0) : null);
  return { stated: both.length, differ, sumA: sum(0), sumB: sum(1), medianGap: medianOf(gaps) };
}

function isFigure(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

function shareWords(both: readonly (readonly [string, string])[]): boolean {
  const words = new Set(both.map(([x]) => x.toLowerCase()));
  return both.some(([, y]) => words.has(y.toLowerCase()));
}

function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

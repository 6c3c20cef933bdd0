import type { Comparison } from '../operations/index.ts';

type Overlap = Comparison['overlap'][number];

/** Events by how many datasets report them: in one alone, in two, …, in all. */
export function overlapByNumber(overlap: readonly Overlap[], datasets: number): OverlapNumber[] {
  return Array.from({ length: datasets }, (_, i) => ({
    datasets: i + 1,
    events: overlap.reduce((sum, one) => sum + (one.datasets.length === i + 1 ? one.events : 0), 0),
  }));
}

export interface OverlapNumber {
  readonly datasets: number;
  readonly events: number;
}

/** "in one alone 70, in two 9, in all three 21" */
export function overlapWords(counts: readonly OverlapNumber[]): string {
  const all = counts.length;
  return counts
    .map(({ datasets, events }) => {
      if (datasets === 1) return `in one alone ${events}`;
      return `in ${datasets === all && all > 2 ? 'all ' : ''}${NUMBERS[datasets] ?? datasets} ${events}`;
    })
    .join(', ');
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

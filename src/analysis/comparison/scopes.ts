import type { ComparedDataset, ComparedRow } from './compared.ts';
import { leavesOut } from './coverage.ts';

/** What the rules of one dataset keep out of it that another one has. */
export interface ScopeNote {
  readonly dataset: string;
  readonly says: string;
  readonly beside: readonly {
    readonly dataset: string;
    /** Rows of that dataset that this one leaves out by type, and by too few deaths. */
    readonly leftOutByType: number;
    readonly leftOutByDeaths: number;
  }[];
}

/** What each dataset covers, and how much of the others its rules leave out. Datasets that declare nothing say so. */
export function scopeNotes(datasets: readonly ComparedDataset[]): ScopeNote[] {
  return datasets.map(({ name, scope }) => ({
    dataset: name,
    says: scope?.says ?? 'Nothing is declared of what it covers.',
    beside: datasets
      .filter((other) => other.name !== name)
      .map((other) => ({
        dataset: other.name,
        leftOutByType: other.rows.filter(({ type }) => type !== null && leavesOut(scope, type)).length,
        leftOutByDeaths: other.rows.filter((row) => hasTooFewDeaths(row, scope?.leastDeaths ?? null)).length,
      })),
  }));
}

function hasTooFewDeaths({ fields }: ComparedRow, least: number | null): boolean {
  const killed = fields.killed;
  return least !== null && killed !== undefined && Number(killed) < least;
}

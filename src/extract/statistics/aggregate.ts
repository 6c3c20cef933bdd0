import type { CountedNoun, Figure } from './figures.ts';

/** A figure that is an aggregate, with what it counts, its whole if it is a part, and how much speaks for it. */
export interface Aggregate {
  readonly figure: Figure;
  readonly noun: CountedNoun;
  /** "of the 33 plots, 15 …", "271, including 34 women": what it is a part of, or goes on counting. */
  readonly whole: Aggregate | null;
  /** What it is a part of; null for what only goes on counting. */
  readonly part?: Aggregate | null;
  readonly evidence: number;
}

import { alone, type Groups } from '../groups.ts';
import { COPIED, sharedRuns } from './compare-words.ts';
import { runsOf } from './facts.ts';

/**
 * How many independent origins some texts have: those that copy or rewrite one another, be it through a third, are
 * one. A text too short to tell counts for itself.
 */
export function originsOf(texts: readonly string[]): number {
  const read = texts.map((text, i) => ({ id: `${i}`, runs: runsOf(text) }));
  const origins = alone(read.map(({ id }) => id));
  for (const [i, one] of read.entries())
    for (const other of read.slice(i + 1))
      if (!together(origins, one.id, other.id) && sharedRuns(one.runs, other.runs) >= COPIED)
        origins.join(one.id, other.id);
  return new Set(origins.heads.values()).size;
}

function together({ heads }: Groups, one: string, other: string): boolean {
  return heads.get(one) === heads.get(other);
}

import { COPIED, sharedRuns } from './compare-words.ts';
import { runsOf } from './facts.ts';

/**
 * How many independent origins some texts have: those that copy or rewrite one another, be it through a third, are
 * one. A text too short to tell counts for itself.
 */
export function originsOf(texts: readonly string[]): number {
  const runs = texts.map(runsOf);
  const origin = texts.map((_, i) => i);
  for (const [i, mine] of runs.entries())
    for (const [j, theirs] of runs.entries()) {
      if (j <= i || origin[i] === origin[j] || sharedRuns(mine, theirs) < COPIED) continue;
      const [kept, gone] = [origin[i] ?? i, origin[j] ?? j];
      for (const [k, one] of origin.entries()) if (one === gone) origin[k] = kept;
    }
  return new Set(origin).size;
}

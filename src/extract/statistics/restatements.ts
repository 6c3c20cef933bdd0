import { canonicalJson } from '../../model/index.ts';
import type { Statistic } from './statistic.ts';

/** Of several statements of one figure in a document the best: a summary's item first, then the one that says most. */
export function restatedOnce(statistics: readonly Statistic[]): Statistic[] {
  const best = new Map<string, Statistic>();
  for (const statistic of statistics) {
    const key = canonicalJson([statistic.value.count, statistic.unit, statistic.kind === 'rank']);
    const known = best.get(key);
    if (!known || rank(statistic) > rank(known)) best.set(key, statistic);
  }
  return [...best.values()];
}

function rank({ setting, evidence, period }: Statistic): number {
  const item = setting.sentence.sentence.kind === 'item' ? 4 : 0;
  return item + evidence + (period ? 1 : 0);
}

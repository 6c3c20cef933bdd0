import { canonicalJson, precisionOf } from '../../model/index.ts';
import type { Statistic } from './statistic.ts';

/** Of several statements of one figure in a document the best: a summary's item first, then the one that says most. */
export function restatedOnce(statistics: readonly Statistic[]): Statistic[] {
  const best = new Map<string, Statistic>();
  for (const statistic of statistics) {
    const key = statistic.tabled
      ? canonicalJson([identityOf(statistic), periodIn(statistic)])
      : keyAmong(best, statistic);
    const known = best.get(key);
    if (!known || rank(statistic) > rank(known)) best.set(key, statistic);
  }
  return [...best.values()];
}

/** "78 in 2023 and 78 in 2024": of two years, two figures. */
function keyAmong(best: ReadonlyMap<string, Statistic>, statistic: Statistic): string {
  const key = identityOf(statistic);
  const [one, other] = [yearOf(best.get(key)), yearOf(statistic)];
  return one !== null && other !== null && one !== other ? canonicalJson([key, other]) : key;
}

function yearOf(statistic: Statistic | undefined): string | null {
  const edtf = statistic?.period?.edtf ?? null;
  return edtf !== null && precisionOf(edtf) === 'year' ? edtf : null;
}

/** The same figure of the same things: what restatements have in common. */
export function identityOf({ value, unit, kind }: Pick<Statistic, 'value' | 'unit' | 'kind'>): string {
  return canonicalJson([value.count, unit, kind === 'rank']);
}

/** Cells of a table are told apart by their rows. */
function periodIn({ period, value }: Statistic): string | number {
  return period?.edtf ?? value.first;
}

function rank({ setting, evidence, period }: Statistic): number {
  const item = setting.sentence.sentence.kind === 'item' ? 4 : 0;
  return item + evidence + (period ? 1 : 0);
}

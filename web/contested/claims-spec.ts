import type { ClaimChartSpec } from '../../src/charts/index.ts';
import { type Claim, type ClaimSeries, groupBy } from '../../src/model/index.ts';
import { dateWords } from '../values/date-words.ts';

/** Series that may stand in one picture: of one quantity. Each is a group, because only inside it may one compare. */
export function claimsSpec(title: string, series: readonly ClaimSeries[]): Omit<ClaimChartSpec, 'width'> {
  return {
    title,
    caption:
      'Figures that people stated, each as it stands. Only figures of one group are about the same thing.',
    groups: series.map((one) => ({ label: seriesWords(one), claims: one.claims.map(markOf) })),
  };
}

/** What a series counts: kind, population and places, as far as they are stated. */
export function seriesWords({ kind, population, places }: ClaimSeries): string {
  const parts = [kind ?? 'kind not stated', population ?? 'population not stated', ...places];
  return parts.join(' · ').replaceAll('_', ' ');
}

/** Quantities in the order of their first series, each with its series. */
export function quantitiesIn(series: readonly ClaimSeries[]): ReadonlyMap<string, readonly ClaimSeries[]> {
  return groupBy(series, ({ quantity }) => quantity);
}

function markOf(claim: Claim): ClaimChartSpec['groups'][number]['claims'][number] {
  const { low, best, high } = claim.value;
  return {
    low,
    best,
    high,
    who: whoWords(claim),
    class: claim.class ?? 'other',
    when: whenWords(claim),
    href: `#${claim.record}`,
  };
}

/** Who states it; where nobody is named, who published it. */
export function whoWords({ statedBy, document }: Claim): string {
  return statedBy ?? document?.publisher ?? document?.title ?? 'nobody named';
}

export function whenWords({ asOf, period }: Claim): string | null {
  const date = asOf ?? period;
  return date === null ? null : dateWords(date);
}

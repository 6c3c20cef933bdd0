import { type Codebook, categoryOf, variableOf } from '../../codebook/index.ts';
import { type Claim, type ClaimSeries, canonicalJson, groupBy } from '../../model/index.ts';
import type { PlacedClaim } from './claims.ts';

/**
 * Claims in lines that may be read as one: the same quantity, kind, population and places. Populations and places are
 * compared by their words without case and articles, no further: what is worded otherwise stays apart. A claim whose
 * kind or population nobody states stands alone.
 */
export function seriesOf(claims: readonly PlacedClaim[], codebook: Codebook): ClaimSeries[] {
  const lines = [...groupBy(claims, keyOf).values()].map((group) => lineOf(group, codebook));
  const byQuantity = groupBy(
    lines.flatMap((line) => line ?? []),
    ({ quantity }) => quantity,
  );
  return [...byQuantity.keys()]
    .sort()
    .flatMap((quantity) =>
      (byQuantity.get(quantity) ?? [])
        .toSorted((a, b) => (firstTime(a) < firstTime(b) ? -1 : 1))
        .map((line, i) => ({ ...line, id: `${quantity}-${i + 1}` })),
    );
}

function lineOf(group: readonly PlacedClaim[], codebook: Codebook): ClaimSeries | null {
  const [first] = group;
  if (!first) return null;
  const { quantity, label, kind, population, places } = first;
  return {
    id: quantity,
    quantity,
    label,
    kind,
    population,
    places: [...places],
    higher: directionOf(codebook, quantity),
    claims: group.map(({ claim }) => claim).toSorted(byTime),
  };
}

function firstTime({ claims }: ClaimSeries): string {
  return claims[0] ? timeKey(claims[0]) : '';
}

/** An index ranks a place and has no population. */
function keyOf({ claim, quantity, kind, population, places }: PlacedClaim): string {
  const open = kind === null || (population === null && kind !== 'rank');
  const whom = population === null ? null : plain(population);
  return canonicalJson([quantity, kind, whom, places.map(plain), open ? claim.record : null]);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/\b(?:the|a|an)\b/g, ' ')
    .replaceAll(/[\s,.;:]+/g, ' ')
    .trim();
}

function byTime(a: Claim, b: Claim): number {
  return timeKey(a) < timeKey(b) ? -1 : 1;
}

function timeKey({ at, statement }: Claim): string {
  return `${at.latest ?? at.earliest ?? '9999'} ${statement}`;
}

function directionOf(codebook: Codebook, quantity: string): ClaimSeries['higher'] {
  const variable = variableOf(codebook, 'statistic', 'quantity');
  return (variable && categoryOf(codebook, variable, quantity)?.higher) ?? null;
}

import { type Codebook, categoryOf, variableOf } from '../../codebook/index.ts';
import { type Claim, type ClaimSeries, canonicalJson, groupBy } from '../../model/index.ts';
import type { PlacedClaim } from './claims.ts';

/**
 * Claims in lines that may be read as one: the same quantity, kind, population and places. Populations and places are
 * compared by their words without case and articles, no further: what is worded otherwise stays apart. So are units of
 * scores and rates. A claim whose
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

function keyOf({ claim, quantity, kind, population, places }: PlacedClaim): string {
  const whom = population === null ? null : plain(population);
  const unit = kind === 'rank.score' || kind === 'share.rate' ? claim.unit && plain(claim.unit) : null;
  const alone = standsAlone({ kind, population }) ? claim.record : null;
  return canonicalJson([quantity, kind, whom, unit, places.map(plain), alone]);
}

/** Kinds of figures that are about a place: an index ranks or scores it, a rate has its whole in its unit. */
const WITHOUT_POPULATION = new Set(['rank', 'rank.score', 'share.rate']);

/** Whether no other figure can be known to be about the same. */
export function standsAlone({ kind, population }: Pick<ClaimSeries, 'kind' | 'population'>): boolean {
  return kind === null || (population === null && !WITHOUT_POPULATION.has(kind));
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

/** Whether a higher figure of a quantity is worse or better; null where the codebook does not declare it. */
export function directionOf(codebook: Codebook, quantity: string): ClaimSeries['higher'] {
  const variable = variableOf(codebook, 'statistic', 'quantity');
  return (variable && categoryOf(codebook, variable, quantity)?.higher) ?? null;
}

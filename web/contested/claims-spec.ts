import type { ClaimChartSpec } from '../../src/charts/index.ts';
import { type Claim, type ClaimSeries, type Contested, groupBy } from '../../src/model/index.ts';
import { dateWords } from '../values/date-words.ts';

/** Series that may stand in one picture: of one quantity. Each is a group, because only inside it may one compare. */
export function claimsSpec(title: string, series: readonly ClaimSeries[]): Omit<ClaimChartSpec, 'width'> {
  const titles = seriesTitles(series);
  return {
    title: [title, directionOf(series)].filter(Boolean).join(' '),
    caption:
      'Figures that people stated, each as it stands. Only figures of one group are about the same thing.',
    groups: series.map((one) => ({
      label: titles.get(one.id) ?? seriesWords(one),
      unit: unitOf(one),
      claims: one.claims.map(markOf),
    })),
  };
}

/** `(higher is better)`, where the codebook says so. */
function directionOf(series: readonly ClaimSeries[]): string {
  const higher = series.find((one) => one.higher !== null)?.higher;
  return higher ? `(higher is ${higher})` : '';
}

/** Ranks, scores, shares and rates have a scale of their own; what is counted shares one. */
function unitOf({ kind, claims }: ClaimSeries): string {
  return kind?.startsWith('rank') || kind?.startsWith('share') ? `${kind} ${claims[0]?.unit ?? ''}` : '';
}

/** What a series counts: kind, population and places, as far as they are stated. */
export function seriesWords({ kind, population, places }: ClaimSeries): string {
  const parts = [
    kind ?? 'kind not stated',
    population ?? 'population not stated',
    ...places.map(placePhrase),
  ];
  return parts.join(' · ').replaceAll('_', ' ');
}

/**
 * The words for each of some series by its id. Series of which the same is known, because what they count is not stated,
 * are told apart by who states them, when, and at last by number.
 */
export function seriesTitles(series: readonly ClaimSeries[]): ReadonlyMap<string, string> {
  const told = apart(
    series.map((one) => ({ one, words: seriesWords(one) })),
    ({ one, words }) => [words, ...claimedBy(one)].join(' · '),
  );
  const numbered = apart(told, ({ words }, at) => `${words} (${at + 1})`);
  return new Map(numbered.map(({ one, words }) => [one.id, words]));
}

interface Worded {
  readonly one: ClaimSeries;
  readonly words: string;
}

/** Gives further words to those of which several have the same. */
function apart(all: readonly Worded[], further: (worded: Worded, at: number) => string): Worded[] {
  const alike = groupBy(all, ({ words }) => words);
  return all.map((worded) => {
    const same = alike.get(worded.words) ?? [];
    return same.length === 1 ? worded : { ...worded, words: further(worded, same.indexOf(worded)) };
  });
}

function claimedBy({ claims }: ClaimSeries): string[] {
  const [first] = claims;
  return first ? [whoWords(first), whenWords(first)].filter((words) => words !== null) : [];
}

const ROLES: Readonly<Record<string, string>> = {
  operation: 'in',
  active: 'active in',
  target: 'aimed at',
  custody: 'held in',
  origin: 'from',
  residence: 'living in',
  transit: 'through',
};

/** `origin Morocco` as "from Morocco": a role, then a name; a role without a word of its own stands in brackets. */
export function placePhrase(place: string): string {
  const [role = '', ...name] = place.split(' ');
  if (name.length === 0) return place;
  const phrase = ROLES[role];
  return phrase === undefined ? `${name.join(' ')} (${role})` : `${phrase} ${name.join(' ')}`;
}

/** Quantities, each with its series: those with figures that cannot all be true first, then those most is said of. */
export function quantitiesIn({
  series,
  conflicts,
}: Pick<Contested, 'series' | 'conflicts'>): ReadonlyMap<string, readonly ClaimSeries[]> {
  const disputed = new Set(conflicts.flatMap((conflict) => conflict.series));
  const weigh = (of: readonly ClaimSeries[]): readonly [disputes: number, claims: number] => [
    of.filter(({ id }) => disputed.has(id)).length,
    of.reduce((sum, { claims }) => sum + claims.length, 0),
  ];
  const weighed = [...groupBy(series, ({ quantity }) => quantity)].map((one) => ({
    one,
    weight: weigh(one[1]),
  }));
  weighed.sort(({ weight: a }, { weight: b }) => b[0] - a[0] || b[1] - a[1]);
  return new Map(weighed.map(({ one }) => one));
}

function markOf(claim: Claim): ClaimChartSpec['groups'][number]['claims'][number] {
  const { low, best, high } = claim.value;
  return {
    low,
    best,
    high,
    who: whoWords(claim),
    class: claim.class ?? 'not_stated',
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

import type { Claim, ClaimConflict, ClaimSeries } from '../../model/index.ts';
import type { StatedWords } from '../stated-words/stated-words.ts';
import { statedWords } from '../stated-words/words-in.ts';

/**
 * What cannot be true among stated figures. Ranges are taken at their kindest: a figure conflicts with another only when
 * no number in the one agrees with any in the other. A bound that is not given is open.
 */
export function conflictsOf(
  series: readonly ClaimSeries[],
  speech: Speech = { words: statedWords('en'), kind: (code) => code },
): ClaimConflict[] {
  return [
    ...series.flatMap((one) => impossibleValues(one, speech)),
    ...series.flatMap((one) => toldDifferently(one, speech)),
    ...series.flatMap((one) => fallingTotals(one, speech)),
    ...series.flatMap((part) => series.flatMap((whole) => partsAboveWholes(part, whole, speech))),
  ];
}

/** How conflicts are told: the language's words, and its names of kinds of figures. */
interface Speech {
  readonly words: StatedWords;
  readonly kind: (code: string) => string;
}

/** The lowest number that a claim leaves possible; a best figure without bounds stands for itself. */
function floorOf({ value: { low, best, high } }: Claim): number {
  return low ?? (high === null ? best : null) ?? 0;
}

function ceilingOf({ value: { low, best, high } }: Claim): number {
  return high ?? (low === null ? best : null) ?? Infinity;
}

function told({ value, statedBy, at }: Claim, { words }: Speech): string {
  const when =
    at.latest === null ? '' : `, ${at.basis === 'published' ? words.published(at.latest) : at.latest}`;
  return `${figureIn(value, words)} (${statedBy ?? words.notSaid}${when})`;
}

/** With its qualifier as written, which says of a bound whether it is the lowest or the highest. */
function figureIn({ low, best, high, qualifier }: Claim['value'], words: StatedWords): string {
  const write = (value: number | null) => (value === null ? '?' : words.whole(value));
  const range = low !== null && high !== null ? `${write(low)}–${write(high)}` : write(low ?? high);
  if (qualifier !== null) return `${qualifier} ${best === null ? range : write(best)}`;
  if (best !== null) return write(best);
  if (low !== null && high !== null) return range;
  if (low !== null) return words.orMore(write(low));
  return high === null ? range : words.upTo(write(high));
}

function impossibleValues({ id, kind, claims }: ClaimSeries, speech: Speech): ClaimConflict[] {
  return claims
    .filter(
      (claim) => (kind === 'share' && floorOf(claim) > 100) || (kind === 'rank' && ceilingOf(claim) < 1),
    )
    .map((claim) =>
      conflict(
        'impossible_value',
        'impossible',
        [[id, claim]],
        speech.words.impossible(speech.kind(kind ?? ''), told(claim, speech)),
      ),
    );
}

/** Levels for one day or month, and flows of one period, that no number fits. */
function toldDifferently({ id, kind, claims }: ClaimSeries, speech: Speech): ClaimConflict[] {
  if (kind === null) return [];
  return pairs(claims)
    .filter(([a, b]) => isSameTime(a, b) && (ceilingOf(a) < floorOf(b) || ceilingOf(b) < floorOf(a)))
    .map(([a, b]) =>
      conflict(
        'told_differently',
        'impossible',
        [
          [id, a],
          [id, b],
        ],
        speech.words.sameTime(told(a, speech), told(b, speech)),
      ),
    );
}

function isSameTime(a: Claim, b: Claim): boolean {
  if (a.asOf !== null && a.asOf === b.asOf && a.period === b.period) return /^\d{4}-\d\d/.test(a.asOf);
  return a.asOf === null && b.asOf === null && a.period !== null && a.period === b.period;
}

/** A running total that is lower later, counted from the same start or an earlier one. */
function fallingTotals({ id, kind, claims }: ClaimSeries, speech: Speech): ClaimConflict[] {
  if (kind !== 'cumulative') return [];
  return pairs(claims)
    .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
    .filter(([early, late]) => isBefore(early, late) && countsFromNoLater(late, early))
    .filter(([early, late]) => ceilingOf(late) < floorOf(early))
    .map(([early, late]) => {
      const sure = startOf(early) !== null && isDated(early) && isDated(late);
      const why = speech.words.falls(told(early, speech), told(late, speech));
      return conflict(
        'falling_total',
        sure ? 'impossible' : 'if_same',
        [
          [id, early],
          [id, late],
        ],
        why,
      );
    });
}

function startOf({ period }: Claim): string | null {
  return period?.includes('/') ? (period.split('/')[0] ?? null) : null;
}

/** Whether the one begins no later; where neither says when it begins it may be the same start. */
function countsFromNoLater(one: Claim, other: Claim): boolean {
  const [a, b] = [startOf(one), startOf(other)];
  if (a === null || b === null) return a === b;
  return a <= b;
}

function isBefore(a: Claim, b: Claim): boolean {
  return a.at.latest !== null && b.at.earliest !== null && a.at.latest < b.at.earliest;
}

/**
 * Quantities of which the first is a part of the second. A part that was reached by some day cannot exceed a whole that
 * counts up to the same day or later.
 */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['returnees', 'departures'],
  ['returnees', 'fighters_abroad'],
  ['fighters_killed', 'departures'],
  ['fighters_killed', 'fighters_abroad'],
  ['fighters_abroad', 'departures'],
  ['returnees_arrested', 'returnees'],
  ['support_arrests', 'arrests'],
  ['plots_foiled', 'plots'],
];

function isPartOf(part: ClaimSeries, whole: ClaimSeries): boolean {
  if (whole.kind !== 'cumulative')
    return part.kind === 'flow' && whole.kind === 'flow' && isListed(part, whole);
  if (part.quantity === whole.quantity) return part.kind === 'stock' || part.kind === 'flow';
  return isListed(part, whole);
}

function isListed(part: ClaimSeries, whole: ClaimSeries): boolean {
  return PARTS.some(([a, b]) => a === part.quantity && b === whole.quantity);
}

function partsAboveWholes(part: ClaimSeries, whole: ClaimSeries, speech: Speech): ClaimConflict[] {
  if (part.id === whole.id || !isPartOf(part, whole) || !sharePlaces(part, whole)) return [];
  const same = part.population !== null && samePopulation(part, whole);
  return part.claims.flatMap((a) =>
    whole.claims
      .filter((b) => covers(a, b, part.kind === 'flow' && whole.kind === 'flow') && floorOf(a) > ceilingOf(b))
      .map((b) => {
        const why = speech.words.partAbove(part.label, told(a, speech), whole.label, told(b, speech));
        const sure = same && isDated(a) && isDated(b);
        return conflict(
          'part_above_whole',
          sure ? 'impossible' : 'if_same',
          [
            [part.id, a],
            [whole.id, b],
          ],
          why,
        );
      }),
  );
}

/** A whole that counts up to the part's day or later; of two flows, the same period. */
function covers(part: Claim, whole: Claim, flows: boolean): boolean {
  if (flows) return part.period !== null && part.period === whole.period;
  if (part.at.latest === null || whole.at.earliest === null) return false;
  const from = startOf(whole);
  const begins = startOf(part);
  const until = part.at.latest <= whole.at.earliest || part.at.latest === whole.at.latest;
  return until && (from === null || (begins !== null && from <= begins));
}

function samePopulation(a: ClaimSeries, b: ClaimSeries): boolean {
  return a.population?.toLowerCase() === b.population?.toLowerCase();
}

function sharePlaces(a: ClaimSeries, b: ClaimSeries): boolean {
  return (
    a.places.some((place) => b.places.includes(place)) || (a.places.length === 0 && b.places.length === 0)
  );
}

/** Whether its day is its own. One that is only known by publication may be older, and then need not conflict. */
function isDated({ at }: Claim): boolean {
  return at.basis === 'as_of' || at.basis === 'period';
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

function conflict(
  kind: ClaimConflict['kind'],
  verdict: ClaimConflict['verdict'],
  claims: readonly (readonly [series: string, claim: Claim])[],
  why: string,
): ClaimConflict {
  return {
    kind,
    verdict,
    series: [...new Set(claims.map(([id]) => id))],
    statements: claims.map(([, { statement }]) => statement),
    why,
  };
}

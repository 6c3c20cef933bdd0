import { rulerFor } from '../../model/index.ts';
import { DEFAULT_CONVENTION, type DisputedConvention } from '../convention.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { acceptedSpots, type Weighed, weighedSpots } from './accepting.ts';
import { givenSpots, namedSpots, type Span } from './given-spots.ts';
import type { Mention, Reading } from './name.ts';
import { offsetOf, roleOf } from './offsets.ts';
import { type FoundToponym, toponymOf, unknownToponym } from './outcome.ts';
import { resolveMentions, type Setting } from './resolution.ts';
import { spotsOf } from './spots.ts';
import { type Junction, junctionOf } from './ties.ts';
import { unlistedSpots, whereaboutsOf } from './unlisted.ts';
import { KIND, keyAt, type Words, wordsOf } from './words.ts';

/** What is known of a document beforehand. */
export interface DocumentHints {
  /** Its country (where it was published, or what it is about), ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** To which countries disputed places count; the default table's where it says nothing. */
  readonly disputed?: DisputedConvention | undefined;
}

/** The places of a text in order, resolved; offsets in code points. Linear in the text. */
export function findToponyms(text: string, gazetteer: Gazetteer, hints: DocumentHints = {}): FoundToponym[] {
  const words = wordsOf(text);
  const accepted = acceptedSpots(words, spotsOf(words, gazetteer), gazetteer);
  const unlisted = weighedSpots(
    words,
    unlistedSpots(
      words,
      accepted.map(({ spot }) => spot),
    ),
    gazetteer,
  );
  return answersFor(text, words, inOrder([...accepted, ...unlisted]), gazetteer, hints);
}

/**
 * What given stretches of a text mean as places: an answer for each, in their order, also where it has to be a guess
 * from what stands around. Other places of the text help.
 * @param spans code points, end exclusive
 * @throws RangeError for a span that is not in the text
 */
export function resolveSpans(
  text: string,
  spans: readonly Span[],
  gazetteer: Gazetteer,
  hints: DocumentHints = {},
): FoundToponym[] {
  const words = wordsOf(text);
  const ruler = rulerFor(text);
  const units = spans.map(({ start, end }) => ({ start: ruler.toUnit(start), end: ruler.toUnit(end) }));
  const given = givenSpots(words, units, gazetteer);
  const isTaken = (start: number, end: number) => units.some((unit) => unit.start < end && start < unit.end);
  const found = acceptedSpots(words, spotsOf(words, gazetteer), gazetteer);
  const others = found.filter(({ spot }) => !isTaken(spot.start, spot.end));
  const all = inOrder([...weighedSpots(words, given, gazetteer), ...others]);
  const answers = answersFor(text, words, all, gazetteer, hints);
  return spans.map(({ start, end }) => {
    const answer = answers.find((one) => one.start === start && one.end === end);
    return answer ?? unknownToponym(text, ruler, start, end);
  });
}

/** A name in a text: UTF-16 units, end exclusive, and its words as the gazetteer has them. */
export interface KnownName extends Span {
  readonly key: string;
}

/** What names of a text mean, chosen together: each helps the others. In the order of the names, which do not overlap. */
export function resolveNames(
  text: string,
  names: readonly KnownName[],
  gazetteer: Gazetteer,
  hints: DocumentHints = {},
): (Reading | null)[] {
  const words = wordsOf(text);
  const spots = namedSpots(words, names, gazetteer);
  const weighed = weighedSpots(words, spots, gazetteer);
  return resolveMentions(mentionsOf(words, weighed), settingOf(words, weighed, gazetteer, hints));
}

function inOrder(spots: readonly Weighed[]): Weighed[] {
  return [...spots].sort((a, b) => a.spot.start - b.spot.start);
}

function answersFor(
  text: string,
  words: Words,
  spots: readonly Weighed[],
  gazetteer: Gazetteer,
  hints: DocumentHints,
): FoundToponym[] {
  const mentions = mentionsOf(words, spots);
  const readings = resolveMentions(mentions, settingOf(words, spots, gazetteer, hints));
  const whereabouts = whereaboutsOf(mentions, readings);
  const ruler = rulerFor(text);
  const convention = hints.disputed ?? DEFAULT_CONVENTION;
  return mentions.map((mention, i) =>
    toponymOf(text, mention, readings[i] ?? null, whereabouts[i] ?? null, ruler, convention),
  );
}

function mentionsOf(words: Words, spots: readonly Weighed[]): Mention[] {
  const read = spots.map(({ spot }, i) => {
    const next = spots[i + 1];
    return next ? junctionOf(words, spot, next.spot) : null;
  });
  const junctions = read.map((junction, i) => (isInList(read, spots, i) ? 'beside' : junction));
  return spots.map(({ spot, evidence }, i): Mention => {
    const before = junctions[i - 1];
    const within = junctions[i] === 'within' ? i + 1 : before === 'contains' ? i - 1 : null;
    const beside = before === 'beside' || before === 'within' ? i - 1 : null;
    const [offset, role] = [offsetOf(words, spot.first), roleOf(words, spot.first)];
    return { spot, prefer: evidence.prefer, within, beside, offset, role };
  });
}

/** "Utah, Virginia, Washington, West Virginia": three divisions in a row stand in a list, whatever towns they share names with. */
function isInList(junctions: readonly Junction[], spots: readonly Weighed[], i: number): boolean {
  const isDivision = (at: number) =>
    spots[at]?.spot.entries.some(({ feature }) => feature === 'division') === true;
  if (junctions[i] !== 'within' || !isDivision(i) || !isDivision(i + 1)) return false;
  const isJoined = (at: number) => junctions[at] === 'beside' || junctions[at] === 'within';
  return (isJoined(i - 1) && isDivision(i - 1)) || (isJoined(i + 1) && isDivision(i + 2));
}

const GIVEN_COUNTRY = 3;
const PEOPLE = 0.4;

/** People and things of countries ("French") speak for them; names of countries are mentions themselves. */
function settingOf(
  words: Words,
  spots: readonly Weighed[],
  gazetteer: Gazetteer,
  { country }: DocumentHints,
): Setting {
  const countries = new Map<string, number>(country === undefined ? [] : [[country, GIVEN_COUNTRY]]);
  let next = 0;
  for (let at = 0; at < words.count; at += 1) {
    while (at >= (spots[next]?.spot.last ?? words.count)) next += 1;
    if (at >= (spots[next]?.spot.first ?? words.count)) continue;
    if (words.kind[at] !== KIND.capital && words.kind[at] !== KIND.caseless) continue;
    const nation = gazetteer.demonym(keyAt(words, at));
    if (nation !== null) countries.set(nation, (countries.get(nation) ?? 0) + PEOPLE);
  }
  return { countries };
}

import type { DateMention, Token } from '../../language/index.ts';
import {
  type Gazetteer,
  type PlaceEntry,
  type PlaceReading,
  placeKey,
  resolveToponym,
  type Surroundings,
  type Toponym,
  toponymAt,
} from '../../places/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import {
  headedEnd,
  isBriefing,
  joinedTown,
  namedWithAnd,
  plausibleCaseless,
  unknownCaseless,
} from './caseless-places.ts';
import { isDateline } from './dateline.ts';
import { overlaps, type TokenSpan } from './mentions.ts';
import { isCaseless } from './script.ts';

/** How the words before a place tie it to the story. */
export type PlaceCue = 'in' | 'near' | 'from' | 'to' | 'via' | 'active' | 'home' | 'seat' | null;

export interface PlaceMention extends TokenSpan {
  readonly name: string;
  readonly country: string | null;
  /** Null for a place that no table knows. */
  readonly entry: PlaceEntry | null;
  readonly cue: PlaceCue;
}

/** A possible place: its readings, or a capitalised name that the text calls a place. */
export interface PlaceCandidate extends TokenSpan {
  readonly toponym: Toponym | null;
  readonly cue: PlaceCue;
  /** The words alone make it a place, whether or not the tables decide which one it is. */
  readonly sure?: boolean;
}

/**
 * Names in a sentence that may be places, not yet told apart. `taken` are names of other things, and dates;
 * `services` those names that have their town behind them ("the police of X").
 */
export function placeCandidates(
  tokens: readonly Token[],
  span: TokenSpan,
  taken: readonly (TokenSpan | DateMention)[],
  gazetteer: Gazetteer,
  grammar: Grammar,
  inBody: boolean,
  services: readonly TokenSpan[] = [],
): PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  for (let i = span.first; i < span.last; ) {
    const candidate = candidateAt(tokens, i, span, taken, gazetteer, grammar, inBody, found, services);
    if (candidate) found.push(candidate);
    i = candidate ? candidate.last : i + 1;
  }
  return found;
}

function candidateAt(
  tokens: readonly Token[],
  i: number,
  span: TokenSpan,
  taken: readonly TokenSpan[],
  gazetteer: Gazetteer,
  grammar: Grammar,
  inBody: boolean,
  found: readonly PlaceCandidate[],
  services: readonly TokenSpan[],
): PlaceCandidate | null {
  const token = tokens[i];
  const caseless = isCaseless(token);
  if (
    !(token?.capital || caseless || isParticle(tokens, i, grammar)) ||
    taken.some((other) => other.first <= i && i < other.last)
  )
    return null;
  if (isDateline(tokens, i, span, inBody, grammar)) return null;
  const joined = joinedTown(tokens, i, span, gazetteer, found);
  if (joined) return joined;
  const seat = services.some(({ last }) => last === i - 1) && grammar.of.has(tokens[i - 1]?.word ?? '');
  const before = cueBefore(tokens, i, span.first, grammar, found);
  const cue = seat || (before === 'in' && isBriefing(tokens, i, span, grammar)) ? 'seat' : before;
  const site = cue === null ? siteBefore(tokens, i, span.first, grammar) : null;
  if (isGovernment(tokens, i, grammar)) return null;
  const toponym = toponymAt(tokens, i, span.last, gazetteer);
  if (
    toponym &&
    !taken.some((other) => overlaps(other, toponym)) &&
    !isHalfOfAdjective(tokens, toponym.last, span, gazetteer) &&
    (caseless ? plausibleCaseless(tokens, toponym, grammar) : plausible(tokens, toponym, span, cue, grammar))
  ) {
    const sure = isSure(tokens, i, cue, found, grammar);
    return { first: i, last: toponym.last, toponym, cue: site === null ? cue : 'in', sure };
  }
  if (caseless) {
    const headed =
      cue === null ? null : (headedEnd(tokens, i, span, grammar) ?? namedWithAnd(tokens, i, span, grammar));
    if (headed !== null) return { first: i, last: headed, toponym: null, cue };
    const at = tokens[i - 1]?.word === '"' ? i - 2 : i - 1;
    const named = grammar.namingNouns?.has(tokens[at]?.word ?? '') === true;
    const shy = cue === null && grammar.groupNouns?.has(tokens[at]?.word ?? '') === true;
    const last = shy || (cue === null && !named) ? null : unknownCaseless(tokens, i, span, taken, grammar);
    return last === null ? null : { first: i, last, toponym: null, cue };
  }
  return unknownAt(tokens, i, span, site === 'some' ? 'in' : cue, taken, gazetteer, grammar, found);
}

/** "Berber-Moroccan": glued to the adjective of a country, a name tells an origin. */
function isHalfOfAdjective(
  tokens: readonly Token[],
  last: number,
  span: TokenSpan,
  gazetteer: Gazetteer,
): boolean {
  const [hyphen, other] = [tokens[last], tokens[last + 1]];
  if (hyphen?.word !== '-' || hyphen.start !== tokens[last - 1]?.end || other?.start !== hyphen.end)
    return false;
  return (
    gazetteer.demonym(placeKey(other.word)) !== null &&
    toponymAt(tokens, last + 1, span.last, gazetteer) === null
  );
}

/** "al-Jish": a name with a small article before its hyphen. */
function isParticle(tokens: readonly Token[], i: number, { placeParticles }: Grammar): boolean {
  const glued = tokens[i + 1]?.word === '-' && tokens[i + 1]?.start === tokens[i]?.end;
  return placeParticles?.has(tokens[i]?.word ?? '') === true && glued && tokens[i + 2]?.capital === true;
}

/** "in X": behind a preposition or another place, and no common word. */
function isSure(
  tokens: readonly Token[],
  i: number,
  cue: PlaceCue,
  found: readonly TokenSpan[],
  { notPlaces, adjectivesFirst }: Grammar,
): boolean {
  if (!adjectivesFirst || (cue !== 'in' && cue !== 'near') || notPlaces.has(tokens[i]?.word ?? ''))
    return false;
  const behind = found.at(-1)?.last;
  return behind === i - 1 || !tokens[i - 1]?.capital;
}

/** "ramenés par Rabat: the government, not the town. */
function isGovernment(tokens: readonly Token[], i: number, { by, motion }: Grammar): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  return motion !== undefined && by.has(word(i - 1)) && !motion.has(word(i - 2));
}

/** Not a common word, and not a part of a longer name ("Georgetown University", "Abu Bakr"). */
function plausible(
  tokens: readonly Token[],
  toponym: Toponym,
  span: TokenSpan,
  cue: PlaceCue,
  grammar: Grammar,
): boolean {
  const word = tokens[toponym.first]?.word ?? '';
  const single = toponym.last - toponym.first === 1;
  const entry = toponym.entries[0];
  if (entry?.kind === 'country') return true;
  if (single && grammar.notPlaces.has(word) && cue === null) return false;
  const article = grammar.adjectivesFirst && grammar.definite.has(tokens[toponym.first - 1]?.word ?? '');
  if (single && article && grammar.notPlaces.has(word)) return false;
  if (single && grammar.placeTitles && grammar.placeNouns.has(word)) return false;
  if (single && word.length < 3) return false;
  if (grammar.adverbsFirst && !single && !tokens[toponym.last - 1]?.capital) return false;
  const next = tokens[toponym.last];
  if (single && grammar.adjectivesFirst && grammar.placeWords.has(word) && next?.capital) return false;
  if (isSpeaker(tokens, toponym, cue, grammar)) return false;
  const glued = next?.capital === true && toponym.last < span.last && !grammar.placeNouns.has(next.word);
  const before = tokens[toponym.first - 1];
  const inName =
    before?.capital === true && toponym.first - 1 > span.first && !grammar.placeNouns.has(before.word);
  return cue !== null || (!glued && !inName);
}

/** "…, Tan said": a name right before a verb of saying, unless a preposition stands right before it. */
function isSpeaker(
  tokens: readonly Token[],
  { first, last }: TokenSpan,
  cue: PlaceCue,
  grammar: Grammar,
): boolean {
  const { sayers, inPlace, nearPlace, adjectivesFirst } = grammar;
  const before = tokens[first - 1]?.word ?? '';
  const led = cue !== null && (inPlace.has(before) || nearPlace.has(before));
  return adjectivesFirst === true && !led && sayers?.has(tokens[last]?.word ?? '') === true;
}

/** "village of X", "in X" where nothing knows X: a place all the same, if the words say so. */
function unknownAt(
  tokens: readonly Token[],
  i: number,
  span: TokenSpan,
  cue: PlaceCue,
  taken: readonly TokenSpan[],
  gazetteer: Gazetteer,
  grammar: Grammar,
  found: readonly TokenSpan[],
): PlaceCandidate | null {
  if (grammar.inPlace.has(tokens[i]?.word ?? '')) return null;
  const last = nameEnd(tokens, i, span, taken, gazetteer, grammar);
  const next = tokens[last]?.word ?? '';
  const before = tokens[i - 1]?.word ?? '';
  const word = tokens[i]?.word ?? '';
  if (isSpeaker(tokens, { first: i, last }, cue, grammar)) return null;
  if (isTitled(tokens, i, span, last, gazetteer, grammar)) return { first: i, last, toponym: null, cue };
  const called =
    grammar.placeNouns.has(next) ||
    (grammar.placeNouns.has(tokens[i - 2]?.word ?? '') && grammar.of.has(before));
  const particle = isParticle(tokens, i, grammar);
  const headed =
    grammar.placeHeads?.has(word) === true && tokens[i + 1]?.capital === true && !isCaseless(tokens[i]);
  if (headed) return { first: i, last, toponym: null, cue };
  const common = tokens.slice(i, last).every((token) => grammar.notPlaces.has(token.word));
  if (!particle && grammar.notPlaces.has(word) && !(called && last - i > 1 && !common)) return null;
  if (!particle && (grammar.placeNouns.has(word) || (word.length < 3 && last - i === 1))) return null;
  const opens = grammar.inPlace.has(before);
  if (tokens[i - 1]?.capital && i > span.first && !grammar.placeWords.has(before) && !opens) return null;
  if (grammar.placeWords.has(word) || gazetteer.demonym(placeKey(word)) !== null) return null;
  if (
    cue === 'in' &&
    tokens[i - 2]?.capital &&
    i - 2 > span.first &&
    tokens[i - 1]?.kind === 'word' &&
    grammar.inPlace.has(before)
  )
    return null;
  const within = cue === 'from' && next === ',' && grammar.inPlace.has(tokens[last + 1]?.word ?? '');
  const after = tokens[last];
  const ends =
    last >= span.last || after?.kind === 'mark' || grammar.breaks.has(next) || grammar.placeNouns.has(next);
  const goesOn = grammar.and.has(before) && found.at(-1)?.last === i - 1;
  const listed = ends && (cue === 'in' || cue === 'near') && (tokens[i - 1]?.kind === 'word' || goesOn);
  return called || listed || within || cue === 'seat' ? { first: i, last, toponym: null, cue } : null;
}

/** "le quartier X", "l'aéroport X", unless the town follows that it is in. */
function isTitled(
  tokens: readonly Token[],
  i: number,
  span: TokenSpan,
  last: number,
  gazetteer: Gazetteer,
  grammar: Grammar,
): boolean {
  const before = tokens[i - 1]?.word ?? '';
  const title = grammar.placeWords.has(before) ? (tokens[i - 2]?.word ?? '') : before;
  if (!grammar.placeTitles?.has(title) && !grammar.placeTitles?.has(before)) return false;
  const within = (at: number) =>
    tokens[at]?.capital === true && toponymAt(tokens, at, span.last, gazetteer) !== null;
  return !(within(last + 1) || within(last + 2));
}

function nameEnd(
  tokens: readonly Token[],
  i: number,
  span: TokenSpan,
  taken: readonly TokenSpan[],
  gazetteer: Gazetteer,
  grammar: Grammar,
): number {
  let last = i + 1;
  for (; last < span.last; last += 1) {
    const token = tokens[last];
    const hyphen = token?.word === '-' && token.start === tokens[last - 1]?.end;
    if (!token || (!token.capital && !hyphen) || taken.some((other) => other.first === last)) break;
  }
  if (tokens[last - 1]?.word === '-') return last - 1;
  const next = tokens[last + 1];
  const word = (at: number) => tokens[at]?.word ?? '';
  const title =
    grammar.of.has(word(i - 1)) && grammar.placeTitles?.has(word(i - 2)) && grammar.of.has(word(last));
  const joined = grammar.ofThe?.has(word(last)) || grammar.nameOf?.has(word(last)) || title;
  const second = joined && next?.capital === true && last + 1 < span.last;
  return second && toponymAt(tokens, last + 1, span.last, gazetteer) === null ? last + 2 : last;
}

/** How many tokens a list of places may run on behind its preposition. */
const LIST = 24;

/** The preposition that governs the name, seen through "the city of", "and", commas of a list. */
function cueBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  grammar: Grammar,
  found: readonly TokenSpan[],
): PlaceCue {
  let listed = false;
  for (let i = at - 1; i >= Math.max(from, at - LIST); i -= 1) {
    const token = tokens[i];
    const word = token?.word ?? '';
    if (grammar.livesIn?.has(word)) return 'home';
    if (grammar.activeIn.has(word)) return 'active';
    if (grammar.inPlace.has(word)) return placed(tokens[i - 1]?.word ?? '', grammar);
    if (grammar.nearPlace.has(word)) return 'near';
    if (grammar.onPlace?.has(word)) return 'in';
    if (grammar.of.has(word) && grammar.besideWords?.has(tokens[i - 1]?.word ?? '')) return 'near';
    const each =
      grammar.verbFirst &&
      (grammar.placeWords.has(tokens[i - 1]?.word ?? '') || found.some(({ last }) => last === i));
    if (grammar.fromPlace.has(word) && !each)
      return grammar.verbFirst && grammar.nearPlace.has(tokens[i - 1]?.word ?? '') ? 'near' : 'from';
    if (grammar.viaPlace.has(word) || (grammar.motion && grammar.by.has(word))) return 'via';
    if (grammar.toPlace.has(word) && grammar.nearPlace.has(tokens[i - 1]?.word ?? '')) return 'near';
    if (grammar.toPlace.has(word)) return listed ? 'active' : 'to';
    const through =
      token?.capital ||
      found.some(({ first, last }) => first <= i && i < last) ||
      (grammar.verbFirst && word === '(') ||
      grammar.placeNouns.has(word) ||
      grammar.of.has(word) ||
      grammar.and.has(word) ||
      (grammar.adjectivesFirst && grammar.including.has(word)) ||
      grammar.definite.has(word) ||
      grammar.placeWords.has(word) ||
      isAdjectiveOfPlace(tokens, i, grammar);
    if (!through) return listed ? 'in' : null;
    listed ||= grammar.including.has(word);
  }
  return null;
}

const SITE = 3;

/**
 * "en una iglesia de X", "dans le restaurant de X": what happened in something that is there happened there. Behind a
 * definite article a name may be that of the thing ("la iglesia de San Juan").
 */
function siteBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  { siteless, saints, of, inPlace, articles, definite, breaks, nearPlace, dwellings }: Grammar,
): 'some' | 'the' | null {
  const word = (i: number) => tokens[i]?.word ?? '';
  const joined = of.has(word(at - 1)) ? 1 : definite.has(word(at - 1)) && of.has(word(at - 2)) ? 2 : null;
  if (siteless === undefined || joined === null || saints?.has(word(at))) return null;
  const noun = at - joined - 1;
  if (dwellings?.has(word(noun))) return 'some';
  let some = false;
  for (let i = noun; i >= Math.max(from, noun - SITE); i -= 1) {
    if (tokens[i]?.kind !== 'word' || tokens[i]?.capital || siteless.has(word(i))) return null;
    if (inPlace.has(word(i)) || nearPlace.has(word(i))) return i === noun ? null : some ? 'some' : 'the';
    some ||= articles.has(word(i));
    if (breaks.has(word(i)) && !articles.has(word(i)) && !definite.has(word(i))) return null;
  }
  return null;
}

/** "la provincia ayacuchana de X": one word between a noun of place and "of". */
function isAdjectiveOfPlace(
  tokens: readonly Token[],
  i: number,
  { placeNouns, of, breaks }: Grammar,
): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  return placeNouns.has(word(i - 1)) && of.has(word(i + 1)) && !breaks.has(word(i));
}

/** What the word before "in" makes of the place behind: "active in", "living in". */
function placed(before: string, { activeIn, livesIn }: Grammar): PlaceCue {
  if (livesIn?.has(before)) return 'home';
  return activeIn.has(before) ? 'active' : 'in';
}

/** How often the text speaks of each country: by name, by demonym, or by a place that can be nowhere else. */
export function countriesOf(
  nations: readonly (string | null)[],
  candidates: readonly PlaceCandidate[],
): Surroundings {
  const countries = new Map<string, number>();
  const add = (country: string) => countries.set(country, (countries.get(country) ?? 0) + 1);
  for (const country of nations) if (country) add(country);
  for (const { toponym } of candidates) {
    const [only, ...others] = toponym?.entries ?? [];
    const wide = only?.kind === 'region';
    if (only && others.length === 0 && only.kind !== 'country' && (wide || only.population > 20_000))
      add(only.country);
    else if (only && only.kind !== 'country' && only.population > 1_000_000) add(only.country);
  }
  return { countries };
}

/** "in the IBO": no place that no table knows. */
const ACRONYM = /(?:^|\s)\p{Lu}{2,}s?(?:\s|$)/u;

/**
 * A candidate resolved in its surroundings, or null when it is better not to guess.
 * @param meaning what all names of the text together make of it; asked only where it can decide something
 */
export function placeMention(
  text: string,
  tokens: readonly Token[],
  candidate: PlaceCandidate,
  surroundings: Surroundings,
  meaning: () => PlaceReading | null,
): PlaceMention | null {
  const { first, last, toponym, cue, sure } = candidate;
  const name = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  const unlisted = { first, last, name, country: null, entry: null, cue };
  if (!toponym) return ACRONYM.test(name) ? null : unlisted;
  const entry = entryOf(toponym, candidate, surroundings, meaning);
  if (!entry) return sure || isOnly(candidate) ? unlisted : null;
  return { first, last, name: entry.name, country: entry.country, entry, cue };
}

/** A meaning at least this likely beside the others of its name. */
const LIKELY = 0.6;

/**
 * The place that a name means, or null where it is better not to guess. The words of one sentence and the countries that
 * the text speaks of decide; all names of the text together (`meaning`) where those leave it open, or where they speak
 * for a country that the text is more about. A small place in a country that the text does not speak of, while it
 * speaks of others, is a namesake of one that no table has.
 */
function entryOf(
  toponym: Toponym,
  candidate: PlaceCandidate,
  surroundings: Surroundings,
  meaning: () => PlaceReading | null,
): PlaceEntry | null {
  const { countries } = surroundings;
  const weightOf = ({ country }: PlaceEntry) => countries.get(country) ?? 0;
  const alone = resolveToponym(toponym, surroundings);
  if (alone) {
    const mayBeElsewhere =
      alone.kind === 'locality' && [...countries.values()].some((weight) => weight > weightOf(alone));
    const other = mayBeElsewhere ? likelyTown(meaning()) : null;
    return other && weightOf(other) > weightOf(alone) ? other : alone;
  }
  if (candidate.cue !== 'in' && candidate.cue !== 'near') return null;
  const town = likelyTown(meaning());
  return town && (countries.size === 0 || town.population >= CITY) ? town : null;
}

function likelyTown(meaning: PlaceReading | null): PlaceEntry | null {
  return meaning && meaning.share >= LIKELY && meaning.entry.kind === 'locality' ? meaning.entry : null;
}

function isOnly({ toponym, cue }: PlaceCandidate): boolean {
  return toponym?.entries.length === 1 && (cue === 'in' || cue === 'near');
}

/** Towns of this size are meant wherever the words call them places. */
const CITY = 50_000;

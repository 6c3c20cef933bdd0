import type { AtlasEntry } from '../atlas-entry.ts';
import type { Gazetteer } from '../gazetteer.ts';
import {
  BUILDING_NOUNS,
  COMMON_ARABIC,
  COMMON_WORDS,
  DIRECTIONS,
  GIVEN_NAMES,
  IN_CUES,
  LOCAL_NOUNS,
  NAME_TAILS,
  SAYING,
  STREET_NOUNS,
  THING_NOUNS,
  TITLES,
  WEAK_CUES,
  WIDE_NOUNS,
} from './cue-words.ts';
import type { Preference } from './name.ts';
import type { Spot } from './spots.ts';
import { isMark, KIND, keyAt, type Words } from './words.ts';

/** What the words around a name say for and against a place. Positive points speak for it. */
export interface Evidence {
  readonly points: number;
  readonly prefer: Preference;
  /** A part of a person's or a thing's name here. */
  readonly inName: boolean;
  /** As a person's surname or under a title; other mentions are suspect too. */
  readonly asPerson: boolean;
}

/** What is known of the whole text when a name is weighed. */
export interface TextKnowledge {
  readonly words: Words;
  readonly gazetteer: Gazetteer;
  /** Words that the text also writes in lower case. */
  readonly lower: ReadonlySet<string>;
}

/** Weighs one spot by its own name and the words beside it. */
export function weigh(
  spot: Spot,
  previous: Spot | undefined,
  next: Spot | undefined,
  known: TextKnowledge,
): Evidence {
  const { words } = known;
  const around = surroundingsOf(spot, known);
  const { before, after } = around;
  const isWord = (set: ReadonlySet<string>, word: string) => word !== '' && set.has(word);
  let points = prominence(spot.entries) + (spot.last - spot.first > 1 ? 0.7 : 0);
  if (isWord(IN_CUES, around.cue)) points += 2;
  else if (isWord(WEAK_CUES, around.cue)) points += 0.5;
  const prefer = preferenceOf(around);
  if (prefer !== null) points += 1.8;
  points += commonness(spot, known, around);
  const inName = isInName(spot, previous, next, known, around);
  if (inName) points -= inNameCost(spot, around);
  if (prefer === null && isPeople(spot, known)) points -= 3;
  if (isStreetOrThing(around) || isMoney(words, spot)) points -= 4;
  if (isWord(TITLES, before) && words.kind[spot.first] !== KIND.caseless) points -= 3;
  if (isWord(SAYING, after) && spot.entries.every(({ kind }) => kind === 'locality')) points -= 1;
  const isTitled = isWord(TITLES, before) && !isWord(LOCAL_NOUNS, before);
  const isLand = spot.entries.some(({ kind }) => kind === 'country');
  const isSurname = inName && around.beforeIsName && !(around.beforeOpens && isLand) && !around.afterIsName;
  return { points, prefer, inName, asPerson: isTitled || isSurname };
}

/** "US Department", "Queensland Police" are of the place; "Boston Globe" is a name; a lone first word may be either. */
function inNameCost({ entries }: Spot, { afterIsName, beforeOpens }: Around): number {
  const isCountry = entries.some(({ kind }) => kind === 'country');
  if (afterIsName) return isCountry ? 0.5 : entries.some(({ kind }) => kind === 'region') ? 1.5 : 3;
  return beforeOpens && entries.some(({ kind }) => kind === 'country') ? 1 : 3;
}

/** "Somali" and "Canadian" are people and things, though some region or village is called so. */
function isPeople({ key, entries }: Spot, { gazetteer }: TextKnowledge): boolean {
  if (entries.some(({ kind }) => kind === 'country') || gazetteer.demonym(key) === null) return false;
  return !gazetteer.lookup(key).some(({ kind }) => kind === 'country');
}

/** "US$ 5", "$US 5". */
function isMoney(words: Words, { first, last }: Spot): boolean {
  return isMark(words, last, '$') || isMark(words, first - 1, '$');
}

interface Around {
  /** The word before begins the sentence, so that its capital says nothing. */
  readonly beforeOpens: boolean;
  /** The words right before and after, folded; "" at a mark or the edge. */
  readonly before: string;
  readonly after: string;
  /** The preposition that governs the name, seen through "the", "city of", "southern". */
  readonly cue: string;
  readonly noun: string;
  readonly nounAfter: string;
  readonly isSentenceStart: boolean;
  readonly beforeIsName: boolean;
  readonly afterIsName: boolean;
  /** The noun of a thing that the name completes: "University of X". */
  readonly thing: string;
}

const ARTICLES = new Set([
  'the',
  'la',
  'le',
  'les',
  'l',
  'el',
  'los',
  'las',
  's',
  'of',
  'de',
  'd',
  'del',
  'du',
  'des',
]);

function surroundingsOf(spot: Spot, { words }: TextKnowledge): Around {
  const wordKey = (at: number) =>
    at < 0 || at >= words.count || words.kind[at] === KIND.mark ? '' : keyAt(words, at);
  const { first, last } = spot;
  let at = first - 1;
  if (isMark(words, at, "'") || isMark(words, at, '’')) at -= 1;
  const before = wordKey(at);
  while (at >= 0 && first - at <= 6 && (ARTICLES.has(wordKey(at)) || DIRECTIONS.has(wordKey(at)))) at -= 1;
  const noun = wordKey(at);
  const isPlaceNoun = LOCAL_NOUNS.has(noun) || WIDE_NOUNS.has(noun);
  if (isPlaceNoun) while (first - at <= 8 && passes(wordKey(at))) at -= 1;
  const after = wordKey(last);
  return {
    before,
    after,
    cue: wordKey(at) === '' ? before : wordKey(at),
    noun,
    nounAfter: after,
    isSentenceStart: startsSentence(words, first),
    beforeOpens: startsSentence(words, first - 1),
    beforeIsName: words.kind[first - 1] === KIND.capital,
    afterIsName: words.kind[last] === KIND.capital,
    thing: before === 'of' || before === 'de' || before === 'd' || before === 'du' ? noun : '',
  };
}

/** What is seen through between a preposition and "city of X": nouns, articles, adjectives of direction and people. */
function passes(word: string): boolean {
  return (
    word !== '' &&
    !IN_CUES.has(word) &&
    (ARTICLES.has(word) ||
      DIRECTIONS.has(word) ||
      LOCAL_NOUNS.has(word) ||
      WIDE_NOUNS.has(word) ||
      word === 'a' ||
      word === 'an')
  );
}

function startsSentence(words: Words, first: number): boolean {
  let at = first - 1;
  while (at >= 0 && (isMark(words, at, '"') || isMark(words, at, '“') || isMark(words, at, '«'))) at -= 1;
  return at < 0 || (words.kind[at] === KIND.mark && ENDS.has(words.text[words.start[at] ?? 0] ?? ''));
}

/** Marks behind which a capital says nothing. */
const ENDS = new Set(['.', '!', '?', ':', '\n', '•', '*', ';']);

/** How well known the best-known meaning is, in points. */
function prominence(entries: readonly AtlasEntry[]): number {
  let best = 0;
  for (const { kind, feature, population, known } of entries) {
    if (kind === 'country' || feature === 'continent') return 3;
    if (kind === 'region') best = Math.max(best, feature === 'county' ? 1.5 : 2);
    else best = Math.max(best, townPoints(population, feature === 'capital') + (known ? 0.7 : 0));
  }
  return best;
}

function townPoints(population: number, isCapital: boolean): number {
  const size =
    population >= 1_000_000
      ? 2.2
      : population >= 300_000
        ? 1.8
        : population >= 100_000
          ? 1.3
          : population >= 15_000
            ? 0.6
            : 0;
  return isCapital ? Math.max(size, 2) : size;
}

/** Cities of this size are better known than the people who bear their name. */
const GREAT_CITY = 200_000;

/** Points against words that mean other things as well. */
function commonness(spot: Spot, { words, lower }: TextKnowledge, around: Around): number {
  if (words.kind[spot.first] === KIND.caseless) return COMMON_ARABIC.has(spot.key) ? -2 : 0;
  const isTown = spot.entries.every(({ kind }) => kind === 'locality');
  if (spot.last - spot.first > 1)
    return isTown && spot.key.split(' ').every((word) => COMMON_WORDS.has(word)) ? -2 : 0;
  const raw = words.text.slice(spot.start, spot.end);
  if (!isTown && raw === raw.toUpperCase()) return 0;
  let points = around.isSentenceStart && isTown ? -1 : 0;
  if (COMMON_WORDS.has(spot.key)) points -= 4;
  else if (lower.has(spot.key)) points -= 2;
  if (GIVEN_NAMES.has(spot.key) && spot.entries.every(({ population }) => population < GREAT_CITY))
    points -= 1;
  return points;
}

function preferenceOf({ before, noun, nounAfter, thing }: Around): Preference {
  if (HEADS_OF_DIVISIONS.has(nounAfter) || HEADS_OF_DIVISIONS.has(thing)) return 'wide';
  if (HEADS_OF_TOWNS.has(nounAfter) || HEADS_OF_TOWNS.has(thing)) return 'local';
  if (LOCAL_NOUNS.has(nounAfter)) return 'local';
  if (WIDE_NOUNS.has(nounAfter)) return 'wide';
  const named = thing !== '' ? thing : before;
  if (LOCAL_NOUNS.has(named) || (LOCAL_NOUNS.has(noun) && noun !== '')) return 'local';
  return WIDE_NOUNS.has(named) ? 'wide' : null;
}

/** Part of a longer name: a capitalised word right before or behind that is no noun of place and no other place. */
function isInName(
  spot: Spot,
  previous: Spot | undefined,
  next: Spot | undefined,
  known: TextKnowledge,
  around: Around,
): boolean {
  const { words } = known;
  if (words.kind[spot.first] === KIND.caseless) return false;
  const isPlaceNoun = (word: string) => LOCAL_NOUNS.has(word) || WIDE_NOUNS.has(word) || DIRECTIONS.has(word);
  const isBehind =
    around.afterIsName &&
    !isPlaceNoun(around.after) &&
    !DAYS.has(around.after) &&
    !(next?.first === spot.last && liesIn(spot, next));
  if (isBehind) return true;
  if (!around.beforeIsName || isPlaceNoun(around.before)) return false;
  if (previous?.last === spot.first && liesIn(previous, spot)) return false;
  const opens =
    startsSentence(words, spot.first - 1) && (COMMON_WORDS.has(around.before) || IN_CUES.has(around.before));
  return !opens && !DAYS.has(around.before) && known.gazetteer.demonym(around.before) === null;
}

const HEADS_OF_DIVISIONS = new Set(
  'governor gov legislature lawmakers statehouse gouverneur gobernador'.split(' '),
);
const HEADS_OF_TOWNS = new Set('mayor maire alcalde alcaldesa mayoral'.split(' '));
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** "Austin Texas": some meaning of the one lies in the other. */
function liesIn(inner: Spot, outer: Spot): boolean {
  return outer.entries.some(
    (wide) =>
      wide.kind !== 'locality' &&
      inner.entries.some((one) => one.kind === 'locality' && one.country === wide.country),
  );
}

/** "X Street", "rue de X", "University of X", "X University"; but "X hospital" is in X. */
function isStreetOrThing({ before, after, afterIsName, thing }: Around): boolean {
  if (STREET_NOUNS.has(before) || STREET_NOUNS.has(thing) || THING_NOUNS.has(thing)) return true;
  return afterIsName && [STREET_NOUNS, BUILDING_NOUNS, THING_NOUNS, NAME_TAILS].some((set) => set.has(after));
}

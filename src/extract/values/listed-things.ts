import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, meantIn, overlaps, type TokenSpan } from '../reading/mentions.ts';
import { hasArticle } from '../reading/script.ts';

/** A thing that no list knows, in the words of the text. */
export interface ListedThing extends TokenSpan {
  readonly item: string;
  readonly count: number | null;
}

const LONGEST = 5;

/**
 * The unknown members of a list of things ("two pistols, a sewing machine and 40 pairs of boots"): what stands between
 * commas and "and" in a row with a known thing, begins with a number, an article or "des", and is neither people nor a time.
 * @param known things of the list that are known
 */
export function listedThings(
  reading: DocumentReading,
  sentence: SentenceReading,
  known: readonly TokenSpan[],
): ListedThing[] {
  const { grammar } = reading.reader.lexicon;
  if (known.length === 0) return [];
  if (grammar.verbFirst) return plainThings(reading, sentence, known);
  const parts = partsOf(reading, sentence);
  const isKnown = (part: TokenSpan) => known.some((item) => overlaps(item, part));
  const things = parts.map((part) => (isKnown(part) ? null : thingOf(reading, sentence, part)));
  const listed = parts.map(isKnown);
  const spread = (at: number, from: number) => {
    if (listed[from] && things[at]) listed[at] = true;
  };
  for (let i = 1; i < parts.length; i += 1) spread(i, i - 1);
  for (let i = parts.length - 2; i >= 0; i -= 1) spread(i, i + 1);
  return things.filter((thing, i): thing is ListedThing => thing !== null && listed[i] === true);
}

const SHORT = 3;

/**
 * The same where nouns have no article: up to three words between two joints of the list, the first of them no verb and
 * nothing that any list knows, beside a known thing or beside one that is found to be a thing; or a number and what it counts.
 */
function plainThings(
  reading: DocumentReading,
  sentence: SentenceReading,
  known: readonly TokenSpan[],
): ListedThing[] {
  const parts = partsOf(reading, sentence);
  const isKnown = (part: TokenSpan) => known.some((item) => overlaps(item, part));
  const found = new Map<number, ListedThing>();
  const isThing = (at: number) => {
    const part = parts[at];
    return part !== undefined && (isKnown(part) || found.has(at));
  };
  const look = (at: number, from: number) => {
    const part = parts[at];
    const thing = part && isThing(from) && !isKnown(part) ? plainThing(reading, sentence, part) : null;
    if (thing) found.set(at, thing);
  };
  for (let at = 1; at < parts.length; at += 1) look(at, at - 1);
  for (let at = parts.length - 2; at >= 0; at -= 1) if (!found.has(at)) look(at, at + 1);
  return [...found].sort(([a], [b]) => a - b).map(([, thing]) => thing);
}

/** A part of a list that is a noun without an article, with its adjectives, or a number and its noun. */
function plainThing(
  { tokens, reader, text }: DocumentReading,
  sentence: SentenceReading,
  part: TokenSpan,
): ListedThing | null {
  const { breaks, notPlaces, plainVerbs } = reader.lexicon.grammar;
  const number = sentence.numbers.find(({ first, ordinal }) => first === part.first && !ordinal);
  const noun = number?.last ?? part.first;
  const end = nounEnd(tokens, noun, part.last, (word) => breaks.has(word));
  const whole = end === part.last || number !== undefined;
  const span = { first: part.first, last: end };
  const head = tokens[noun];
  if (!whole || !head || end === noun || end - noun > SHORT || hasArticle(head, reader.lexicon.grammar))
    return null;
  if (notPlaces.has(head.word) || plainVerbs?.has(head.word) || head.kind !== 'word') return null;
  const { layers, people, dates, ages, places } = sentence;
  const others = [...meantIn(layers), ...dates, ...ages, ...places, ...people.filter(({ bare }) => !bare)];
  if (others.some((one) => overlaps(one, span))) return null;
  const item = text.slice(head.start, tokens[end - 1]?.end ?? head.end);
  return { first: part.first, last: end, item, count: number?.count.best ?? null };
}

/** The sentence cut at commas and "and", and behind the word for the find: "seized | two ledgers, a pistol | and a map". */
function partsOf({ tokens, reader }: DocumentReading, { first, last, acts }: SentenceReading): TokenSpan[] {
  const { and } = reader.lexicon.grammar;
  const ends = new Set(actsOf(acts, 'seize').map((act) => act.last));
  const parts: TokenSpan[] = [];
  let start = first;
  for (let i = first; i <= last; i += 1) {
    const found = ends.has(i);
    const cut = i === last || and.has(tokens[i]?.word ?? '');
    if ((cut || found) && i > start) parts.push({ first: start, last: i });
    if (cut) start = i + 1;
    else if (found) start = i;
  }
  return parts;
}

function thingOf(reading: DocumentReading, sentence: SentenceReading, part: TokenSpan): ListedThing | null {
  const { tokens, reader } = reading;
  const { articles, breaks, of, partitives } = reader.lexicon.grammar;
  const number = sentence.numbers.find(({ first, ordinal }) => first === part.first && !ordinal);
  const single = articles.has(tokens[part.first]?.word ?? '');
  const some = partitives?.has(tokens[part.first]?.word ?? '') === true;
  if (!number && !single && !some) return null;
  const noun = number?.last ?? part.first + 1;
  const last = nounEnd(tokens, noun, part.last, (word) => breaks.has(word) && !of.has(word));
  if (last === noun || last - noun > LONGEST) return null;
  const span = { first: part.first, last };
  const other = [
    ...sentence.people,
    ...sentence.dates,
    ...sentence.ages,
    ...sentence.acts,
    ...sentence.names,
    ...sentence.places,
  ];
  const people = sentence.people.filter(({ bare }) => !bare);
  if (
    other.some((one) => !('bare' in one) && overlaps(one, span)) ||
    people.some((one) => overlaps(one, span))
  )
    return null;
  const words = tokens.slice(noun, last);
  if (words.some(({ kind, capital }) => kind !== 'word' || capital)) return null;
  if (number && isOnlyAdjective(reading, number.count.best, words)) return null;
  const item = reading.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return { first: part.first, last, item, count: number ? number.count.best : some ? null : 1 };
}

/** "six black" of "six black and white flags": several of something whose noun is no plural. */
function isOnlyAdjective(
  { reader }: DocumentReading,
  count: number | null,
  words: DocumentReading['tokens'],
): boolean {
  const { adjectivesFirst, severalEnding } = reader.lexicon.grammar;
  if (!adjectivesFirst || !severalEnding || count === 1) return false;
  return !words.some(({ word }) => severalEnding.test(word));
}

function nounEnd(
  tokens: DocumentReading['tokens'],
  from: number,
  to: number,
  ends: (word: string) => boolean,
): number {
  for (let i = from; i < to; i += 1) if (ends(tokens[i]?.word ?? '') || tokens[i]?.kind === 'mark') return i;
  return to;
}

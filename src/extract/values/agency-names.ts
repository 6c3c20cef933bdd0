import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { Mention, TermOf, TokenSpan } from '../reading/mentions.ts';

type Agency = Mention<TermOf<'agency'>>;

/** "Direction centrale du renseignement": so many words behind a capital. */
const LONG = 4;

/** By a name of its own: on the list, or several words in capitals ("Criminal Investigations Department"). */
export function isNamed({ tokens, reader }: DocumentReading, { first, last, term }: Agency): boolean {
  if (term.name !== null) return true;
  const { armedNames, adverbsFirst } = reader.lexicon.grammar;
  if (adverbsFirst && last - first >= LONG && tokens[first]?.capital) return true;
  if (!armedNames || last - first < 2) return false;
  return tokens[first]?.capital === true && tokens[last - 1]?.capital === true;
}

/** "military equipment", "army uniforms": the word says of what kind a thing is. */
export function isAdjective(
  { tokens, reader }: DocumentReading,
  { acts, cues }: SentenceReading,
  { first, last, term }: Agency,
): boolean {
  const { adjectivesFirst, breaks, fillers } = reader.lexicon.grammar;
  if (!adjectivesFirst || term.name !== null || last - first > 1) return false;
  const next = tokens[last];
  if (next?.kind !== 'word' || next.capital || breaks.has(next.word) || fillers.has(next.word)) return false;
  return ![...acts, ...cues].some((mention) => mention.first === last) && !next.word.endsWith('ly');
}

/** "officers", "soldiers": people of a service rather than the service. */
export function isOfPeople({ people }: SentenceReading, { last }: Agency): boolean {
  return people.some(({ head }) => head === last - 1);
}

/** The body with the country or town before it: "Belgian and French police", "Istanbul police". */
export function described(
  { tokens, nations, reader }: DocumentReading,
  { first: start, places }: SentenceReading,
  { first, last }: Agency,
): TokenSpan {
  const { and, adjectivesFirst } = reader.lexicon.grammar;
  if (!adjectivesFirst) return { first, last };
  const tells = (at: number) =>
    at >= start &&
    ((nations[at] ?? null) !== null ||
      places.some((place) => place.last === at + 1 && place.last - place.first === 1));
  if (!tells(first - 1)) return { first, last };
  const pair = and.has(tokens[first - 2]?.word ?? '') && tells(first - 3);
  return { first: pair ? first - 3 : first - 1, last };
}

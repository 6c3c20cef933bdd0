import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { Mention, TermOf } from '../reading/mentions.ts';

type Agency = Mention<TermOf<'agency'>>;

/** By a name of its own: on the list, or several words in capitals ("Criminal Investigations Department"). */
export function isNamed({ tokens, reader }: DocumentReading, { first, last, term }: Agency): boolean {
  if (term.name !== null) return true;
  const { armedNames } = reader.lexicon.grammar;
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

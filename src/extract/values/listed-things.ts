import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { overlaps, type TokenSpan } from '../reading/mentions.ts';

/** A thing that no list knows, in the words of the text. */
export interface ListedThing extends TokenSpan {
  readonly item: string;
  readonly count: number | null;
}

const LONGEST = 5;

/**
 * The unknown members of a list of things ("two pistols, a sewing machine and 40 pairs of boots"): what stands between
 * commas and "and" beside a known thing, begins with a number, an article or "des", and is neither people nor a time.
 * @param known things of the list that are known
 */
export function listedThings(
  reading: DocumentReading,
  sentence: SentenceReading,
  known: readonly TokenSpan[],
): ListedThing[] {
  const { grammar } = reading.reader.lexicon;
  if (grammar.verbFirst || known.length === 0) return [];
  const parts = partsOf(reading, sentence);
  const isKnown = (part: TokenSpan) => known.some((item) => overlaps(item, part));
  return parts.flatMap((part, i) => {
    const beside = [parts[i - 1], parts[i + 1]].some((other) => other !== undefined && isKnown(other));
    return beside && !isKnown(part) ? (thingOf(reading, sentence, part) ?? []) : [];
  });
}

/** The sentence cut at commas and "and". */
function partsOf({ tokens, reader }: DocumentReading, { first, last }: SentenceReading): TokenSpan[] {
  const { and } = reader.lexicon.grammar;
  const parts: TokenSpan[] = [];
  let start = first;
  for (let i = first; i <= last; i += 1) {
    const cut = i === last || and.has(tokens[i]?.word ?? '');
    if (cut && i > start) parts.push({ first: start, last: i });
    if (cut) start = i + 1;
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
  const item = reading.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return { ...span, item, count: number ? number.count.best : some ? null : 1 };
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

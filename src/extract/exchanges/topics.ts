import { ofKind, overlaps, type TokenSpan } from '../reading/mentions.ts';
import { isCaseless } from '../reading/script.ts';
import type { Dealing } from './dealings.ts';

const LONGEST = 16;
const SHORTEST = 2;

/**
 * What an exchange was about, in the words behind it, as far as they name nobody: they end before a capitalised
 * word that is no place, organisation or service. Null where the script has no capitals: nothing tells names.
 */
export function topicOf({ reading, sentence, words, to }: Dealing): TokenSpan | null {
  const { tokens, reader } = reading;
  const { breaks, definite, articles, and } = reader.lexicon.grammar;
  const receiver = to.filter(({ first }) => first >= words.last).at(-1);
  const start = receiver && receiver.first - words.last <= 4 ? receiver.last : words.last;
  const known = [
    ...sentence.places,
    ...ofKind(sentence.names, 'organisation'),
    ...ofKind(sentence.names, 'agency'),
    ...sentence.dates,
  ];
  if (isCaseless(tokens[words.first])) return null;
  let last = start;
  for (let at = start; at < Math.min(sentence.last, start + LONGEST); at += 1) {
    const token = tokens[at];
    const named =
      token?.capital === true && !known.some((span) => overlaps(span, { first: at, last: at + 1 }));
    if (!token || named || (token.kind === 'mark' && token.word !== '-')) break;
    last = at + 1;
  }
  const glue = (at: number) => {
    const word = tokens[at]?.word ?? '';
    if (word === "'s" || sentence.dates.some((date) => overlaps(date, { first: at, last: at + 1 })))
      return true;
    return breaks.has(word) || definite.has(word) || articles.has(word) || and.has(word);
  };
  while (last > start && glue(last - 1)) last -= 1;
  let first = start;
  while (first < last && glue(first)) first += 1;
  return last - first >= SHORTEST ? { first, last } : null;
}

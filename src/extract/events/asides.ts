import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';

/**
 * "the two, who joined X in 2014 in Syria, were arrested": within a clause between commas that has ended before the acts, and
 * does not tell when it all happened.
 */
export function isOfAside(
  { tokens, reader }: DocumentReading,
  sentence: SentenceReading,
  { first, last }: TokenSpan,
  acts: readonly ActMention[],
): boolean {
  const { pronouns, thatWords, happened } = reader.lexicon.grammar;
  const word = (at: number) => tokens[at]?.word ?? '';
  const isRelative = (at: number) => pronouns.has(word(at)) || thatWords?.has(word(at)) === true;
  let opens = first - 1;
  while (opens > sentence.first && word(opens) !== ',') opens -= 1;
  if (opens <= sentence.first || !isRelative(opens + 1)) return false;
  if (tokens.slice(opens, first).some((token) => happened?.has(token.word))) return false;
  const end = tokens.slice(last, sentence.last).findIndex((token) => token.word === ',');
  return end !== -1 && acts.length > 0 && acts.every((act) => act.first >= last + end);
}

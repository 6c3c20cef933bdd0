import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';

/**
 * Whether an act is spoken of only to measure or to explain what the sentence tells: "the biggest raid since a series of
 * swoops in X in which twelve were arrested", "linked to nine men who were previously detained".
 */
export function isPastAct(reading: DocumentReading, sentence: SentenceReading, act: TokenSpan): boolean {
  return isBehindRecord(reading, sentence, act) || isFromBefore(reading, act);
}

/** Behind "since" in a sentence that says what is the first or the biggest of its kind. */
export function isBehindRecord(
  { tokens, reader }: DocumentReading,
  sentence: SentenceReading,
  { first }: TokenSpan,
): boolean {
  const { superlatives } = reader.lexicon.grammar;
  const { sinceWords } = reader.lexicon.language;
  if (!superlatives) return false;
  let record = false;
  for (let at = sentence.first; at < first; at += 1) {
    const word = tokens[at]?.word ?? '';
    record ||= superlatives.has(word);
    if (record && sinceWords.includes(word)) return true;
  }
  return false;
}

const BESIDE = 2;

/** "previously arrested": before all that is told. */
function isFromBefore({ tokens, reader }: DocumentReading, act: TokenSpan & Partial<ActMention>): boolean {
  const { beforehand } = reader.lexicon.grammar;
  if (!beforehand || act.term?.form === 'noun') return false;
  return tokens.slice(Math.max(0, act.first - BESIDE), act.first).some(({ word }) => beforehand.has(word));
}

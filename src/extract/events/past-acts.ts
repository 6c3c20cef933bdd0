import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';

/**
 * Whether an act is spoken of only to measure or to explain what the sentence tells: "the biggest raid since a series of
 * swoops in X in which twelve were arrested", "linked to nine men who were previously detained".
 */
export function isPastAct(reading: DocumentReading, sentence: SentenceReading, act: TokenSpan): boolean {
  return (
    isBehindRecord(reading, sentence, act) ||
    isFromBefore(reading, act) ||
    isLikened(reading, sentence, act) ||
    isComeAfter(reading, sentence, act)
  );
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
  const { beforehand, firstly, passive } = reader.lexicon.grammar;
  if (!beforehand || act.term?.form === 'noun') return false;
  const [was, first] = [2, 1].map((step) => tokens[act.first - step]?.word ?? '');
  if (passive.has(was ?? '') && firstly?.has(first ?? '')) return true;
  return tokens.slice(Math.max(0, act.first - BESIDE), act.first).some(({ word }) => beforehand.has(word));
}

/** "just as it had in August, when ten were held": behind a look back at something like it. */
function isLikened(
  { tokens, reader }: DocumentReading,
  { first: start }: SentenceReading,
  { first }: TokenSpan,
): boolean {
  const { likens, pronouns, pluperfect } = reader.lexicon.grammar;
  if (!likens) return false;
  for (let at = start; at < first - 2; at += 1) {
    const [as, who, had] = [0, 1, 2].map((step) => tokens[at + step]?.word ?? '');
    if (likens.has(as ?? '') && pronouns.has(who ?? '') && (pluperfect.has(had ?? '') || had === 'did'))
      return true;
  }
  return false;
}

const FOLLOWED = 7;

/** "The attack came two days after gunmen killed six": what came before. */
function isComeAfter(
  { tokens, reader }: DocumentReading,
  { acts, first: start }: SentenceReading,
  { first }: TokenSpan,
): boolean {
  const { comesAfter, definite, pronouns } = reader.lexicon.grammar;
  if (!comesAfter) return false;
  for (let at = start; at < first; at += 1) {
    if (!comesAfter.has(tokens[at]?.word ?? '')) continue;
    const open = tokens
      .slice(start, Math.min(at, start + 2))
      .some(({ word }) => definite.has(word) || pronouns.has(word));
    const told = acts.some((act) => act.last <= at && act.term.form !== 'noun');
    const after = tokens.slice(at, Math.min(first, at + FOLLOWED)).some(({ word }) => word === 'after');
    const follows = /^follow/.test(tokens[at]?.word ?? '');
    if (open && !told && (after || follows)) return true;
  }
  return false;
}

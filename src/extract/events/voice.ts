import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading } from '../reading/document-reading.ts';
import { anyBetween } from './word-order.ts';

/** Whether a form of "be" stands shortly before the act: "were later arrested". */
export function isPassive(reading: DocumentReading, act: ActMention): boolean {
  if (act.term.active || (act.term.form !== 'past' && act.term.form !== 'participle')) return false;
  const { passive } = reading.reader.lexicon.grammar;
  return anyBetween(reading, Math.max(0, act.first - 3), act.first, passive);
}

/** A verb that takes its people as subject: "33 died". */
export function isDying(reading: DocumentReading, act: ActMention): boolean {
  return reading.reader.lexicon.grammar.dying.has(reading.tokens[act.first]?.word ?? '');
}

/** "fueron apresadas nueve personas", "murieron dos": a subject behind its verb, where the language has that. */
export function followsVerb(reading: DocumentReading, act: ActMention, open: readonly string[]): boolean {
  const { grammar } = reading.reader.lexicon;
  if (!grammar.subjectsFollow || act.term.form !== 'past' || open.length > 3) return false;
  if (!isDying(reading, act) && !isPassive(reading, act)) return false;
  return !open.some(
    (word) => grammar.by.has(word) || grammar.and.has(word) || grammar.of.has(word) || word === '(',
  );
}

/** "shot him dead": the token of "shot", or null. */
export function shotBefore(reading: DocumentReading, act: ActMention): number | null {
  if (act.term.form !== 'state') return null;
  const { shot } = reading.reader.lexicon.grammar;
  for (let i = act.first - 1; i >= Math.max(0, act.first - 7); i -= 1)
    if (shot.has(reading.tokens[i]?.word ?? '')) return i;
  return null;
}

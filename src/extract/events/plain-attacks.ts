import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { anchored } from './anchors.ts';
import type { Binding } from './bindings.ts';
import { isPassive } from './voice.ts';

/** Whether an attack is told outright without counting anybody: armed people did it, or somebody in office was murdered. */
export function isPlain(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  bound: readonly Binding[],
): boolean {
  return (
    hasArmedSubject(reading, sentence, act) ||
    (act.term.act === 'kill' &&
      act.term.form !== 'noun' &&
      isMurderOfOne(
        reading,
        sentence,
        act,
        bound.find((one) => one.act === act),
      ))
  );
}

const SUBJECT = 14;

/** "Gunmen on motorcycles stormed a school": armed people right before a verb that is told. */
function hasArmedSubject(
  { tokens, reader }: DocumentReading,
  { people, acts }: SentenceReading,
  { term, first }: ActMention,
): boolean {
  const { adjectivesFirst, passive, clauses, definite } = reader.lexicon.grammar;
  if (!adjectivesFirst || term.act !== 'attack' || term.form !== 'past') return false;
  return people.some(
    ({ role, last, first: start }) =>
      role === 'suspect' &&
      last <= first &&
      first - last <= SUBJECT &&
      !definite.has(tokens[start]?.word ?? '') &&
      !acts.some((other) => other.first >= last && other.last <= first) &&
      !tokens.slice(last, first).some(({ word }) => passive.has(word) || clauses.has(word)),
  );
}

/** A headline and the sentence below it. */
const LEAD = 2;

/** "The mayor of X was assassinated on Monday": somebody in office, at the head of a text, on a day or at a place. */
export function isMurderOfOne(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  bound: Binding | undefined,
): boolean {
  const inOffice = bound?.people.some(
    ({ one, role, target, count }) =>
      one && count === null && role === 'victim' && (target === 'government' || target === 'religious'),
  );
  if (!inOffice || sentence.index >= LEAD || act.term.mild === true || !isPassive(reading, act)) return false;
  return anchored(reading, sentence, sentence.dates, act, sentence.acts).some(({ open }) => open === null);
}

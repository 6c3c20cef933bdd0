import type { ActMention } from '../../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../../reading/document-reading.ts';
import { actsOf, hasCue, ofKind } from '../../reading/mentions.ts';
import type { PeopleGroup } from '../../reading/people.ts';

/** An act that no word of any list tells, in its sentence, and those whom it befell. */
export interface Implied {
  readonly sentence: SentenceReading;
  readonly act: ActMention;
  readonly people: readonly PeopleGroup[];
}

/** The first sentences of a text, without lists: what a short report is about. */
export function openingOf({ sentences }: DocumentReading, size: number): readonly SentenceReading[] {
  return sentences.slice(0, size).filter(({ sentence }) => sentence.kind !== 'item');
}

/** A force, an agent or a prosecutor's police at work. */
export function hasService({ names }: SentenceReading): boolean {
  return ofKind(names, 'agency').some(({ term }) => term.operates);
}

/** A court or a prosecutor. */
export function hasCourt({ names }: SentenceReading): boolean {
  return ofKind(names, 'agency').some(({ term }) => term.class === 'court');
}

/** An armed group, suspects, a word for terrorism, or an attack that is planned. */
export function isOfTerror({ names, people, groups, cues, acts }: SentenceReading): boolean {
  return (
    (hasCue(cues, 'plan') && actsOf(acts, 'attack').length > 0) ||
    ofKind(names, 'organisation').length > 0 ||
    groups.length > 0 ||
    people.some(({ role }) => role === 'suspect') ||
    hasCue(cues, 'terror')
  );
}

import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, ofKind } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people.ts';
import { byForces, standingOf } from './scopes.ts';

/** "Dozens of suspects": an event only where the text leads with it. */
export function isVague({ count }: PeopleGroup): boolean {
  return count !== null && count.best === null && count.qualifier !== null && (count.low ?? 0) >= 20;
}

/** Suspects who die at the hands of police or soldiers: an operation, not an attack. */
export function isShootout(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  people: readonly PeopleGroup[],
): boolean {
  const services = ofKind(sentence.names, 'agency').some(({ term }) => term.operates);
  if (
    act.term.act !== 'kill' ||
    people.some(({ role, definite }) => definite || role === 'victim' || role === 'security')
  )
    return false;
  if (people.every(({ role }) => role === 'suspect') && isAtWork(reading, sentence)) return true;
  const { fighters } = reading.reader.lexicon.grammar;
  if (act.term.form === 'past' && people.every(({ head }) => fighters?.has(reading.tokens[head]?.word ?? '')))
    return true;
  return byForces(reading, sentence, act) || (services && people.every(({ role }) => role === 'suspect'));
}

/** A raid, or a plan foiled, and no attack told: those who died were its targets. */
function isAtWork(reading: DocumentReading, sentence: SentenceReading): boolean {
  const told = sentence.acts.filter((act) => standingOf(reading, sentence, act) === 'told');
  const attacked = actsOf(told, 'attack', 'injure', 'kidnap').length > 0;
  return !attacked && actsOf(told, 'raid', 'foil', 'dismantle').length > 0;
}

export function isCounted(group: PeopleGroup): boolean {
  return (group.count !== null && (group.count.best ?? group.count.low) !== 0) || group.ordinal !== null;
}

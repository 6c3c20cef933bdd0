import type { Act } from '../lexicons/lexicon.ts';
import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, ofKind } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people.ts';
import { blameBefore } from './blame.ts';
import { byForces, standingOf } from './scopes.ts';

/** "Dozens of suspects": an event only where the text leads with it. */
export function isVague({ count }: PeopleGroup): boolean {
  return count !== null && count.best === null && count.qualifier !== null && (count.low ?? 0) >= 20;
}

/** A headline and the sentence below it. */
const LEAD = 2;

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
    people.some(
      (group) =>
        (group.definite && !isLeader(sentence, group) && !isLeading(reading, sentence, act, group)) ||
        group.role === 'victim' ||
        group.role === 'security',
    )
  )
    return false;
  const caught = actsOf(sentence.acts, 'arrest', 'dismantle').length > 0;
  if (people.every(({ role, bare }) => role === 'suspect' || (bare && caught)) && isAtWork(reading, sentence))
    return true;
  if (people.every(({ role }) => role !== 'security' && role !== 'victim') && isOfRaid(sentence, act))
    return true;
  const { fighters, adjectivesFirst } = reading.reader.lexicon.grammar;
  if (
    !adjectivesFirst &&
    act.term.form === 'past' &&
    people.every(({ head }) => fighters?.has(reading.tokens[head]?.word ?? ''))
  )
    return true;
  if (areFoes(reading, sentence, people)) return true;
  return byForces(reading, sentence, act) || (services && people.every(({ role }) => role === 'suspect'));
}

const IN_RAID = 4;

/** "twelve people whom the ministry calls terrorists died in two raids": those whom the forces raided. */
function isOfRaid({ acts, names, people, cues }: SentenceReading, { last }: ActMention): boolean {
  const raid = actsOf(acts, 'raid').some(
    ({ term, first }) => term.form === 'noun' && first >= last && first - last <= IN_RAID,
  );
  const terror = hasCue(cues, 'terror') || people.some(({ role }) => role === 'suspect');
  const ministry = ofKind(names, 'agency').some(
    ({ term }) => term.operates || (term.name !== null && IN_CHARGE.has(term.name)),
  );
  return raid && terror && ministry && actsOf(acts, 'attack').length === 0;
}

/** "the emir of Islamic State in X": nobody spoken of before. */
function isLeader({ names }: SentenceReading, { one, role, last }: PeopleGroup): boolean {
  return (
    one &&
    role === 'suspect' &&
    ofKind(names, 'organisation').some(({ first }) => first >= last && first - last <= LED)
  );
}

const LED = 2;

/** "مقتل أربعة إرهابيين": so called by nobody but those who killed them, where the sentence tells of no attack. */
function areFoes(
  { tokens, reader }: DocumentReading,
  { acts }: SentenceReading,
  people: readonly PeopleGroup[],
): boolean {
  const { foes } = reader.lexicon.grammar;
  return (
    foes !== undefined &&
    people.every(({ head }) => foes.has(tokens[head]?.word ?? '')) &&
    actsOf(acts, 'attack', 'injure', 'kidnap').length === 0
  );
}

/** "The emir of the group was killed by the army": one or so many, at the head of a text that tells there of no attack. */
function isLeading(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  { one, count }: PeopleGroup,
): boolean {
  const { index, acts } = sentence;
  return (
    index < LEAD &&
    (one || count !== null) &&
    !acts.some(
      (other) =>
        other !== act &&
        HARMING.includes(other.term.act) &&
        !byForces(reading, sentence, other) &&
        !isWhy(sentence, other),
    )
  );
}

/** "the leader of a cell blamed for last month's ambush": the ambush says who he is. */
function isWhy(sentence: SentenceReading, { term, first }: ActMention): boolean {
  return term.form === 'noun' && blameBefore(sentence, first) !== undefined;
}

const HARMING: readonly Act[] = ['attack', 'kill', 'injure', 'kidnap'];

/** A raid, or a plan foiled, and no attack told: those who died were its targets. */
function isAtWork(reading: DocumentReading, sentence: SentenceReading): boolean {
  const told = sentence.acts.filter((act) => standingOf(reading, sentence, act) === 'told');
  if (actsOf(told, 'attack', 'injure', 'kidnap').length > 0) return false;
  const works = actsOf(told, 'raid', 'dismantle').length > 0 || actsOf(sentence.acts, 'foil').length > 0;
  return works || isOfMinistry(sentence);
}

const IN_CHARGE: ReadonlySet<string> = new Set(['Interior Ministry', 'Defence Ministry']);

/** "The interior ministry announces the death of 14 militants": those are its own doing. */
function isOfMinistry({ names, cues }: SentenceReading): boolean {
  const speaks = hasCue(cues, 'announce');
  return speaks && ofKind(names, 'agency').some(({ term }) => term.name !== null && IN_CHARGE.has(term.name));
}

export function isCounted(group: PeopleGroup): boolean {
  return (group.count !== null && (group.count.best ?? group.count.low) !== 0) || group.ordinal !== null;
}

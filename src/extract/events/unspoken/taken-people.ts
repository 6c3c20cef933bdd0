import type { Act } from '../../lexicons/lexicon.ts';
import type { ActMention } from '../../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../../reading/document-reading.ts';
import { actsOf, hasCue, ofKind, overlaps, type TokenSpan } from '../../reading/mentions.ts';
import type { PeopleGroup } from '../../reading/people.ts';
import { isDefiniteAt } from '../../reading/script.ts';
import { newsDay } from '../news-days.ts';
import { standingOf } from '../scopes.ts';
import { hasCourt, hasService, type Implied } from './opening.ts';

const POLICING: readonly Act[] = ['arrest', 'dismantle', 'foil', 'raid', 'seize', 'charge'];

/** Whether something beside one act says that police were at work: a search, a find, a court, custody, a plan, suspects. */
export function isPolicing(
  reading: DocumentReading,
  opening: readonly SentenceReading[],
  except?: ActMention,
): boolean {
  return opening.some((sentence) => {
    const { acts, cues, names, people } = sentence;
    return (
      actsOf(acts, ...POLICING).some(
        (act) => act !== except && standingOf(reading, sentence, act) !== 'negated',
      ) ||
      actsOf(acts, 'attack', 'kill').some(
        (act) => act.term.form === 'base' || standingOf(reading, sentence, act) === 'planned',
      ) ||
      hasCourt(sentence) ||
      hasCue(cues, 'custody', 'plan', 'return') ||
      people.some(({ role, definite }) => role === 'suspect' && definite) ||
      ofKind(names, 'agency').some(({ term }) => term.operates && term.name !== null)
    );
  });
}

/** Suspects or people of no side, told here for the first time. */
export function isPlain({ role, definite, partitive, further }: PeopleGroup): boolean {
  return !definite && !partitive && !further && (role === 'suspect' || role === 'neutral');
}

interface Candidate {
  readonly sentence: SentenceReading;
  readonly group: PeopleGroup;
  readonly score: number;
}

/** People who are counted, to whom something happened: "netted", "taken from their beds", or no verb at all. */
export function ofPeople(
  reading: DocumentReading,
  opening: readonly SentenceReading[],
  lead: readonly SentenceReading[],
): Implied | null {
  const policing = isPolicing(reading, opening);
  const candidates = lead
    .filter((sentence) => sentence.acts.every((act) => isOpen(reading, sentence, act)))
    .flatMap((sentence) =>
      sentence.people.flatMap((group): Candidate[] => {
        const score = scoreOf(reading, opening, sentence, group);
        const caught = policing || (hasService(sentence) && isAlleged(reading, sentence, group));
        return score === null || !caught ? [] : [{ sentence, group, score }];
      }),
    )
    .sort((a, b) => b.score - a.score || a.group.first - b.group.first);
  const [best] = candidates;
  if (!best) return null;
  const people = joinedWith(reading, best.sentence, best.group);
  const { index, places } = best.sentence;
  const at = (step: number) => lead.find((one) => one.index === index + step);
  const scene = newsDay(reading, best.sentence)
    ? undefined
    : [at(1), places.length === 0 ? at(-1) : undefined].find((one) => one && newsDay(reading, one));
  const day = scene && newsDay(reading, scene);
  if (scene && day) {
    const last = Math.max(scene.first + 1, day.first);
    return { sentence: scene, act: arrestAt({ first: scene.first, last }), people };
  }
  const spoken = actsOf(best.sentence.acts, 'arrest')[0];
  return { sentence: best.sentence, act: spoken ?? arrestAt(best.group), people };
}

/** An arrest in a stretch that has no word for it. */
export function arrestAt({ first, last }: TokenSpan): ActMention {
  return { first, last, term: { kind: 'act', act: 'arrest', form: 'past' } };
}

/** An act that leaves open what became of the people beside it. */
function isOpen(reading: DocumentReading, sentence: SentenceReading, act: ActMention): boolean {
  const { term } = act;
  const open = term.form === 'noun' || term.form === 'base' || term.act === 'raid';
  return open || standingOf(reading, sentence, act) === 'planned';
}

function scoreOf(
  reading: DocumentReading,
  opening: readonly SentenceReading[],
  sentence: SentenceReading,
  group: PeopleGroup,
): number | null {
  if (!isPlain(group) || isOfThings(sentence, group) || isMass(group)) return null;
  const next = opening.find(({ index }) => index === sentence.index + 1);
  const today = newsDay(reading, sentence) !== undefined;
  const soon =
    today ||
    opening.some((one) => Math.abs(one.index - sentence.index) === 1 && newsDay(reading, one) !== undefined);
  const here = hasService(sentence);
  const many = (group.count?.best ?? group.count?.low ?? 0) > 1;
  if (group.bare) {
    const alone = sentence.last - sentence.first <= FRAGMENT || recurs(reading, opening, group);
    return many && alone && soon ? 1 : null;
  }
  if (!many) {
    const told = next !== undefined && (hasCue(next.cues, 'definite') || next.ages.length > 0);
    const recent = opening.some((one) => newsDay(reading, one) !== undefined);
    return oneOf(group) &&
      !isOfSide(sentence, group) &&
      recent &&
      (sentence.ages.length > 0 || told) &&
      isHeld(opening)
      ? 1
      : null;
  }
  if (!soon && !here) return null;
  return (group.role === 'suspect' ? 3 : 2) + (today ? 2 : 0) + (here ? 1 : 0);
}

/** "three alleged followers of X": suspects in the eyes of the law. */
function isAlleged(
  { tokens, reader }: DocumentReading,
  { cues }: SentenceReading,
  { first, last }: PeopleGroup,
): boolean {
  const { suspected } = reader.lexicon.grammar;
  const around = { first: first - 1, last: last + 2 };
  return (
    tokens.slice(first, last + 2).some(({ word }) => suspected.has(word)) ||
    ofKind(cues, 'cue').some((cue) => cue.term.cue === 'alleged' && overlaps(cue, around))
  );
}

const MASS = 100;

/** So many that they are the members of a movement, and not the catch of a day. */
function isMass({ count }: PeopleGroup): boolean {
  return (count?.best ?? count?.low ?? 0) >= MASS;
}

const FRAGMENT = 7;

/** "the leader of X": known by the organisation, and not by what befell him. */
function isOfSide({ names }: SentenceReading, { last }: PeopleGroup): boolean {
  return ofKind(names, 'organisation').some(({ first }) => first >= last && first - last <= JOINED);
}

function oneOf({ count, one }: PeopleGroup): boolean {
  return one || count?.best === 1;
}

/** "Six rifles for six men", "heard three witnesses": the number counts things, or those who speak. */
function isOfThings({ things, names }: SentenceReading, { bare, last }: PeopleGroup): boolean {
  return bare && [...things, ...names].some(({ first }) => first === last);
}

/** "Eight in the hands of judges … whether the eight stay in prison": the same number of people known by then. */
function recurs(
  { tokens, reader }: DocumentReading,
  opening: readonly SentenceReading[],
  { count, first }: PeopleGroup,
): boolean {
  const { grammar } = reader.lexicon;
  return opening.some(({ people }) =>
    people.some(
      (group) =>
        group.first > first &&
        group.count?.best === count?.best &&
        (!group.bare || isDefiniteAt(tokens, group.first, grammar)),
    ),
  );
}

/** A court, a prosecutor, custody or a raid: somebody is held. */
export function isHeld(opening: readonly SentenceReading[]): boolean {
  return opening.some(
    (one) => hasCourt(one) || hasCue(one.cues, 'custody') || actsOf(one.acts, 'raid', 'arrest').length > 0,
  );
}

const JOINED = 3;

/** "Eleven men, four women": the groups that stand beside one another. */
function joinedWith(
  { tokens, reader }: DocumentReading,
  { people }: SentenceReading,
  group: PeopleGroup,
): readonly PeopleGroup[] {
  const { and } = reader.lexicon.grammar;
  const joins = ({ last }: TokenSpan, { first }: TokenSpan) =>
    first >= last &&
    first - last <= JOINED &&
    tokens.slice(last, first).some(({ word }) => and.has(word) || word === ',');
  const found = [group];
  for (const other of people) {
    const before = found.at(-1);
    if (before && joins(before, other) && isPlain(other) && !other.bare && other.count !== null)
      found.push(other);
  }
  return found;
}

import type { Act } from '../../lexicons/lexicon.ts';
import type { ActMention } from '../../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../../reading/document-reading.ts';
import { actsOf, hasCue, ofKind, overlaps, type TokenSpan } from '../../reading/mentions.ts';
import type { PeopleGroup } from '../../reading/people.ts';
import { isDefiniteAt } from '../../reading/script.ts';
import { isStatistic } from '../aggregate-figures.ts';
import { bindingsOf } from '../bindings.ts';
import { isPluperfect } from '../frame.ts';
import { newsDay } from '../news-days.ts';
import { standingOf } from '../scopes.ts';
import { hasCourt, hasService, type Implied, isOfTerror } from './opening.ts';

const LEAD = 4;
const TITLES = 2;

/**
 * The arrest that a report leads with in words that no list has: of people who are counted, or a verb of arrest whose
 * people stand elsewhere, or a raid of which nothing else is told. Null where nothing speaks for it.
 */
export function unspokenArrest(
  reading: DocumentReading,
  opening: readonly SentenceReading[],
): Implied | null {
  if (!opening.some(hasService) || !opening.some(isOfTerror)) return null;
  if (opening.some((one) => speaksAgainst(reading, one))) return null;
  const lead = opening.slice(0, LEAD).filter((sentence) => isNews(reading, sentence));
  return (
    withoutPeople(reading, opening, lead) ??
    ofPeople(reading, opening, lead) ??
    ofPronoun(reading, lead) ??
    ofCustody(reading, opening) ??
    ofRaid(reading, lead)
  );
}

const POLICING: readonly Act[] = ['arrest', 'dismantle', 'foil', 'raid', 'seize', 'charge'];

/** Whether something beside one act says that police were at work: a search, a find, a court, custody, a plan, suspects. */
function isPolicing(
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

/** A verdict as the headline, or nobody is held. */
function speaksAgainst(reading: DocumentReading, sentence: SentenceReading): boolean {
  const nobody =
    actsOf(sentence.acts, 'arrest').some((act) => standingOf(reading, sentence, act) === 'negated') &&
    sentence.people.every(({ count }) => count === null);
  return nobody || (sentence.index < TITLES && actsOf(sentence.acts, 'sentence', 'acquit').length > 0);
}

/** Told as a fact of these days. */
function isNews(reading: DocumentReading, sentence: SentenceReading): boolean {
  const { cues } = sentence;
  return (
    !hasCue(cues, 'background', 'hypothetical', 'earlier_toll', 'drill') && !isStatistic(reading, sentence)
  );
}

/** "Son cuatro y fueron prendidos", "arrested whoever they found": a verb of arrest that is bound to nobody. */
function withoutPeople(
  reading: DocumentReading,
  opening: readonly SentenceReading[],
  lead: readonly SentenceReading[],
): Implied | null {
  for (const sentence of lead) {
    const bound = bindingsOf(reading, sentence);
    const act = actsOf(sentence.acts, 'arrest').find(
      (one) =>
        (one.term.form === 'past' || one.term.form === 'participle') &&
        standingOf(reading, sentence, one) === 'told' &&
        !isPluperfect(reading, [one]) &&
        !bound.some((binding) => binding.act === one),
    );
    if (!act || !isPolicing(reading, opening, act)) {
      const broken = brokenUp(reading, sentence);
      if (broken) return broken;
      continue;
    }
    const counted = sentence.people.find((group) => isPlain(group) && (group.count?.best ?? 0) > 1);
    return { sentence, act, people: [counted ?? somebody(act)] };
  }
  return null;
}

/** "brought down six members of X": a verb for what is done to groups, and people as its object. */
function brokenUp(reading: DocumentReading, sentence: SentenceReading): Implied | null {
  const act = actsOf(sentence.acts, 'dismantle').find(
    (one) => one.term.form !== 'noun' && standingOf(reading, sentence, one) === 'told',
  );
  const people = sentence.people.find(
    (group) => isPlain(group) && group.role === 'suspect' && (group.count?.best ?? 0) > 0,
  );
  return act && people ? { sentence, act: arrestAt(act), people: [people] } : null;
}

function somebody({ first, last }: ActMention): PeopleGroup {
  return {
    first,
    last,
    head: first,
    count: null,
    role: 'suspect',
    sex: null,
    minor: false,
    target: null,
    ordinal: null,
    definite: false,
    further: false,
    bare: false,
    partitive: false,
  };
}

function isPlain({ role, definite, partitive, further }: PeopleGroup): boolean {
  return !definite && !partitive && !further && (role === 'suspect' || role === 'neutral');
}

interface Candidate {
  readonly sentence: SentenceReading;
  readonly group: PeopleGroup;
  readonly score: number;
}

/** People who are counted, to whom something happened: "netted", "taken from their beds", or no verb at all. */
function ofPeople(
  reading: DocumentReading,
  opening: readonly SentenceReading[],
  lead: readonly SentenceReading[],
): Implied | null {
  const policing = isPolicing(reading, opening);
  const candidates = lead
    .filter(({ acts }) => acts.every(isOpen))
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
  const next = lead.find(({ index }) => index === best.sentence.index + 1);
  const day = next && !newsDay(reading, best.sentence) ? newsDay(reading, next) : undefined;
  if (next && day) {
    const last = Math.max(next.first + 1, day.first);
    return { sentence: next, act: arrestAt({ first: next.first, last }), people };
  }
  const spoken = actsOf(best.sentence.acts, 'arrest')[0];
  return { sentence: best.sentence, act: spoken ?? arrestAt(best.group), people };
}

function arrestAt({ first, last }: TokenSpan): ActMention {
  return { first, last, term: { kind: 'act', act: 'arrest', form: 'past' } };
}

/** An act that leaves open what became of the people beside it. */
function isOpen({ term }: ActMention): boolean {
  return term.form === 'noun' || term.form === 'base' || term.act === 'raid';
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
  const soon = today || (next !== undefined && newsDay(reading, next) !== undefined);
  const here = hasService(sentence);
  const many = (group.count?.best ?? group.count?.low ?? 0) > 1;
  if (group.bare) {
    const alone = sentence.last - sentence.first <= FRAGMENT || recurs(reading, opening, group);
    return many && alone && soon ? 1 : null;
  }
  if (!many) {
    const told = next !== undefined && (hasCue(next.cues, 'definite') || next.ages.length > 0);
    const recent = opening.some((one) => newsDay(reading, one) !== undefined);
    return oneOf(group) && recent && (sentence.ages.length > 0 || told) && isHeld(opening) ? 1 : null;
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

function oneOf({ count, one }: PeopleGroup): boolean {
  return one === true || count?.best === 1;
}

/** "Six rifles for six men": the number counts things. */
function isOfThings({ things }: SentenceReading, { bare, last }: PeopleGroup): boolean {
  return bare && things.some(({ first }) => first === last);
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
function isHeld(opening: readonly SentenceReading[]): boolean {
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

/** "He was taken from his flat on Tuesday": somebody spoken of before, and a verb that no list has. */
function ofPronoun(reading: DocumentReading, lead: readonly SentenceReading[]): Implied | null {
  const { adjectivesFirst, pronouns, passive } = reading.reader.lexicon.grammar;
  if (!adjectivesFirst) return null;
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  for (const sentence of lead) {
    const { first } = sentence;
    if (!pronouns.has(word(first)) || !passive.has(word(first + 1)) || !newsDay(reading, sentence)) continue;
    if (!isHeld([sentence]) || actsOf(sentence.acts, 'kill', 'injure', 'release').length > 0) continue;
    const act = arrestAt({ first, last: first + PASSIVE });
    return { sentence, act, people: [{ ...somebody(act), one: true }] };
  }
  return null;
}

/** "was taken", behind its pronoun. */
const PASSIVE = 3;

/** "The five were placed in custody": those whom the opening has told of, in words that no list has. */
function ofCustody(reading: DocumentReading, opening: readonly SentenceReading[]): Implied | null {
  for (const sentence of opening.filter((one) => isNews(reading, one))) {
    const held = bindingsOf(reading, sentence).find(
      ({ act, people }) =>
        act.term.act === 'arrest' &&
        act.term.form !== 'noun' &&
        standingOf(reading, sentence, act) === 'told' &&
        people.some(({ count }) => count !== null),
    );
    if (held)
      return { sentence, act: held.act, people: held.people.map((one) => ({ ...one, definite: false })) };
  }
  return null;
}

/** Homes are searched, and that is all: no people, nothing found. */
function ofRaid(reading: DocumentReading, lead: readonly SentenceReading[]): Implied | null {
  for (const sentence of lead) {
    const act = actsOf(sentence.acts, 'raid').find((one) => standingOf(reading, sentence, one) === 'told');
    if (act && sentence.places.length > 0 && lead.some(({ dates }) => dates.length > 0))
      return { sentence, act, people: [] };
  }
  return null;
}

import type { ActMention } from '../../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../../reading/document-reading.ts';
import { actsOf, hasCue } from '../../reading/mentions.ts';
import type { PeopleGroup } from '../../reading/people.ts';
import { isStatistic } from '../aggregate-figures.ts';
import { bindingsOf } from '../bindings.ts';
import { isPluperfect } from '../frame.ts';
import { newsDay } from '../news-days.ts';
import { standingOf } from '../scopes.ts';
import { hasService, type Implied, isOfTerror } from './opening.ts';
import { arrestAt, isHeld, isPlain, isPolicing, ofPeople } from './taken-people.ts';

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

const OBJECT = 8;

/** "brought down six members of X": a verb for what is done to groups, and people as its object. */
function brokenUp(reading: DocumentReading, sentence: SentenceReading): Implied | null {
  const act = actsOf(sentence.acts, 'dismantle').find(
    (one) => one.term.form !== 'noun' && standingOf(reading, sentence, one) === 'told',
  );
  const people = sentence.people.find(
    (group) =>
      isPlain(group) &&
      !group.bare &&
      (group.count?.best ?? 0) > 0 &&
      (group.role === 'suspect' || (act !== undefined && group.first - act.last <= OBJECT)),
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
    among: null,
    one: false,
    apposed: false,
    placed: false,
  };
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
    if (!held) continue;
    const people = held.people.map((one) => ({ ...one, definite: false }));
    const scene = opening.find((one) => one.places.length > 0 && hasService(one) && isNews(reading, one));
    const day = scene && scene !== sentence ? newsDay(reading, scene) : undefined;
    if (scene && day && sentence.dates.length + sentence.places.length === 0) {
      const last = Math.max(scene.first + 1, day.first);
      return { sentence: scene, act: arrestAt({ first: scene.first, last }), people };
    }
    return { sentence, act: held.act, people };
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

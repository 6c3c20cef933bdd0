import type { ActMention } from '../../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../../reading/document-reading.ts';
import { actsOf, hasCue, ofKind, overlaps } from '../../reading/mentions.ts';
import { isStatistic } from '../aggregate-figures.ts';
import { bindingsOf } from '../bindings.ts';
import { newsDay } from '../news-days.ts';
import { standingOf } from '../scopes.ts';
import type { Implied } from './opening.ts';

const TITLES = 2;

/**
 * The attack that a report leads with in words that no list has: on a day of these days, attackers or their weapons,
 * those whom they aimed at, and people who came to harm. Null where one of them is missing.
 * @param beside whether the text leads with arrests: then one sentence must say all of it but the harm
 */
export function unspokenAttack(
  reading: DocumentReading,
  opening: readonly SentenceReading[],
  beside: boolean,
): Implied | null {
  if (opening.some((one) => speaksAgainst(one))) return null;
  const news = opening.filter((one) => isNews(reading, one));
  const told = beside ? news.filter((one) => isWhole(reading, one)) : news;
  if (!news.some((one) => hasHarm(reading, one)) || !news.some(hasAttackers)) return null;
  if (!news.some(hasVictims)) return null;
  const [best] = told
    .filter((one) => newsDay(reading, one) !== undefined && !isOfPolice(one))
    .map((sentence) => ({ sentence, score: scoreOf(reading, sentence) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const day = best && newsDay(reading, best.sentence);
  if (!best || !day) return null;
  const act: ActMention = {
    first: day.first,
    last: day.last,
    term: { kind: 'act', act: 'attack', form: 'past' },
  };
  return { sentence: best.sentence, act, people: [] };
}

/**
 * Armed people whom forces killed, told at the head of a report in words that bind nobody to their death: "nineteen
 * jihadists lie dead there". Null where others came to harm too.
 */
export function unspokenKilling(
  reading: DocumentReading,
  opening: readonly SentenceReading[],
): Implied | null {
  if (opening.some(speaksAgainst) || !opening.some((one) => newsDay(reading, one))) return null;
  const harmed = opening.some((one) =>
    bindingsOf(reading, one).some(
      ({ act, people }) =>
        act.term.act === 'kill' && people.some(({ role }) => role === 'security' || role === 'victim'),
    ),
  );
  if (harmed) return null;
  for (const sentence of opening.filter((one) => isNews(reading, one))) {
    const service = ofKind(sentence.names, 'agency').some(({ term }) => term.operates);
    const group = sentence.people.find(
      ({ role, count, definite, partitive }) =>
        role === 'suspect' && count !== null && !definite && !partitive,
    );
    const act = actsOf(sentence.acts, 'kill').find(
      (one) =>
        standingOf(reading, sentence, one) === 'told' && group && Math.abs(one.first - group.last) <= NEAR,
    );
    if (service && group && act) return { sentence, act, people: [group] };
  }
  return null;
}

const NEAR = 4;

/** A court at work, people brought home, an accident, a film or an exercise. */
function speaksAgainst({ acts, cues, index }: SentenceReading): boolean {
  return (
    hasCue(cues, 'mishap', 'drill', 'crime', 'return') ||
    actsOf(acts, 'return').length > 0 ||
    (index < TITLES && actsOf(acts, 'sentence', 'acquit').length > 0)
  );
}

function isNews(reading: DocumentReading, sentence: SentenceReading): boolean {
  return !hasCue(sentence.cues, 'background', 'earlier_toll') && !isStatistic(reading, sentence);
}

/** "four suspected militants were killed": those of the other side. */
function killsSuspects(reading: DocumentReading, sentence: SentenceReading): boolean {
  return bindingsOf(reading, sentence).some(
    ({ act, people }) =>
      act.term.act === 'kill' && people.some(({ role, definite }) => role === 'suspect' && !definite),
  );
}

const WINDOW = 3;

/** A sentence with a day that says, with the next ones of its paragraph, who attacked and whom; nothing in them is planned. */
function isWhole(reading: DocumentReading, sentence: SentenceReading): boolean {
  const { index } = sentence;
  const { block } = sentence.sentence;
  const told = reading.sentences
    .slice(index, index + WINDOW)
    .filter((one) => one.sentence.block === block && isNews(reading, one));
  const counted = told.some(({ people }) =>
    people.some(({ role, count }) => count !== null && (role === 'security' || role === 'victim')),
  );
  return (
    counted &&
    newsDay(reading, sentence) !== undefined &&
    told.some(hasAttackers) &&
    told.every((one) => !hasCue(one.cues, 'plan') && !isOfPolice(one) && !killsSuspects(reading, one))
  );
}

/** The day of an arrest, a search or a verdict. */
function isOfPolice({ acts }: SentenceReading): boolean {
  return actsOf(acts, 'arrest', 'raid', 'dismantle', 'charge', 'sentence', 'foil').length > 0;
}

/** People died or were hurt, and not as the aim of a plan. */
function hasHarm(reading: DocumentReading, sentence: SentenceReading): boolean {
  return actsOf(sentence.acts, 'kill', 'injure').some((act) => {
    const standing = standingOf(reading, sentence, act);
    return standing === 'told' || standing === 'hypothetical';
  });
}

function hasAttackers({ people, things, names }: SentenceReading): boolean {
  return (
    people.some(({ role }) => role === 'suspect') ||
    things.some(
      ({ term }) => term.kind === 'weapon' || (term.kind === 'item' && term.weapon !== undefined),
    ) ||
    ofKind(names, 'organisation').length > 0
  );
}

/** Soldiers, police or civilians who are counted, or a place that is attacked. */
function hasVictims({ people, things, names }: SentenceReading): boolean {
  const services = ofKind(names, 'agency');
  return (
    people.some(({ role, count }) => count !== null && (role === 'security' || role === 'victim')) ||
    ofKind(things, 'target').some((thing) => !services.some((service) => overlaps(service, thing)))
  );
}

function scoreOf(reading: DocumentReading, sentence: SentenceReading): number {
  const harmed = hasHarm(reading, sentence) ? 1 : 0;
  const placed = sentence.places.length > 0 ? 1 : 0;
  return (hasAttackers(sentence) ? 1 : 0) + (hasVictims(sentence) ? 1 : 0) + harmed + placed;
}

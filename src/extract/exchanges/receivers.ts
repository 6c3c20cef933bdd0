import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import {
  actsOf,
  type Mention,
  mentionsOf,
  ofKind,
  type TermOf,
  type TokenSpan,
} from '../reading/mentions.ts';
import type { Party } from './parties.ts';

export type Said = Mention<TermOf<'dealing'>>;

/** Tokens between the words and a party that belongs to them. */
export const CLOSE = 4;

/** Parties that the words name as where somebody or something goes. */
export function goalsOf(sentence: SentenceReading, parties: readonly Party[]): readonly Party[] {
  const isGoal = (party: Party) =>
    sentence.places.some(({ first, cue }) => first === party.first && cue === 'to');
  return parties.filter(isGoal);
}

/** The states that received what a sentence tells of, by the kind of it. */
export function receiversOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  words: Said,
  { country }: Party,
  after: readonly Party[],
  before: readonly Party[],
): readonly Party[] {
  const others = after.filter((party) => party.country !== country);
  const kind = words.term.exchange;
  const [first] = others;
  if (kind === 'warning') return first && isObject(reading, sentence, words, first) ? [first] : [];
  if (kind === 'arrest') return first && isHelped(sentence, words, first) ? [first] : [];
  if (kind === 'training') return teaches(reading, sentence, words) ? listed(others) : [];
  if (kind === 'extradition') return handedTo(reading, sentence, words, others);
  if (isJourney(sentence, words) === false) return [];
  return others.length > 0 ? listed(others) : before.filter((party) => party.country !== country).slice(0, 1);
}

/** Where people are brought, or those to whom they are handed: "remis aux autorités françaises", "extradé au Maroc". */
function handedTo(
  reading: DocumentReading,
  sentence: SentenceReading,
  words: Said,
  others: readonly Party[],
): readonly Party[] {
  const goals = goalsOf(sentence, others).slice(0, 1);
  const [first] = others;
  const { adverbsFirst } = reading.reader.lexicon.grammar;
  if (goals.length > 0 || !first || !adverbsFirst) return goals;
  return isObject(reading, sentence, words, first) ? [first] : [];
}

/** "warned Germany", "warned the French police": nothing between but a date that makes it the topic. */
function isObject(
  reading: DocumentReading,
  sentence: SentenceReading,
  words: TokenSpan,
  party: TokenSpan,
): boolean {
  const { breaks, toPlace, inPlace, definite, adverbsFirst } = reading.reader.lexicon.grammar;
  const isDate = (at: number) => sentence.dates.some(({ first, last }) => first <= at && at < last);
  const between = reading.tokens.slice(words.last, party.first).filter((_, i) => !isDate(words.last + i));
  return (
    between.length <= CLOSE &&
    between.every(
      ({ word }) =>
        !breaks.has(word) ||
        [toPlace, definite].some((set) => set.has(word)) ||
        (adverbsFirst && inPlace.has(word)),
    )
  );
}

/** "helped Spain arrest 178", "cooperated in the arrest of". */
function isHelped(sentence: SentenceReading, words: Said, party: TokenSpan): boolean {
  const acts = actsOf(sentence.acts, 'arrest', 'dismantle', 'foil', 'raid');
  return (
    party.first - words.last <= 2 &&
    acts.some(({ first }) => first >= party.last && first - party.last <= CLOSE)
  );
}

const LESSON = 8;

/** What is taught are forces, officials or clerics, not recruits of an armed group. */
function teaches(reading: DocumentReading, sentence: SentenceReading, words: TokenSpan): boolean {
  const { text, tokens, reader } = reading;
  const span = { first: words.last, last: Math.min(sentence.last, words.last + LESSON) };
  const clerics = ofKind(mentionsOf(text, tokens, span, 'themes', reader), 'theme').some(
    ({ term }) => term.measure === 'religious',
  );
  const forces = sentence.people.some(
    ({ role, head }) => role === 'security' && head >= span.first && head < span.last,
  );
  const services = ofKind(sentence.names, 'agency').some(
    ({ first }) => first >= span.first && first < span.last,
  );
  const staff = ofKind(mentionsOf(text, tokens, span, 'counted', reader), 'counted').some(
    ({ term }) => term.quantity === 'personnel',
  );
  return clerics || forces || services || staff;
}

/** Who travels must be somebody of a service; null for words that are no journey. */
function isJourney(sentence: SentenceReading, words: Said): boolean | null {
  if (words.term.journey !== true) return null;
  return ofKind(sentence.names, 'agency').some(({ last }) => last <= words.first && words.first - last <= 3);
}

/** The first party and those that are listed with it. */
function listed(parties: readonly Party[]): Party[] {
  const list: Party[] = [];
  for (const party of parties) {
    const before = list.at(-1);
    if (before && party.first - before.last > 2) break;
    if (!list.some(({ country }) => country === party.country)) list.push(party);
  }
  return list;
}

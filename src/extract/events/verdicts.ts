import type { DateMention } from '../../language/index.ts';
import { precisionOf } from '../../model/index.ts';
import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, ofKind, type TokenSpan } from '../reading/mentions.ts';
import { isStatistic } from './aggregate-figures.ts';
import { type Frame, frame, isAnnouncement, isPluperfect } from './frame.ts';
import { standingOf } from './scopes.ts';
import { isShare } from './share-counts.ts';
import { isPassive } from './voice.ts';

/** A headline and the two sentences below it: what a report is about. */
const LEDE = 3;
const STRENGTH = 2;

/**
 * The verdict that a report leads with: the codebook counts it as an event of its own. Later ones say who people are;
 * beside an arrest that the text implies, being sent to prison is what a judge did with those arrested.
 */
export function verdictFrame(reading: DocumentReading, sentence: SentenceReading): Frame | null {
  if (isStatistic(reading, sentence)) return null;
  if (sentence.index >= LEDE && !isOtherCase(reading, sentence)) return null;
  if (hasCue(sentence.cues, 'background')) return null;
  if (sentence.people.some((group) => isShare(reading, sentence, group))) return null;
  const acts = actsOf(sentence.acts, 'sentence', 'acquit').filter(
    (act) =>
      (act.term.form === 'past' || inHeading(sentence)) &&
      standingOf(reading, sentence, act) === 'told' &&
      !isPluperfect(reading, [act]) &&
      !isClause(reading, sentence, act.first) &&
      !isAside(reading, sentence, act) &&
      !isDemanded(reading, sentence, act) &&
      !isAdjective(reading, sentence, act),
  );
  const court = ofKind(sentence.names, 'agency').some(({ term }) => term.class === 'court');
  const tried = sentence.people.some(
    ({ role, count, one, first }) => role === 'suspect' || count !== null || isBehind(acts, first, one),
  );
  if (acts.length === 0 || !(court || tried) || (!court && isOfArrest(reading))) return null;
  const told = frame(reading, sentence, 'operation', acts, [], STRENGTH);
  const dates = sentence.dates.filter((date) => isDay(sentence, date));
  const seats = seatsOf(sentence).length > 0 ? [sentence] : reading.sentences.slice(0, LEDE);
  return { ...told, dates, places: told.places.length > 0 ? told.places : seats.flatMap(seatsOf) };
}

function isOfArrest({ implied }: DocumentReading): boolean {
  return implied !== null && [...implied.keys()].some(({ term }) => term.act === 'arrest');
}

/** "In a separate file, three were jailed": a verdict of its own in a report on one. */
function isOtherCase({ sentences }: DocumentReading, { cues }: SentenceReading): boolean {
  return (
    hasCue(cues, 'separate') &&
    sentences.slice(0, LEDE).some(({ acts, names }) => {
      const court = ofKind(names, 'agency').some(({ term }) => term.class === 'court');
      return court || actsOf(acts, 'sentence', 'acquit').length > 0;
    })
  );
}

/** "ten years in prison for the waiter": one person, right behind. */
function isBehind(acts: readonly TokenSpan[], first: number, one = false): boolean {
  return one && acts.some(({ last }) => last === first);
}

const SEAT = 3;

/** "a court in Baghdad", "le tribunal de Palerme", "ans de prison à Bruxelles": where the verdict was given. */
function seatsOf({ names, places, acts }: SentenceReading): Frame['places'] {
  const courts = ofKind(names, 'agency').filter(({ term }) => term.class === 'court');
  const seats = [...courts, ...actsOf(acts, 'sentence', 'acquit')];
  return places.filter(({ first }) => seats.some(({ last }) => first >= last && first - last <= SEAT));
}

/** The day of the verdict, and not the year of what was tried. */
function isDay(sentence: SentenceReading, date: DateMention): boolean {
  const { open, edtf, kind } = date;
  const day = edtf === null ? kind === 'weekday' : precisionOf(edtf) === 'day';
  return open === null && day && !isAnnouncement(sentence, date);
}

function inHeading({ sentence }: SentenceReading): boolean {
  return sentence.kind === 'heading';
}

/** "the families of jailed militants": what they are, where adjectives stand before their noun. */
function isAdjective({ reader }: DocumentReading, { people }: SentenceReading, act: TokenSpan): boolean {
  const before = ({ first, last }: TokenSpan) =>
    first === act.last || (first <= act.first && act.last < last);
  return (
    reader.lexicon.grammar.adjectivesFirst === true &&
    people.some((group) => group.count === null && before(group))
  );
}

const ASIDE = 4;

/** "Seven inmates, all convicted under the terrorism law, …": says who they are. */
function isAside(
  reading: DocumentReading,
  { people, first, last }: SentenceReading,
  act: ActMention,
): boolean {
  const { allWords, quantifiers } = reading.reader.lexicon.grammar;
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  const before = word(act.first - 1);
  const comma = allWords?.has(before) || quantifiers?.has(before) ? word(act.first - 2) : before;
  const object = people.some((group) => group.first >= act.last && group.first - act.last <= ASIDE);
  const closed = reading.tokens.slice(act.last, last).some((token) => token.word === ',');
  return act.first > first && comma === ',' && closed && !object && !isPassive(reading, act);
}

const OPENER = 4;

/** "a man who was jailed in 2012": says who somebody is. */
function isClause({ tokens, reader }: DocumentReading, sentence: SentenceReading, first: number): boolean {
  const { clauses } = reader.lexicon.grammar;
  return tokens
    .slice(Math.max(sentence.first, first - OPENER), first)
    .some(({ word }) => clauses.has(word) && /\p{L}/u.test(word));
}

const DEMAND = 6;

/** "pide ocho años de cárcel para": what the prosecution wants, or somebody may get. */
function isDemanded(
  { tokens, reader }: DocumentReading,
  sentence: SentenceReading,
  { first }: TokenSpan,
): boolean {
  const { demands } = reader.lexicon.grammar;
  if (!demands) return false;
  return tokens.slice(Math.max(sentence.first, first - DEMAND), first).some(({ word }) => demands.has(word));
}

/** A frame that tells only that people were charged, on a day that is not that of their arrest. */
export function isOfCharges({ acts }: Frame): boolean {
  return acts.length > 0 && acts.every(({ term }) => term.act === 'charge');
}

/** A frame that tells of a verdict and of nothing else. */
export function isVerdict({ acts }: Frame): boolean {
  return acts.length > 0 && acts.every(({ term }) => term.act === 'sentence' || term.act === 'acquit');
}

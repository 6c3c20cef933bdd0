import { isNegated } from '../events/scopes.ts';
import type { ExchangeKind } from '../lexicons/lexicon.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import {
  actsOf,
  type Mention,
  mentionsOf,
  ofKind,
  type TermOf,
  type TokenSpan,
} from '../reading/mentions.ts';
import { mainCountry, type Party, partiesOf } from './parties.ts';
import { CLOSE, goalsOf, receiversOf, type Said } from './receivers.ts';
import { giverOf, objectBehind, sourceBehind } from './verb-first.ts';

export type Outcome = TermOf<'outcome'>['outcome'];

/** Something that passed between states, as one sentence tells it. */
export interface Dealing {
  readonly reading: DocumentReading;
  readonly sentence: SentenceReading;
  readonly kind: ExchangeKind;
  readonly words: TokenSpan;
  readonly from: readonly Party[];
  readonly to: readonly Party[];
  readonly outcome: OutcomeMention | null;
}

/** What passed between states in a sentence. Praise in general is no exchange: an occasion must be told. */
export function dealingsOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  next: SentenceReading | null,
): Dealing[] {
  const said = ofKind(sentence.layers.dealings, 'dealing').filter(({ term }) => !term.help);
  const parties = partiesOf(reading, sentence);
  if (said.length === 0) return sideBySide(reading, sentence, parties);
  const own = outcomesIn(sentence);
  const later = next && own.length === 0 ? ignoredIn(next) : [];
  const outcomes = [...own, ...later];
  const found = said.flatMap((words) => {
    const sides = isTold(reading, sentence, words) ? sidesOf(reading, sentence, words, parties) : null;
    if (!sides) return [];
    const outcome = words.term.exchange === 'extradition' ? null : outcomeOf(words, outcomes);
    const dealing = { reading, sentence, kind: words.term.exchange, words, ...sides, outcome };
    return hasOccasion(dealing) ? [dealing] : [];
  });
  return found.filter((one, i) => found.findIndex((other) => isOneDealing(other, one)) === i);
}

/** The same kind; or between the same states a warning and what it was about. Verbs that stand first tell givers apart. */
function isOneDealing(a: Dealing, b: Dealing): boolean {
  const key = ({ from, to }: Dealing) =>
    [...from, ...to]
      .map(({ country }) => country)
      .sort()
      .join();
  const told: readonly ExchangeKind[] = ['warning', 'intelligence'];
  if (told.includes(a.kind) && told.includes(b.kind) && a.kind !== b.kind) return key(a) === key(b);
  const several = a.kind === 'extradition' && a.reading.reader.lexicon.grammar.verbFirst;
  return a.kind === b.kind && (!several || key(a) === key(b));
}

/** "La Policía Nacional y la DGST de Marruecos desarticularon": services of two states, one act. */
function sideBySide(
  reading: DocumentReading,
  sentence: SentenceReading,
  parties: readonly Party[],
): Dealing[] {
  const { and, adverbsFirst } = reading.reader.lexicon.grammar;
  if (!adverbsFirst) return [];
  const services = parties.filter(({ acts }) => acts);
  for (const act of actsOf(sentence.acts, 'arrest', 'dismantle')) {
    const sides = services.filter(({ last }) => last <= act.first && act.first - last <= CLOSE + 2);
    const [a, b] = distinct(sides.slice(-2));
    if (!a || !b || act.term.form !== 'past' || b.first - a.last > CLOSE) continue;
    if (!reading.tokens.slice(a.last, b.first).some(({ word }) => and.has(word) && word !== ',')) continue;
    const words = { first: act.first, last: act.last };
    const dealing = {
      reading,
      sentence,
      kind: 'joint_operation',
      words,
      from: [a, b],
      to: [a, b],
      outcome: null,
    } as const;
    if (hasOccasion(dealing)) return [dealing];
  }
  return [];
}

type OutcomeMention = Mention<TermOf<'outcome'>>;

function outcomesIn({ layers }: SentenceReading): readonly OutcomeMention[] {
  return ofKind(layers.outcomes, 'outcome');
}

/** That nothing was done is often told in the next sentence. */
function ignoredIn(next: SentenceReading): OutcomeMention[] {
  if (ofKind(next.layers.dealings, 'dealing').some(({ term }) => !term.help)) return [];
  return outcomesIn(next).filter(({ term }) => term.outcome === 'not_acted_on');
}

function isTold(reading: DocumentReading, sentence: SentenceReading, words: TokenSpan): boolean {
  const { modals } = reading.reader.lexicon.grammar;
  const before = reading.tokens.slice(Math.max(sentence.first, words.first - 2), words.first);
  return !isNegated(sentence, words) && !before.some(({ word }) => modals.has(word));
}

interface Sides {
  readonly from: readonly Party[];
  readonly to: readonly Party[];
}

function sidesOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  words: Said,
  parties: readonly Party[],
): Sides | null {
  if (words.term.form === 'both')
    return isTogether(reading, sentence, words) ? (mutual(parties) ?? pairOf(reading, sentence)) : null;
  const before = parties.filter(({ last }) => last <= words.first);
  const after = parties.filter(({ first }) => first >= words.last);
  if (words.term.form === 'take')
    return isAsked(sentence, words) ? taken(reading, sentence, words, before, after) : null;
  if (reading.reader.lexicon.grammar.verbFirst) return behindVerb(reading, sentence, words, before, after);
  const subject = before.at(-1) ?? home(reading, words);
  if (!subject) return null;
  const receivers = receiversOf(reading, sentence, words, subject, after, before);
  return receivers.length > 0 ? { from: [subject], to: receivers } : null;
}

/** Giver and receivers where the verb stands before both. */
function behindVerb(
  reading: DocumentReading,
  sentence: SentenceReading,
  words: Said,
  before: readonly Party[],
  after: readonly Party[],
): Sides | null {
  const giver = giverOf(reading, sentence, words, before, after) ?? home(reading, words);
  if (!giver) return null;
  const said = { ...words, last: Math.max(words.last, giver.last) };
  const others = after.filter(({ first }) => first >= said.last);
  const object = words.term.exchange === 'extradition' ? objectBehind(giver, others) : null;
  const receivers = object
    ? [object].filter(({ country }) => country !== giver.country)
    : receiversOf(reading, sentence, said, giver, others, before);
  return receivers.length > 0 ? { from: [giver], to: receivers } : null;
}

/** Both states stand on both sides: those whose people or services act, else all that are named. */
function mutual(parties: readonly Party[]): Sides | null {
  const acting = distinct(parties.filter((party) => party.acts));
  const all = acting.length > 1 ? acting : distinct(parties);
  return all.length > 1 ? { from: all.slice(0, 3), to: all.slice(0, 3) } : null;
}

const LOOK_BACK = 4;

/** "the two countries": those of which the sentences before speak, the country of the text among them. */
function pairOf(reading: DocumentReading, sentence: SentenceReading): Sides | null {
  const [words] = ofKind(sentence.layers.outcomes, 'pair');
  if (!words) return null;
  const before = reading.sentences.slice(Math.max(0, sentence.index - LOOK_BACK), sentence.index);
  const own = home(reading, words);
  const parties = [...(own ? [own] : []), ...before.reverse().flatMap((one) => partiesOf(reading, one))];
  const pair = distinct(parties)
    .slice(0, 2)
    .map(({ country }) => ({ first: words.first, last: words.last, country, acts: false }));
  return pair.length === 2 ? { from: pair, to: pair } : null;
}

function distinct(parties: readonly Party[]): Party[] {
  return parties.filter((party, i) => parties.findIndex(({ country }) => country === party.country) === i);
}

const NOUN = 5;

/** "joint" stands before an operation of some kind. */
function isTogether(
  { text, tokens, reader }: DocumentReading,
  sentence: SentenceReading,
  words: Said,
): boolean {
  if (words.term.before === undefined) return true;
  const span = { first: words.last, last: Math.min(sentence.last, words.last + NOUN) };
  const nouns = ofKind(mentionsOf(text, tokens, span, 'counted', reader), 'counted');
  return nouns.some(({ term }) => term.unit === words.term.before && !term.plural);
}

/** "arrested at the request of": without an arrest it is something else. */
function isAsked(sentence: SentenceReading, words: Said): boolean {
  return words.term.exchange !== 'arrest' || actsOf(sentence.acts, 'arrest').length > 0;
}

/** "a tip from Spain": the giver right behind; the receiver before, or at home. */
function taken(
  reading: DocumentReading,
  sentence: SentenceReading,
  words: Said,
  before: readonly Party[],
  after: readonly Party[],
): Sides | null {
  const { verbFirst } = reading.reader.lexicon.grammar;
  const source = verbFirst ? sourceBehind(reading, words, after) : null;
  const giver = source ?? after.find(({ first }) => first - words.last <= CLOSE);
  if (!giver) return null;
  const goals = goalsOf(sentence, after);
  const handed = words.term.exchange === 'extradition';
  const subjects = verbFirst ? after : [];
  const rest = handed ? [...goals, ...subjects, ...before] : [...[...before].reverse(), ...after];
  const others = rest.filter(({ first, country }) => first !== giver.first && country !== giver.country);
  const receiver = others[0] ?? (handed ? null : home(reading, giver));
  return receiver && receiver.country !== giver.country ? { from: [giver], to: [receiver] } : null;
}

/** The country of the text, where the sentence leaves its state out; its words are those of the dealing. */
function home(reading: DocumentReading, words: TokenSpan): Party | null {
  const country = mainCountry(reading);
  return country === null ? null : { first: words.first, last: words.last, country, acts: false };
}

function outcomeOf(words: TokenSpan, outcomes: readonly OutcomeMention[]): Dealing['outcome'] {
  const after = outcomes.filter(({ last }) => last > words.first);
  return after.find(({ term }) => term.outcome === 'not_acted_on') ?? after[0] ?? null;
}

/** A date, an outcome, a number or a town makes it one case. */
function hasOccasion({ reading, kind, sentence, outcome, words }: Dealing): boolean {
  const { adverbsFirst } = reading.reader.lexicon.grammar;
  if (kind === 'extradition')
    return !adverbsFirst || !sentence.dates.some(({ open }) => open === 'since' || open === 'span');
  if (kind === 'training' || kind === 'warning') return true;
  const number = sentence.numbers.some(({ ordinal }) => !ordinal);
  const town = sentence.places.some(({ entry }) => entry?.kind === 'locality');
  const came = outcome !== null && outcome.first >= words.last;
  return sentence.dates.length > 0 || came || number || town;
}

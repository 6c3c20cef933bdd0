import type { Actor, SuggestedStatement } from '../../model/index.ts';
import { attributionOf } from '../events/asserters.ts';
import { mainCountry } from '../exchanges/parties.ts';
import { type DocumentReading, type SentenceReading, wordsOf } from '../reading/document-reading.ts';
import {
  actsOf,
  type Mention,
  mentionsOf,
  ofKind,
  overlaps,
  type TermOf,
  type TokenSpan,
} from '../reading/mentions.ts';
import { described, isAdjective, isNamed, isOfPeople } from './agency-names.ts';
import { informantsOf } from './helping-states.ts';
import { homeCountry } from './partners.ts';
import { type Source, stated } from './value.ts';

interface Body {
  readonly sentence: SentenceReading;
  readonly mention: Mention<TermOf<'agency'>>;
  readonly role: NonNullable<Actor['role']>;
  /** It says what happened, and is not said to have done it. */
  readonly speaks: boolean;
  /** The subject or doer of an act. */
  readonly acts: boolean;
}

const REACH = 16;

/**
 * Public bodies that took part or answer for it in the report: services that acted (those named, else the one that
 * is described most closely), the ministry that announced it, the prosecutor or court in charge.
 */
export function agencyValues(source: Source): SuggestedStatement[] {
  const told = [...new Set([...source.telling.context, ...source.telling.sentences])]
    .slice(0, REACH)
    .flatMap((sentence) => bodiesOf(source, sentence))
    .filter((body) => !isApposition(source, body) && !isOnlyHelping(source, body))
    .concat(announcersOfAll(source));
  const all = longestOfEach(
    source,
    told.filter(({ mention }) => isNamed(source.reading, mention)),
  );
  const acted = all.some(({ role }) => role === 'operating');
  const { verbFirst } = source.reading.reader.lexicon.grammar;
  const led = acted && verbFirst === true && source.telling.story.class === 'operation';
  const named = led ? all.filter((body) => !onlySupervises(body)) : all;
  const national = told.filter(
    (body) =>
      (isFramed(source, body) &&
        isNational(source, body) &&
        !(acted && !body.acts && isAtHomeHere(source, body))) ||
      isUnit(source, body),
  );
  const plain = acted || national.length > 0 ? onceEach(source, national) : closest(source, told);
  const courts = named.some(({ role }) => role === 'judicial')
    ? []
    : onceEach(
        source,
        told.filter(({ mention, role }) => role === 'judicial' && !isNamed(source.reading, mention)),
      ).slice(0, 1);
  const voices = named.some(({ role }) => role === 'announcer') ? [] : voicesOf(source, told, plain);
  return [...announcersApart(named), ...plain, ...courts, ...voices].map(({ sentence, mention, role }) => {
    const { name } = mention.term;
    const span = name ? mention : described(source.reading, sentence, mention);
    const value = { name: name ?? 'other', text: name ? null : wordsOf(source.reading, span), role };
    return stated(source, 'agency', value, sentence, span, {
      certainty: (name ? 1 : 0.75) * (role === 'parent' ? PARENT : 1),
    });
  });
}

const LEAD = 3;

/** "The ministry's balance of the week": the ministry above several events told one by one announced them all. */
function announcersOfAll(source: Source): Body[] {
  const { reading, telling } = source;
  if (!telling.several) return [];
  const lead = reading.sentences.slice(0, LEAD).filter((sentence) => !telling.sentences.includes(sentence));
  return lead
    .filter(({ dates }) => dates.some(({ edtf }) => edtf?.includes('/')))
    .flatMap((sentence) => bodiesOf(source, sentence))
    .filter(({ role, mention }) => role === 'announcer' && mention.term.class === 'government');
}

/** "the army said": after an attack, the first service without a name that tells of it. */
function voicesOf(source: Source, told: readonly Body[], plain: readonly Body[]): Body[] {
  if (source.telling.story.class !== 'attack') return [];
  return told
    .filter(
      (body) =>
        body.role === 'announcer' &&
        body.speaks &&
        !isNamed(source.reading, body.mention) &&
        !plain.includes(body),
    )
    .slice(0, 1);
}

/** Those who connect the police of states, and arrest nobody. */
const BETWEEN_STATES: ReadonlySet<string> = new Set(['Interpol', 'Europol', 'Eurojust']);

/** "in a list shared with Interpol", "a tip of the FBI": who helped from outside, and is a partner at most. */
function isOnlyHelping(source: Source, { sentence, mention, acts: does }: Body): boolean {
  const { name, country } = mention.term;
  if (name !== null && BETWEEN_STATES.has(name)) return !does;
  if (country === undefined) return false;
  const informs = informantsOf(source, sentence).some((party) => overlaps(party, mention));
  if (!informs) return false;
  const home = homeCountry(source);
  return home !== null && country !== home;
}

const APPOSED = 3;

/** "the DGST, the country's intelligence service": what the body named right before is. */
function isApposition({ reading }: Source, { sentence, mention }: Body): boolean {
  if (isNamed(reading, mention) || reading.tokens[mention.first - 1]?.kind === 'mark') return false;
  return ofKind(sentence.names, 'agency').some(({ first, last, term }) => {
    const between = reading.tokens.slice(last, mention.first).map(({ word }) => word);
    const comma = between.findIndex((word) => word === ',' || word === '،');
    return (
      first < mention.first &&
      term.name !== null &&
      comma !== -1 &&
      comma <= 1 &&
      between.length - comma <= APPOSED + 1
    );
  });
}

/** The prosecution, in no more words, under whose eyes it is all done: where it is one word, it says nothing beside those who acted. */
function onlySupervises({ role, mention, acts: does }: Body): boolean {
  return (
    role === 'judicial' &&
    !does &&
    mention.term.name === 'Public prosecutor' &&
    mention.last - mention.first <= 2
  );
}

/** "Tunisian security forces" in a text about Tunisia: beside those named it is only another word for them. */
function isAtHomeHere({ reading }: Source, { sentence, mention }: Body): boolean {
  const { first, last } = described(reading, sentence, mention);
  const nations = reading.nations.slice(first, last).filter((country) => country !== null);
  return !isLocal(reading, sentence, mention) && nations.every((nation) => nation === mainCountry(reading));
}

/** Coders leave the body above out as often as they name it. */
const PARENT = 0.7;

/** A service that does nothing but speak announced what another did; alone it did it. */
function announcersApart(bodies: readonly Body[]): Body[] {
  const acted = bodies.some(({ role, speaks }) => role === 'operating' && !speaks);
  return bodies.map((body) =>
    acted && body.speaks && body.role === 'operating' ? { ...body, role: 'announcer' } : body,
  );
}

function bodiesOf(source: Source, sentence: SentenceReading): Body[] {
  const speakers = speakersOf(source, sentence);
  return agenciesIn(source, sentence).flatMap((mention) => {
    if (isAdjective(source.reading, sentence, mention)) return [];
    const said = speakers.some(({ first, last }) => first <= mention.first && mention.first < last);
    const does = acts(sentence, mention) && !(said && mention.term.class === 'government');
    const speaks = said && !does;
    const role = isParent(source, sentence, mention)
      ? 'parent'
      : (roleOf(source, mention, speaks) ??
        (inquires(source, sentence, mention) ? 'operating' : null) ??
        (tries(source, sentence, mention) && !speaks ? 'judicial' : null));
    const known = role !== null && isAtHome(source, sentence, mention, speaks);
    return known ? [{ sentence, mention, role, speaks, acts: does }] : [];
  });
}

/** The agencies of a sentence, those within an office too: "the spokesman of the Defence Ministry". */
function agenciesIn({ reading }: Source, sentence: SentenceReading): Body['mention'][] {
  const { text, tokens, reader } = reading;
  const offices = ofKind(sentence.names, 'official').filter(({ first, last }) => last - first > 2);
  const within = offices.flatMap(({ first, last }) =>
    ofKind(mentionsOf(text, tokens, { first: first + 1, last }, 'names', reader), 'agency'),
  );
  const named = ofKind(sentence.names, 'agency');
  return [...named, ...within.filter(({ first }) => !named.some((one) => one.first === first))];
}

/** The words for whoever speaks: "a statement of the DGST and the DGSN" has two. */
function speakersOf({ reading }: Source, sentence: SentenceReading): TokenSpan[] {
  const words = attributionOf(reading, sentence)?.words;
  if (!words) return [];
  const { and, of, ofThe, definite } = reading.reader.lexicon.grammar;
  const small = (at: number) =>
    [and, of, ofThe, definite].some((set) => set?.has(reading.tokens[at]?.word ?? ''));
  let at = words.last;
  while (small(at)) at += 1;
  const joined = and.has(reading.tokens[words.last]?.word ?? '');
  return joined ? [words, { first: at, last: at + 1 }] : [words];
}

const BESIDE = 3;

/** The subject of an act ("the police arrested"), or its doer ("arrested by the police"). */
function acts(sentence: SentenceReading, { first, last }: TokenSpan): boolean {
  return sentence.acts.some(
    ({ term, first: act }) =>
      term.form === 'past' &&
      act >= last &&
      act - last <= BESIDE &&
      act > first &&
      !sentence.names.some(
        (other) => other.first >= last && other.last <= act && other.term.kind === 'agency',
      ),
  );
}

/** A court without a name that charges, sentences, holds or releases: "a magistrate remanded them". */
function tries({ reading }: Source, sentence: SentenceReading, { term, last }: Body['mention']): boolean {
  const { adjectivesFirst, modals } = reading.reader.lexicon.grammar;
  if (term.class !== 'court' || term.name !== null || !adjectivesFirst) return false;
  if (modals.has(reading.tokens[last]?.word ?? '')) return false;
  return actsOf(sentence.acts, 'charge', 'sentence', 'release', 'arrest', 'acquit').length > 0;
}

/** "The inquiry was given to the BCIJ": after an attack, a service with a name where somebody is held, searched or looked for. */
function inquires(
  { reading, telling }: Source,
  sentence: SentenceReading,
  mention: Body['mention'],
): boolean {
  const { inquiries } = reading.reader.lexicon.grammar;
  if (telling.story.class !== 'attack' || telling.related.length > 0) return false;
  if (!mention.term.operates || !isNamed(reading, mention) || ARMIES.test(mention.term.name ?? ''))
    return false;
  const said = reading.tokens.slice(sentence.first, sentence.last).some(({ word }) => inquiries?.has(word));
  return said || actsOf(sentence.acts, 'arrest', 'seize', 'raid').length > 0;
}

/** Names of those who are mostly attacked. */
const ARMIES = /Army|Armée|Gendarmerie|Guard|ANP|FAMa|FAN|General Staff|Barkhane|Task Force|army/;

const WITHIN = 7;

/** "the BCIJ, which belongs to the DGST": the body above one named right before. */
function isParent({ reading }: Source, sentence: SentenceReading, mention: Body['mention']): boolean {
  const { of, ofThe, definite, under } = reading.reader.lexicon.grammar;
  const below = ofKind(sentence.names, 'agency')
    .filter(
      ({ last, term }) =>
        last <= mention.first && mention.first - last <= WITHIN && term.name !== mention.term.name,
    )
    .at(-1);
  if (!below?.term.operates || !under || below.term.name === null) return false;
  const between = reading.tokens.slice(below.last, mention.first).map(({ word }) => word);
  const plain = between.every((word) => of.has(word) || ofThe?.has(word) || definite.has(word));
  return (plain && between.length > 0) || between.some((word) => under.has(word));
}

/** Names that stand for nobody in charge, or for those who only count the hurt. */
const NO_BODIES: ReadonlySet<string> = new Set(['Government', 'Health Ministry']);

/** Ministries whose services make arrests: they answer for them wherever a report names them. */
const IN_CHARGE: ReadonlySet<string> = new Set(['Interior Ministry', 'Defence Ministry']);

/** The part of a body in the event. After an attack the services are mostly those attacked, or they speak. */
function roleOf(source: Source, mention: Body['mention'], speaks: boolean): Body['role'] | null {
  const { term } = mention;
  const named = isNamed(source.reading, mention);
  const attack = source.telling.story.class === 'attack';
  if (term.name !== null && NO_BODIES.has(term.name)) return null;
  if (term.class === 'court' && named) return speaks ? 'announcer' : 'judicial';
  if (term.operates && !attack) return 'operating';
  if (!named) return attack && speaks && term.class === 'security_service' ? 'announcer' : null;
  if (attack && source.telling.related.length > 0) return null;
  if (!attack && IN_CHARGE.has(term.name ?? '')) return 'announcer';
  const announces = term.class === 'government' || (attack && term.operates);
  return announces && speaks ? 'announcer' : null;
}

/**
 * A service of a country that the text does not speak of is only a comparison ("its FBI"), unless it stands as the
 * one who acts.
 */
function isAtHome(
  source: Source,
  sentence: SentenceReading,
  { term, first, last }: Body['mention'],
  speaks: boolean,
): boolean {
  const { countries } = source.reading.surroundings;
  const { country } = term;
  if (country === undefined || countries.size === 0) return true;
  const compared = speaks && term.operates && country !== mainCountry(source.reading);
  if (countries.has(country) && !compared) return true;
  const { by } = source.reading.reader.lexicon.grammar;
  const done = source.reading.tokens.slice(Math.max(0, first - BESIDE - 1), first);
  if (done.some(({ word }) => by.has(word)) || acts(sentence, { first, last })) return true;
  return source.telling.frames.some(({ places }) => places.some((place) => place.country === country));
}

/** Its name rather than another word for it ("the Civil Guard", "the armed institute"): more capitals, or the longer words. */
function isFuller({ reading }: Source, one: Body, other: Body): boolean {
  const capitals = ({ mention: { first, last }, sentence }: Body) =>
    reading.tokens.slice(first, last).filter(({ capital }, i) => capital && first + i > sentence.first)
      .length;
  const length = ({ mention }: Body) => wordsOf(reading, mention).length;
  return (
    capitals(one) - capitals(other) > 0 || (capitals(one) === capitals(other) && length(one) > length(other))
  );
}

function longestOfEach(source: Source, told: readonly Body[]): Body[] {
  const best = new Map<string, Body>();
  for (const one of told) {
    const name = one.mention.term.name ?? wordsOf(source.reading, one.mention);
    const known = best.get(name);
    if (!known) best.set(name, one);
    else {
      const fuller = isFuller(source, one, known);
      const { role, speaks, acts: does } = strongerOf(known, one);
      best.set(name, { ...(fuller ? one : known), role, speaks, acts: does });
    }
  }
  return [...best.values()];
}

const ROLES: readonly Body['role'][] = ['parent', 'operating', 'judicial', 'announcer'];

/** Of two parts that a body has in the event, the one that says more. */
function strongerOf(a: Body, b: Body): Body {
  const rank = ({ role, speaks }: Body) => ROLES.indexOf(role) + (speaks ? 0.5 : 0);
  return rank(b) < rank(a) ? b : a;
}

/** "the Spanish police": told by its country. */
function isNational({ reading }: Source, { sentence, mention }: Body): boolean {
  if (isNamed(reading, mention) || mention.term.class !== 'security_service') return false;
  if (described(reading, sentence, mention).first < mention.first) return true;
  if (isLocal(reading, sentence, mention)) return true;
  return reading.nations.slice(mention.first, mention.last).some((country) => country !== null);
}

/** "la police de Berkane", "Copenhagen police": the service of a town. */
function isLocal(
  { tokens, reader }: DocumentReading,
  { places }: SentenceReading,
  { first, last }: Body['mention'],
): boolean {
  const { of, adjectivesFirst } = reader.lexicon.grammar;
  if (adjectivesFirst && places.some((place) => place.last === first && place.entry?.kind === 'locality'))
    return true;
  return (
    of.has(tokens[last]?.word ?? '') &&
    places.some((place) => place.first === last + 1 && place.entry?.kind === 'locality')
  );
}

/** "Anti-terror squads searched …": a unit told by what it is for, which acts in the sentence. */
function isUnit({ reading }: Source, { sentence, mention, role }: Body): boolean {
  if (!reading.reader.lexicon.grammar.adjectivesFirst || role !== 'operating') return false;
  const plain = isNamed(reading, mention) || isOfPeople(sentence, mention);
  return !plain && mention.last - mention.first > 1 && acts(sentence, mention);
}

function isFramed({ telling }: Source, { sentence }: Body): boolean {
  return telling.frames.some((frame) => frame.sentence.index === sentence.index);
}

function onceEach({ reading }: Source, bodies: readonly Body[]): Body[] {
  const words = ({ mention }: Body) => wordsOf(reading, mention);
  return bodies.filter((body, i) => bodies.findIndex((other) => words(other) === words(body)) === i);
}

/** The service without a name of its own that the sentences of the act describe most closely. */
function closest(source: Source, told: readonly Body[]): Body[] {
  const framed = new Set(source.telling.frames.map(({ sentence }) => sentence.index));
  const length = ({ mention }: Body) => wordsOf(source.reading, mention).length;
  return told
    .filter(
      ({ sentence, mention, role }) =>
        role !== 'judicial' && !isNamed(source.reading, mention) && framed.has(sentence.index),
    )
    .sort(
      (a, b) =>
        Number(isOfPeople(a.sentence, a.mention)) - Number(isOfPeople(b.sentence, b.mention)) ||
        length(b) - length(a),
    )
    .slice(0, 1);
}

import {
  type DateMention,
  datesOf,
  type NumberMention,
  numbersOf,
  type Passage,
  passageOf,
  type Sentence,
  stretchesOf,
  type Token,
} from '../../language/index.ts';
import { type Furniture, once, type Ruler, rulerFor } from '../../model/index.ts';
import {
  type Gazetteer,
  type PlaceReading,
  resolveNames,
  type Surroundings,
  toponymAt,
} from '../../places/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { Act } from '../lexicons/lexicon.ts';
import { isBlame, withVerb } from './acts.ts';
import { agedPeople } from './aged-people.ts';
import { type AgeMention, agesOf } from './ages.ts';
import { withYearsOfBlock } from './block-years.ts';
import { isDatelineDate } from './dateline.ts';
import { withDeeds } from './deeds.ts';
import { withoutEarlierToll } from './earlier-tolls.ts';
import { withHeld } from './held-people.ts';
import { withListed } from './listed-places.ts';
import { withLoneCasualties } from './lone-casualties.ts';
import { isMarkedHeading, servicesOf, turns } from './marks.ts';
import {
  type Layers,
  layersOf,
  type Mention,
  meantIn,
  ofKind,
  overlaps,
  type TermOf,
  type TokenSpan,
} from './mentions.ts';
import { withoutAdjectives, withoutNouns } from './nominal.ts';
import {
  isBesideCounted,
  isCalledFor,
  isContaining,
  isDawn,
  isInside,
  isNounByAccent,
  isOccasion,
  isStop,
  isThing,
  isTitle,
  withoutParts,
} from './not-acts.ts';
import { isAnybody, isBirthYear, isBoth, isHundredOf, isIdle, isTown } from './not-counted.ts';
import { isPublished, isWrittenApart } from './not-cues.ts';
import type { Answers } from './once-per.ts';
import { type PeopleGroup, peopleOf } from './people.ts';
import { nounsOfPeople } from './people-nouns.ts';
import {
  countriesOf,
  type PlaceCandidate,
  type PlaceMention,
  placeCandidates,
  placeMention,
} from './places.ts';
import { withProperNames } from './proper-names.ts';
import type { Reader } from './reader.ts';
import { nationsOf } from './script.ts';
import { servicesAmong, settledActs } from './settled-acts.ts';
import { withUnnamed } from './unnamed-people.ts';
import { type YearsTold, yearsTold } from './years-told.ts';

/** Everything that one pass finds in a sentence. All spans are token indices of the document. */
export interface SentenceReading extends TokenSpan {
  /** Counted from 0 through the document. */
  readonly index: number;
  /** Counted from 0: the chapter of a document with marked headings ("## 2. Attacks") that it stands in. */
  readonly section: number;
  readonly sentence: Sentence;
  /** All mentions, before the words around decide what they are. */
  readonly layers: Layers;
  readonly acts: readonly Mention<TermOf<'act'>>[];
  readonly groups: readonly Mention<TermOf<'group'>>[];
  readonly names: readonly Mention[];
  readonly things: readonly Mention[];
  readonly cues: readonly Mention[];
  readonly dates: readonly DateMention[];
  /** Numbers that are neither dates nor ages. */
  readonly numbers: readonly NumberMention[];
  readonly ages: readonly AgeMention[];
  readonly people: readonly PeopleGroup[];
  readonly places: readonly PlaceMention[];
}

/** A document as read: the common ground of events, statistics, measures and exchanges. */
export interface DocumentReading {
  readonly text: string;
  readonly published: string | null;
  readonly reader: Reader;
  readonly gazetteer: Gazetteer;
  readonly tokens: Passage['tokens'];
  /** The country that each token names by itself (`nationsOf`), or null. */
  readonly nations: readonly (string | null)[];
  readonly sentences: readonly SentenceReading[];
  readonly surroundings: Surroundings;
  readonly ruler: Ruler;
  readonly answers: Answers;
  /** Acts that no word tells, with those whom they befell: what an opening implies. */
  readonly implied: ReadonlyMap<Mention<TermOf<'act'>>, readonly PeopleGroup[]> | null;
}

interface Draft {
  readonly reading: Omit<SentenceReading, 'places'>;
  readonly candidates: readonly PlaceCandidate[];
}

/** Reads a document: sentences, numbers, dates, ages, people, names, things, cues, places. Linear in the text. */
export function readDocumentText(
  text: string,
  published: string | null,
  furniture: readonly Furniture[],
  reader: Reader,
  gazetteer: Gazetteer,
): DocumentReading {
  const ruler = rulerFor(text);
  const passage = passageOf(
    text,
    reader.lexicon.language,
    stretchesOf(furniture, ruler),
    reader.words(gazetteer),
  );
  const drafts: Draft[] = [];
  const years = yearsTold();
  let section = 0;
  for (const sentence of passage.sentences) {
    if (isMarkedHeading(passage, sentence)) section += 1;
    const at = section;
    const draft = (part: Sentence, index: number) =>
      draftOf(passage, part, { index, section: at }, published, reader, gazetteer, years);
    drafts.push(...partsOf(passage, sentence, drafts.length, reader, draft));
  }
  const { code } = reader.lexicon.language;
  const nations = passage.tokens.map(nationsOf(gazetteer, code));
  const all = drafts.flatMap(({ candidates }) => candidates);
  const surroundings = countriesOf(nations, all);
  const bodies = drafts.flatMap(({ reading }) => homesOf(reading.names));
  const homes = bodies.length === 0 ? surroundings : countriesOf([...nations, ...bodies], all);
  const { tokens } = passage;
  const meanings = once(() => meaningsOf(text, tokens, drafts, gazetteer));
  const read = drafts.map(({ candidates, reading }) => {
    const places: PlaceMention[] = [];
    for (const candidate of candidates) {
      const place = placeMention(text, tokens, candidate, homes, () => meanings().get(candidate) ?? null);
      if (place) places.push(place);
    }
    return withPlaces(reading, places);
  });
  const isWeekday = (word: string) => reader.lexicon.language.weekdays[word] !== undefined;
  const sentences = withYearsOfBlock(read, tokens, isWeekday);
  return {
    text,
    published,
    reader,
    gazetteer,
    tokens,
    nations,
    sentences,
    surroundings,
    ruler,
    answers: [],
    implied: null,
  };
}

/**
 * A sentence with its places. Name by name: what is added to a spread object gives it a layout of its own, and all rules
 * read sentences.
 */
function withPlaces(draft: Draft['reading'], places: readonly PlaceMention[]): SentenceReading {
  const { first, last, index, section, sentence, layers, acts, groups, names, things, cues } = draft;
  const { dates, numbers, ages, people } = draft;
  return {
    first,
    last,
    index,
    section,
    sentence,
    layers,
    acts,
    groups,
    names,
    things,
    cues,
    dates,
    numbers,
    ages,
    people,
    places,
  };
}

/** What the names of a text mean, weighed together. */
function meaningsOf(
  text: string,
  tokens: Passage['tokens'],
  drafts: readonly Draft[],
  gazetteer: Gazetteer,
): Map<PlaceCandidate, PlaceReading | null> {
  const named = drafts.flatMap(({ candidates }) =>
    candidates.flatMap((candidate) => (candidate.toponym ? [{ candidate, key: candidate.toponym.key }] : [])),
  );
  const names = named.map(({ candidate: { first, last }, key }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    key,
  }));
  const found = resolveNames(text, names, gazetteer);
  return new Map(named.map(({ candidate }, i) => [candidate, found[i] ?? null]));
}

/** A sentence that tells several things one after the other, with semicolons between, as so many sentences. */
function partsOf(
  passage: Passage,
  sentence: Sentence,
  index: number,
  reader: Reader,
  draft: (part: Sentence, index: number) => Draft,
): Draft[] {
  const ends: number[] = [];
  for (let at = sentence.first; at < sentence.last - 1; at += 1)
    if (passage.tokens[at]?.word === ';' || turns(passage.tokens, at, reader)) ends.push(at + 1);
  if (ends.length === 0) return [draft(sentence, index)];
  const parts = [...ends, sentence.last].map((last, i) =>
    draft({ ...sentence, first: ends[i - 1] ?? sentence.first, last }, index + i),
  );
  const { turns: turning } = reader.lexicon.grammar;
  return parts.every((part) => tellsItsOwn(part, turning !== undefined)) ? parts : [draft(sentence, index)];
}

const OWN: readonly Act[] = ['attack', 'kill', 'injure', 'kidnap', 'arrest', 'dismantle'];

/** Something was done, on a day or at a place that is told here, or to a number of people. */
function tellsItsOwn({ reading, candidates }: Draft, orCounted: boolean): boolean {
  const done = reading.acts.some(({ term }) => OWN.includes(term.act) && term.form !== 'base');
  const counted = reading.people.some(({ count }) => count !== null) && orCounted;
  return done && (reading.dates.length > 0 || candidates.length > 0 || counted);
}

function draftOf(
  passage: Passage,
  sentence: Sentence,
  place: Pick<SentenceReading, 'index' | 'section'>,
  published: string | null,
  reader: Reader,
  gazetteer: Gazetteer,
  years: YearsTold,
): Draft {
  const { text, tokens } = passage;
  const { grammar } = reader.lexicon;
  const span = { first: sentence.first, last: sentence.last };
  const layers = layersOf(text, tokens, span, reader);
  const { people } = layers;
  const named = withoutParts(withoutSeats(layers.names, tokens, grammar), ofKind(layers.acts, 'act'));
  const names = withProperNames(text, tokens, span, named, grammar, sentence.kind !== 'heading');
  const written = years(datesOf(tokens, span.first, span.last, reader.dates, published));
  const dateline = written
    .filter((date) => isDatelineDate(tokens, span, date))
    .map(({ last }) => ({ first: span.first, last }));
  const dates = written.filter(
    (date) =>
      !dateline.some((head) => overlaps(head, date)) &&
      !isBirthYear(text, tokens, date, grammar) &&
      !isTown(tokens, date, grammar) &&
      !isBoth(tokens, date, grammar),
  );
  const births = written.filter((date) => isBirthYear(text, tokens, date, grammar));
  const taken = takenTokens([...dates, ...births, ...names, ...dateline]);
  const all = numbersOf(tokens, span.first, span.last, reader.numbers, taken).filter(
    (number) =>
      !isAnybody(tokens, number, grammar) &&
      !isHundredOf(tokens, number, grammar) &&
      !isIdle(tokens, number, grammar),
  );
  const listed = ofKind(people, 'person');
  const aged =
    all.length === 0
      ? []
      : agedPeople(tokens, span, all, [...people, ...names, ...layers.things, ...layers.acts], grammar);
  const known = aged.length > 0 ? [...listed, ...aged].sort((a, b) => a.first - b.first) : listed;
  const ages = agesOf(tokens, span, all, grammar, known);
  const numbers = all.filter((number) => !ages.some((age) => overlaps(age, number)));
  const actions = ofKind(layers.acts, 'act').filter(
    (act) =>
      !isThing(act, layers.things, tokens, all, grammar) &&
      !isTitle(act, names, grammar) &&
      !isOccasion(act, tokens, grammar) &&
      !isNounByAccent(act, text, tokens, grammar) &&
      !isCalledFor(act, tokens, grammar) &&
      !isStop(act, tokens, grammar) &&
      !isDawn(act, tokens, grammar) &&
      !isContaining(act, layers.things, tokens, grammar) &&
      !isBlame(act, tokens, grammar) &&
      !(grammar.verbFirst && dates.some((date) => overlaps(date, act))),
  );
  const verbs = withoutNouns(withVerb(actions, tokens), tokens, numbers, grammar);
  const groups = ofKind(people, 'group');
  const sides = [...ofKind(names, 'organisation'), ...groups];
  const persons = grammar.verbFirst
    ? nounsOfPeople(
        tokens,
        span,
        known,
        [...verbs, ...groups],
        names,
        [...dates, ...all, ...townsBefore(tokens, span, known, gazetteer)],
        grammar,
      )
    : withUnnamed(
        withoutAdjectives(
          grammar.adjectivesFirst ? known : known.filter((person) => !isOfAgency(person, names)),
          verbs,
          tokens,
          numbers,
          grammar,
        ),
        {
          tokens,
          span,
          acts: verbs,
          numbers,
          isKnown: takenOnce(() => [...meantIn(layers), ...names, ...dates, ...all, ...ages]),
          grammar,
        },
      );
  const groupsOfPeople = peopleOf(
    tokens,
    span,
    persons,
    withLoneCasualties(tokens, numbers, verbs, grammar),
    grammar,
    sides,
    servicesAmong(names),
  );
  const opening = verbs.filter(({ first, term }) => first === span.first && term.form !== 'noun');
  const notPlaces = [
    ...names.filter(({ term }) => term.kind !== 'official'),
    ...dates,
    ...dateline,
    ...opening,
  ];
  const located = placeCandidates(
    tokens,
    span,
    notPlaces,
    gazetteer,
    grammar,
    sentence.kind === 'paragraph',
    grammar.bareYears ? servicesOf(names, layers.things) : [],
  );
  const meant = once(() => [...notPlaces, ...meantIn(layers), ...all]);
  const candidates = withListed(tokens, span, located, meant, grammar);
  const things = layers.things.filter(
    (thing) =>
      thing.term.kind !== 'target' || ![...names, ...candidates].some((name) => isInside(thing, name)),
  );
  const told = withHeld(
    verbs.filter((act) => !act.term.beside || isBesideCounted(act, groupsOfPeople)),
    groupsOfPeople,
    tokens,
    span,
    grammar,
  );
  const reading = {
    first: span.first,
    last: span.last,
    index: place.index,
    section: place.section,
    sentence,
    layers,
    acts: settledActs(text, tokens, grammar, {
      span,
      acts: told,
      things: layers.things,
      numbers,
      groups,
      people: groupsOfPeople,
      names,
      items: ofKind(layers.things, 'item'),
    }),
    groups,
    names,
    things,
    cues: withDeeds(tokens, layers, names, grammar).filter(
      (cue) =>
        !dates.some((date) => date.open !== 'span' && overlaps(date, cue)) &&
        !isOfNumber(cue, all) &&
        !(cue.term.kind === 'support' && names.some((name) => isInside(cue, name))) &&
        !isPublished(cue, layers.cues, names) &&
        !isWrittenApart(cue, text, tokens, grammar),
    ),
    dates,
    numbers,
    ages,
    people: groupsOfPeople,
  };
  return { reading: withoutEarlierToll(tokens, reading), candidates };
}

/** Names of places right before words for people, which are no adjectives of them ("في طنجة متطرف"). */
function townsBefore(
  tokens: readonly Token[],
  { first: start }: TokenSpan,
  people: readonly Mention[],
  gazetteer: Gazetteer,
): TokenSpan[] {
  return people.flatMap(({ first }) =>
    first > start && toponymAt(tokens, first - 1, first, gazetteer)
      ? [{ first: first - 1, last: first }]
      : [],
  );
}

/** "ما لا يقل عن ثمانية": no negation, but a bound of the number. */
function isOfNumber({ term, first, last }: Mention, numbers: readonly NumberMention[]): boolean {
  const negates = term.kind === 'cue' && term.cue === 'negation';
  return negates && numbers.some((number) => number.first <= first && last <= number.last);
}

/** "Guardia Civil": a word of the service's name. */
function isOfAgency(person: TokenSpan, names: readonly Mention[]): boolean {
  return ofKind(names, 'agency').some((name) => isInside(person, name));
}

/** {@link takenTokens} of spans that are gathered when the first token is asked for. */
function takenOnce(spans: () => readonly TokenSpan[]): (token: number) => boolean {
  const taken = once(() => takenTokens(spans()));
  return (token) => taken()(token);
}

/** The countries of the public bodies that are named. */
function homesOf(names: readonly Mention[]): string[] {
  return ofKind(names, 'agency').flatMap(({ term }) => term.country ?? []);
}

/** "en Rabat": the town, where the name alone stands for the government. */
function withoutSeats(
  names: readonly Mention[],
  tokens: readonly Token[],
  { inPlace }: Grammar,
): readonly Mention[] {
  const isSeat = ({ term, first, last }: Mention) =>
    term.kind === 'agency' &&
    term.class === 'government' &&
    last - first === 1 &&
    tokens[first]?.capital === true &&
    inPlace.has(tokens[first - 1]?.word ?? '');
  return names.some(isSeat) ? names.filter((name) => !isSeat(name)) : names;
}

/** Which tokens belong to something already. */
function takenTokens(spans: readonly TokenSpan[]): (token: number) => boolean {
  if (spans.length === 0) return () => false;
  const taken = new Set<number>();
  for (const { first, last } of spans) for (let i = first; i < last; i += 1) taken.add(i);
  return (token) => taken.has(token);
}

/** The words of a span, as written. */
export function wordsOf(reading: DocumentReading, span: TokenSpan): string {
  const { text, tokens } = reading;
  return text.slice(tokens[span.first]?.start ?? 0, tokens[span.last - 1]?.end ?? 0);
}

import type { DateMention } from '../../language/index.ts';
import { boundsOf } from '../../model/index.ts';
import type { Term } from '../lexicons/lexicon.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import {
  actsOf,
  gapBetween,
  hasCue,
  type Mention,
  ofKind,
  type TermOf,
  type TokenSpan,
} from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people.ts';
import type { PlaceMention } from '../reading/places.ts';
import { isDefiniteAt } from '../reading/script.ts';
import { type ActMention, type Binding, bindingsOf, isPassive } from './bindings.ts';
import { byForces, standingOf } from './scopes.ts';

export type FrameClass = 'operation' | 'attack';

/** One telling of one operation or attack in one sentence. */
export interface Frame {
  readonly class: FrameClass;
  readonly sentence: SentenceReading;
  readonly acts: readonly ActMention[];
  readonly bindings: readonly Binding[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  /** How much the sentence alone says that there was such an event. */
  readonly strength: number;
  /** Points back to something told before: "the attack", "the suspects". */
  readonly definite: boolean;
  readonly historical: boolean;
}

/** What a sentence tells: its frames, and all its bindings (totals and denied ones too). */
export interface SentenceFrames {
  readonly frames: readonly Frame[];
  readonly bindings: readonly Binding[];
}

/** The frames of one sentence: at most one operation, and an attack for each that is told apart. */
export function framesOf(reading: DocumentReading, sentence: SentenceReading): SentenceFrames {
  const bindings = bindingsOf(reading, sentence);
  if (sentence.acts.length === 0) return { frames: [], bindings };
  const told = sentence.acts.filter((act) => standingOf(reading, sentence, act) === 'told');
  const operation = operationFrame(reading, sentence, bindings, told);
  const attacks = attackFrames(reading, sentence, bindings, told);
  return { frames: [...(operation ? [operation] : []), ...attacks], bindings };
}

const SMALL_NUMBER_OF_CELLS = 4;

/** Figures over years are statistics, no event. */
function isStatistic(reading: DocumentReading, sentence: SentenceReading): boolean {
  const { sinceWords } = reading.reader.lexicon.language;
  const since = reading.tokens
    .slice(sentence.first, sentence.last)
    .some(({ word }) => sinceWords.includes(word));
  if (since && sentence.groups.some(({ term }) => term.plural)) return true;
  if (manyGroups(sentence) || (since && sentence.people.some(isVague))) return true;
  const years = sentence.dates.some(
    ({ open, edtf }) => open === 'since' || (edtf !== null && spansYears(edtf)),
  );
  return years && sentence.sentence.kind !== 'item';
}

/** "10 cells": told of so many, figures and not one operation. */
function manyGroups(sentence: SentenceReading): boolean {
  return sentence.groups.some(
    ({ term, first }) =>
      term.plural &&
      sentence.numbers.some(
        ({ last, count }) =>
          last <= first && first - last <= 3 && (count.best ?? count.low ?? 0) > SMALL_NUMBER_OF_CELLS,
      ),
  );
}

function spansYears(edtf: string): boolean {
  if (!edtf.includes('/')) return false;
  const { earliest, latest } = boundsOf(edtf);
  return earliest === null || latest === null || Date.parse(latest) - Date.parse(earliest) > 200 * 86_400_000;
}

function operationFrame(
  reading: DocumentReading,
  sentence: SentenceReading,
  bindings: readonly Binding[],
  told: readonly ActMention[],
): Frame | null {
  if (isStatistic(reading, sentence)) return null;
  const live = liveActs(reading, sentence, told);
  const arrests = bindings.filter(
    ({ act, total, people }) =>
      act.term.act === 'arrest' &&
      live.includes(act) &&
      !total &&
      people.some((group) => isCounted(group) && !isVague(group)),
  );
  const vagueArrests = bindings.filter(
    ({ act, total }) => act.term.act === 'arrest' && told.includes(act) && !total,
  );
  const dismantled = actsOf(told, 'dismantle').filter((act) => singularGroup(reading, sentence, act));
  const foiled = foilsOf(reading, sentence);
  const seized = actsOf(told, 'seize').filter((act) => itemsNear(sentence, act));
  const raids = actsOf(told, 'raid');
  const killed = bindings.filter(
    ({ act, people }) => told.includes(act) && isShootout(reading, sentence, act, people),
  );
  const planned = sentence.acts.filter(
    (act) => foiled.length > 0 && !told.includes(act) && act.term.act === 'attack',
  );
  const acts = [
    ...arrests.map(({ act }) => act),
    ...dismantled,
    ...seized,
    ...foiled,
    ...killed.map(({ act }) => act),
    ...(killed.length > 0 ? actsOf(told, 'injure') : []),
    ...planned,
  ];
  const strength =
    3 * Math.min(1, arrests.length) +
    3 * Math.min(1, dismantled.length) +
    2 * Math.min(1, foiled.length) +
    (arrests.length === 0 && vagueArrests.length > 0 ? 1 : 0) +
    (seized.length > 0 ? 1 : 0) +
    (raids.length > 0 ? 0.5 : 0) +
    2.5 * Math.min(1, killed.length);
  if (strength === 0) return null;
  const all = acts.length > 0 ? acts : [...vagueArrests.map(({ act }) => act), ...seized, ...raids];
  return frame(
    reading,
    sentence,
    'operation',
    all,
    [...(arrests.length > 0 ? arrests : vagueArrests), ...killed],
    strength,
  );
}

/** "Dozens of suspects": an event only where the text leads with it. */
function isVague({ count }: PeopleGroup): boolean {
  return count !== null && count.best === null && count.qualifier !== null && (count.low ?? 0) >= 20;
}

/** Suspects who die at the hands of police or soldiers: an operation, not an attack. */
function isShootout(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  people: readonly PeopleGroup[],
): boolean {
  const services = ofKind(sentence.names, 'agency').some(({ term }) => term.operates);
  if (
    act.term.act !== 'kill' ||
    people.some(({ role, definite }) => definite || role === 'victim' || role === 'security')
  )
    return false;
  return byForces(reading, sentence, act) || (services && people.every(({ role }) => role === 'suspect'));
}

/** Acts of the story, without those that a clause looks back on ("who had been detained in …"). */
function liveActs(
  reading: DocumentReading,
  sentence: SentenceReading,
  told: readonly ActMention[],
): readonly ActMention[] {
  if (hasCue(sentence.cues, 'say', 'announce', 'according')) return told;
  const live = told.filter((act) => !isPluperfect(reading, [act]));
  return actsOf(live, 'arrest', 'dismantle').length > 0 ? live : told;
}

function isCounted(group: PeopleGroup): boolean {
  return (group.count !== null && (group.count.best ?? group.count.low) !== 0) || group.ordinal !== null;
}

/** The group that is dismantled: one, or a small number of them; "hundreds of cells" is no event. */
function singularGroup(reading: DocumentReading, sentence: SentenceReading, act: ActMention): boolean {
  const near = sentence.groups.filter((group) => {
    const gap = gapBetween(group, act);
    return group.first > act.first
      ? gap <= 12
      : gap <= 16 && (isPassive(reading, act) || act.term.form === 'past');
  });
  const [group] = near.sort((a, b) => gapBetween(a, act) - gapBetween(b, act));
  if (!group) return false;
  if (!group.term.plural) return true;
  const number = sentence.numbers.find(({ last, first }) => last <= group.first && group.first - first <= 5);
  const best = number?.count.best ?? null;
  return best !== null && best <= SMALL_NUMBER_OF_CELLS;
}

function foilsOf(reading: DocumentReading, sentence: SentenceReading): ActMention[] {
  return actsOf(sentence.acts, 'foil').filter((act) => {
    if (standingOf(reading, sentence, { first: act.first, last: act.last }) === 'negated') return false;
    const object = actsOf(sentence.acts, 'attack', 'kill', 'kidnap').find(
      (other) => Math.abs(gapBetween(other, act)) <= 8,
    );
    const plan = ofKind(sentence.cues, 'cue').some(
      ({ term, first }) => term.cue === 'plan' && first >= act.last && first - act.last <= 5,
    );
    return (object !== undefined && object.term.plural !== true) || plan;
  });
}

function itemsNear(sentence: SentenceReading, act: TokenSpan): boolean {
  return ofKind(sentence.things, 'item').some((item) => gapBetween(item, act) <= 25);
}

function attackFrames(
  reading: DocumentReading,
  sentence: SentenceReading,
  bindings: readonly Binding[],
  told: readonly ActMention[],
): Frame[] {
  const acts = actsOf(told, 'attack', 'kill', 'injure', 'kidnap').filter((act) =>
    isSpecific(reading, sentence, act, bindings),
  );
  if (acts.length === 0 || isStatistic(reading, sentence)) return [];
  return groupAttacks(reading, sentence, acts).flatMap((some) => {
    const bound = bindings.filter(({ act }) => some.includes(act));
    const victims = bound.filter(({ people }) => people.some((group) => isCounted(group)));
    const nouns = some.filter(({ term }) => term.form === 'noun' && term.act !== 'injure');
    const strength =
      2 * Math.min(1, victims.length) + (nouns.length > 0 ? 1 : 0) + (some.length > nouns.length ? 0.5 : 0);
    const built = frame(reading, sentence, 'attack', some, bound, strength);
    const located = (built.dates.length > 0 ? 0.7 : 0) + (built.places.length > 0 ? 0.7 : 0);
    return [{ ...built, strength: strength + located }];
  });
}

/** One attack a sentence, unless each act has a date or a place of its own. */
function groupAttacks(
  reading: DocumentReading,
  sentence: SentenceReading,
  acts: readonly ActMention[],
): ActMention[][] {
  const dated = acts.map((act) => anchored(reading, sentence, sentence.dates, act, acts));
  const separate = acts.length > 1 && dated.every((dates) => dates.length > 0);
  return separate ? acts.map((act) => [act]) : [[...acts]];
}

/** Not a kind of attack ("terrorist attacks have become rarer"): one that is told. */
function isSpecific(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  bindings: readonly Binding[],
): boolean {
  const bound = bindings.find((binding) => binding.act === act);
  if (bound && isShootout(reading, sentence, act, bound.people)) return false;
  if (byForces(reading, sentence, act) && act.term.form !== 'noun') return false;
  if (bound?.people.some((group) => isCounted(group) && (!isVague(group) || sentence.index < 3))) return true;
  if (act.term.act === 'injure') return false;
  const { term } = act;
  if (term.act === 'kill' && term.form !== 'noun') return false;
  if (term.form === 'base' || term.form === 'gerund')
    return sentence.index < 2 && !hasCue(sentence.cues, 'plan');
  const dated = anchored(reading, sentence, sentence.dates, act, sentence.acts).length > 0;
  const placed = anchored(reading, sentence, sentence.places, act, sentence.acts).length > 0;
  if (term.plural) return dated;
  return dated || placed || sentence.index < 3 || term.form !== 'noun';
}

function frame(
  reading: DocumentReading,
  sentence: SentenceReading,
  kind: FrameClass,
  acts: readonly ActMention[],
  bindings: readonly Binding[],
  strength: number,
): Frame {
  const dates = sentence.dates.filter((date) => {
    if (date.open !== null) return false;
    const announced = kind === 'operation' && isAnnouncement(sentence, date);
    return (
      announced ||
      (owner(reading, sentence, date, sentence.acts, acts) && !isElsewhere(kind, sentence, date, bindings))
    );
  });
  const places = sentence.places.filter((place) => owner(reading, sentence, place, sentence.acts, acts));
  const definite =
    bindings.some(({ people }) => people.some((group) => group.definite)) ||
    acts.some((act) => isKnownAct(reading, act));
  const said = hasCue(sentence.cues, 'say', 'announce', 'according');
  const historical = hasCue(sentence.cues, 'background') || (!said && isPluperfect(reading, acts));
  return { class: kind, sentence, acts, bindings, dates, places, strength, definite, historical };
}

/** "said on Saturday". */
function isAnnouncement(sentence: SentenceReading, date: DateMention): boolean {
  return ofKind(sentence.cues, 'cue').some(
    ({ term, last }) =>
      (term.cue === 'say' || term.cue === 'announce') && last <= date.first && date.first - last <= 2,
  );
}

/** The day on which arrests were announced is not that of the attack that they answer. */
function isElsewhere(
  kind: FrameClass,
  sentence: SentenceReading,
  date: DateMention,
  bindings: readonly Binding[],
): boolean {
  const arrests =
    actsOf(sentence.acts, 'arrest').length > 0 && !bindings.some(({ act }) => act.term.act === 'arrest');
  return kind === 'attack' && arrests && isAnnouncement(sentence, date);
}

/** "had been arrested": before the story. */
function isPluperfect(reading: DocumentReading, acts: readonly ActMention[]): boolean {
  const { pluperfect } = reading.reader.lexicon.grammar;
  const [act] = acts;
  if (!act || act.term.form === 'noun') return false;
  return reading.tokens.slice(Math.max(0, act.first - 4), act.first).some(({ word }) => pluperfect.has(word));
}

type Anchor = Mention<TermOf<'act'>> | TokenSpan;

/** Whether a date or place belongs to one of `mine` among all acts of the sentence. */
function owner(
  reading: DocumentReading,
  sentence: SentenceReading,
  span: TokenSpan,
  all: readonly ActMention[],
  mine: readonly ActMention[],
): boolean {
  const anchor = anchorOf(reading, sentence, span, all);
  if (anchor === null) return false;
  return mine.some(
    (act) => act === anchor || (act.term.act === 'arrest' && isAct(anchor) && anchor.term.act === 'arrest'),
  );
}

function isAct(anchor: Anchor): anchor is ActMention {
  return 'term' in anchor && anchor.term.kind === 'act';
}

function anchored<S extends TokenSpan>(
  reading: DocumentReading,
  sentence: SentenceReading,
  spans: readonly S[],
  act: ActMention,
  all: readonly ActMention[],
): S[] {
  return spans.filter((span) => anchorOf(reading, sentence, span, all) === act);
}

/**
 * The act that a date or place goes with: the one right behind it ("the Casablanca bombings"), else the last
 * one before it, else the first one after. Support, and organisations right before a place, take it away.
 */
function anchorOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  span: TokenSpan,
  acts: readonly ActMention[],
): Anchor | null {
  const anchors = acts.filter(
    ({ term }) => term.act !== 'claim' && term.act !== 'raid' && term.act !== 'foil',
  );
  const usable = anchors.length > 0 ? anchors : acts;
  const next = usable.find((act) => act.first >= span.last);
  if (next && next.first - span.last <= 1 && next.term.form === 'noun') return next;
  const before = usable.filter((act) => act.last <= span.first).at(-1);
  if (before && sinceBetween(reading, before.last, span.first)) return null;
  const away = takenAway(reading, sentence, span);
  if (away && (!before || away.first > before.first)) return away;
  return before ?? next ?? null;
}

/** "the deadliest attack since it began in 2007": the date is not the attack's. */
function sinceBetween(reading: DocumentReading, from: number, to: number): boolean {
  const { sinceWords } = reading.reader.lexicon.language;
  return reading.tokens.slice(from, to - 1).some(({ word }) => sinceWords.includes(word));
}

/** "the ministry in Madrid": where whoever speaks sits. */
function isSeated(term: Term): boolean {
  return term.kind === 'official' || (term.kind === 'agency' && !term.operates);
}

/** What stands before a place and makes it the place of something else: "fight for X in Syria". */
function takenAway(_reading: DocumentReading, sentence: SentenceReading, span: TokenSpan): TokenSpan | null {
  const seats = sentence.names.filter(
    ({ term, last }) => isSeated(term) && last <= span.first && span.first - last <= 1,
  );
  const supports = ofKind(sentence.cues, 'support').filter(({ last }) => last <= span.first);
  const organisations = ofKind(sentence.names, 'organisation').filter(
    ({ last }) => last <= span.first && span.first - last <= 3,
  );
  return [...supports, ...organisations, ...seats].sort((a, b) => b.first - a.first)[0] ?? null;
}

/** "the attack": one spoken of before. A phrase of several words ("القبض على") has its article for itself. */
function isKnownAct({ tokens, reader }: DocumentReading, { first, last }: TokenSpan): boolean {
  const { grammar } = reader.lexicon;
  if (last - first > 1) return grammar.definite.has(tokens[first - 1]?.word ?? '');
  return isDefiniteAt(tokens, first, grammar);
}

import { compareDates, groupBy, type Relation, type RelationKind } from '../../model/index.ts';
import { datesIn } from '../events/affinity.ts';
import { REMEMBERED } from '../events/story.ts';
import type { Telling } from '../events/telling.ts';
import type { ActMention } from '../reading/acts.ts';
import { type DocumentReading, type SentenceReading, wordsOf } from '../reading/document-reading.ts';
import { ofKind, type TokenSpan } from '../reading/mentions.ts';
import { type Reference, referencesIn } from './references.ts';

/** What ties one event of a document to another, or to something that it only describes. */
export interface Tie {
  readonly from: Telling;
  readonly to: Telling | null;
  readonly kind: RelationKind;
  readonly described: NonNullable<Relation['described']> | null;
  readonly sentence: SentenceReading;
  readonly words: TokenSpan;
}

/**
 * How the events of a document hang together, with one another and with what they look back on: arrests that answer an
 * attack, later arrests in an earlier case, the same cell on another occasion, one attack of a series.
 */
export function tiesAmong(
  reading: DocumentReading,
  tellings: readonly Telling[],
): ReadonlyMap<Telling, readonly Tie[]> {
  const found = tellings.flatMap((telling, i) => {
    const near = tellings.slice(Math.max(0, i - REMEMBERED), i + REMEMBERED);
    return telling.sentences.flatMap((sentence) => tiesOf(reading, telling, near, sentence));
  });
  return new Map([...groupBy(found, ({ from }) => from)].map(([from, ties]) => [from, onceEach(ties)]));
}

function onceEach(ties: readonly Tie[]): Tie[] {
  const kept: Tie[] = [];
  for (const tie of [...ties.filter(({ to }) => to !== null), ...ties])
    if (!kept.some((other) => says(other, tie))) kept.push(tie);
  return kept;
}

/** Says as much: the same tie, or a record where the other one only describes. */
function says(known: Tie, tie: Tie): boolean {
  return known.kind === tie.kind && (tie.to === null || known.to === tie.to);
}

function tiesOf(
  reading: DocumentReading,
  from: Telling,
  tellings: readonly Telling[],
  sentence: SentenceReading,
): Tie[] {
  const references = referencesIn(reading, sentence, actsIn(from, sentence));
  const mentioned = ofKind(sentence.layers.bonds, 'bond');
  if (references.length + mentioned.length === 0) return [];
  const others = tellings.filter((other) => other !== from);
  const looking = references.flatMap((reference) => tieTo(reading, from, others, sentence, reference) ?? []);
  const used = looking.map(({ words }) => words.first);
  const bonds = mentioned.filter(({ first }) => !used.includes(first));
  const bound = bonds.flatMap(({ term, first, last }) => {
    const words = { first, last };
    if (term.bond === 'series') return seriesTie(reading, from, sentence, words) ?? [];
    if (term.bond === 'answer' || term.bond === 'total') return [];
    return sameTie(from, others, sentence, words, term.bond) ?? [];
  });
  return [...looking, ...bound];
}

/** Acts of a story in one of its sentences. */
function actsIn({ frames }: Telling, sentence: SentenceReading): ActMention[] {
  return frames.filter((frame) => frame.sentence.index === sentence.index).flatMap(({ acts }) => acts);
}

function tieTo(
  reading: DocumentReading,
  from: Telling,
  others: readonly Telling[],
  sentence: SentenceReading,
  reference: Reference,
): Tie | null {
  const attack = from.story.class === 'attack';
  if (attack && !reference.answers) return null;
  const kind = attack || reference.side === 'attack' ? 'response_to' : 'follow_up_of';
  const to = toldOf(others, sentence, reference);
  const words = { first: reference.tie.first, last: reference.words.last };
  if (to) return isLater(to, from) ? null : { from, to, kind, described: null, sentence, words };
  const described = describe(reading, reference);
  if (described.date !== null && datesIn(from.story).includes(described.date)) return null;
  const known = described.date !== null || (kind === 'response_to' && described.place !== null);
  return known && !from.historical ? { from, to, kind, described, sentence, words } : null;
}

function describe(reading: DocumentReading, { words, dates, places }: Reference) {
  return {
    words: wordsOf(reading, words),
    date: dates[0]?.edtf ?? null,
    place: places[0]?.name ?? null,
  };
}

/** The event that a reference speaks of, if the document tells it. */
function toldOf(others: readonly Telling[], sentence: SentenceReading, reference: Reference): Telling | null {
  const own = others.find((other) => actsIn(other, sentence).includes(reference.act));
  if (own) return own;
  const alike = others.filter(({ story }) => story.class === reference.side);
  const fitting = alike.filter((other) => fits(other, reference));
  if (fitting[0]) return fitting[0];
  const bare = reference.dates.length + reference.places.length === 0 && reference.side === 'attack';
  return bare && alike.length === 1 ? (alike[0] ?? null) : null;
}

/** On the same day or at the same place, and at odds in neither. */
function fits({ story, frames }: Telling, { dates, places }: Reference): boolean {
  const days = datesIn(story);
  const names = frames.flatMap((frame) => frame.places.map(({ name }) => name));
  const orders = dates.flatMap(({ edtf }) => days.map((day) => (edtf ? compareDates(edtf, day) : null)));
  const odd = orders.length > 0 && orders.every((order) => order === -1 || order === 1);
  const elsewhere = places.length > 0 && names.length > 0 && !places.some(({ name }) => names.includes(name));
  const sameDay = dates.some(({ edtf }) => edtf !== null && days.includes(edtf));
  return !odd && !elsewhere && (sameDay || places.some(({ name }) => names.includes(name)));
}

/** Told with a day that is behind the other's. */
function isLater(a: Telling, b: Telling): boolean {
  const orders = datesIn(a.story).flatMap((day) => datesIn(b.story).map((other) => compareDates(day, other)));
  return orders.length > 0 && orders.every((order) => order === 1);
}

/** "in the same case", "the same cell": what was told last before. Of the two the older one is followed up. */
function sameTie(
  telling: Telling,
  others: readonly Telling[],
  sentence: SentenceReading,
  words: TokenSpan,
  bond: 'case' | 'cell',
): Tie | null {
  const kind = bond === 'case' ? 'follow_up_of' : 'same_cell';
  const alike = others.filter(({ story }) => story.class === 'operation' || bond === 'cell');
  const before = alike.filter(({ frames }) => frames.some((frame) => frame.sentence.index <= sentence.index));
  const other = before.at(-1) ?? alike.find((one) => isLater(telling, one));
  if (!other) return null;
  const back = telling.historical || isLater(other, telling);
  const [from, to] = back ? [other, telling] : [telling, other];
  return { from, to, kind, described: null, sentence, words };
}

const SERIES = 8;

/** "part of a series of attacks on …": of several on one occasion. */
function seriesTie(
  reading: DocumentReading,
  from: Telling,
  sentence: SentenceReading,
  { first, last }: TokenSpan,
): Tie | null {
  if (from.story.class !== 'attack' || from.historical) return null;
  const words = { first, last: Math.min(sentence.last, last + SERIES) };
  const described = { words: wordsOf(reading, words), date: null, place: null };
  return { from, to: null, kind: 'part_of', described, sentence, words };
}

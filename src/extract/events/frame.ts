import type { DateMention } from '../../language/index.ts';
import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, ofKind, overlaps, type TokenSpan } from '../reading/mentions.ts';
import type { PlaceMention } from '../reading/places.ts';
import { isDefiniteAt } from '../reading/script.ts';
import { isDayNamed } from './aggregate-figures.ts';
import { owner } from './anchors.ts';
import { isOfAside } from './asides.ts';
import type { Binding } from './bindings.ts';
import { headOf } from './item-heads.ts';

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

/** A frame with the dates and places that belong to its acts. */
export function frame(
  reading: DocumentReading,
  sentence: SentenceReading,
  kind: FrameClass,
  acts: readonly ActMention[],
  bindings: readonly Binding[],
  strength: number,
): Frame {
  const head = headOf(reading, sentence);
  const told = sentence.dates.filter(
    (date) =>
      (date.open === null || isHeldSince(date, acts)) &&
      !isOfPaperwork(reading, sentence, date) &&
      !isOfAside(reading, sentence, date, acts),
  );
  const apart = told.some((date) => !isAnnouncement(sentence, date));
  const own = told.filter((date) => {
    if (kind === 'attack' && apart && isAnnouncement(sentence, date)) return false;
    const announced = kind === 'operation' && isAnnouncement(sentence, date);
    return (
      announced ||
      (owner(reading, sentence, date, sentence.acts, acts) && !isElsewhere(kind, sentence, date, bindings))
    );
  });
  const dates = own.length > 0 ? own : (head?.dates ?? []);
  const here = sentence.places.filter(
    (place) =>
      !isTransfer(sentence, place) &&
      !isOfAside(reading, sentence, place, acts) &&
      owner(reading, sentence, place, sentence.acts, acts),
  );
  const nearer = here.some(({ entry }) => entry?.kind !== 'country');
  const places = nearer ? here : [...(head?.places ?? []), ...here];
  const definite =
    bindings.some(({ people }) => people.some((group) => group.definite)) ||
    acts.some((act) => isKnownAct(reading, act) && !isOfCounted(act, bindings)) ||
    (kind === 'attack' && acts.every((act) => isByKnown(sentence, act)));
  const said = hasCue(sentence.cues, 'say', 'announce', 'according');
  const claimed = kind === 'attack' ? actsOf(sentence.acts, 'claim') : [];
  const historical =
    hasCue(sentence.cues, 'background') ||
    (!said && (isPluperfect(reading, acts) || isPluperfect(reading, claimed)));
  return { class: kind, sentence, acts, bindings, dates, places, strength, definite, historical };
}

/** "have been in custody since Tuesday": the day on which they were taken. */
function isHeldSince(date: DateMention, acts: readonly ActMention[]): boolean {
  return date.open === 'since' && isDayNamed(date) && acts.some(({ term }) => term.form === 'state');
}

/** "The first bomber struck": one spoken of before is its subject. */
function isByKnown({ people }: SentenceReading, { term, first }: ActMention): boolean {
  return (
    term.act === 'attack' &&
    term.form === 'past' &&
    people.some(({ role, definite, last }) => role === 'suspect' && definite && last === first)
  );
}

const TRANSFER_REACH = 8;

/** The same where the words are no act themselves: "held in X". */
function isTransfer(sentence: SentenceReading, place: PlaceMention): boolean {
  return (
    isCustody(sentence, place) &&
    !ofKind(sentence.cues, 'cue').some(
      (cue) => cue.term.cue === 'custody' && sentence.acts.some((act) => overlaps(act, cue)),
    )
  );
}

/** Tokens of the services that are named between two places of a sentence: "dans les locaux de la … à X". */
function namedBetween(names: SentenceReading['names'], from: number, to: number): number {
  const within = ofKind(names, 'agency').filter(({ first, last }) => first >= from && last <= to);
  return within.reduce((sum, { first, last }) => sum + last - first, 0);
}

/** "transferred to X": behind what was done. */
export function isCustody({ cues, names }: SentenceReading, { first }: PlaceMention): boolean {
  return ofKind(cues, 'cue').some(
    ({ term, last }) =>
      term.cue === 'custody' &&
      last <= first &&
      first - last - namedBetween(names, last, first) <= TRANSFER_REACH,
  );
}

/** "said on Saturday". */
const PAPERWORK = 5;

/** "in a case registered by the agency on June 28": the day of the case. */
function isOfPaperwork(
  { tokens, reader }: DocumentReading,
  { acts }: SentenceReading,
  { first }: TokenSpan,
): boolean {
  const { paperwork } = reader.lexicon.grammar;
  if (!paperwork) return false;
  for (let at = first - 1; at >= Math.max(0, first - PAPERWORK); at -= 1) {
    if (acts.some((act) => act.first <= at && at < act.last)) return false;
    if (paperwork.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** "said on Saturday", "on Saturday said". */
export function isAnnouncement(sentence: SentenceReading, date: DateMention): boolean {
  const said = ofKind(sentence.cues, 'cue').some(
    ({ term, first, last }) =>
      (term.cue === 'say' || term.cue === 'announce') &&
      ((last <= date.first && date.first - last <= 2) || first === date.last),
  );
  return said || opensSpeech(sentence, date);
}

const SPEAKER = 3;

/** "On Wednesday the spokesman had to admit: on 17 April …": the day of whoever speaks, where another day follows. */
function opensSpeech({ names, dates, first: start }: SentenceReading, { first, last }: DateMention): boolean {
  return (
    first - start <= SPEAKER &&
    dates.some((other) => other.first > last && other.edtf !== null && other.open === null) &&
    ofKind(names, 'official').some((one) => one.first >= last && one.first - last <= SPEAKER)
  );
}

/** The day on which arrests were announced is not that of the attack that they answer. */
function isElsewhere(
  kind: FrameClass,
  sentence: SentenceReading,
  date: DateMention,
  bindings: readonly Binding[],
): boolean {
  if (kind === 'attack' && isOfToll(sentence, date, bindings)) return true;
  const arrests =
    actsOf(sentence.acts, 'arrest').length > 0 && !bindings.some(({ act }) => act.term.act === 'arrest');
  return kind === 'attack' && arrests && isAnnouncement(sentence, date);
}

/** "On 23 April the spokesman gave a toll of 54 dead": the day of the count. */
function isOfToll({ cues, acts }: SentenceReading, date: DateMention, bindings: readonly Binding[]): boolean {
  return ofKind(cues, 'cue').some(
    ({ term, first, last }) =>
      term.cue === 'total' &&
      date.last <= first &&
      !acts.some((act) => act.last <= first) &&
      bindings.some(({ people }) => people.every((group) => group.first >= last)),
  );
}

const PLUPERFECT_REACH = 4;

/** "had been arrested": before the story. */
export function isPluperfect(reading: DocumentReading, acts: readonly ActMention[]): boolean {
  const { pluperfect } = reading.reader.lexicon.grammar;
  const [act] = acts;
  if (!act || act.term.form === 'noun' || isToll(reading, act)) return false;
  const before = reading.tokens.slice(Math.max(0, act.first - PLUPERFECT_REACH), act.first);
  const clause = before.slice(before.findLastIndex(({ word }) => word === '.') + 1);
  return clause.some(({ word }) => pluperfect.has(word));
}

/** "Ten had been the toll at first": a word for those who died, and no verb. */
function isToll({ tokens, reader }: DocumentReading, { term, first, last }: ActMention): boolean {
  const word = tokens[Math.max(first, last - 1)]?.word ?? '';
  return term.act === 'kill' && term.form === 'state' && reader.lexicon.grammar.tollWord?.test(word) === true;
}

/** "the arrest of three men": definite in form alone. */
function isOfCounted(act: ActMention, bindings: readonly Binding[]): boolean {
  return bindings.some(
    (one) => one.act === act && one.people.some(({ count, definite }) => count !== null && !definite),
  );
}

/** "the attack": one spoken of before. A phrase of several words ("القبض على") has its article for itself. */
function isKnownAct({ tokens, reader }: DocumentReading, { first, last }: TokenSpan): boolean {
  const { grammar } = reader.lexicon;
  if (last - first > 1) return grammar.definite.has(tokens[first - 1]?.word ?? '');
  return isDefiniteAt(tokens, first, grammar);
}

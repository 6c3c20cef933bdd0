import { daysLater } from '../../language/index.ts';
import { boundsOf, compareDates, precisionOf } from '../../model/index.ts';
import type { DocumentReading } from '../reading/document-reading.ts';
import { actsOf, hasCue } from '../reading/mentions.ts';
import { anyCount, exactCount } from './counts.ts';
import { isFindElsewhere } from './finds.ts';
import { type Frame, isAnnouncement, isPluperfect } from './frame.ts';
import { localPlaces } from './local-places.ts';
import { isTollOf, isWithinSpan, opensElsewhere } from './parts.ts';
import { isByThem, isUnplaced, opensWithAnother } from './same-attack.ts';
import type { Story } from './story.ts';
import { isPartOfSum } from './sums.ts';
import { isVerdict } from './verdicts.ts';

/** How well a frame fits a story; at least {@link MERGE} to join it. */
export function affinity(reading: DocumentReading, story: Story, frame: Frame): number {
  const last = story.frames.at(-1);
  if (!last) return 0;
  const apart = frame.sentence.index - Math.max(last.sentence.index, story.following.at(-1)?.index ?? 0);
  if (isOwnItem(story, frame) || isOwnSection(story, frame)) return -10;
  if (yearsDiffer(story, frame)) return -10;
  if (isOtherGroup(story, frame) || isPartOfSum(reading, story, frame)) return -10;
  if (isAnotherOccasion(story, frame) || isFindElsewhere(story, frame)) return -10;
  if (opensElsewhere(story, frame)) return -10;
  if (story.frames.every(isVerdict) !== isVerdict(frame)) return -10;
  let score = apart <= 2 ? 1 : apart <= 6 ? 0.5 : 0;
  score +=
    dateAffinity(reading, story, frame) + placeAffinity(story, frame) + countAffinity(reading, story, frame);
  if (frame.definite) score += 1;
  if (apart <= 2 && goesOnJointly(frame)) score += 3;
  if (apart <= 2 && isTollOf(story, frame)) score += 3;
  if (inLede(story, frame)) score += 2;
  if (hasCue(frame.sentence.cues, 'separate') && !frame.definite) score -= 3;
  if (saysNothingNew(frame) && apart <= 8) score += 1.5;
  else if (isUnplaced(reading, story, frame) && apart <= 3) score += 1.5;
  if (apart <= 2 && isByThem(reading, story, frame)) score += 3;
  if (isAnother(reading, story, frame)) score -= 3;
  if (isWithinSpan(story, frame)) score += 4;
  if (apart <= 2 && (isOfThem(story, frame) || isBeforeCharge(reading, story, frame))) score += 6;
  if (frame.historical && !story.frames.some(({ historical }) => historical) && !goesBack(story, frame))
    score += isHeadlineMention(story) && frame.class === 'attack' ? 1 : -1.5;
  if (reading.sentences.length > 60 && apart > 8 && !frame.definite) score -= 1;
  return score;
}

/** "Three of the suspects were caught in X": a part of those told before, on no day of their own. */
function isOfThem(story: Story, { class: kind, sentence, dates, bindings }: Frame): boolean {
  if (kind !== 'operation' || dates.length > 0 || bindings.length === 0) return false;
  const whole = Math.max(0, ...story.frames.flatMap((one) => exactCount(one.bindings) ?? []));
  return sentence.people.some(
    ({ partitive, bare, role, count, first }) =>
      partitive &&
      !bare &&
      role === 'suspect' &&
      first - sentence.first <= 1 &&
      count?.best !== undefined &&
      count.best !== null &&
      count.best < whole,
  );
}

/** "Two were charged on Sunday … the police had arrested them on the 14th": what came before the charge. */
function isBeforeCharge(reading: DocumentReading, { frames }: Story, frame: Frame): boolean {
  const arrests = actsOf(frame.acts, 'arrest').filter(({ term }) => term.form === 'past');
  const pronoun = frame.bindings.every(({ people }) =>
    people.every(({ count, definite }) => definite || count === null),
  );
  const charged = frames.some(({ acts }) => actsOf(acts, 'charge').length > 0);
  const held = frames.some(({ acts, bindings }) => actsOf(acts, 'arrest').length > 0 && bindings.length > 0);
  return arrests.length > 0 && pronoun && charged && !held && isPluperfect(reading, arrests);
}

/** "Four held over the bombing of X" in a headline: the attack that the text tells of further down. */
function isHeadlineMention({ frames }: Story): boolean {
  return frames.every(
    ({ sentence, bindings, dates }) =>
      sentence.index < 2 &&
      sentence.sentence.kind === 'heading' &&
      bindings.length === 0 &&
      dates.length === 0,
  );
}

const OPENS = 4;

/** "Hours later, in X": an attack elsewhere and at another time. Arrests in several towns on one day are one operation. */
function isAnotherOccasion(story: Story, frame: Frame): boolean {
  const { dates, sentence } = frame;
  if (dates.some(({ back }) => back === 'day_before') && isCountedApart(story, frame)) return true;
  const opens = dates.some(({ back, first }) => back !== null && first - sentence.first <= OPENS);
  if (frame.class !== 'attack' || !opens || dates.some(({ edtf }) => edtf !== null)) return false;
  const later = dates.some(({ back }) => back !== null && daysLater(back) > 0);
  if (later && !frame.definite && frame.bindings.length > 0 && actsOf(frame.acts, 'attack').length > 0)
    return true;
  const mine = localPlaces([frame]);
  const known = localPlaces(story.frames);
  return mine.length > 0 && !mine.some((name) => known.includes(name));
}

/** "adds to the 357 held the day before": a number of its own, and none that the story knows. */
function isCountedApart(story: Story, { bindings }: Frame): boolean {
  const mine = exactCount(bindings);
  return mine !== null && !story.frames.some((known) => exactCount(known.bindings) === mine);
}

/** "The operation was coordinated with the police of …, who arrested two others". */
function goesOnJointly({ bindings, sentence, dates }: Frame): boolean {
  const further =
    bindings.length > 0 && bindings.every(({ people }) => people.some((group) => group.further));
  return further && dates.length === 0 && hasCue(sentence.cues, 'joint') && hasCue(sentence.cues, 'definite');
}

/** Headline and first paragraph tell one thing. */
function inLede(story: Story, frame: Frame): boolean {
  const first = story.frames[0]?.sentence;
  return (
    first !== undefined &&
    first.index < 2 &&
    frame.sentence.index < LEDE - 1 &&
    frame.sentence.sentence.kind !== 'item' &&
    !isElsewhereInDigest(story, frame)
  );
}

/** A paragraph with a town and a number of its own, where no headline stands above: one of several short reports. */
function isElsewhereInDigest(story: Story, frame: Frame): boolean {
  const [first] = story.frames;
  if (!first || first.sentence.sentence.kind === 'heading') return false;
  if (first.sentence.sentence.block === frame.sentence.sentence.block) return false;
  const mine = localPlaces([frame]);
  const known = localPlaces(story.frames);
  const own = anyCount(frame.bindings);
  const others = story.frames.map(({ bindings }) => anyCount(bindings));
  const apart = mine.length > 0 && known.length > 0 && !mine.some((name) => known.includes(name));
  const further = frame.bindings.some(({ people }) => people.some((group) => group.further));
  return apart && !further && own !== null && !others.includes(own);
}

/** No date, place or number: it can only be more about what was told. */
function saysNothingNew(frame: Frame): boolean {
  const { dates, places, bindings } = frame;
  const elsewhere = places.length > 0 && !isTakenTo(frame);
  return dates.length === 0 && !elsewhere && exactCount(bindings) === null;
}

/** "Another bomb exploded in X": a further attack at a place of its own. */
function isAnother(reading: DocumentReading, story: Story, frame: Frame): boolean {
  if (frame.class !== 'attack' || !opensWithAnother(reading, frame)) return false;
  const known = localPlaces(story.frames);
  return localPlaces([frame]).some((name) => !known.includes(name));
}

/** "were wounded and evacuated to X": only where the hurt were taken. */
function isTakenTo({ acts, places }: Frame): boolean {
  return acts.every(({ term }) => term.act === 'injure') && places.every(({ cue }) => cue === 'to');
}

/** "The four killers were caught": people spoken of before, and not those whom this story is about. */
function isOtherGroup(story: Story, frame: Frame): boolean {
  if (frame.class !== 'operation' || !isReference(frame)) return false;
  const mine = exactCount(frame.bindings);
  const known = story.frames.flatMap(({ bindings }) => exactCount(bindings) ?? []);
  const more = story.frames.every(({ bindings }) =>
    bindings.every(({ people }) => people.some(({ further }) => further)),
  );
  return (
    mine !== null &&
    known.length > 0 &&
    !known.includes(mine) &&
    (more || !known.some((count) => count > mine))
  );
}

export function isReference(frame: Frame): boolean {
  return (
    frame.bindings.length > 0 &&
    frame.bindings.every(({ people }) => people.every(({ definite }) => definite))
  );
}

/** List items are told apart; a sentence belongs to the item that it stands in. */
function isOwnItem(story: Story, frame: Frame): boolean {
  const block = frame.sentence.sentence;
  const listed = block.kind === 'item';
  const inList = story.frames.some(({ sentence }) => sentence.sentence.kind === 'item');
  if (!listed && !inList) return false;
  return !story.frames.some(({ sentence }) => sentence.sentence.block === block.block);
}

/** A chapter tells its own events, unless it names a day of the one told before. */
function isOwnSection(story: Story, { sentence, dates }: Frame): boolean {
  if (story.frames.some((one) => one.sentence.section === sentence.section)) return false;
  const known = datesIn(story);
  return !dates.some(({ edtf }) => edtf !== null && known.includes(edtf));
}

export function datesIn(story: Story): string[] {
  const found: string[] = [];
  for (const { dates } of story.frames) for (const { edtf } of dates) if (edtf !== null) found.push(edtf);
  return found;
}

function yearsDiffer(story: Story, frame: Frame): boolean {
  const years = (dates: readonly string[]) =>
    dates.flatMap((edtf) => boundsOf(edtf).earliest?.slice(0, 4) ?? []);
  const mine = years(frame.dates.flatMap(({ edtf }) => edtf ?? []));
  const known = mine.length > 0 ? years(datesIn(story)) : [];
  return known.length > 0 && mine.length > 0 && !mine.some((year) => known.includes(year));
}

function dateAffinity(reading: DocumentReading, story: Story, frame: Frame): number {
  const mine = frame.dates.flatMap(({ edtf }) => edtf ?? []);
  const known = asExact(story, mine);
  if (known.length === 0 && isOld(reading, frame) && !frame.definite) return -4;
  if (known.length === 0 || mine.length === 0) return 0;
  const announced = story.frames.every(isOnlyAnnounced);
  if (frame.definite && announced) return 0;
  const orders = mine.flatMap((a) => known.map((b) => (a === b ? 0 : (compareDates(a, b) ?? 0))));
  if (orders.includes(0)) return 1;
  if (goesBack(story, frame)) return 0;
  if (announced && orders.every((order) => order < 0) && days(mine, known) <= 2) return 0;
  return days(mine, known) > 3 ? -4 : -1;
}

/** Against a day, the days on which a story is told to have happened: "in 2021" does not say that it was on 4 March. */
function asExact(story: Story, against: readonly string[]): readonly string[] {
  const isDay = (edtf: string) => precisionOf(edtf) === 'day';
  if (!against.some(isDay)) return datesIn(story);
  const exact = story.frames.flatMap(({ sentence, dates }) =>
    dates.flatMap((date) =>
      date.edtf && isDay(date.edtf) && !isAnnouncement(sentence, date) ? date.edtf : [],
    ),
  );
  return exact.length > 0 ? exact : datesIn(story);
}

/** "The siege ended on Friday … . Gunmen had stormed the hotel on Thursday": how it began, a day or two before. */
export function goesBack(story: Story, frame: Frame): boolean {
  const known = datesIn(story);
  const mine = frame.dates.flatMap(({ edtf }) => edtf ?? []);
  if (frame.class !== 'attack' || !frame.historical || !inLede(story, frame)) return false;
  if (known.length === 0 || mine.length === 0) return false;
  const before = mine.every((a) => known.every((b) => compareDates(a, b) === -1));
  return before && days(mine, known) <= 2;
}

/** "uncovered a cell, the agency reported on Wednesday": no day but that of the telling. */
function isOnlyAnnounced({ sentence, dates }: Frame): boolean {
  return dates.every((date) => isAnnouncement(sentence, date));
}

/** Dated long before the document was published. */
function isOld(reading: DocumentReading, frame: Frame): boolean {
  if (reading.published === null) return false;
  const now = boundsOf(reading.published).earliest;
  const then = frame.dates.flatMap(({ edtf }) => (edtf ? (boundsOf(edtf).latest ?? []) : [])).at(0);
  return now !== null && then !== undefined && Date.parse(now) - Date.parse(then) > 30 * 86_400_000;
}

function days(mine: readonly string[], known: readonly string[]): number {
  const time = (edtf: string) => Date.parse(boundsOf(edtf).earliest ?? '');
  return Math.min(...mine.flatMap((a) => known.map((b) => Math.abs(time(a) - time(b)) / 86_400_000 || 0)));
}

function placeAffinity(story: Story, frame: Frame): number {
  const mine = localPlaces([frame]);
  const known = mine.length > 0 ? localPlaces(story.frames) : [];
  if (known.length === 0) return frame.class === 'attack' && isAbroad(story, frame) ? -4 : 0;
  if (mine.some((name) => known.includes(name))) return 1.5;
  return isInUnlisted(frame) ? 0 : -1.5;
}

/** "The police caught him in the quarter of X": where somebody known was caught may lie in the town told before. */
function isInUnlisted({ class: kind, definite, places, dates }: Frame): boolean {
  const local = places.filter(({ entry }) => entry?.kind !== 'country');
  return kind === 'operation' && definite && dates.length > 0 && local.every(({ entry }) => entry === null);
}

/** "In neighbouring Mali": in none of the countries of the story. */
function isAbroad({ frames }: Story, frame: Frame): boolean {
  const countries = (some: readonly Frame[]) =>
    some
      .flatMap(({ places }) => places)
      .flatMap(({ cue, country }) => (cue === 'in' && country !== null ? [country] : []));
  const known = countries(frames);
  const mine = countries([frame]);
  return known.length > 0 && mine.length > 0 && !mine.some((country) => known.includes(country));
}

const FEW = 2;

/** One or two killed in another town: no sign that it is the same attack. */
function isFewElsewhere({ reader }: DocumentReading, story: Story, frame: Frame, mine: number): boolean {
  if (!reader.lexicon.grammar.adjectivesFirst || frame.class !== 'attack' || mine > FEW) return false;
  return placeAffinity(story, frame) < 0;
}

function countAffinity(reading: DocumentReading, story: Story, frame: Frame): number {
  const mine = anyCount(frame.bindings);
  if (mine === null) return 0;
  const known = story.frames.flatMap(({ bindings }) => anyCount(bindings) ?? []);
  if (known.length === 0) return 0;
  if (frame.class === 'operation' && known.some((count) => isNext(frame, count))) return 3;
  if (ofPerpetrators(frame) || addsToToll(frame)) return 1;
  if (known.includes(mine)) return isFewElsewhere(reading, story, frame, mine) ? -1.5 : 2;
  if (frame.class === 'attack')
    return isUnmarked(story, frame) || story.frames.some((whole) => isSumAbove(whole, mine)) ? 0 : -1.5;
  if (placeAffinity(story, frame) >= 0 && completes(story, mine)) return 2;
  return known.some((count) => count > mine) ? 0 : -1;
}

/**
 * "Seven were held … six men … a woman was arrested yesterday": what is missing in the whole that was told. A headline's
 * figure alone may sum up several operations.
 */
function completes({ frames }: Story, mine: number): boolean {
  const of = (some: readonly Frame[]) => some.flatMap(({ bindings }) => exactCount(bindings) ?? []);
  const told = new Set(of(frames));
  const whole = Math.max(...of(frames.filter(({ sentence }) => sentence.sentence.kind !== 'heading')));
  const parts = [...told].filter((n) => n !== whole).reduce((sum, n) => sum + n, 0);
  return parts > 0 && parts + mine === whole;
}

/** "Five more dead have been confirmed": nothing but a toll that has grown, no day or place of its own. */
function addsToToll({ bindings, dates, places }: Frame): boolean {
  const more = bindings.length > 0 && bindings.every(({ people }) => people.every(({ further }) => further));
  return more && dates.every(({ edtf }) => edtf === null) && places.length === 0;
}

/** "Fifteen died in two attacks": of whom each attack has fewer. */
function isSumAbove(whole: Frame, n: number): boolean {
  return tellsSeveral(whole) && (exactCount(whole.bindings) ?? 0) > n;
}

/** "two attacks", "twin bombings": not one. */
export function tellsSeveral({ sentence }: Frame): boolean {
  return actsOf(sentence.acts, 'attack').some(({ term }) => term.plural === true);
}

/**
 * Under a headline or in one paragraph with what was told, and no day or town that would make it another attack:
 * "eighteen dead … Eight soldiers were killed" is one toll and a part of it.
 */
function isUnmarked({ frames }: Story, { dates, sentence }: Frame): boolean {
  const last = frames.at(-1)?.sentence.sentence;
  const goesOn = last?.kind === 'heading' || last?.block === sentence.sentence.block;
  const elsewhere = sentence.places.some(({ entry }) => entry?.kind !== 'country');
  return goesOn && dates.length === 0 && !elsewhere && !hasCue(sentence.cues, 'separate', 'background');
}

/** "Two were arrested in X … a third man was held in Y": the next of those told before. */
function isNext({ bindings }: Frame, count: number): boolean {
  return bindings.some(({ people }) => people.some(({ ordinal }) => ordinal === count + 1));
}

/** "Two attackers also died": more about the attack just told. */
function ofPerpetrators({ bindings }: Frame): boolean {
  return (
    bindings.length > 0 && bindings.every(({ people }) => people.every(({ role }) => role === 'suspect'))
  );
}

export const LEDE = 4;

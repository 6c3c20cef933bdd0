import { boundsOf, compareDates } from '../../model/index.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { hasCue } from '../reading/mentions.ts';
import type { Binding } from './bindings.ts';
import { anyCount, exactCount } from './counts.ts';
import { type Frame, type FrameClass, framesOf } from './frames.ts';

/** One event as the document tells it: its frames, and the sentences that say more about it. */
export interface Story {
  readonly class: FrameClass;
  readonly frames: Frame[];
  /** Sentences without a frame of their own that go on about it. */
  readonly following: SentenceReading[];
  /** Sentences that tell of this and of others together: they lend a date and the agency. */
  readonly context: readonly SentenceReading[];
}

/** A sentence with all its bindings, and the stories that it is about. */
export interface ReadSentence {
  readonly sentence: SentenceReading;
  readonly bindings: readonly Binding[];
  readonly stories: readonly Story[];
}

const REMEMBERED = 12;
const LEDE = 4;
const MERGE = 1;
const MOST_FRAMES = 30;

/**
 * Puts the frames of a document together: each goes to the story that it fits best, or opens a new one. Only the
 * last stories are looked at, so that time stays linear in the text.
 */
export function storiesOf(reading: DocumentReading): { stories: Story[]; sentences: ReadSentence[] } {
  const stories: Story[] = [];
  const sentences: ReadSentence[] = [];
  for (const sentence of reading.sentences) {
    const { frames, bindings } = framesOf(reading, sentence);
    const mine: Story[] = [];
    for (const frame of frames) {
      const story = place(reading, frame, stories, mine);
      if (story && !mine.includes(story)) mine.push(story);
    }
    if (mine.length === 0 && !frames.some(isReference)) {
      const topic = topicOf(reading, sentence, stories, sentences);
      if (topic) {
        topic.following.push(sentence);
        mine.push(topic);
      }
    }
    sentences.push({ sentence, bindings, stories: mine });
  }
  return { stories: stories.filter(isTold), sentences };
}

/** A headline alone that nothing takes up is no event. */
function isTold({ frames, class: kind }: Story): boolean {
  return kind === 'operation' || frames.length > 1 || frames.some(({ strength }) => strength >= 1.5);
}

/** The story that a frame joins or opens; null when it says too little to stand alone. */
function place(
  reading: DocumentReading,
  frame: Frame,
  stories: Story[],
  taken: readonly Story[],
): Story | null {
  const rivals = candidates(stories, frame).filter((story) => !taken.includes(story));
  const [best] = rivals
    .map((story) => ({ story, score: affinity(reading, story, frame) }))
    .sort((a, b) => b.score - a.score);
  if (best && best.score >= MERGE) {
    best.story.frames.push(frame);
    return best.story;
  }
  if (!canOpen(reading, frame)) return null;
  const story: Story = { class: frame.class, frames: [frame], following: [], context: [] };
  stories.push(story);
  return story;
}

function candidates(stories: readonly Story[], frame: Frame): Story[] {
  const recent = stories.slice(-REMEMBERED);
  const first = stories.slice(0, 2).filter((story) => !recent.includes(story));
  return [...first, ...recent].filter(
    (story) => story.class === frame.class && story.frames.length < MOST_FRAMES,
  );
}

/** A frame that may be an event of its own. */
function canOpen(reading: DocumentReading, frame: Frame): boolean {
  const early = frame.sentence.index < LEDE;
  if (isReference(frame) && !early) return false;
  const hurt = frame.class === 'attack' && frame.acts.every(({ term }) => term.act === 'injure');
  if (hurt && !early) return false;
  if (frame.class === 'operation')
    return frame.strength >= (early ? 1 : 2) && hasSubstance(reading, frame, early);
  return frame.strength >= (frame.sentence.index < 2 ? 1 : early ? 1.5 : 1.7);
}

/** Later in a text, an operation needs people who are counted, a date or a place to be one. */
function hasSubstance(reading: DocumentReading, frame: Frame, early: boolean): boolean {
  if (early) return true;
  const pronoun = frame.bindings.length === 0 && frame.places.length === 0 && frame.dates.length === 0;
  return (
    !pronoun && (frame.places.length > 0 || frame.dates.length > 0 || exactCount(frame.bindings) !== null)
  );
}

/** How well a frame fits a story; at least {@link MERGE} to join it. */
export function affinity(reading: DocumentReading, story: Story, frame: Frame): number {
  const last = story.frames.at(-1);
  if (!last) return 0;
  const apart = frame.sentence.index - Math.max(last.sentence.index, story.following.at(-1)?.index ?? 0);
  if (isOwnItem(story, frame)) return -10;
  if (yearsDiffer(story, frame)) return -10;
  if (isOtherGroup(story, frame)) return -10;
  let score = apart <= 2 ? 1 : apart <= 6 ? 0.5 : 0;
  score += dateAffinity(reading, story, frame) + placeAffinity(story, frame) + countAffinity(story, frame);
  if (frame.definite) score += 1;
  if (inLede(story, frame)) score += 2;
  if (hasCue(frame.sentence.cues, 'separate') && !frame.definite) score -= 3;
  if (saysNothingNew(frame) && apart <= 8) score += 1.5;
  if (frame.historical && !story.frames.some(({ historical }) => historical)) score -= 1.5;
  if (reading.sentences.length > 60 && apart > 8 && !frame.definite) score -= 1;
  return score;
}

/** Headline and first paragraph tell one thing. */
function inLede(story: Story, frame: Frame): boolean {
  const first = story.frames[0]?.sentence;
  return (
    first !== undefined &&
    first.index < 2 &&
    frame.sentence.index < LEDE - 1 &&
    frame.sentence.sentence.kind !== 'item'
  );
}

/** No date, place or number: it can only be more about what was told. */
function saysNothingNew({ dates, places, bindings }: Frame): boolean {
  return dates.length === 0 && places.length === 0 && exactCount(bindings) === null;
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

function isReference(frame: Frame): boolean {
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

function datesIn(story: Story): string[] {
  return story.frames.flatMap(({ dates }) => dates.flatMap(({ edtf }) => edtf ?? []));
}

function yearsDiffer(story: Story, frame: Frame): boolean {
  const years = (dates: readonly string[]) =>
    dates.flatMap((edtf) => boundsOf(edtf).earliest?.slice(0, 4) ?? []);
  const known = years(datesIn(story));
  const mine = years(frame.dates.flatMap(({ edtf }) => edtf ?? []));
  return known.length > 0 && mine.length > 0 && !mine.some((year) => known.includes(year));
}

function dateAffinity(reading: DocumentReading, story: Story, frame: Frame): number {
  const known = datesIn(story);
  const mine = frame.dates.flatMap(({ edtf }) => edtf ?? []);
  if (known.length === 0 && isOld(reading, frame) && !frame.definite) return -4;
  if (known.length === 0 || mine.length === 0) return 0;
  const orders = mine.flatMap((a) => known.map((b) => (a === b ? 0 : (compareDates(a, b) ?? 0))));
  if (orders.includes(0)) return 1;
  return days(mine, known) > 3 ? -4 : -1;
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
  const local = (frames: readonly Frame[]) =>
    frames
      .flatMap(({ places }) => places)
      .filter(({ entry, cue }) => entry?.kind !== 'country' && cue !== 'from')
      .map(({ name }) => name);
  const known = local(story.frames);
  const mine = local([frame]);
  if (mine.length === 0 || known.length === 0) return 0;
  return mine.some((name) => known.includes(name)) ? 1.5 : -1.5;
}

function countAffinity(story: Story, frame: Frame): number {
  const mine = anyCount(frame.bindings);
  const known = story.frames.flatMap(({ bindings }) => anyCount(bindings) ?? []);
  if (mine === null || known.length === 0) return 0;
  if (ofPerpetrators(frame)) return 1;
  if (known.includes(mine)) return 2;
  if (frame.class === 'attack') return -1.5;
  return known.some((count) => count > mine) ? 0 : -1;
}

/** "Two attackers also died": more about the attack just told. */
function ofPerpetrators({ bindings }: Frame): boolean {
  return (
    bindings.length > 0 && bindings.every(({ people }) => people.every(({ role }) => role === 'suspect'))
  );
}

const CHAIN = 3;
const FAR = 12;

/** The story that a sentence without a frame goes on about, or null. */
function topicOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  stories: readonly Story[],
  before: readonly ReadSentence[],
): Story | null {
  if (sentence.sentence.kind === 'item') return sameBlock(sentence, before);
  if (sentence.sentence.kind === 'heading' && sentence.index > 2) return null;
  if (hasCue(sentence.cues, 'background') || isOldNews(reading, sentence, stories)) return null;
  const about = (reach: number) =>
    before.slice(-reach).flatMap((told) => (told.sentence.sentence.kind === 'item' ? [] : told.stories));
  const recent = about(CHAIN).filter((story) => goesOn(story, sentence));
  return recent.length === 0 ? null : preferred(reading, sentence, recent, about(FAR));
}

const LONGEST_TALE = 25;

/** A story does not go on for ever behind its last act. */
function goesOn({ frames }: Story, { index }: SentenceReading): boolean {
  return index - (frames.at(-1)?.sentence.index ?? 0) <= LONGEST_TALE;
}

function sameBlock(sentence: SentenceReading, before: readonly ReadSentence[]): Story | null {
  const last = before.at(-1);
  return last?.sentence.sentence.block === sentence.sentence.block ? (last.stories[0] ?? null) : null;
}

/** A date of another year stands in it. */
function isOldNews(_reading: DocumentReading, sentence: SentenceReading, stories: readonly Story[]): boolean {
  if (sentence.dates.length === 0 || hasCue(sentence.cues, 'definite')) return false;
  const known = stories
    .slice(-REMEMBERED)
    .flatMap(datesIn)
    .map((edtf) => edtf.slice(0, 4));
  return sentence.dates.some(
    ({ edtf }) =>
      edtf !== null && /^\d{4}/.test(edtf) && known.length > 0 && !known.includes(edtf.slice(0, 4)),
  );
}

/** Of the stories just told, the one of the kind that the sentence speaks about; else the last. */
function preferred(
  reading: DocumentReading,
  sentence: SentenceReading,
  recent: readonly Story[],
  earlier: readonly Story[],
): Story | null {
  const last = recent.at(-1) ?? null;
  const kind = kindOf(reading, sentence);
  if (kind === null) return last;
  return [...earlier].reverse().find((story) => story.class === kind) ?? last;
}

function kindOf(_reading: DocumentReading, sentence: SentenceReading): FrameClass | null {
  const acts = sentence.acts.map(({ term }) => term.act);
  if (sentence.people.some(({ role }) => role === 'victim') || acts.includes('claim')) return 'attack';
  if (acts.some((act) => act === 'kill' || act === 'injure')) return 'attack';
  if (acts.some((act) => act === 'seize' || act === 'arrest' || act === 'charge') || sentence.ages.length > 0)
    return 'operation';
  if (sentence.groups.length > 0 || hasCue(sentence.cues, 'plan')) return 'operation';
  return null;
}

import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { hasCue } from '../reading/mentions.ts';
import { bindingsOf } from './bindings.ts';
import { countOf, exactCount } from './counts.ts';
import type { ReadSentence, Story } from './story.ts';

interface Told {
  readonly stories: readonly Story[];
  readonly sentences: readonly ReadSentence[];
}

const NEAR = 3;

/**
 * An attacker whom the police shoot is part of the attack: an operation that tells of nothing but that goes into
 * the attack told beside it.
 */
export function joinShootings(reading: DocumentReading, told: Told): Told {
  const joined = new Map<Story, Story>();
  const near = neighbours(told.stories);
  for (const story of told.stories) {
    const others = near(story);
    const attack = others.find((other) => other.class === 'attack' && isShooting(reading, story, other));
    const raid = attack ?? others.find((other) => isEcho(story, other));
    if (raid) joined.set(story, raid);
  }
  return merged(told, joined);
}

/** Stories behind a whole that may be its parts. */
const PARTS = 4;

/**
 * "Seven were held. Six men were arrested on Sunday … . A woman was arrested on Monday": operations told after one that
 * the text leads with, whose people add up to those of the whole, are it.
 */
export function joinParts(told: Told): Told {
  const joined = new Map<Story, Story>();
  const operations = told.stories.filter(({ class: kind }) => kind === 'operation');
  const [lead] = operations;
  const whole = lead && (titleOf(lead, operations.slice(1)) ?? wholeOf(lead));
  if (!lead || !whole) return told;
  const own = countsOf(lead).filter((count) => count !== whole);
  for (const start of [0, own.reduce((sum, count) => sum + count, 0)]) {
    let sum = start;
    const parts: Story[] = [];
    for (const story of operations.slice(1, 1 + PARTS)) {
      const mine = countsOf(story);
      if (sum >= whole || mine.length === 0 || story.frames.some(isSeparate)) break;
      sum += mine.reduce((all, count) => all + count, 0);
      parts.push(story);
    }
    if (sum === whole && parts.length > 0 && (start > 0 || parts.length > 1)) {
      for (const part of parts) joined.set(part, lead);
      break;
    }
  }
  return merged(told, joined);
}

const LEAD = 3;

/**
 * How many a story that stands at the head of a text counts in a sentence; null where that is one or two, or nothing. A
 * headline alone may sum up several operations.
 */
function wholeOf({ frames }: Story): number | null {
  const [first] = frames
    .filter(({ sentence }) => sentence.index < LEAD && sentence.sentence.kind === 'paragraph')
    .flatMap((one) => countIn(one) ?? []);
  return first !== undefined && first > 2 ? first : null;
}

/**
 * How many a headline counts, where those told behind it are others beside the first: "Five held. … took three men; at the
 * same hour … detained two others".
 */
function titleOf({ frames }: Story, parts: readonly Story[]): number | null {
  const [first] = frames
    .filter(({ sentence }) => sentence.index === 0 && sentence.sentence.kind === 'heading')
    .flatMap((one) => countIn(one) ?? []);
  const others = parts.length > 0 && parts.every((part) => part.frames.every(areOthers));
  return others && first !== undefined && first > 2 ? first : null;
}

function areOthers({ bindings }: Story['frames'][number]): boolean {
  return bindings.length > 0 && bindings.every(({ people }) => people.every(({ further }) => further));
}

function countsOf({ frames }: Story): number[] {
  return frames.flatMap((one) => countIn(one) ?? []);
}

function countIn({ bindings }: Story['frames'][number]): number | null {
  return exactCount(bindings.filter(({ act }) => act.term.act === 'arrest'));
}

function isSeparate({ sentence }: Story['frames'][number]): boolean {
  return hasCue(sentence.cues, 'separate');
}

/** The stories with those of the map put into the stories that they belong to. */
function merged(told: Told, joined: ReadonlyMap<Story, Story>): Told {
  if (joined.size === 0) return told;
  for (const [part, whole] of joined) {
    whole.frames.push(...part.frames.map((frame) => ({ ...frame, class: whole.class })));
    whole.following.push(...part.following);
  }
  return {
    stories: told.stories.filter((story) => !joined.has(story)),
    sentences: told.sentences.map((read) => ({
      ...read,
      stories: [...new Set(read.stories.map((story) => joined.get(story) ?? story))],
    })),
  };
}

/** Only killing, or only things found, at no town but that of the attack. */
function isShooting(reading: DocumentReading, { class: kind, frames }: Story, attack: Story): boolean {
  const known = new Set(townsOf(attack.frames));
  return (
    kind === 'operation' &&
    townsOf(frames).every((town) => known.has(town)) &&
    (isOnlyShot(frames) ||
      isFind(frames) ||
      isCounterstroke(frames) ||
      isOfAttacker(frames, attack) ||
      isRepulse(reading, frames, attack) ||
      isCaughtAfter(frames, attack) ||
      isOnTheSpot(reading, frames))
  );
}

/** "was thrown back with the loss of 20 fighters; several were captured": attackers killed and caught, told with the attack. */
function isRepulse(reading: DocumentReading, frames: Story['frames'], attack: Story): boolean {
  return frames.every(({ sentence, dates, acts }) => {
    const beside = attack.frames.some(
      (one) =>
        one.sentence === sentence ||
        (one.sentence.index === sentence.index - 1 &&
          one.sentence.sentence.block === sentence.sentence.block),
    );
    const caught = acts.every(({ term }) => term.act === 'arrest' || term.act === 'kill');
    const undated = dates.every(({ edtf }) => edtf === null);
    return beside && caught && undated && killsAttackers(reading, sentence);
  });
}

/** "Hours later five suspects were caught": on no day and in no town of their own, in the paragraph of the attack. */
function isCaughtAfter(frames: Story['frames'], attack: Story): boolean {
  return frames.every(({ sentence, acts, bindings, dates }) => {
    const beside = attack.frames.some(
      (one) => one.sentence.index < sentence.index && one.sentence.sentence.block === sentence.sentence.block,
    );
    const caught = bindings.flatMap(({ people }) => people);
    return (
      beside &&
      acts.every(({ term }) => term.act === 'arrest') &&
      dates.every(({ edtf, back }) => edtf === null || back === 'same_day') &&
      caught.length > 0 &&
      caught.every(({ role }) => role === 'suspect')
    );
  });
}

function killsAttackers(reading: DocumentReading, sentence: SentenceReading): boolean {
  return bindingsOf(reading, sentence).some(
    ({ act, people }) => act.term.act === 'kill' && people.some(({ role }) => role === 'suspect'),
  );
}

/** Attackers shot, and "the operation" in which they were. */
function isOnlyShot(frames: Story['frames']): boolean {
  const acts = frames.flatMap(({ acts: some, definite }) => some.map(({ term }) => ({ term, definite })));
  const shot = acts.filter(({ term }) => term.act === 'kill' || term.act === 'injure');
  const rest = acts.filter(({ term, definite }) => term.act === 'raid' && term.form === 'noun' && definite);
  return shot.length > 0 && shot.length + rest.length === acts.length;
}

function townsOf(frames: Story['frames']): string[] {
  return frames
    .flatMap(({ places }) => places)
    .flatMap(({ entry, name }) => (entry?.kind === 'country' ? [] : [name]));
}

/** "A man was arrested at the scene", "Seven attackers were captured": on no day and in no town of its own. */
function isOnTheSpot({ tokens, reader }: DocumentReading, frames: Story['frames']): boolean {
  const { sceneWords, attackerWords } = reader.lexicon.grammar;
  if (!sceneWords || !attackerWords) return false;
  return frames.every(({ sentence, bindings, dates, places, acts }) => {
    const arrests = bindings.length > 0 && acts.every(({ term }) => term.act === 'arrest');
    if (!arrests || dates.length > 0 || places.length > 0) return false;
    const words = tokens.slice(sentence.first, sentence.last).map(({ word }) => word);
    const people = bindings.flatMap((one) => one.people);
    return (
      words.some((word) => sceneWords.has(word)) ||
      people.every(({ head }) => attackerWords.has(tokens[head]?.word ?? ''))
    );
  });
}

/** "police caught the attacker": one person, spoken of before; "the attacker, a student, was caught", "overpowered him". */
function isOfAttacker(frames: Story['frames'], attack: Story): boolean {
  return frames.every(({ bindings, acts, dates, sentence }) => {
    const caught = bindings.flatMap(({ people }) => people);
    if (caught.length > 0 && caught.every((group) => group.definite && group.one)) return true;
    const told = attack.frames.some((one) => one.sentence === sentence);
    const undated = told || dates.every(({ edtf }) => edtf === null);
    return undated && acts.every(({ term }) => term.act === 'arrest') && isOfKnownSuspect(sentence, caught);
  });
}

/** A suspect known from before stands in the sentence, and at most what he is, or a pronoun, behind him. */
function isOfKnownSuspect(
  { people }: SentenceReading,
  caught: readonly SentenceReading['people'][number][],
): boolean {
  const known = people.find(({ role, definite, one }) => role === 'suspect' && definite && one);
  if (!known) return false;
  const others = caught.filter(({ count, one }) => count !== null || one);
  return others.length <= 1 && others.every(({ one, first }) => one && first >= known.first);
}

/** "ten assailants neutralised, weapons recovered": on no day of its own, and nobody arrested. */
function isCounterstroke(frames: Story['frames']): boolean {
  return frames.every(
    ({ acts, dates }) =>
      dates.length === 0 && acts.every(({ term }) => ['kill', 'injure', 'seize'].includes(term.act)),
  );
}

/** "A flag was found in his room": something found, on no day of its own and by nobody who was arrested. */
function isFind(frames: Story['frames']): boolean {
  return frames.every(
    ({ acts, bindings, dates }) =>
      bindings.length === 0 && dates.length === 0 && acts.every(({ term }) => term.act === 'seize'),
  );
}

/** "Four were killed in the exchange": the dead of the operation told before, in as many words. */
function isEcho(story: Story, other: Story): boolean {
  if (story.class !== 'attack' || other.class !== 'operation') return false;
  const acts = story.frames.flatMap(({ acts: some }) => some);
  if (!acts.every(({ term }) => term.mild === true || term.act === 'injure')) return false;
  const dead = (one: Story) =>
    one.frames.flatMap(({ bindings }) =>
      bindings
        .filter(({ act }) => act.term.act === 'kill')
        .flatMap(({ people }) => countOf(people)?.best ?? []),
    );
  const known = dead(other);
  const mine = dead(story);
  return mine.length > 0 && mine.every((n) => known.includes(n));
}

/** The stories told within a few sentences of one, in their order. */
function neighbours(stories: readonly Story[]): (story: Story) => Story[] {
  const told = new Map<number, number[]>();
  for (const [at, { frames, following }] of stories.entries())
    for (const { index } of [...frames.map(({ sentence }) => sentence), ...following])
      told.set(index, [...(told.get(index) ?? []), at]);
  return ({ frames }) => {
    const near = new Set<number>();
    for (const { sentence } of frames)
      for (let index = sentence.index - NEAR; index <= sentence.index + NEAR; index += 1)
        for (const at of told.get(index) ?? []) near.add(at);
    return [...near].sort((a, b) => a - b).flatMap((at) => stories[at] ?? []);
  };
}

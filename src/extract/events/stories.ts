import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { ofKind } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people.ts';
import { affinity, isReference, LEDE } from './affinity.ts';
import { isArmedSide } from './asserters.ts';
import { isBalance } from './balances.ts';
import { isVague } from './counted-people.ts';
import { anyCount, exactCount } from './counts.ts';
import { isFindInTown } from './finds.ts';
import type { Frame } from './frame.ts';
import { framesOf } from './frames.ts';
import { REMEMBERED, type ReadSentence, type Story } from './story.ts';
import { raidOf, topicOf } from './topics.ts';
import { isOfCharges, isVerdict } from './verdicts.ts';
import { isAboutViolence, isAgainstViolence, isExercise, isViolent } from './violence.ts';

const MERGE = 1;

const MOST_FRAMES = 30;

/**
 * Puts the frames of a document together: each goes to the story that it fits best, or opens a new one. Only the
 * last stories are looked at, so that time stays linear in the text.
 */
export function storiesOf(reading: DocumentReading): { stories: Story[]; sentences: ReadSentence[] } {
  const stories: Story[] = [];
  const sentences: ReadSentence[] = [];
  const balance = isBalance(reading);
  for (const sentence of reading.sentences) {
    const { frames, bindings } = framesOf(reading, sentence, balance);
    const mine: Story[] = [];
    for (const frame of frames) {
      const story = place(reading, frame, stories, mine);
      if (story && !mine.includes(story)) mine.push(story);
    }
    if (mine.length === 0 && !frames.some((one) => isReference(one) || isDeathToll(one))) {
      const topic = topicOf(reading, sentence, stories, sentences);
      for (const one of isOfAll(reading, sentence) ? attacksBefore(stories, sentence, topic) : [topic])
        if (one) {
          one.following.push(sentence);
          mine.push(one);
        }
    }
    sentences.push({ sentence, bindings, stories: mine });
  }
  const { adjectivesFirst } = reading.reader.lexicon.grammar;
  const armed = reading.implied !== null || isAboutViolence(reading.sentences);
  const real = stories.filter(
    (story) =>
      !isExercise(reading.sentences, story) &&
      (isTold(withBefore(reading, story), armed) ||
        (isOfCase(story) && stories.some((other) => other !== story && isTold(other, armed)))),
  );
  const told = real.filter(({ frames }) => real.length === 1 || !frames.every(isOfCharges));
  return {
    stories: told,
    sentences: withLead(told, adjectivesFirst ? withOpenings(told, sentences) : sentences),
  };
}

/** "La policía atribuye ambos ataques a …", "ces attaques": of several attacks told before. */
function isOfAll({ tokens, reader }: DocumentReading, { acts }: SentenceReading): boolean {
  const { definite, allWords } = reader.lexicon.grammar;
  return acts.some(({ term, first }) => {
    if (term.act !== 'attack' || term.form !== 'noun' || term.plural !== true) return false;
    return [1, 2].some((step) => {
      const word = tokens[first - step]?.word ?? '';
      return definite.has(word) || allWords?.has(word);
    });
  });
}

const ALL_REACH = 8;

/** The attacks told within a few sentences; the topic alone where that is none of them. */
function attacksBefore(
  stories: readonly Story[],
  { index }: SentenceReading,
  topic: Story | null,
): readonly (Story | null)[] {
  if (topic?.class !== 'attack') return [topic];
  return stories.filter(
    ({ class: kind, frames }) =>
      kind === 'attack' && frames.some(({ sentence }) => index - sentence.index <= ALL_REACH),
  );
}

/** "in the same case": against violence if what it follows up is. */
function isOfCase({ class: kind, frames }: Story): boolean {
  return (
    kind === 'operation' &&
    frames.some(({ sentence }) =>
      ofKind(sentence.layers.bonds, 'bond').some(({ term }) => term.bond === 'case' || term.bond === 'cell'),
    )
  );
}

/** A story of its own with what stands before it in its paragraph: "They were arrested …" says little alone. */
function withBefore({ sentences }: DocumentReading, story: Story): Story {
  const start = startOf(story);
  const block = sentences[start]?.sentence.block;
  const before = sentences.slice(Math.max(0, start - BEFORE), start);
  const same = before.filter(({ sentence }) => sentence.block === block);
  return same.length > 0 ? { ...story, context: [...story.context, ...same] } : story;
}

const BEFORE = 2;

/** What stands before the first act of a story in its paragraph belongs to it, not to the story before. */
function withOpenings(stories: readonly Story[], sentences: readonly ReadSentence[]): ReadSentence[] {
  const read = [...sentences];
  for (const story of stories) {
    const start = startOf(story);
    const block = sentences[start]?.sentence.sentence;
    if (block?.kind !== 'paragraph') continue;
    for (let i = start - 1; read[i]?.sentence.sentence.block === block.block; i -= 1) {
      const before = read[i];
      if (!before || stories.some((other) => other.frames.some(({ sentence }) => sentence.index === i)))
        break;
      if (goesOnBefore(before)) break;
      for (const other of before.stories) {
        const at = other.following.indexOf(before.sentence);
        if (at !== -1) other.following.splice(at, 1);
      }
      story.following.push(before.sentence);
      read[i] = { ...before, stories: [story] };
    }
  }
  return read;
}

const OPENING = 3;

/** "The suspects, aged …": about those told before, and not about what comes. */
function goesOnBefore({ sentence, stories }: ReadSentence): boolean {
  return (
    stories.some(({ class: kind }) => kind === 'operation') &&
    sentence.ages.length > 0 &&
    ofKind(sentence.cues, 'cue').some(
      ({ term, first }) => term.cue === 'definite' && first - sentence.first < OPENING,
    )
  );
}

const LEAD_REACH = 4;

/** What stands before the first event and tells none of its own leads to it. */
function withLead(stories: readonly Story[], sentences: readonly ReadSentence[]): ReadSentence[] {
  const [first] = [...stories].sort((a, b) => startOf(a) - startOf(b));
  const start = first ? startOf(first) : 0;
  if (!first || start === 0 || start > LEAD_REACH || sentences[start]?.sentence.sentence.kind === 'item')
    return [...sentences];
  return sentences.map((read) =>
    read.sentence.index < start && read.stories.length === 0 ? { ...read, stories: [first] } : read,
  );
}

function startOf({ frames }: Story): number {
  return Math.min(...frames.map(({ sentence }) => sentence.index));
}

/** A headline alone that nothing takes up is no event. */
function isTold(story: Story, armed: boolean): boolean {
  const { frames, class: kind } = story;
  if (kind === 'attack' ? !isViolent(story) : !isAgainstViolence(story, armed)) return false;
  return kind === 'operation' || frames.length > 1 || frames.some(({ strength }) => strength >= 1.5);
}

/** The story that a frame joins or opens; null when it says too little to stand alone. */
function place(
  reading: DocumentReading,
  frame: Frame,
  stories: Story[],
  taken: readonly Story[],
): Story | null {
  if (isOfRaid(reading, frame, stories)) return null;
  const rivals = candidates(stories, frame).filter((story) => !taken.includes(story));
  const [best] = rivals
    .map((story) => ({ story, score: affinity(reading, story, frame) }))
    .sort((a, b) => b.score - a.score);
  if (best && best.score >= MERGE) {
    best.story.frames.push(frame);
    return best.story;
  }
  if (!canOpen(reading, frame, stories)) return null;
  const story: Story = { class: frame.class, frames: [frame], following: [], context: [] };
  stories.push(story);
  return story;
}

/** "Four members of the security forces also died": in the raid told in the sentence before. */
function isOfRaid(reading: DocumentReading, frame: Frame, stories: readonly Story[]): boolean {
  const { acts, dates, places, sentence } = frame;
  if (frame.class !== 'attack') return false;
  if (dates.length + places.length > 0 || !acts.every(({ term }) => term.mild === true)) return false;
  const before = stories
    .slice(-REMEMBERED)
    .filter(({ frames }) => frames.some((one) => one.sentence.index === sentence.index - 1));
  return raidOf(reading, sentence, before) !== undefined;
}

function candidates(stories: readonly Story[], frame: Frame): Story[] {
  const recent = stories.slice(-REMEMBERED);
  const first = stories.slice(0, 2).filter((story) => !recent.includes(story));
  return [...first, ...recent].filter(
    (story) => story.class === frame.class && story.frames.length < MOST_FRAMES,
  );
}

/** "Since the attack, the road is closed": spoken of as known, and neither when nor where, nor whom it befell. */
function isOnlyNamed({ class: kind, acts, bindings, dates, places, definite, sentence }: Frame): boolean {
  return (
    kind === 'attack' &&
    definite &&
    sentence.sentence.kind !== 'heading' &&
    bindings.length + dates.length + places.length === 0 &&
    acts.every(({ term }) => term.form === 'noun')
  );
}

/** A frame that may be an event of its own. */
function canOpen(reading: DocumentReading, frame: Frame, stories: readonly Story[]): boolean {
  const early = frame.sentence.index < LEDE;
  if (isReference(frame) && !early) return false;
  if (frame.class === 'attack' && stories.length > 0 && isArmedSide(reading, frame.sentence)) return false;
  if (frame.class === 'attack' && stories.length > 0 && isOnlyToll(frame)) return false;
  const hurt = frame.class === 'attack' && frame.acts.every(({ term }) => term.act === 'injure');
  const placed = frame.dates.length > 0 && frame.places.length > 0;
  if (hurt && !placed && (!early || stories.some(({ class: kind }) => kind === 'operation'))) return false;
  if (frame.class === 'operation' && (isSweeping(frame) || (!early && isOneMore(frame)))) return false;
  if (isDeathToll(frame) || isOnlyNamed(frame) || isMovedSometime(frame)) return false;
  if (frame.class === 'operation' && stories.length === 0 && areOthers(frame)) return false;
  if (frame.class === 'operation')
    return (
      frame.strength >= (early || isOwnFind(reading, frame) ? 1 : 2) && hasSubstance(reading, frame, early)
    );
  return frame.strength >= (frame.sentence.index < 2 ? 1 : early ? 1.5 : 1.7);
}

/** "In the desert of X, a force found …": a paragraph that opens with its town, in a digest. */
function isOwnFind({ sentences, reader }: DocumentReading, frame: Frame): boolean {
  const { sentence } = frame;
  const opens = sentences[sentence.index - 1]?.sentence.block !== sentence.sentence.block;
  return reader.lexicon.grammar.verbFirst === true && opens && isFindInTown(frame) && !frame.definite;
}

/** "A local channel counts 32 dead": a toll of what is told elsewhere, neither when nor where. */
function isOnlyToll({ bindings, acts, dates, places }: Frame): boolean {
  const total = bindings.length > 0 && bindings.every((binding) => binding.total);
  return (
    total &&
    dates.length + places.length === 0 &&
    acts.every(({ term }) => term.act !== 'attack' && term.form === 'noun')
  );
}

/** "A second man, held in the suburbs": one more of those told before, on no day of his own. */
function isOneMore({ bindings, dates, places }: Frame): boolean {
  const more =
    bindings.length > 0 && bindings.every(({ people }) => people.every(({ ordinal }) => ordinal !== null));
  return more && dates.length === 0 && places.length === 0;
}

/** "A ellos se suman otros 24 apresados": others than those of a figure that is no event. */
function areOthers({ bindings, dates, places, sentence }: Frame): boolean {
  const more = bindings.length > 0 && bindings.every(({ people }) => people.every(({ further }) => further));
  return more && dates.length === 0 && places.length === 0 && sentence.index > 0;
}

/** "More than a thousand people were detained", neither when nor where: a figure, no operation. */
function isSweeping({ bindings, dates, places, sentence }: Frame): boolean {
  const many =
    bindings.length > 0 &&
    (bindings.every(({ people }) => people.every(isVague)) ||
      bindings.some(({ people }) => people.some(isMass)));
  return many && dates.length === 0 && places.length === 0 && sentence.index > 0;
}

/** "53 whom other states expelled": moved on no day, in a text that leads with something else. */
function isMovedSometime({ acts, dates, sentence }: Frame): boolean {
  const moved = acts.length > 0 && acts.every(({ term }) => term.act === 'return' || term.act === 'expel');
  return moved && dates.length === 0 && sentence.index >= LEDE - 2;
}

const MASS = 100;

/** So many that only a balance counts them. */
function isMass({ count }: PeopleGroup): boolean {
  return (count?.best ?? count?.low ?? 0) >= MASS;
}

const MANY_DEAD = 100;

/** "could confirm the death of 286": so many who died, nobody knows when, by no deed that is told. */
function isDeathToll({ class: kind, acts, bindings, dates, places }: Frame): boolean {
  return (
    kind === 'attack' &&
    dates.length === 0 &&
    acts.every(({ term }) => term.mild === true || (term.act === 'kill' && places.length === 0)) &&
    (anyCount(bindings) ?? 0) >= MANY_DEAD
  );
}

/** Later in a text, an operation needs people who are counted, a date or a place to be one. */
function hasSubstance(_reading: DocumentReading, frame: Frame, early: boolean): boolean {
  if (early || isVerdict(frame)) return true;
  const pronoun = frame.bindings.length === 0 && frame.places.length === 0 && frame.dates.length === 0;
  return (
    !pronoun && (frame.places.length > 0 || frame.dates.length > 0 || exactCount(frame.bindings) !== null)
  );
}

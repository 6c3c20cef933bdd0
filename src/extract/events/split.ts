import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { ofKind } from '../reading/mentions.ts';
import { tellsSeveral } from './affinity.ts';
import { exactCount } from './counts.ts';
import type { Frame } from './frame.ts';
import { localPlaces } from './local-places.ts';
import type { ReadSentence, Story } from './story.ts';

interface Told {
  readonly stories: readonly Story[];
  readonly sentences: readonly ReadSentence[];
}

/**
 * Splits operations that the text sums up and then tells by organisation: "twelve were arrested … three
 * followers of A … five members of B … four more". One event is by one side.
 */
export function splitStories(reading: DocumentReading, told: Told): Told {
  let current = told;
  for (const story of told.stories) {
    const parts = partsOf(story) ?? attacksOf(reading, story);
    if (parts) current = replace(current, story, parts);
  }
  return current;
}

interface Part {
  readonly frames: Frame[];
}

interface Side extends Part {
  readonly organisation: string;
}

/**
 * "Fifteen were killed in two attacks … the one in X left nine dead … in Y six died": as many attacks. Twin bombs at one
 * place are one.
 */
function attacksOf({ tokens, reader }: DocumentReading, story: Story): Part[] | null {
  if (story.class !== 'attack') return null;
  const whole = story.frames.find((frame) => tellsSeveral(frame) && isSumOfRest(frame, story.frames));
  if (!whole) return null;
  const n = exactCount(whole.bindings);
  const parts = story.frames.filter((frame) => frame !== whole && (exactCount(frame.bindings) ?? n) !== n);
  const turned = ({ sentence }: Frame) =>
    reader.lexicon.grammar.turns?.has(tokens[sentence.first]?.word ?? '') === true;
  const towns = parts.flatMap((frame) => localPlaces([frame]).slice(0, 1));
  const apart = new Set(towns).size === parts.length;
  return apart || parts.some(turned) ? parts.map((frame) => ({ frames: [frame] })) : null;
}

function partsOf(story: Story): Part[] | null {
  const whole = story.frames.find((frame) => isSumOfRest(frame, story.frames));
  if (!whole || story.class !== 'operation') return null;
  const parts: Side[] = [];
  for (const frame of story.frames) {
    if (frame === whole || exactCount(frame.bindings) === exactCount(whole.bindings)) continue;
    const organisation = organisationOf(frame) ?? parts.at(-1)?.organisation;
    if (organisation === undefined) return null;
    const known = parts.find((part) => part.organisation === organisation);
    if (known) known.frames.push(frame);
    else parts.push({ organisation, frames: [frame] });
  }
  return parts.length > 1 ? parts : null;
}

function isSumOfRest(frame: Frame, frames: readonly Frame[]): boolean {
  const whole = exactCount(frame.bindings);
  if (whole === null) return false;
  const rest = frames.flatMap(({ bindings }) => exactCount(bindings) ?? []).filter((n) => n !== whole);
  return rest.length > 1 && rest.reduce((sum, n) => sum + n, 0) === whole;
}

/** The organisation beside the people of a frame. */
function organisationOf(frame: Frame): string | null {
  const [group] = frame.bindings.flatMap(({ people }) => people);
  const named = ofKind(frame.sentence.names, 'organisation').filter(
    ({ first, last }) => group && first >= group.first - 2 && last <= group.last + 6,
  );
  const term = named[0]?.term;
  return term ? (term.text ?? term.name) : null;
}

function replace(told: Told, story: Story, parts: readonly Part[]): Told {
  const starts = parts.flatMap(({ frames }) => frames.map(({ sentence }) => sentence.index));
  const first = Math.min(...starts);
  const own = (part: Part, sentence: SentenceReading): boolean => {
    const before = starts.filter((index) => index <= sentence.index).sort((a, b) => b - a)[0];
    return part.frames.some((frame) => frame.sentence.index === before);
  };
  const context = told.sentences
    .filter(({ stories, sentence }) => stories.includes(story) && sentence.index < first)
    .map(({ sentence }) => sentence);
  const split = parts.map((part) => ({
    class: story.class,
    frames: part.frames,
    following: story.following.filter((sentence) => own(part, sentence)),
    context,
  }));
  const stories = told.stories.flatMap((one) => (one === story ? split : [one]));
  const sentences = told.sentences.map((read) =>
    read.stories.includes(story)
      ? { ...read, stories: renamed(read, story, split, first, parts, own) }
      : read,
  );
  return { stories, sentences };
}

function renamed(
  read: ReadSentence,
  story: Story,
  split: readonly Story[],
  first: number,
  parts: readonly Part[],
  own: (part: Part, sentence: SentenceReading) => boolean,
): Story[] {
  return read.stories.flatMap((one) => {
    if (one !== story) return [one];
    if (read.sentence.index < first) return [];
    return split.filter((_, i) => {
      const part = parts[i];
      return part !== undefined && own(part, read.sentence);
    });
  });
}

import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf } from '../reading/mentions.ts';
import { exactCount } from './counts.ts';
import type { Frame } from './frame.ts';
import type { ReadSentence, Story } from './story.ts';

const LEDE = 3;
const REACH = 4;

/** "killed in three separate incidents": a lead that sums up what the text then tells one by one. */
export function isSumming({ tokens, reader }: DocumentReading, sentence: SentenceReading): boolean {
  const { occurrences, severalWords } = reader.lexicon.grammar;
  if (!occurrences || !severalWords || sentence.index >= LEDE) return false;
  const plural = actsOf(sentence.acts, 'attack', 'raid').filter(({ term }) => term.plural === true);
  const ends = new Set(plural.map(({ last }) => last - 1));
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!ends.has(at) && !occurrences.has(tokens[at]?.word ?? '')) continue;
    const before = tokens.slice(Math.max(sentence.first, at - REACH), at);
    if (before.some(({ word }) => severalWords.has(word))) return true;
  }
  return false;
}

/** Whether a frame may not join a story that is such a sum: it tells of a part of it. */
export function isPartOfSum(reading: DocumentReading, story: Story, frame: Frame): boolean {
  if (
    isSumming(reading, frame.sentence) ||
    !story.frames.some(({ sentence }) => isSumming(reading, sentence))
  )
    return false;
  const mine = exactCount(frame.bindings);
  const same = story.frames.some(({ bindings }) => mine !== null && exactCount(bindings) === mine);
  return !same && !frame.definite;
}

function startsBehind({ frames }: Story, lead: readonly SentenceReading[]): boolean {
  return frames.every(({ sentence }) => lead.every(({ index }) => index < sentence.index));
}

/** Leaves out a sum where at least two of its parts are told: their day and agency are in its sentences. */
export function withoutSums(
  reading: DocumentReading,
  told: { readonly stories: readonly Story[]; readonly sentences: readonly ReadSentence[] },
): typeof told {
  const lead = reading.sentences.slice(0, LEDE).filter((sentence) => isSumming(reading, sentence));
  const sum = told.stories.find(({ frames }) => frames.some(({ sentence }) => lead.includes(sentence)));
  const parts = told.stories.filter(
    (story) => story !== sum && story.class === (sum?.class ?? 'attack') && startsBehind(story, lead),
  );
  if (lead.length === 0 || parts.length < 2) return told;
  const stories = told.stories
    .filter((story) => story !== sum)
    .map((story) => (parts.includes(story) ? { ...story, context: [...story.context, ...lead] } : story));
  const renamed = new Map(
    told.stories.filter((story) => story !== sum).map((story, i) => [story, stories[i]]),
  );
  const sentences = told.sentences.map((read) => ({
    ...read,
    stories: read.stories.flatMap((story) => renamed.get(story) ?? []),
  }));
  return { stories, sentences };
}

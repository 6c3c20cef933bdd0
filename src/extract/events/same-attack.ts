import type { DocumentReading } from '../reading/document-reading.ts';
import { anyCount } from './counts.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';

const OPENING = 8;

/** Victims without a day or a town, and not said to be of another attack: more about those just counted. */
export function isUnplaced(reading: DocumentReading, story: Story, frame: Frame): boolean {
  const { class: kind, sentence, places } = frame;
  const { adjectivesFirst } = reading.reader.lexicon.grammar;
  return (
    adjectivesFirst === true &&
    kind === 'attack' &&
    sentence.dates.length === 0 &&
    places.length === 0 &&
    story.frames.some(({ bindings }) => anyCount(bindings) !== null) &&
    !opensWithAnother(reading, frame)
  );
}

/** "In X, they killed six": the attackers told before, where the whole was said to be more. */
export function isByThem(
  { tokens, reader }: DocumentReading,
  story: Story,
  { class: kind, acts, bindings }: Frame,
): boolean {
  const { adjectivesFirst, pronouns } = reader.lexicon.grammar;
  if (!adjectivesFirst || kind !== 'attack') return false;
  const mine = anyCount(bindings);
  const known = story.frames.flatMap((one) => anyCount(one.bindings) ?? []);
  const theirs = acts.some(
    ({ term, first }) => term.form === 'past' && pronouns.has(tokens[first - 1]?.word ?? ''),
  );
  return theirs && mine !== null && known.some((count) => count > mine);
}

export function opensWithAnother({ tokens, reader }: DocumentReading, { sentence }: Frame): boolean {
  const { anotherWords } = reader.lexicon.grammar;
  if (!anotherWords) return false;
  return tokens
    .slice(sentence.first, Math.min(sentence.last, sentence.first + OPENING))
    .some(({ word }) => anotherWords.has(word));
}

import type { SentenceReading } from '../reading/document-reading.ts';
import { actsOf } from '../reading/mentions.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';

const OPENS = 4;

/** "In the desert of X, … found": a find that opens a paragraph with a town of its own, beside arrests told elsewhere. */
export function isFindElsewhere(story: Story, frame: Frame): boolean {
  const { sentence } = frame;
  const [place] = townsIn(frame);
  if (!isFindInTown(frame) || !place) return false;
  if (story.frames.some((one) => one.sentence.sentence.block === sentence.sentence.block)) return false;
  const told = story.frames.flatMap(({ sentence: one }) => one.places.map(({ name }) => name));
  const arrests = story.frames.some(({ acts: some }) => actsOf(some, 'arrest').length > 0);
  return arrests && told.length > 0 && !told.includes(place.name);
}

/** Something found and nobody arrested, in a sentence that opens with its town. */
export function isFindInTown(frame: Frame): boolean {
  const { acts, bindings, sentence } = frame;
  const find = bindings.length === 0 && acts.length > 0 && acts.every(({ term }) => term.act === 'seize');
  const [place] = townsIn(frame);
  return find && place !== undefined && place.first - sentence.first <= OPENS;
}

function townsIn({ sentence }: Frame): SentenceReading['places'] {
  return sentence.places.filter(({ cue, entry }) => cue === 'in' && entry?.kind !== 'country');
}

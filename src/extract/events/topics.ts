import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { hasCue, ofKind } from '../reading/mentions.ts';
import { isDefiniteAt } from '../reading/script.ts';
import { datesIn } from './affinity.ts';
import { anyCount } from './counts.ts';
import type { FrameClass } from './frame.ts';
import { REMEMBERED, type ReadSentence, type Story } from './story.ts';

const CHAIN = 3;

const FAR = 12;

/** The story that a sentence without a frame goes on about, or null. */
export function topicOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  stories: readonly Story[],
  before: readonly ReadSentence[],
): Story | null {
  if (sentence.sentence.kind === 'item') return sameBlock(sentence, before);
  if (sentence.sentence.kind === 'heading' && sentence.index > 2) return null;
  if (
    isSomethingElse(sentence) ||
    hasCue(sentence.cues, 'background') ||
    isOldNews(reading, sentence, stories)
  )
    return null;
  const recent = storiesBefore(sentence, before, CHAIN).filter((story) => goesOn(story, sentence));
  return recent.length === 0
    ? null
    : preferred(reading, sentence, recent, storiesBefore(sentence, before, FAR));
}

/** The stories of the last sentences before one in its section, lists left out. */
function storiesBefore(
  { section }: SentenceReading,
  before: readonly ReadSentence[],
  reach: number,
): Story[] {
  const found: Story[] = [];
  for (const { sentence, stories } of before.slice(-reach))
    if (sentence.section === section && sentence.sentence.kind !== 'item') found.push(...stories);
  return found;
}

/** "Separately, …" with a day or a place of its own. */
function isSomethingElse({ cues, dates, places }: SentenceReading): boolean {
  return hasCue(cues, 'separate') && !hasCue(cues, 'definite') && dates.length + places.length > 0;
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
  const raid = kind === 'attack' ? raidOf(reading, sentence, recent) : undefined;
  if (raid) return raid;
  return [...earlier].reverse().find((story) => story.class === kind) ?? last;
}

/** Soldiers and police are all who were hurt. */
function areForces({ people }: SentenceReading): boolean {
  return people.length > 0 && people.every(({ role }) => role === 'security');
}

/** The operation in which soldiers or police died who are told of right behind it, where no attack beside it counts any. */
export function raidOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  recent: readonly Story[],
): Story | undefined {
  const same = hasCue(sentence.cues, 'further') || isInClash(reading, sentence);
  const raid = areForces(sentence) && same ? recent.findLast(isShootout) : undefined;
  return raid && recent.every((story) => story === raid || !isCounting(story)) ? raid : undefined;
}

/** "in the shoot-out", "dans l'échange de tirs": the one told right before. */
function isInClash({ tokens, reader }: DocumentReading, { first, last }: SentenceReading): boolean {
  const { clashes } = reader.lexicon.grammar;
  if (!clashes) return false;
  for (let at = first; at < last; at += 1)
    if (clashes.has(tokens[at]?.word ?? '') && isDefiniteAt(tokens, at, reader.lexicon.grammar)) return true;
  return false;
}

/** An operation in which people died: those of the forces who did died in it, and not in an attack that counts nobody. */
function isShootout({ class: kind, frames }: Story): boolean {
  return (
    kind === 'operation' && frames.some(({ bindings }) => bindings.some(({ act }) => act.term.act === 'kill'))
  );
}

function isCounting({ frames }: Story): boolean {
  return frames.some(({ bindings }) => anyCount(bindings) !== null);
}

function kindOf(_reading: DocumentReading, sentence: SentenceReading): FrameClass | null {
  const acts = sentence.acts.map(({ term }) => term.act);
  if (sentence.people.some(({ role }) => role === 'victim') || acts.includes('claim')) return 'attack';
  if (acts.some((act) => act === 'kill' || act === 'injure')) return 'attack';
  if (acts.some((act) => act === 'seize' || act === 'arrest' || act === 'charge') || sentence.ages.length > 0)
    return 'operation';
  if (
    sentence.groups.length > 0 ||
    hasCue(sentence.cues, 'plan') ||
    ofKind(sentence.cues, 'support').length > 0
  )
    return 'operation';
  return null;
}

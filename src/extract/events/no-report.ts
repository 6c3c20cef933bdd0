import type { DateMention } from '../../language/index.ts';
import { boundsOf } from '../../model/index.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { hasCue } from '../reading/mentions.ts';
import type { Story } from './story.ts';
import { isVerdict } from './verdicts.ts';

// Texts that speak of events and report none: they look back, or somebody is asked or argues in them.

/**
 * Whether what a story tells is history because of what its text is: an interview or an essay, a text whose title looks
 * back, or one that leads with what a court or a parliament does now.
 */
export function isToldInPassing(reading: DocumentReading, { class: kind, frames }: Story): boolean {
  if (kind === 'attack' && looksBack(reading)) return true;
  if (frames.every(isVerdict)) return false;
  const recent = frames.some(({ dates, sentence }) => areOfWeeks(reading, dates, sentence));
  if (recent) return false;
  if (isLabelled(reading) || looksBack(reading)) return true;
  const leads = frames.some(({ sentence }) => sentence.index < LEAD);
  const open =
    kind === 'attack' ? reading.published !== null || !leads : reading.published !== null && !leads;
  return open && isOfProceedings(reading);
}

/** A text that reports no event of these days, whatever its first sentences name. */
export function isNoReport(reading: DocumentReading): boolean {
  return isLabelled(reading) || looksBack(reading) || isOfProceedings(reading);
}

const LEAD = 2;

/** "The trial of …", "MPs passed a bill", "asked for the extradition of": in the first two sentences. */
function isOfProceedings({ sentences, tokens, reader }: DocumentReading): boolean {
  const { proceedings } = reader.lexicon.grammar;
  if (!proceedings) return false;
  return sentences
    .slice(0, LEAD)
    .some(({ first, last }) => tokens.slice(first, last).some(({ word }) => proceedings.has(word)));
}

/** A title that says how long ago it was, and nothing done: "X marks twenty years since the bombings". */
function looksBack({ sentences, tokens, reader }: DocumentReading): boolean {
  const [title, next] = sentences;
  const alone = title?.sentence.kind === 'heading' || title?.sentence.block !== next?.sentence.block;
  if (!title || !alone || title.acts.some(({ term }) => term.form !== 'noun')) return false;
  const { anniversaries } = reader.lexicon.grammar;
  return (
    hasCue(title.cues, 'background') ||
    (anniversaries !== undefined &&
      tokens.slice(title.first, title.last).some(({ word }) => anniversaries.has(word)))
  );
}

/** "ENTREVISTA | …", "Analysis: …", "TRIBUNE" on a line of its own. */
function isLabelled({ sentences, tokens, reader }: DocumentReading): boolean {
  const [title] = sentences;
  const { genreLabels } = reader.lexicon.grammar;
  if (!title || !genreLabels?.has(tokens[title.first]?.word ?? '')) return false;
  return title.last === title.first + 1 || tokens[title.first + 1]?.kind === 'mark';
}

const WEEKS_DAYS = 30;
const LONG_DAYS = 120;

/** Dates of which one is a day of the last weeks, in a sentence that names no time long before. */
function areOfWeeks(
  { published }: DocumentReading,
  dates: readonly DateMention[],
  sentence: SentenceReading,
): boolean {
  const now = published === null ? null : boundsOf(published).earliest;
  if (now === null) return false;
  const ages = (told: readonly DateMention[]) =>
    told.flatMap(({ edtf }) => {
      const day = edtf === null ? null : boundsOf(edtf).latest;
      return day === null ? [] : [Math.abs(Date.parse(now) - Date.parse(day)) / 86_400_000];
    });
  return (
    ages(dates).some((age) => age <= WEEKS_DAYS) && ages(sentence.dates).every((age) => age <= LONG_DAYS)
  );
}

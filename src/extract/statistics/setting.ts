import { isBalance } from '../events/balances.ts';
import type { Extent } from '../lexicons/lexicon.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { hasCue, type Mention, ofKind, type TermOf, type TokenSpan } from '../reading/mentions.ts';
import { changesApart } from './change-ranges.ts';

/** A sentence with the words that aggregate figures are made of. */
export interface Setting {
  readonly reading: DocumentReading;
  readonly sentence: SentenceReading;
  readonly counted: readonly Mention<TermOf<'counted'>>[];
  readonly courses: readonly Mention<TermOf<'course'>>[];
  readonly extents: readonly Mention<TermOf<'extent'>>[];
  /** The text is a balance: what it counts without a day is of all its time. */
  readonly balance: boolean;
}

/** A sentence with the words of figures picked out. */
export function settingOf(reading: DocumentReading, sentence: SentenceReading, balance = false): Setting {
  const { counted, courses, extents } = sentence.layers;
  return {
    reading,
    sentence,
    counted: ofKind(counted, 'counted'),
    courses: ofKind(courses, 'course'),
    extents: ofKind(extents, 'extent'),
    balance,
  };
}

/** The sentences of a text that hold a number, or say that there is none of something. */
export function settingsOf(reading: DocumentReading): Setting[] {
  const balance = isBalance(reading);
  return reading.sentences
    .filter(
      ({ numbers, cues, layers }) =>
        (numbers.length > 0 || hasCue(cues, 'negation') || ofKind(layers.extents, 'share').length > 0) &&
        !hasCue(cues, 'mishap'),
    )
    .map((sentence) => settingOf(reading, withChanges(reading, sentence), balance));
}

/** The sentence itself where none of its numbers is two: what was answered of it holds. */
function withChanges(reading: DocumentReading, sentence: SentenceReading): SentenceReading {
  const numbers = changesApart(reading, sentence);
  return numbers === sentence.numbers ? sentence : { ...sentence, numbers };
}

/** The folded word at a token; empty outside of the sentence. */
export function wordAt({ reading, sentence }: Setting, token: number): string {
  if (token < sentence.first || token >= sentence.last) return '';
  return reading.tokens[token]?.word ?? '';
}

export function extentsOf(setting: Setting, ...extents: readonly Extent[]): Mention<TermOf<'extent'>>[] {
  return setting.extents.filter(({ term }) => extents.includes(term.extent));
}

/** Whether a cue ends where the span begins, with at most `gap` tokens between. */
export function standsBefore(cue: TokenSpan, span: TokenSpan, gap: number): boolean {
  return cue.last <= span.first && span.first - cue.last <= gap;
}

const LONGEST_DIFFERENCE = 3;

/** "eight more than the year before": what ends at a token is how much more or less than another it is. */
export function isDifference(setting: Setting, at: number): boolean {
  const { differences } = setting.reading.reader.lexicon.grammar;
  if (!differences) return false;
  let words = wordAt(setting, at);
  for (let next = at + 1; next < at + LONGEST_DIFFERENCE; next += 1) {
    words = `${words} ${wordAt(setting, next)}`;
    if (differences.has(words)) return true;
  }
  return false;
}

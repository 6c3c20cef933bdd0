import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue } from '../reading/mentions.ts';
import { isDayed } from './aggregate-figures.ts';
import { attackFrames } from './attack-frames.ts';
import { type Binding, bindingsOf } from './bindings.ts';
import type { Frame } from './frame.ts';
import { operationFrame } from './operation-frame.ts';
import { isPastAct } from './past-acts.ts';
import { standingOf } from './scopes.ts';
import { verdictFrame } from './verdicts.ts';

/** What a sentence tells: its frames, and all its bindings (totals and denied ones too). */
export interface SentenceFrames {
  readonly frames: readonly Frame[];
  readonly bindings: readonly Binding[];
}

/**
 * The frames of one sentence: at most one operation, and an attack for each that is told apart.
 * @param balance whether the text is a balance (`isBalance`), which is of all its sentences
 */
export function framesOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  balance: boolean,
): SentenceFrames {
  if (hasCue(sentence.cues, 'earlier_toll') || isOldToll(reading, sentence))
    return { frames: [], bindings: [] };
  const bindings = bindingsOf(reading, sentence).filter(({ act }) => !isPastAct(reading, sentence, act));
  if (sentence.acts.length === 0) return { frames: [], bindings };
  if (balance && !isDayed(sentence)) return { frames: [], bindings };
  const told = sentence.acts.filter(
    (act) => standingOf(reading, sentence, act) === 'told' && !isPastAct(reading, sentence, act),
  );
  const operation = operationFrame(reading, sentence, bindings, told) ?? verdictFrame(reading, sentence);
  const attacks = attackFrames(reading, sentence, bindings, told);
  return { frames: [...(operation ? [operation] : []), ...attacks], bindings };
}

const OPENING = 3;

/** "Medical sources had put the number of dead at ten": a toll before the one that stands. */
function isOldToll({ tokens, reader }: DocumentReading, sentence: SentenceReading): boolean {
  const { tollWords, pluperfect } = reader.lexicon.grammar;
  if (!tollWords || !hasCue(sentence.cues, 'say', 'announce')) return false;
  const opens = tokens.slice(sentence.first, sentence.first + OPENING);
  return (
    opens.some(({ word }) => pluperfect.has(word)) &&
    actsOf(sentence.acts, 'kill', 'injure').some(
      ({ term, first }) =>
        term.form === 'noun' && [0, 1].some((step) => tollWords.has(tokens[first - step]?.word ?? '')),
    )
  );
}

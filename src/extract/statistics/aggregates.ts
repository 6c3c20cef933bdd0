import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { ENOUGH, evidenceOf, isHappening } from './evidence.ts';
import { type CountedNoun, type Figure, figuresOf, precededBy } from './figures.ts';
import { boundPeople, wholeOf } from './partitives.ts';
import { settingOf } from './setting.ts';

/** A figure that is an aggregate, with what it counts, its whole if it is a part, and how much speaks for it. */
export interface Aggregate {
  readonly figure: Figure;
  readonly noun: CountedNoun;
  /** "of the 33 plots, 15 …": the figure of which it is a part. */
  readonly whole: Figure | null;
  readonly evidence: number;
}

const COMPANY = 1;
const SERIES = 1.5;

/** The aggregate figures of a document, in text order, restatements included. */
export function aggregatesOf(reading: DocumentReading): Aggregate[] {
  const candidates = reading.sentences.flatMap((sentence) => candidatesOf(reading, sentence));
  const sure = candidates.filter(({ evidence }) => evidence >= ENOUGH);
  const sentences = new Set(sure.map(({ figure }) => figure.setting.sentence.index));
  const units = new Set(sure.filter(({ whole }) => whole !== null).map(({ noun }) => noun.unit));
  return candidates.filter(({ figure, noun, evidence }) => {
    if (evidence >= ENOUGH) return true;
    const company = sentences.has(figure.setting.sentence.index) ? COMPANY : 0;
    const series = units.has(noun.unit) && isHappening(noun.unit) ? SERIES : 0;
    return evidence + company + series >= ENOUGH;
  });
}

function candidatesOf(reading: DocumentReading, sentence: SentenceReading): Aggregate[] {
  if (
    sentence.numbers.length === 0 &&
    !sentence.cues.some(({ term }) => term.kind === 'cue' && term.cue === 'negation')
  )
    return [];
  const figures = figuresOf(settingOf(reading, sentence));
  return figures.flatMap((figure) => candidateOf(figure, figures) ?? []);
}

function candidateOf(figure: Figure, figures: readonly Figure[]): Aggregate | null {
  const whole = wholeOf(figure, figures);
  const noun = figure.counted ?? whole?.counted ?? boundPeople(figure);
  if (!noun) return null;
  const own = evidenceOf(figure, noun.unit);
  const evidence = Math.max(own, partEvidence(figure, whole, figures));
  return { figure, noun, whole, evidence };
}

/** Part and whole of things that happen, or of many people, vouch for each other: somebody counted them. */
function partEvidence(figure: Figure, whole: Figure | null, figures: readonly Figure[]): number {
  const base = whole ?? (figures.some((other) => wholeOf(other, figures) === figure) ? figure : null);
  if (!base?.counted || precededBy(figure, 'rest', 2)) return 0;
  const n = base.count.best ?? 0;
  return isHappening(base.counted.unit) || n >= 30 ? ENOUGH + 0.5 : 0;
}

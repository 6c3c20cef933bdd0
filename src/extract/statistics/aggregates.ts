import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { Aggregate } from './aggregate.ts';
import { ENOUGH, evidenceOf, isHappening, isLarge } from './evidence.ts';
import { type CountedNoun, type Figure, figuresOf, precededBy } from './figures.ts';
import { nounBefore } from './nouns-before.ts';
import { boundPeople, continues, isPartAfter, wholeOf } from './partitives.ts';
import { settingOf } from './setting.ts';
import { timesOf } from './times.ts';

/** The aggregate figures of a document, in text order, restatements included. Linear. */
export function aggregatesOf(reading: DocumentReading): Aggregate[] {
  const candidates: Aggregate[] = [];
  let last: Aggregate | null = null;
  for (const sentence of reading.sentences) {
    const found = candidatesOf(reading, sentence, last);
    candidates.push(...found);
    last = found.filter(isSure).at(-1) ?? last;
  }
  const company = companyIn(candidates.filter(isSure));
  return candidates.filter((one) => isSure(one) || one.evidence + company(one) >= ENOUGH);
}

function isSure({ evidence }: Aggregate): boolean {
  return evidence >= ENOUGH;
}

const SAME_SENTENCE = 1.5;
const SAME_BLOCK = 1;
const SAME_DOCUMENT = 1;

/** Figures stand together: one is likelier where others are sure, unless a day makes it one occasion. */
function companyIn(sure: readonly Aggregate[]): (one: Aggregate) => number {
  const sentences = new Set(sure.map(({ figure }) => figure.setting.sentence.index));
  const counted = sure.some(({ noun, figure }) => isHappening(noun.unit) && isLarge(figure));
  const several = sure.length > 1;
  return ({ figure, noun }) => {
    const { sentence } = figure.setting;
    if (sure.length === 0 || sentence.sentence.kind === 'heading') return 0;
    if (timesOf(figure.setting).occasion) return 0;
    if (sentences.has(sentence.index)) return SAME_SENTENCE;
    const near = [-2, -1, 1, 2].some((step) => sentences.has(sentence.index + step));
    const alike = isHappening(noun.unit) ? counted : several && isLarge(figure);
    return (near && isLarge(figure) ? SAME_BLOCK : 0) + (alike ? SAME_DOCUMENT : 0);
  };
}

const REACH = 2;

function candidatesOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  before: Aggregate | null,
): Aggregate[] {
  const denied = sentence.cues.some(({ term }) => term.kind === 'cue' && term.cue === 'negation');
  if (sentence.numbers.length === 0 && !denied) return [];
  const figures = figuresOf(settingOf(reading, sentence));
  const found: Aggregate[] = [];
  const recent = before && sentence.index - before.figure.setting.sentence.index <= REACH ? before : null;
  for (const figure of figures) {
    const last = found.filter(isSure).at(-1) ?? recent;
    const candidate = candidateOf(figure, figures, found, last);
    if (candidate) found.push(candidate);
  }
  return found;
}

function candidateOf(
  figure: Figure,
  figures: readonly Figure[],
  found: readonly Aggregate[],
  last: Aggregate | null,
): Aggregate | null {
  const partOf = wholeOf(figure, figures);
  if (partOf) return partAmong(figure, partOf, found);
  if (last && (isPartAfter(figure, last) || continues(figure, last))) {
    const noun = figure.counted ?? last.noun;
    const rest = precededBy(figure, 'rest', 2);
    return { figure, noun, whole: last, evidence: rest ? 0 : ENOUGH + 0.3 };
  }
  const behind = figure.counted ? null : nounBefore(figure);
  const noun = figure.counted ?? behind ?? boundPeople(figure);
  if (!noun) return null;
  const bonus = behind ? 1.5 : 0;
  const own = evidenceOf(figure, noun) + bonus;
  const whole = figures.some((other) => wholeOf(other, figures) === figure);
  const evidence = whole ? Math.max(own, wholeEvidence(figure, noun)) : own;
  return { figure, noun, whole: null, evidence };
}

/** Part and whole of things that happen, or of many people, vouch for each other: somebody counted them. */
function wholeEvidence(figure: Figure, { unit }: CountedNoun): number {
  return isHappening(unit) || isLarge(figure) ? ENOUGH + 0.5 : 0;
}

function partAmong(figure: Figure, base: Figure, found: readonly Aggregate[]): Aggregate | null {
  if (!base.counted) return null;
  const whole = found.find((other) => other.figure === base) ?? null;
  const evidence = precededBy(figure, 'rest', 2) ? 0 : wholeEvidence(base, base.counted);
  return { figure, noun: figure.counted ?? base.counted, whole, evidence };
}

import { type Folded, originalOf } from '../language/index.ts';
import { type Alignment, align, type Step } from './align.ts';
import { comparerFor } from './compare-words.ts';
import { type Context, contextScore } from './context.ts';
import { type Judgement, judge } from './judge.ts';
import type { Stretch } from './occurrences.ts';
import type { PreparedText } from './prepared-text.ts';
import { patternOf } from './quote-pattern.ts';
import { windowsOf } from './windows.ts';
import type { Word } from './words.ts';

/** Where a quote comes near: UTF-16 stretch of the original, and what the words there say about it. */
export interface NearPlace {
  readonly stretch: Stretch;
  readonly judgement: Judgement;
}

interface Candidate extends NearPlace {
  readonly cost: number;
  readonly context: number;
}

/** The best place for a quote that stands nowhere word for word, or null when none comes near. */
export function findNear(
  prepared: PreparedText,
  quote: string,
  folded: Folded,
  context: Context,
): NearPlace | null {
  const parts = patternOf(folded.text);
  if (parts.length < 3) return null;
  const compare = comparerFor(
    { original: quote, folded },
    { original: prepared.text, folded: prepared.folded() },
  );
  const candidates = windowsOf(prepared, parts).flatMap((window) => {
    const alignment = align(parts, prepared.words().slice(window.first, window.last), compare);
    return candidateFor(prepared, alignment, folded, context) ?? [];
  });
  const rank = ({ judgement }: Candidate) => (judgement.verdict === 'supported' ? 0 : 1);
  const [best] = candidates.sort((a, b) => rank(a) - rank(b) || a.cost - b.cost || b.context - a.context);
  return best && best.judgement.verdict !== 'elsewhere' ? best : null;
}

function candidateFor(
  prepared: PreparedText,
  alignment: Alignment,
  quote: Folded,
  context: Context,
): Candidate | null {
  const found = foundWords(alignment.steps);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  const { text } = prepared.folded();
  const [start, end] = [
    withMarksBefore(text, first.start, quote.text),
    withMarksBehind(text, last.end, quote.text),
  ];
  return {
    stretch: originalOf(prepared.folded(), start, end),
    judgement: judge(alignment),
    cost: alignment.cost,
    context: contextScore(text, start, end, context),
  };
}

/** Words of the text that the quote covers, from the first to the last that it has itself. */
function foundWords(steps: readonly Step[]): Word[] {
  return steps.flatMap((step) => ('found' in step && 'quoted' in step ? step.found : []));
}

const LEADING = /^[^\p{L}\p{N}]+/u;
const TRAILING = /[^\p{L}\p{N}]+$/u;

/** Takes the punctuation along that opens the quote, where the text has it too. */
function withMarksBefore(text: string, start: number, quote: string): number {
  const marks = LEADING.exec(quote)?.[0].trimStart() ?? '';
  return marks !== '' && text.endsWith(marks, start) ? start - marks.length : start;
}

function withMarksBehind(text: string, end: number, quote: string): number {
  const marks = TRAILING.exec(quote)?.[0].trimEnd() ?? '';
  return marks !== '' && text.startsWith(marks, end) ? end + marks.length : end;
}

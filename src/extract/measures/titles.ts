import { ofKind, overlaps, type TokenSpan } from '../reading/mentions.ts';
import type { MeasureFrame } from './frames.ts';

const BEFORE = 8;
const AFTER = 9;

/** The name of a measure as the report gives it: from behind its article to the end of the noun group. */
export function titleOf(frame: MeasureFrame): TokenSpan {
  const isStep = frame.body === frame.founding;
  const first = isStep ? frame.body.first : startOf(frame);
  const last = endOf(frame);
  return { first, last: Math.max(last, frame.body.last) };
}

function wordAt({ setting }: MeasureFrame, at: number): string {
  return setting.reading.tokens[at]?.word ?? '';
}

function startOf(frame: MeasureFrame): number {
  const { setting, body, founding } = frame;
  const { articles, definite, breaks } = setting.reading.reader.lexicon.grammar;
  const isEdge = (word: string) => articles.has(word) || definite.has(word);
  if (isEdge(wordAt(frame, body.first))) return body.first + 1;
  const behind = founding.last <= body.first ? founding.last : setting.sentence.first;
  const floor = Math.max(behind, body.first - BEFORE);
  let first = body.first;
  while (first > floor && !isEdge(wordAt(frame, first - 1))) {
    const word = wordAt(frame, first - 1);
    if (breaks.has(word) && word !== '(' && word !== ')') break;
    first -= 1;
  }
  return first;
}

function endOf(frame: MeasureFrame): number {
  const { setting, body, founding } = frame;
  const { articles, definite, breaks } = setting.reading.reader.lexicon.grammar;
  const before = founding.first >= body.last ? founding.first : setting.sentence.last;
  const limit = Math.min(before, body.last + AFTER);
  let last = body.last;
  while (last < limit && goesOn(frame, last)) last += 1;
  const isGlue = (word: string) => breaks.has(word) || articles.has(word) || definite.has(word);
  while (last > body.last && isGlue(wordAt(frame, last - 1))) last -= 1;
  return last;
}

/** Prepositions of purpose and what they govern belong to a name; verbs, clauses and dates do not. */
function goesOn(frame: MeasureFrame, at: number): boolean {
  const { sentence, reading } = frame.setting;
  const { of, toPlace, breaks } = reading.reader.lexicon.grammar;
  const word = wordAt(frame, at);
  const token = reading.tokens[at];
  if (token?.kind === 'mark') return word === '-' && token.start === reading.tokens[at - 1]?.end;
  const span = { first: at, last: at + 1 };
  if (sentence.dates.some((date) => overlaps(date, span))) return false;
  if (ofKind(sentence.cues, 'cue').some((cue) => cue.term.cue === 'plan' && cue.first === at)) return false;
  return of.has(word) || toPlace.has(word) || !breaks.has(word);
}

import { WORD_CLASS } from './closed-words.ts';
import type { Place } from './located.ts';
import type { PreparedText } from './prepared-text.ts';

/** A stretch of words that may be a noun phrase; `head` is its main word by position. */
export interface Candidate extends Place {
  readonly head: number;
}

/** Most words of a phrase without its "of" parts, and with them. */
const LONGEST_RUN = 6;
const LONGEST = 10;

/**
 * Every stretch of a text that may be a noun phrase: runs of open words between marks, small words and auxiliaries,
 * with all their beginnings and ends, and two such runs joined by "of" (de, du, del). Articles before are left out.
 * Around two a token; which of them is a filler is learned.
 */
export function candidatesOf(prepared: PreparedText): Candidate[] {
  const runs = runsOf(prepared);
  const candidates: Candidate[] = [];
  for (const [index, run] of runs.entries()) {
    for (let first = run.first; first < run.last; first += 1) {
      if (!mayStart(prepared, first)) continue;
      for (let last = first + 1; last <= Math.min(run.last, first + LONGEST_RUN); last += 1)
        if (mayEnd(prepared, last - 1)) candidates.push({ first, last, head: last - 1 });
      extend(prepared, runs, index, first, candidates);
    }
  }
  return candidates;
}

/** Phrases that start in one run and end in the next one or two, joined by "of". */
function extend(
  prepared: PreparedText,
  runs: readonly Place[],
  index: number,
  first: number,
  candidates: Candidate[],
): void {
  const head = (runs[index]?.last ?? 1) - 1;
  for (let step = 1; step <= 2; step += 1) {
    const before = runs[index + step - 1];
    const next = runs[index + step];
    if (!before || !next || !isJoined(prepared, before.last, next.first)) return;
    for (let last = next.first + 1; last <= next.last; last += 1)
      if (last - first <= LONGEST && mayEnd(prepared, last - 1)) candidates.push({ first, last, head });
  }
}

/** Whether only "of" and an article stand between. */
function isJoined({ classes }: PreparedText, from: number, to: number): boolean {
  if (classes[from] !== WORD_CLASS.of) return false;
  return to === from + 1 || (to === from + 2 && classes[from + 1] === WORD_CLASS.determiner);
}

/** Runs of words inside of which a phrase may lie. */
function runsOf(prepared: PreparedText): Place[] {
  const runs: Place[] = [];
  for (const { first, last } of prepared.sentences) {
    let start = first;
    for (let at = first; at <= last; at += 1) {
      if (at < last && isInside(prepared, at, start)) continue;
      if (at > start) runs.push({ first: start, last: at });
      start = at + 1;
    }
  }
  return runs;
}

/** Open words, numbers, and marks that join words: hyphens, full stops of abbreviations, the possessive. */
function isInside(prepared: PreparedText, at: number, start: number): boolean {
  const { classes, tokens } = prepared;
  const kind = classes[at];
  if (isDeed(prepared, at)) return false;
  if (kind === WORD_CLASS.open || kind === WORD_CLASS.number) return true;
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (kind !== WORD_CLASS.mark || !token || !before || !after || at === start) return false;
  if (token.word === '.') return before.end === token.start && after.kind === 'word';
  return JOINING.has(token.word) && before.end === token.start && after.start === token.end;
}

const JOINING: ReadonlySet<string> = new Set(['-', '‐', "'", '/']);

function mayStart({ classes, tokens }: PreparedText, at: number): boolean {
  return classes[at] !== WORD_CLASS.mark && tokens[at]?.word !== "'s";
}

/** A verb in the past: MEN WEARING MASKS may be a phrase, MEN KILLED is none. */
function isDeed({ verbal, tokens }: PreparedText, at: number): boolean {
  return verbal[at] === 1 && !tokens[at]?.word.endsWith('ing');
}

function mayEnd(prepared: PreparedText, at: number): boolean {
  const { classes, tokens } = prepared;
  if (isNumbered(prepared, at)) return true;
  return classes[at] === WORD_CLASS.open && tokens[at]?.word !== "'s";
}

/** M-19, C-4: a number that a hyphen ties to a word. */
function isNumbered({ classes, tokens }: PreparedText, at: number): boolean {
  const [word, hyphen, number] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (classes[at] !== WORD_CLASS.number || classes[at - 2] !== WORD_CLASS.open) return false;
  return JOINING.has(hyphen?.word ?? '') && word?.end === hyphen?.start && hyphen?.end === number?.start;
}

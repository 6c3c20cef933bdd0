import { isLight } from './closed-words.ts';
import { isJoined, type Likeness } from './compare-words.ts';
import type { Gap, PatternPart } from './quote-pattern.ts';
import type { Word } from './words.ts';

/** One step of an alignment between a quote and a text. */
export type Step =
  | { readonly kind: Likeness | 'joined'; readonly quoted: Word; readonly found: Word }
  | { readonly kind: 'added'; readonly quoted: Word }
  | { readonly kind: 'left_out'; readonly found: Word }
  | { readonly kind: 'in_gap'; readonly gap: Gap; readonly found: Word };

export interface Alignment {
  readonly cost: number;
  readonly steps: readonly Step[];
}

type Compare = (quoted: Word, found: Word) => Likeness;

const PAIR_COST: Readonly<Record<Likeness, number>> = {
  same: 0,
  number_form: 0.1,
  particle: 0.3,
  slip: 0.4,
  other: 0.95,
};
const JOINED = 0.05;
const LIGHT = 0.3;
const HEAVY = 1;
const IN_GAP = 0.01;
const EQUAL = 1e-9;

/** How far from the diagonal words are compared: all of a quote of common length. */
const BAND = 64;

/** How a cell of the grid is reached. */
const PAIR = 1;
const ADD = 2;
const SKIP = 3;
/** Two words of the quote stand for one of the text. */
const JOIN_QUOTED = 4;
/** One word of the quote stands for two of the text. */
const JOIN_FOUND = 5;

interface Row {
  readonly costs: Float64Array;
  readonly moves: Uint8Array;
}

interface Grid {
  readonly rows: Row[];
  readonly parts: readonly PatternPart[];
  readonly text: readonly Word[];
  /** What it costs to pass over each word of the text. */
  readonly skips: Float64Array;
  readonly compare: Compare;
}

/**
 * The cheapest ways (more than one where they cost the same) to lay a quote over some part of a stretch of words (semi-global alignment, Sellers 1980, in a band
 * for long quotes): words that agree, that differ, that are joined or parted, that the quote adds or leaves out. Inside
 * a gap of the quote, words of the text are free. Time: parts × the smaller of words and band.
 */
export function align(parts: readonly PatternPart[], text: readonly Word[], compare: Compare): Alignment[] {
  const gaps = parts.reduce((sum, part) => sum + (part.kind === 'gap' ? part.most : 0), 0);
  const skips = Float64Array.from(text, (word) => (word.note || isLight(word.text) ? LIGHT : HEAVY));
  const grid: Grid = { rows: [emptyRow(text.length, 0)], parts, text, skips, compare };
  for (const [index, part] of parts.entries()) {
    const last = Math.min(text.length, index + 1 + 2 * BAND + gaps);
    grid.rows.push(emptyRow(text.length, Number.POSITIVE_INFINITY));
    fillRow(grid, part, index + 1, Math.max(0, index + 1 - BAND), last);
  }
  return cheapestEnds(rowAt(grid, parts.length).costs).map(({ end, cost }) => ({
    cost,
    steps: trace(grid, end),
  }));
}

/** More places that are equally near in one stretch of words are not told apart. */
const MOST_ENDS = 8;

function cheapestEnds(costs: Float64Array): { end: number; cost: number }[] {
  const cheapest = costs.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY);
  const ends: { end: number; cost: number }[] = [];
  for (const [end, cost] of costs.entries()) {
    if (cost <= cheapest + EQUAL && ends.length < MOST_ENDS) ends.push({ end, cost });
  }
  return ends;
}

function emptyRow(length: number, cost: number): Row {
  return { costs: new Float64Array(length + 1).fill(cost), moves: new Uint8Array(length + 1) };
}

function rowAt({ rows }: Grid, i: number): Row {
  return rows[i] ?? emptyRow(0, Number.POSITIVE_INFINITY);
}

/** Fills row `i`, cells `first` to `last` (inclusive), by the cheapest way into each. */
function fillRow(grid: Grid, part: PatternPart, i: number, first: number, last: number): void {
  const { costs, moves } = rowAt(grid, i);
  const above = rowAt(grid, i - 1).costs;
  const add = addCost(part);
  for (let j = first; j <= last; j += 1) {
    let cost = (above[j] ?? 0) + add;
    let move = ADD;
    const skip =
      j === 0 ? Infinity : (costs[j - 1] ?? 0) + (part.kind === 'gap' ? IN_GAP : (grid.skips[j - 1] ?? 0));
    if (skip < cost) [cost, move] = [skip, SKIP];
    const word = grid.text[j - 1];
    if (part.kind === 'word' && word) {
      const pair = (above[j - 1] ?? 0) + PAIR_COST[grid.compare(part.word, word)];
      if (pair <= cost) [cost, move] = [pair, PAIR];
      const joint = jointMove(grid, part.word, word, i, j);
      if (joint !== 0 && jointCost(grid, joint, i, j) < cost)
        [cost, move] = [jointCost(grid, joint, i, j), joint];
    }
    costs[j] = cost;
    moves[j] = move;
  }
}

/** Which two words, of the quote or of the text, are the other's one here; 0 when none are. */
function jointMove({ parts, text }: Grid, quoted: Word, found: Word, i: number, j: number): number {
  const [before, wordBefore] = [parts[i - 2], text[j - 2]];
  if (before?.kind === 'word' && isJoined(before.word, quoted, found)) return JOIN_QUOTED;
  return wordBefore && isJoined(wordBefore, found, quoted) ? JOIN_FOUND : 0;
}

function jointCost(grid: Grid, move: number, i: number, j: number): number {
  const [up, back] = move === JOIN_QUOTED ? [2, 1] : [1, 2];
  return (rowAt(grid, i - up).costs[j - back] ?? 0) + JOINED;
}

function addCost(part: PatternPart): number {
  if (part.kind === 'gap') return 0;
  return isLight(part.word.text) ? LIGHT : HEAVY;
}

function trace(grid: Grid, end: number): Step[] {
  const steps: Step[] = [];
  for (let i = grid.parts.length, j = end; i > 0; ) {
    const move = rowAt(grid, i).moves[j];
    if (!move) break;
    steps.push(...stepOf(grid, move, i, j));
    if (move !== SKIP) i -= move === JOIN_QUOTED ? 2 : 1;
    if (move !== ADD) j -= move === JOIN_FOUND ? 2 : 1;
  }
  return steps.reverse();
}

function stepOf({ parts, text, compare }: Grid, move: number, i: number, j: number): Step[] {
  const [part, found] = [parts[i - 1], text[j - 1]];
  if (!part) return [];
  if (move === ADD) return part.kind === 'word' ? [{ kind: 'added', quoted: part.word }] : [];
  if (!found) return [];
  if (move === SKIP)
    return [part.kind === 'gap' ? { kind: 'in_gap', gap: part, found } : { kind: 'left_out', found }];
  if (part.kind !== 'word') return [];
  if (move === PAIR) return [{ kind: compare(part.word, found), quoted: part.word, found }];
  const [before, wordBefore] = [parts[i - 2], text[j - 2]];
  if (move === JOIN_QUOTED && before?.kind === 'word')
    return [{ kind: 'joined', quoted: joined(before.word, part.word), found }];
  return wordBefore ? [{ kind: 'joined', quoted: part.word, found: joined(wordBefore, found) }] : [];
}

function joined(a: Word, b: Word): Word {
  return { ...b, text: `${a.text} ${b.text}`, start: a.start };
}

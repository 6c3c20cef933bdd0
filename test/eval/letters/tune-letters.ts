import { fillTable, widthOf } from '../../../src/names/letters/align-letters.ts';
import { arabicCodes, type LetterCodes, latinCodes } from '../../../src/names/letters/letter-codes.ts';
import type { LetterModel } from '../../../src/names/letters/letter-model.ts';
import { type NamePair, seeded } from './name-pairs.ts';

const EPOCHS = 2;
const RATE = 0.05;
const OTHERS = 150;
const CLOSEST = 8;
/** The others stand for a thousand. */
const OFFSET = Math.log(1000 / OTHERS);
/** Pairs that the model thinks this unlikely are taken for mistakes in the list. */
const MISTAKE = 1e-4;

/**
 * Weights moved so that each name finds its own writing among others, in both directions: stochastic gradient on the
 * softmax over the true pair and its closest others, along best alignments. Returns the model with new weights.
 * @param close from where on the pairs are like each other (Rashid, Rashida) and are told apart from each other too
 */
export function tuneLetters(start: LetterModel, pairs: readonly NamePair[], close: number): LetterModel {
  const weights = start.weights.slice();
  const model = { ...start, weights };
  const pick = seeded(3);
  const arabic = pairs.map((pair) => arabicCodes(model, pair.arabic));
  const latin = pairs.map((pair) => latinCodes(model, pair.latin));
  const differ = (a: number, b: number) =>
    pairs[a]?.arabic !== pairs[b]?.arabic && pairs[a]?.latin !== pairs[b]?.latin;
  const drawn = (limit: number, from = 0) => Array.from({ length: OTHERS }, () => from + pick(limit));
  const none = new Int32Array();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const own of shuffled(pairs.length, pick))
      for (const direction of ['toLatin', 'toArabic']) {
        const couple = (other: number): Couple =>
          direction === 'toLatin'
            ? { arabic: arabic[own] ?? none, latin: latin[other] ?? none }
            : { arabic: arabic[other] ?? none, latin: latin[own] ?? none };
        const others = [
          ...drawn(pairs.length),
          ...(own >= close ? drawn(pairs.length - close, close) : []),
        ].filter((other) => differ(own, other));
        step(model, couple(own), others.map(couple), RATE / (1 + epoch));
      }
  return model;
}

interface Couple {
  readonly arabic: LetterCodes;
  readonly latin: LetterCodes;
}

function step(model: LetterModel, own: Couple, others: readonly Couple[], rate: number): void {
  const score = scoreOf(model, own);
  const closest = others
    .map((couple) => ({
      couple,
      odds: Math.exp(Math.min(30, scoreOf(model, couple) - score + OFFSET)),
    }))
    .sort((a, b) => b.odds - a.odds)
    .slice(0, CLOSEST);
  const all = 1 + closest.reduce((sum, { odds }) => sum + odds, 0);
  if (1 / all < MISTAKE || 1 / all > 0.995) return;
  move(model, own, rate * (1 - 1 / all));
  for (const { couple, odds } of closest) if (odds / all > 0.01) move(model, couple, (-rate * odds) / all);
}

function scoreOf(model: LetterModel, { arabic, latin }: Couple): number {
  return fillTable(model, arabic, latin).at(-1) ?? 0;
}

/** Adds to the weight of every pair of clusters along the best alignment. */
function move(model: LetterModel, { arabic, latin }: Couple, by: number): void {
  for (const at of bestPath(model, arabic, latin)) model.weights[at] = (model.weights[at] ?? 0) + by;
}

/** The cells of the weight matrix along the best alignment. */
function bestPath(model: LetterModel, arabic: LetterCodes, latin: LetterCodes): number[] {
  const table = fillTable(model, arabic, latin);
  const width = widthOf(latin);
  const path: number[] = [];
  let [i, j] = [arabic.length / 2, width - 1];
  while (i > 0 || j > 0) {
    const [a, l, cell] = lastStep(model, table, i, j, arabic, latin);
    path.push(cell);
    i -= a;
    j -= l;
  }
  return path;
}

function lastStep(
  { weights }: LetterModel,
  table: Float64Array,
  i: number,
  j: number,
  arabic: LetterCodes,
  latin: LetterCodes,
): [number, number, number] {
  const width = widthOf(latin);
  const here = table[i * width + j] ?? 0;
  for (let a = 0; a <= Math.min(2, i); a += 1)
    for (let l = a === 0 ? 1 : 0; l <= Math.min(a === 0 ? 1 : 4, j); l += 1) {
      const row = a === 0 ? 0 : (arabic[(i - a) * 2 + a - 1] ?? 0);
      const column = l === 0 ? 0 : (latin[(j - l) * 4 + l - 1] ?? 0);
      if ((a > 0 && row === 0) || (l > 0 && column === 0) || (a === 2 && l === 0)) continue;
      const before = table[(i - a) * width + j - l] ?? 0;
      if (Math.abs(before + (weights[row + column] ?? 0) - here) < 1e-9) return [a, l, row + column];
    }
  throw new Error('the table has no way back');
}

function shuffled(length: number, pick: (limit: number) => number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i -= 1) {
    const j = pick(i + 1);
    [order[i], order[j]] = [order[j] ?? j, order[i] ?? i];
  }
  return order;
}

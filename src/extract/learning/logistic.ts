import { sigmoid } from './linear.ts';

/** A logistic regression over a few numbers; the last weight is the constant. */
export type DenseModel = readonly number[];

const ROUNDS = 25;

export interface LogisticOptions {
  /** What the distance of each weight from the prior costs (L2), or the same for all: one over its prior variance. */
  readonly l2: number | readonly number[];
  /** The weights without examples, the constant last; zeros, with a free constant, when left out. */
  readonly prior?: DenseModel;
  /** How much each example counts; 1 when left out. */
  readonly counts?: readonly number[];
}

/**
 * Fits a logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares: Bishop
 * 2006, 4.3.3): the most probable weights under a normal prior. With few examples they stay near the prior.
 * @param rows numbers of about unit size, one row an example
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  { l2, prior, counts }: LogisticOptions,
): DenseModel {
  const width = prior?.length ?? (rows[0]?.length ?? 0) + 1;
  const start = prior ?? new Array<number>(width).fill(0);
  const penalties = start.map((_, i) =>
    i === width - 1 && !prior ? 1e-6 : typeof l2 === 'number' ? l2 : (l2[i] ?? 0),
  );
  let weights: readonly number[] = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(width);
    const hessian = Array.from({ length: width }, () => new Float64Array(width));
    for (const [index, row] of rows.entries())
      add(row, labels[index] ? 1 : 0, counts?.[index] ?? 1, weights, gradient, hessian);
    for (const [i, penalty] of penalties.entries()) {
      gradient[i] = (gradient[i] ?? 0) + penalty * ((weights[i] ?? 0) - (start[i] ?? 0));
      const line = hessian[i];
      if (line) line[i] = (line[i] ?? 0) + penalty;
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - Math.max(-4, Math.min(4, step[i] ?? 0)));
    if (step.every((part) => Math.abs(part) < 1e-6)) break;
  }
  return weights;
}

function add(
  row: readonly number[],
  label: number,
  count: number,
  weights: readonly number[],
  gradient: Float64Array,
  hessian: readonly Float64Array[],
): void {
  const p = predictLogistic(weights, row);
  const curve = count * Math.max(1e-9, p * (1 - p));
  for (let i = 0; i <= row.length; i += 1) {
    const a = row[i] ?? 1;
    if (a === 0) continue;
    gradient[i] = (gradient[i] ?? 0) + count * (p - label) * a;
    const line = hessian[i];
    if (!line) continue;
    for (let j = 0; j <= row.length; j += 1) line[j] = (line[j] ?? 0) + curve * a * (row[j] ?? 1);
  }
}

/** The probability that a row's label is true. */
export function predictLogistic(model: DenseModel, row: readonly number[]): number {
  let score = model[row.length] ?? 0;
  for (let i = 0; i < row.length; i += 1) score += (model[i] ?? 0) * (row[i] ?? 0);
  return sigmoid(score);
}

/** Solves a symmetric positive system by Gaussian elimination with pivots. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let at = 0; at < size; at += 1) {
    const pivot = rows
      .slice(at)
      .reduce(
        (best, row, i) => (Math.abs(row[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0) ? at + i : best),
        at,
      );
    const [a, b] = [rows[at], rows[pivot]];
    if (!a || !b) continue;
    [rows[at], rows[pivot]] = [b, a];
    const scale = b[at] ?? 0;
    if (Math.abs(scale) < 1e-12) continue;
    for (let i = 0; i < size; i += 1) {
      const row = rows[i];
      if (!row || i === at) continue;
      const factor = (row[at] ?? 0) / scale;
      if (factor === 0) continue;
      for (let j = at; j <= size; j += 1) row[j] = (row[j] ?? 0) - factor * (b[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] || 1));
}

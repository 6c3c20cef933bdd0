import { sigmoid } from '../learning/linear.ts';

const SWEEPS = 60;
const STILL = 1e-4;
const LONGEST_STEP = 1;

/**
 * Fits a logistic regression over features that hold or do not, with an L2 penalty, one weight after the other by Newton's
 * method (cyclic coordinate descent: Genkin, Lewis and Madigan 2007). Equal input gives equal weights.
 * @param rows the features of each example, as numbers below `width`, each once
 * @param penalty one over the variance that weights are believed to have; the constant is free
 * @returns the weights, the constant last
 */
export function fitSparse(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  width: number,
  penalty: number,
): number[] {
  const holding: number[][] = Array.from({ length: width + 1 }, () => []);
  for (const [example, row] of rows.entries()) for (const feature of row) holding[feature]?.push(example);
  holding[width] = rows.map((_, example) => example);
  const weights = new Array<number>(width + 1).fill(0);
  const scores = new Float64Array(rows.length);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let moved = 0;
    for (const [feature, examples] of holding.entries()) {
      const own = feature === width ? 0 : penalty;
      const weight = weights[feature] ?? 0;
      let [slope, curve] = [own * weight, own + 1e-6];
      for (const example of examples) {
        const p = sigmoid(scores[example] ?? 0);
        slope += p - (labels[example] ? 1 : 0);
        curve += p * (1 - p);
      }
      const step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / curve));
      if (step === 0) continue;
      weights[feature] = weight + step;
      for (const example of examples) scores[example] = (scores[example] ?? 0) + step;
      moved = Math.max(moved, Math.abs(step));
    }
    if (moved < STILL) break;
  }
  return weights;
}

import { randomFrom, shuffled } from './hashing.ts';

/** What a linear model is trained on: hashed binary features, and which of its outputs are true of them. */
export interface Example {
  /** Hashes of any size; the model takes their lowest bits. */
  readonly features: Uint32Array;
  /** Bit `i` is set when output `i` is true. */
  readonly labels: number;
  /** Which document it is from: a feature that only few documents have is left out. */
  readonly group: number;
}

/** Several logistic regressions over the same hashed features. */
export interface LinearModel {
  /** There are 2^bits weights an output. */
  readonly bits: number;
  readonly outputs: number;
  /** The outputs' weights of one feature stand side by side. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface LinearOptions {
  readonly bits: number;
  readonly outputs: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Features that fewer documents have are not learned. */
  readonly support: number;
  readonly seed: number;
  /** How much a true label weighs against a false one. */
  readonly positive?: number;
}

/** Gradients below this change nothing that matters. */
const SETTLED = 0.004;

/**
 * Trains logistic regressions by stochastic gradient descent with a rate of its own for each weight (AdaGrad:
 * Duchi, Hazan and Singer 2011) and an L2 penalty. Equal input gives equal weights.
 */
export function trainLinear(examples: readonly Example[], options: LinearOptions): LinearModel {
  const { bits, outputs, epochs, rate, l2, seed, positive = 1 } = options;
  const size = 2 ** bits;
  const mask = size - 1;
  const known = supported(examples, mask, options.support);
  const weights = new Float32Array(size * outputs);
  const squares = new Float32Array(size * outputs);
  const bias = new Float32Array(outputs).fill(-1);
  const biasSquares = new Float32Array(outputs);
  const scores = new Float64Array(outputs);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at];
      if (!example) continue;
      const { features, labels } = example;
      const scale = scaleOf(features.length);
      sum(weights, bias, features, mask, outputs, scale, scores);
      for (let output = 0; output < outputs; output += 1) {
        const isTrue = (labels >>> output) & 1;
        const error = (sigmoid(scores[output] ?? 0) - isTrue) * (isTrue ? positive : 1);
        if (Math.abs(error) < SETTLED) continue;
        biasSquares[output] = (biasSquares[output] ?? 0) + error * error;
        bias[output] = (bias[output] ?? 0) - (rate * error) / Math.sqrt(1 + (biasSquares[output] ?? 0));
        for (let i = 0; i < features.length; i += 1) {
          const bucket = (features[i] ?? 0) & mask;
          if (known[bucket] === 0) continue;
          const place = bucket * outputs + output;
          const weight = weights[place] ?? 0;
          const gradient = error * scale + l2 * weight;
          const square = (squares[place] ?? 0) + gradient * gradient;
          squares[place] = square;
          weights[place] = weight - (rate * gradient) / Math.sqrt(1e-2 + square);
        }
      }
    }
  }
  return { bits, outputs, weights, bias };
}

/** Log-odds of every output, written into `scores`. */
export function scoreLinear(model: LinearModel, features: Uint32Array, scores: Float64Array): void {
  const { weights, bias, bits, outputs } = model;
  sum(weights, bias, features, 2 ** bits - 1, outputs, scaleOf(features.length), scores);
}

/** Long and short examples weigh the same. */
function scaleOf(length: number): number {
  return 1 / Math.sqrt(Math.max(1, length));
}

function sum(
  weights: Float32Array,
  bias: Float32Array,
  features: Uint32Array,
  mask: number,
  outputs: number,
  scale: number,
  scores: Float64Array,
): void {
  scores.fill(0);
  for (let i = 0; i < features.length; i += 1) {
    const place = ((features[i] ?? 0) & mask) * outputs;
    for (let output = 0; output < outputs; output += 1)
      scores[output] = (scores[output] ?? 0) + (weights[place + output] ?? 0);
  }
  for (let output = 0; output < outputs; output += 1)
    scores[output] = (scores[output] ?? 0) * scale + (bias[output] ?? 0);
}

/** Which buckets enough documents have. */
function supported(examples: readonly Example[], mask: number, support: number): Uint8Array {
  const seen = new Uint8Array(mask + 1);
  const last = new Int32Array(mask + 1).fill(-1);
  for (const { features, group } of examples)
    for (const feature of features) {
      const bucket = feature & mask;
      if (last[bucket] === group) continue;
      last[bucket] = group;
      seen[bucket] = Math.min(255, (seen[bucket] ?? 0) + 1);
    }
  for (let i = 0; i < seen.length; i += 1) seen[i] = (seen[i] ?? 0) >= support ? 1 : 0;
  return seen;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Log-odds of a probability, kept away from 0 and 1. */
export function logit(p: number, edge = 0.001): number {
  const q = Math.min(1 - edge, Math.max(edge, p));
  return Math.log(q / (1 - q));
}

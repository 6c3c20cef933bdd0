import { randomFrom, shuffled } from './hashing.ts';

/** The examples of one document: hashed binary features, and which outputs are true of each example. */
export interface ExampleSet {
  /** Features of all examples, one after the other; a model takes the lowest bits of each hash. */
  readonly features: Uint32Array;
  /** Where each example's features start, and where the last one's end. */
  readonly starts: Uint32Array;
  /** Bit `i` is set when output `i` is true. */
  readonly labels: Uint32Array;
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
}

/** Gradients below this change nothing that matters. */
const SETTLED = 0.01;

/** Packs lists of features, one an example, into one set. */
export function exampleSet(lists: readonly Uint32Array[], labels: Uint32Array): ExampleSet {
  const starts = new Uint32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length;
  const features = new Uint32Array(starts[lists.length] ?? 0);
  for (const [i, list] of lists.entries()) features.set(list, starts[i]);
  return { features, starts, labels };
}

/**
 * Trains logistic regressions by stochastic gradient descent with a rate of its own for each weight (AdaGrad:
 * Duchi, Hazan and Singer 2011) and an L2 penalty. Equal input gives equal weights. Takes time linear in features.
 */
export function trainLinear(sets: readonly ExampleSet[], options: LinearOptions): LinearModel {
  const { bits, outputs, epochs, seed } = options;
  const size = 2 ** bits;
  const trainer: Trainer = {
    options,
    mask: size - 1,
    known: supported(sets, size, options.support),
    weights: new Float32Array(size * outputs),
    squares: new Float32Array(size * outputs).fill(START),
    bias: new Float32Array(outputs).fill(-1),
    biasSquares: new Float32Array(outputs).fill(1),
    scores: new Float64Array(outputs),
  };
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const at of shuffled(sets.length, random)) {
      const set = sets[at];
      if (!set) continue;
      for (let i = 0; i < set.labels.length; i += 1)
        learn(trainer, set.features, set.starts[i] ?? 0, set.starts[i + 1] ?? 0, set.labels[i] ?? 0);
    }
  return { bits, outputs, weights: trainer.weights, bias: trainer.bias };
}

/** What the squared gradients start from: the smaller, the bolder the first steps. */
const START = 0.01;

interface Trainer {
  readonly options: LinearOptions;
  readonly mask: number;
  readonly known: Uint8Array;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly bias: Float32Array;
  readonly biasSquares: Float32Array;
  readonly scores: Float64Array;
}

function learn(trainer: Trainer, features: Uint32Array, from: number, to: number, labels: number): void {
  const { options, mask, known, weights, squares, bias, biasSquares, scores } = trainer;
  const { outputs, rate, l2 } = options;
  const scale = scaleOf(to - from);
  sum(trainer, mask, outputs, features, from, to, scale, scores);
  for (let output = 0; output < outputs; output += 1) {
    const error = sigmoid(scores[output] ?? 0) - ((labels >>> output) & 1);
    if (Math.abs(error) < SETTLED) continue;
    biasSquares[output] = (biasSquares[output] ?? 0) + error * error;
    bias[output] = (bias[output] ?? 0) - (rate * error) / Math.sqrt(biasSquares[output] ?? 1);
    for (let i = from; i < to; i += 1) {
      const bucket = (features[i] ?? 0) & mask;
      if (known[bucket] === 0) continue;
      const place = bucket * outputs + output;
      const weight = weights[place] ?? 0;
      const gradient = error * scale + l2 * weight;
      const square = (squares[place] ?? 0) + gradient * gradient;
      squares[place] = square;
      weights[place] = weight - (rate * gradient) / Math.sqrt(square);
    }
  }
}

/** Log-odds of every output for one example, written into `scores`. */
export function scoreLinear(
  model: LinearModel,
  features: Uint32Array,
  scores: Float64Array,
  from = 0,
  to = features.length,
): void {
  sum(model, 2 ** model.bits - 1, model.outputs, features, from, to, scaleOf(to - from), scores);
}

/** Long and short examples weigh the same. */
function scaleOf(length: number): number {
  return 1 / Math.sqrt(Math.max(1, length));
}

function sum(
  { weights, bias }: Pick<LinearModel, 'weights' | 'bias'>,
  mask: number,
  outputs: number,
  features: Uint32Array,
  from: number,
  to: number,
  scale: number,
  scores: Float64Array,
): void {
  scores.fill(0);
  for (let i = from; i < to; i += 1) {
    const place = ((features[i] ?? 0) & mask) * outputs;
    for (let output = 0; output < outputs; output += 1)
      scores[output] = (scores[output] ?? 0) + (weights[place + output] ?? 0);
  }
  for (let output = 0; output < outputs; output += 1)
    scores[output] = (scores[output] ?? 0) * scale + (bias[output] ?? 0);
}

/** Which buckets enough documents have. */
function supported(sets: readonly ExampleSet[], size: number, support: number): Uint8Array {
  const seen = new Uint8Array(size);
  const last = new Int32Array(size).fill(-1);
  for (const [group, { features }] of sets.entries())
    for (const feature of features) {
      const bucket = feature & (size - 1);
      if (last[bucket] === group) continue;
      last[bucket] = group;
      seen[bucket] = Math.min(255, (seen[bucket] ?? 0) + 1);
    }
  for (let i = 0; i < size; i += 1) seen[i] = (seen[i] ?? 0) >= support ? 1 : 0;
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

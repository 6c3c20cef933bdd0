import { randomFrom, shuffled } from './hashing.ts';
import { type ExampleSet, type LinearModel, scaleOf, sigmoid, usedBuckets } from './linear.ts';

export interface LinearOptions {
  /** 2^bits weights an output at most; fewer where there are few features. */
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
/** Rounds that an example rests which taught nothing. */
const REST = 2;
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
  /** Where the weights of the example at hand lie. */
  readonly places: Uint32Array;
}

/**
 * Trains logistic regressions by stochastic gradient descent with a rate of its own for each weight (AdaGrad:
 * Duchi, Hazan and Singer 2011) and an L2 penalty. Equal input gives equal weights. Takes
 * time linear in features.
 */
export function trainLinear(sets: readonly ExampleSet[], options: LinearOptions): LinearModel {
  const trainer = trainerFor(sets, options);
  const order = randomFrom(options.seed);
  const resting = sets.map(({ labels }) => new Uint8Array(labels.length));
  for (let epoch = 0; epoch < options.epochs; epoch += 1)
    for (const at of shuffled(sets.length, order)) {
      const [set, rest] = [sets[at], resting[at]];
      if (set && rest) learnSet(trainer, set, rest);
    }
  const { weights, bias } = trainer;
  const model = { bits: Math.log2(trainer.mask + 1), outputs: options.outputs, weights, bias };
  return { ...model, used: usedBuckets(model) };
}

const FEWEST_BITS = 10;

/** Bits for about two buckets a feature, counting each as often as it stands. */
function bitsFor(sets: readonly ExampleSet[], most: number): number {
  const features = sets.reduce((total, set) => total + set.features.length, 0);
  return Math.min(most, Math.max(FEWEST_BITS, Math.ceil(Math.log2(features + 1)) + 1));
}

function trainerFor(sets: readonly ExampleSet[], options: LinearOptions): Trainer {
  const { outputs } = options;
  const size = 2 ** bitsFor(sets, options.bits);
  return {
    options,
    mask: size - 1,
    known: supported(sets, size, options.support),
    weights: new Float32Array(size * outputs),
    squares: new Float32Array(size * outputs).fill(START),
    bias: new Float32Array(outputs).fill(-1),
    biasSquares: new Float32Array(outputs).fill(1),
    scores: new Float64Array(outputs),
    places: new Uint32Array(sets.reduce((most, set) => Math.max(most, longest(set)), 0)),
  };
}

function longest({ starts }: ExampleSet): number {
  let most = 0;
  for (let i = 1; i < starts.length; i += 1) most = Math.max(most, (starts[i] ?? 0) - (starts[i - 1] ?? 0));
  return most;
}

/** Goes through the examples of a document; those that taught nothing rest for some rounds. */
function learnSet(trainer: Trainer, { features, starts, labels }: ExampleSet, resting: Uint8Array): void {
  for (let i = 0; i < labels.length; i += 1) {
    const rest = resting[i] ?? 0;
    if (rest > 0) {
      resting[i] = rest - 1;
      continue;
    }
    const [from, to] = [starts[i] ?? 0, starts[i + 1] ?? 0];
    const count = place(trainer, features, from, to);
    if (!learn(trainer, count, scaleOf(to - from), labels[i] ?? 0)) resting[i] = REST;
  }
}

/** Writes down where the weights of an example's features lie; returns how many there are. */
function place(trainer: Trainer, features: Uint32Array, from: number, to: number): number {
  const { mask, known, places, options } = trainer;
  const { outputs } = options;
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const bucket = (features[i] ?? 0) & mask;
    if (known[bucket] === 0) continue;
    places[count] = bucket * outputs;
    count += 1;
  }
  return count;
}

/** Takes one step; whether there was anything to learn. */
function learn(trainer: Trainer, count: number, scale: number, labels: number): boolean {
  const { options, scores, places, weights, bias } = trainer;
  const { outputs } = options;
  scores.fill(0);
  for (let i = 0; i < count; i += 1) {
    const at = places[i] ?? 0;
    for (let output = 0; output < outputs; output += 1)
      scores[output] = (scores[output] ?? 0) + (weights[at + output] ?? 0);
  }
  let learned = false;
  for (let output = 0; output < outputs; output += 1) {
    const score = (scores[output] ?? 0) * scale + (bias[output] ?? 0);
    const error = sigmoid(score) - ((labels >>> output) & 1);
    if (Math.abs(error) < SETTLED) continue;
    learned = true;
    step(trainer, output, count, error, scale);
  }
  return learned;
}

function step(trainer: Trainer, output: number, count: number, error: number, scale: number): void {
  const { options, weights, squares, bias, biasSquares, places } = trainer;
  const { rate, l2 } = options;
  const sum = (biasSquares[output] ?? 0) + error * error;
  biasSquares[output] = sum;
  bias[output] = (bias[output] ?? 0) - (rate * error) / Math.sqrt(sum);
  for (let i = 0; i < count; i += 1) {
    const at = (places[i] ?? 0) + output;
    const weight = weights[at] ?? 0;
    const gradient = error * scale + l2 * weight;
    const square = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = square;
    weights[at] = weight - (rate * gradient) / Math.sqrt(square);
  }
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

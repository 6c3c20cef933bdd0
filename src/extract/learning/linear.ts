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
  /** A bit for every feature with any weight: small enough to stay in the processor's cache. */
  readonly used: Uint32Array;
}

/** Packs lists of features, one an example, into one set. */
export function exampleSet(lists: readonly Uint32Array[], labels: Uint32Array): ExampleSet {
  const starts = new Uint32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length;
  const features = new Uint32Array(starts[lists.length] ?? 0);
  for (const [i, list] of lists.entries()) features.set(list, starts[i]);
  return { features, starts, labels };
}

/** Log-odds of every output for one example, written into `scores`. */
export function scoreLinear(
  { weights, bias, bits, outputs, used }: LinearModel,
  features: Uint32Array,
  scores: Float64Array,
  from = 0,
  to = features.length,
): void {
  const mask = 2 ** bits - 1;
  const scale = scaleOf(to - from);
  scores.fill(0);
  for (let i = from; i < to; i += 1) {
    const bucket = (features[i] ?? 0) & mask;
    if ((((used[bucket >>> 5] ?? 0) >>> (bucket & 31)) & 1) === 0) continue;
    const place = bucket * outputs;
    for (let output = 0; output < outputs; output += 1)
      scores[output] = (scores[output] ?? 0) + (weights[place + output] ?? 0);
  }
  for (let output = 0; output < outputs; output += 1)
    scores[output] = (scores[output] ?? 0) * scale + (bias[output] ?? 0);
}

/** The bits of {@link LinearModel.used}. */
export function usedBuckets({ bits, outputs, weights }: Omit<LinearModel, 'used'>): Uint32Array {
  const used = new Uint32Array(2 ** Math.max(0, bits - 5));
  for (let at = 0; at < weights.length; at += 1) {
    if (weights[at] === 0) continue;
    const bucket = Math.floor(at / outputs);
    used[bucket >>> 5] = (used[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
  }
  return used;
}

/** What each feature of an example counts, so that long and short examples weigh the same. */
export function scaleOf(length: number): number {
  return 1 / Math.sqrt(Math.max(1, length));
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Log-odds of a probability, kept away from 0 and 1. */
export function logit(p: number, edge = 0.001): number {
  const q = Math.min(1 - edge, Math.max(edge, p));
  return Math.log(q / (1 - q));
}

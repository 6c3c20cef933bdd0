/** How well a variable is suggested: against what people coded, on documents that the model had not seen. */
export interface VariableQuality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many values people coded. */
  readonly coded: number;
  /** How many were suggested. */
  readonly suggested: number;
}

/** One suggestion on an unseen document: how sure the model was, and whether it was right. */
export interface Judged {
  readonly probability: number;
  readonly right: boolean;
}

/** Precision, recall and F1 out of counts; all 0 where nothing is right. */
export function qualityOf(right: number, suggested: number, coded: number): VariableQuality {
  const precision = suggested > 0 ? right / suggested : 0;
  const recall = coded > 0 ? right / coded : 0;
  const f1 = suggested + coded > 0 ? (2 * right) / (suggested + coded) : 0;
  return { precision, recall, f1, coded, suggested };
}

/** A probability as a suggestion carries it. */
export function rounded(probability: number): number {
  return Math.round(probability * 100) / 100;
}

const BINS = 10;

/**
 * Expected calibration error (Naeini, Cooper and Hauskrecht 2015): the mean gap between probability and share of
 * right suggestions over ten bins of equal width, weighted by their size. 0 for no suggestions.
 */
export function calibrationError(judged: readonly Judged[]): number {
  const sums = Array.from({ length: BINS }, () => ({ probability: 0, right: 0 }));
  for (const { probability, right } of judged) {
    const bin = sums[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (!bin) continue;
    bin.probability += probability;
    bin.right += right ? 1 : 0;
  }
  const gap = sums.reduce((total, bin) => total + Math.abs(bin.probability - bin.right), 0);
  return judged.length > 0 ? gap / judged.length : 0;
}

/**
 * The probability at and above which suggesting gives the best F1.
 * @param coded how many there are to find
 */
export function bestThreshold(judged: readonly Judged[], coded: number): number {
  const sorted = [...judged].sort((a, b) => b.probability - a.probability);
  let [right, best, threshold] = [0, 0, 0.5];
  for (const [index, { probability, right: isRight }] of sorted.entries()) {
    right += isRight ? 1 : 0;
    const f1 = (2 * right) / (index + 1 + coded);
    if (f1 <= best || sorted[index + 1]?.probability === probability) continue;
    best = f1;
    threshold = (probability + (sorted[index + 1]?.probability ?? probability)) / 2;
  }
  return threshold;
}

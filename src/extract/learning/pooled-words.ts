import { groupBy } from '../../model/index.ts';
import { exampleSet, type LinearModel, scoreLinear } from './linear.ts';
import { trainLinear } from './linear-training.ts';

/** Something that people judged, of a document, as hashed words. */
export interface JudgedWords {
  readonly document: number;
  readonly features: Uint32Array;
  readonly right: boolean;
}

/** A linear score of words, learned document by document. @param bits of the table of weights */
export function trainWords(samples: readonly JudgedWords[], bits: number, seed: number): LinearModel {
  return trainLinear(
    [...groupBy(samples, ({ document }) => document).values()].map((own) =>
      exampleSet(
        own.map(({ features }) => features),
        Uint32Array.from(own, ({ right }) => (right ? 1 : 0)),
      ),
    ),
    { bits, outputs: 1, epochs: 8, rate: 0.2, l2: 1e-3, support: 2, seed },
  );
}

const MOST_SCORE = 5;

/** The score of words as a number for a regression, cut on both sides. */
export function scoreOfWords(words: LinearModel, features: Uint32Array): number {
  const scores = new Float64Array(1);
  scoreLinear(words, features, scores);
  return Math.max(-MOST_SCORE, Math.min(MOST_SCORE, scores[0] ?? 0));
}

/**
 * How much each sample counts, where those of one document tend to be right or wrong together.
 * @param within their correlation
 */
export function countsWithin(samples: readonly Pick<JudgedWords, 'document'>[], within: number): number[] {
  const sizes = groupBy(samples, ({ document }) => document);
  return samples.map(({ document }) => 1 / (1 + ((sizes.get(document)?.length ?? 1) - 1) * within));
}

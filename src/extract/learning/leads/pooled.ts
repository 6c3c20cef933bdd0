import { groupBy } from '../../../model/index.ts';
import { exampleSet, type LinearModel, scoreLinear } from '../linear.ts';
import { trainLinear } from '../linear-training.ts';
import { type DenseModel, fitLogistic, predictLogistic } from '../logistic.ts';

/** Something that may be suggested, as a few numbers and as hashed words and marks. */
export interface Offer {
  readonly row: readonly number[];
  readonly features: Uint32Array;
}

/** An offer in a document that people coded. */
export interface JudgedOffer extends Offer {
  readonly document: number;
  readonly fold: number;
  readonly right: boolean;
}

/** What is believed of each number before anything is judged: mean and standard deviation; the constant last. */
export type Beliefs = readonly (readonly [mean: number, deviation: number])[];

/** A score of the words, and a regression over it and the numbers of an offer. */
export interface PooledModel {
  readonly words: LinearModel;
  readonly decide: DenseModel;
}

/** How much the words count, and how far offers of one document are right or wrong together. */
const WORDS: Beliefs[number] = [0, 0.5];
const WITHIN = 0.1;
const MOST_SCORE = 5;

/**
 * Learns which offers are right: a linear score of their words from documents that it had not seen, and a regression
 * over it and a few numbers that stays near what is believed while there is little to learn from.
 * @returns the model, and how likely each offer is by models that had not seen its document
 */
export function trainPooled(
  offers: readonly JudgedOffer[],
  beliefs: Beliefs,
  folds: number,
  seed: number,
): { model: PooledModel; heldOut: number[] } {
  const all = [WORDS, ...beliefs];
  const rows: (readonly number[])[] = offers.map(() => []);
  for (let fold = 0; fold < folds; fold += 1) {
    const words = scorerOf(
      offers.filter((offer) => offer.fold !== fold),
      seed,
    );
    for (const [i, offer] of offers.entries()) if (offer.fold === fold) rows[i] = scoredRow(words, offer);
  }
  const heldOut = offers.map(() => 0);
  for (let fold = 0; fold < folds; fold += 1) {
    const others = offers.flatMap((offer, i) => (offer.fold === fold ? [] : [{ offer, row: rows[i] ?? [] }]));
    const decide = fitted(others, all);
    for (const [i, row] of rows.entries())
      if (offers[i]?.fold === fold) heldOut[i] = predictLogistic(decide, row);
  }
  const pairs = offers.map((offer, i) => ({ offer, row: rows[i] ?? [] }));
  return { model: { words: scorerOf(offers, seed), decide: fitted(pairs, all) }, heldOut };
}

export function likelihoodOf({ words, decide }: PooledModel, offer: Offer): number {
  return predictLogistic(decide, scoredRow(words, offer));
}

function scorerOf(offers: readonly JudgedOffer[], seed: number): LinearModel {
  return trainLinear(
    [...groupBy(offers, ({ document }) => document).values()].map((own) =>
      exampleSet(
        own.map(({ features }) => features),
        Uint32Array.from(own, ({ right }) => (right ? 1 : 0)),
      ),
    ),
    { bits: 18, outputs: 1, epochs: 8, rate: 0.2, l2: 1e-3, support: 2, seed },
  );
}

function scoredRow(words: LinearModel, { row, features }: Offer): number[] {
  const scores = new Float64Array(1);
  scoreLinear(words, features, scores);
  return [Math.max(-MOST_SCORE, Math.min(MOST_SCORE, scores[0] ?? 0)), ...row];
}

function fitted(
  pairs: readonly { readonly offer: JudgedOffer; readonly row: readonly number[] }[],
  beliefs: Beliefs,
): DenseModel {
  const sizes = groupBy(pairs, ({ offer }) => offer.document);
  return fitLogistic(
    pairs.map(({ row }) => row),
    pairs.map(({ offer }) => offer.right),
    {
      l2: beliefs.map(([, deviation]) => 1 / deviation ** 2),
      prior: beliefs.map(([mean]) => mean),
      counts: pairs.map(({ offer }) => 1 / (1 + ((sizes.get(offer.document)?.length ?? 1) - 1) * WITHIN)),
    },
  );
}

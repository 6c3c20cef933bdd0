import type { LinearModel } from '../linear.ts';
import { type DenseModel, fitLogistic, predictLogistic } from '../logistic.ts';
import { countsWithin, type JudgedWords, scoreOfWords, trainWords } from '../pooled-words.ts';

/** Something that may be suggested, as a few numbers and as hashed words and marks. */
export interface Offer {
  readonly row: readonly number[];
  readonly features: Uint32Array;
}

/** An offer in a document that people coded. */
export interface JudgedOffer extends Offer, JudgedWords {
  readonly fold: number;
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
const BITS = 18;

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
    const words = trainWords(
      offers.filter((offer) => offer.fold !== fold),
      BITS,
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
  return { model: { words: trainWords(offers, BITS, seed), decide: fitted(pairs, all) }, heldOut };
}

export function likelihoodOf({ words, decide }: PooledModel, offer: Offer): number {
  return predictLogistic(decide, scoredRow(words, offer));
}

function scoredRow(words: LinearModel, { row, features }: Offer): number[] {
  return [scoreOfWords(words, features), ...row];
}

function fitted(
  pairs: readonly { readonly offer: JudgedOffer; readonly row: readonly number[] }[],
  beliefs: Beliefs,
): DenseModel {
  return fitLogistic(
    pairs.map(({ row }) => row),
    pairs.map(({ offer }) => offer.right),
    {
      l2: beliefs.map(([, deviation]) => 1 / deviation ** 2),
      prior: beliefs.map(([mean]) => mean),
      counts: countsWithin(
        pairs.map(({ offer }) => offer),
        WITHIN,
      ),
    },
  );
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsOf } from './folds.ts';
import { exampleSet, scoreLinear, sigmoid } from './linear.ts';
import { trainLinear } from './linear-training.ts';
import { fitLogistic, predictLogistic } from './logistic.ts';
import { bestThreshold, calibrationError, qualityOf } from './quality.ts';

describe('folds', () => {
  it('differ by one item at most and hold every item once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 2, max: 9 }),
        fc.nat(),
        (length, count, seed) => {
          const folds = foldsOf(length, count, seed);
          const sizes = Array.from(
            { length: count },
            (_, part) => folds.filter((fold) => fold === part).length,
          );
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          expect(folds).toEqual(foldsOf(length, count, seed));
        },
      ),
    );
  });
});

describe('a logistic regression', () => {
  const rows = Array.from({ length: 400 }, (_, i) => [(i % 20) / 10 - 1]);

  it('finds the odds that made its labels', () => {
    const labels = rows.map(([x = 0], i) => ((i * 7919) % 1000) / 1000 < sigmoid(2 * x - 0.5));
    const model = fitLogistic(rows, labels, { l2: 0.01 });
    expect(model[0]).toBeGreaterThan(1.2);
    expect(predictLogistic(model, [0])).toBeCloseTo(sigmoid(-0.5), 1);
  });

  it('stays at its prior without examples, and near it with few', () => {
    expect(fitLogistic([], [], { l2: 4, prior: [1, 0] })).toEqual([1, 0]);
    expect(fitLogistic([[0.5]], [false], { l2: 4, prior: [1, 0] })[0]).toBeGreaterThan(0.8);
  });
});

describe('a linear model', () => {
  const sets = Array.from({ length: 40 }, (_, i) =>
    exampleSet([Uint32Array.of(1, i % 2 === 0 ? 2 : 3, 500 + i)], Uint32Array.of(i % 2 === 0 ? 1 : 2)),
  );
  const model = trainLinear(sets, {
    bits: 12,
    outputs: 2,
    epochs: 10,
    rate: 0.3,
    l2: 1e-4,
    support: 2,
    seed: 1,
  });

  it('learns which features go with which output', () => {
    const scores = new Float64Array(2);
    scoreLinear(model, Uint32Array.of(1, 2), scores);
    expect(scores[0]).toBeGreaterThan(1);
    expect(scores[1]).toBeLessThan(-1);
  });

  it('learns nothing of a feature that one document has alone', () => {
    const own = Array.from({ length: 40 }, (_, i) => model.weights[((500 + i) & (2 ** model.bits - 1)) * 2]);
    expect(own.every((weight) => weight === 0)).toBe(true);
  });
});

describe('measures', () => {
  it('calibration error: the gap between probability and share of right ones', () => {
    const judged = [true, true, true, false].map((right) => ({ probability: 0.75, right }));
    expect(calibrationError(judged)).toBeCloseTo(0);
    expect(calibrationError(judged.map(({ right }) => ({ probability: 0.25, right })))).toBeCloseTo(0.5);
    expect(calibrationError([])).toBe(0);
  });

  it('the threshold with the best F1 lies between right and wrong', () => {
    const judged = [0.9, 0.8, 0.3, 0.2].map((probability) => ({ probability, right: probability > 0.5 }));
    expect(bestThreshold(judged, 2)).toBeGreaterThan(0.3);
    expect(bestThreshold(judged, 2)).toBeLessThan(0.8);
  });

  it('precision, recall and F1', () => {
    expect(qualityOf(2, 4, 8)).toMatchObject({ precision: 0.5, recall: 0.25 });
    expect(qualityOf(2, 4, 8).f1).toBeCloseTo(1 / 3);
    expect(qualityOf(0, 0, 0).f1).toBe(0);
  });
});

import { type DenseModel, fitLogistic, predictLogistic } from './logistic.ts';
import { bestThreshold, type Judged, qualityOf, type VariableQuality } from './quality.ts';

/** An entity of a document that a model had not seen. */
export interface Sample {
  readonly fold: number;
  readonly row: readonly number[];
  readonly right: boolean;
  /** Whether the document tells of an event, and how likely it does to a model that had not seen it. */
  readonly isEvent: boolean;
  readonly event: number;
}

interface Decision {
  readonly decide: DenseModel;
  readonly threshold: number;
}

const COMMON_PENALTY = 1;
/** What it costs that a role differs from the others. */
const OWN_PENALTY = 2;

/**
 * How a role is decided: how likely an entity fills it where the document tells of an event, and the probability, that of
 * the event included, from which on F1 is best. While a role has few fillers it is decided like the others.
 * @param like the entities of all roles of its kind
 * @param totals how many fillers there are to find in each part
 */
export function decisionOf(
  samples: readonly Sample[],
  like: readonly Sample[],
  totals: readonly number[],
  least: number,
): Decision {
  const common = fitted(like, { l2: COMMON_PENALTY });
  const decide = fitted(samples, { l2: OWN_PENALTY, prior: common });
  const judged = samples.map(({ row, right, event }) => ({
    probability: event * predictLogistic(decide, row),
    right,
  }));
  return { decide, threshold: Math.max(least, bestThreshold(judged, sum(totals))) };
}

function fitted(samples: readonly Sample[], options: Parameters<typeof fitLogistic>[2]): DenseModel {
  const told = samples.filter((sample) => sample.isEvent);
  return fitLogistic(
    told.map(({ row }) => row),
    told.map(({ right }) => right),
    options,
  );
}

/** Decides about each part by what the others say. */
export function measureDecisions(
  samples: readonly Sample[],
  like: readonly Sample[],
  totals: readonly number[],
  least: number,
): { quality: VariableQuality; judged: Judged[] } {
  const judged: Judged[] = [];
  for (const fold of totals.keys()) {
    const isOther = (sample: Sample) => sample.fold !== fold;
    const others = totals.filter((_, part) => part !== fold);
    const { decide, threshold } = decisionOf(samples.filter(isOther), like.filter(isOther), others, least);
    for (const { row, right, event } of samples.filter((sample) => sample.fold === fold)) {
      const probability = event * predictLogistic(decide, row);
      if (probability >= threshold) judged.push({ probability, right });
    }
  }
  const right = judged.filter((one) => one.right).length;
  return { quality: qualityOf(right, judged.length, sum(totals)), judged };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

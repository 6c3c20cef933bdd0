import type { SuggestedRecord, SuggestedStatement } from '../../model/index.ts';
import type { LearningDocument } from './corpus.ts';
import { foldsOf } from './folds.ts';
import { hashText, mix } from './hashing.ts';
import { type LinearModel, logit, sigmoid } from './linear.ts';
import { type DenseModel, fitLogistic, predictLogistic } from './logistic.ts';
import { countsWithin, type JudgedWords, scoreOfWords, trainWords } from './pooled-words.ts';
import { stemOf } from './prepared-text.ts';
import { bestThreshold, type Judged } from './quality.ts';
import { type CodedVariables, type JudgedSuggestion, judgedSuggestions, missedValues } from './verdicts.ts';

/** How likely the rules' suggestions are right, learned from what people said of them. */
export interface ConfidenceModel {
  readonly words: LinearModel;
  /** Weights of the rules' own confidence, of the words, and of each variable; the constant last. */
  readonly decide: DenseModel;
  /** The variables that people judged. */
  readonly variables: readonly string[];
  /** Suggestions below this probability are not made. */
  readonly threshold: number;
}

export interface ConfidenceTraining {
  readonly model: ConfidenceModel;
  /** On documents that the model had not seen. */
  readonly judged: readonly Judged[];
}

interface Sample extends JudgedWords {
  readonly fold: number;
  readonly statement: SuggestedStatement;
}

/** Fewer judged suggestions teach nothing that lasts. */
const FEWEST = 20;
const FOLDS = 5;
/** Nothing above this is dropped, however little there is to find. */
const MOST_DROPPED = 0.4;
/**
 * What is believed before anything is judged, each a mean with its standard deviation: how much a step of the rules'
 * confidence means, how much the words count, how much a variable differs from the others, and how far the rules'
 * confidence is off as a whole, in log-odds.
 */
const PRIOR = {
  confidence: [0.9, 0.3],
  words: [0, 0.4],
  variable: [0, 0.6],
  constant: [0.2, 0.5],
} as const;
/** A coder may hold to a convention of his own for a variable: how likely, and how far it then is from the rules. */
const CONVENTION = { likely: 0.2, deviation: 4 } as const;
/** Suggestions of one document tend to be right or wrong together: their correlation within documents. */
const WITHIN = 0.2;
const BITS = 16;

/**
 * Learns how much to trust the rules. Words of quotes, values and variables are scored by a linear model; a small
 * regression joins that with the rules' own confidence and an effect of each variable. It is fitted to documents that
 * the linear model had not seen, and stays near what is believed of rules at large while there is little to learn
 * from: a variable with few decisions is trusted like the others (partial pooling: Gelman and Hill 2007, 12). Many
 * suggestions of one document count less than as many of several (design effect: Kish 1965). Null when there is too
 * little.
 */
export function trainConfidence(
  documents: readonly LearningDocument[],
  coded: CodedVariables,
  seed: number,
): ConfidenceTraining | null {
  const parts = foldsOf(documents.length, FOLDS, seed);
  const samples = documents.flatMap((document, i) => samplesOf(document, i, coded, parts[i] ?? 0));
  if (samples.length < FEWEST) return null;
  const variables = [...new Set(samples.map(({ statement }) => statement.variable))].sort();
  const rows = new Map<Sample, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = samples.filter((sample) => sample.fold !== fold);
    const base = { words: trainWords(others, BITS, seed), variables };
    for (const sample of samples)
      if (sample.fold === fold) rows.set(sample, rowOf(base, sample.statement, sample.features));
  }
  const missed = documents.reduce((total, document) => total + missedValues(document), 0);
  const right = samples.filter((sample) => sample.right).length;
  const judged = heldOut(samples, rows, variables.length);
  const decide = fitted(samples, rows, variables.length);
  const threshold = Math.min(MOST_DROPPED, bestThreshold(judged, right + missed));
  return { model: { words: trainWords(samples, BITS, seed), variables, decide, threshold }, judged };
}

function samplesOf(document: LearningDocument, index: number, coded: CodedVariables, fold: number): Sample[] {
  return judgedSuggestions(document, coded).flatMap(({ statement, record, right }: JudgedSuggestion) => {
    const whole = document.suggested[record];
    if (right === null || !whole) return [];
    return [
      { document: index, fold, statement, features: featuresOf(statement, whole, document.language), right },
    ];
  });
}

type Base = Pick<ConfidenceModel, 'words' | 'variables'>;

function rowOf(
  { words, variables }: Base,
  { confidence, variable }: SuggestedStatement,
  features: Uint32Array,
): number[] {
  const own = variables.map((name) => (name === variable ? 1 : 0));
  return [logit(confidence, 0.02), scoreOfWords(words, features), ...own];
}

function fitted(
  samples: readonly Sample[],
  rows: ReadonlyMap<Sample, readonly number[]>,
  variables: number,
): DenseModel {
  const counts = countsWithin(samples, WITHIN);
  const cases = samples.map((sample, i) => ({
    row: rows.get(sample) ?? [],
    right: sample.right,
    count: counts[i] ?? 1,
  }));
  const even = fittedWith(cases, new Array<number>(variables).fill(PRIOR.variable[1]));
  const deviations = Array.from({ length: variables }, (_, variable) =>
    isConvention(cases, variable, variables) ? CONVENTION.deviation : PRIOR.variable[1],
  );
  return deviations.some((deviation) => deviation !== PRIOR.variable[1])
    ? fittedWith(cases, deviations)
    : even;
}

interface Case {
  readonly row: readonly number[];
  readonly right: boolean;
  /** How much it counts. */
  readonly count: number;
}

/** @param deviations how far each variable is believed to be from the others, in log-odds */
function fittedWith(cases: readonly Case[], deviations: readonly number[]): DenseModel {
  const beliefs = [
    PRIOR.confidence,
    PRIOR.words,
    ...deviations.map((deviation) => [PRIOR.variable[0], deviation] as const),
    PRIOR.constant,
  ];
  return fitLogistic(
    cases.map(({ row }) => row),
    cases.map(({ right }) => right),
    {
      l2: beliefs.map(([, deviation]) => 1 / deviation ** 2),
      prior: beliefs.map(([mean]) => mean),
      counts: cases.map(({ count }) => count),
    },
  );
}

/** Columns of a row before those of the variables. */
const FIRST_VARIABLE = 2;

/**
 * Whether the decisions on a variable are better explained by a convention of the coder's than by chance: the odds of
 * a wide prior on its effect against the usual one (spike and slab: Mitchell and Beauchamp 1988).
 */
function isConvention(cases: readonly Case[], variable: number, variables: number): boolean {
  const own = cases.filter(({ row }) => row[FIRST_VARIABLE + variable] === 1);
  if (own.length === 0) return false;
  const others = fittedWith(
    cases.filter((one) => !own.includes(one)),
    new Array<number>(variables).fill(PRIOR.variable[1]),
  );
  const scored = own.map(({ row, right, count }) => ({
    score: logit(predictLogistic(others, row)),
    right,
    count,
  }));
  const evidence = (deviation: number) => {
    let [total, weights] = [0, 0];
    for (let step = -40; step <= 40; step += 1) {
      const weight = Math.exp(-((step / 10) ** 2) / 2);
      const fit = scored.reduce(
        (sum, { score, right, count }) =>
          sum + count * Math.log(sigmoid((right ? 1 : -1) * (score + (deviation * step) / 10))),
        0,
      );
      total += weight * Math.exp(fit);
      weights += weight;
    }
    return total / weights;
  };
  const { likely, deviation } = CONVENTION;
  return likely * evidence(deviation) > (1 - likely) * evidence(PRIOR.variable[1]);
}

function heldOut(
  samples: readonly Sample[],
  rows: ReadonlyMap<Sample, readonly number[]>,
  variables: number,
): Judged[] {
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = samples.filter((sample) => sample.fold !== fold);
    const decide = fitted(others, rows, variables);
    for (const sample of samples)
      if (sample.fold === fold)
        judged.push({ probability: predictLogistic(decide, rows.get(sample) ?? []), right: sample.right });
  }
  return judged;
}

/** The probability that a suggestion of the rules is right. */
export function confidenceOf(
  model: ConfidenceModel,
  statement: SuggestedStatement,
  record: SuggestedRecord,
  language: string | null,
): number {
  return predictLogistic(model.decide, rowOf(model, statement, featuresOf(statement, record, language)));
}

/** What may tell a right suggestion from a wrong one, hashed. */
function featuresOf(
  statement: SuggestedStatement,
  record: SuggestedRecord,
  language: string | null,
): Uint32Array {
  const { variable, value, quote, flags, confidence } = statement;
  const own = hashText(variable);
  const found = new Set<number>([own, mix(own, hashText(language ?? ''))]);
  const add = (kind: string, part: string | number) =>
    found.add(mix(mix(own, hashText(kind)), hashText(String(part))));
  add('value', JSON.stringify(value).slice(0, 80));
  add('confidence', Math.round(confidence * 10));
  for (const flag of flags) add('flag', flag);
  add('type', typeOf(record));
  add('rivals', Math.min(4, record.statements.filter((other) => other.variable === variable).length));
  add('size', Math.min(6, Math.floor(record.statements.length / 3)));
  for (const word of (quote?.exact ?? '').toLowerCase().split(/[^\p{L}\p{M}]+/u))
    if (word !== '') add('word', stemOf(word));
  return Uint32Array.from(found);
}

function typeOf(record: SuggestedRecord): string {
  const value = record.statements.find(({ variable }) => variable === 'type')?.value;
  return `${record.type} ${typeof value === 'string' ? value : ''}`;
}

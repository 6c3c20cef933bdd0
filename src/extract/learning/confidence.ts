import { groupBy, type SuggestedRecord, type SuggestedStatement } from '../../model/index.ts';
import type { LearningDocument } from './corpus.ts';
import { foldsOf } from './folds.ts';
import { hashText, mix } from './hashing.ts';
import { exampleSet, type LinearModel, logit, scoreLinear } from './linear.ts';
import { trainLinear } from './linear-training.ts';
import { type DenseModel, fitLogistic, predictLogistic } from './logistic.ts';
import { stemOf } from './prepared-text.ts';
import { bestThreshold, type Judged } from './quality.ts';
import { type CodedVariables, type JudgedSuggestion, judgedSuggestions, missedValues } from './verdicts.ts';

/** How likely the rules' suggestions are right, learned from what people said of them. */
export interface ConfidenceModel {
  readonly words: LinearModel;
  readonly decide: DenseModel;
  /** Share of right suggestions by variable, drawn towards the share of all. */
  readonly rates: Readonly<Record<string, number>>;
  readonly rate: number;
  /** Suggestions below this probability are not made. */
  readonly threshold: number;
}

export interface ConfidenceTraining {
  readonly model: ConfidenceModel;
  /** On documents that the model had not seen. */
  readonly judged: readonly Judged[];
}

interface Sample {
  readonly document: number;
  readonly fold: number;
  readonly statement: SuggestedStatement;
  readonly features: Uint32Array;
  readonly right: boolean;
}

/** Fewer judged suggestions teach nothing that lasts. */
const FEWEST = 20;
const FOLDS = 5;
/** Nothing above this is dropped, however little there is to find. */
const MOST_DROPPED = 0.4;
/** Without examples: the rules' own confidence, as it is. */
const PRIOR: DenseModel = [1, 0, 0, 0];
const PENALTY = 4;

/**
 * Learns how much to trust the rules. Words of quotes, values and variables are scored by a linear model; a small
 * regression joins that with the rules' own confidence and the variable's rate of right suggestions. It is fitted to
 * documents that the linear model had not seen, and stays near the rules' confidence while there is little to learn
 * from. Null when there is too little.
 */
export function trainConfidence(
  documents: readonly LearningDocument[],
  coded: CodedVariables,
  seed: number,
): ConfidenceTraining | null {
  const parts = foldsOf(documents.length, FOLDS, seed);
  const samples = documents.flatMap((document, i) => samplesOf(document, i, coded, parts[i] ?? 0));
  if (samples.length < FEWEST) return null;
  const rows = new Map<Sample, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = samples.filter((sample) => sample.fold !== fold);
    const base = baseOf(others, seed);
    for (const sample of samples)
      if (sample.fold === fold) rows.set(sample, rowOf(base, sample.statement, sample.features));
  }
  const missed = documents.reduce((total, document) => total + missedValues(document), 0);
  const right = samples.filter((sample) => sample.right).length;
  const judged = heldOut(samples, rows);
  const decide = fitted(samples, rows);
  const threshold = Math.min(MOST_DROPPED, bestThreshold(judged, right + missed));
  return { model: { ...baseOf(samples, seed), decide, threshold }, judged };
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

type Base = Pick<ConfidenceModel, 'words' | 'rates' | 'rate'>;

function baseOf(samples: readonly Sample[], seed: number): Base {
  const words = trainLinear(
    [...groupBy(samples, ({ document }) => document).values()].map((own) =>
      exampleSet(
        own.map(({ features }) => features),
        Uint32Array.from(own, ({ right }) => (right ? 1 : 0)),
      ),
    ),
    { bits: 16, outputs: 1, epochs: 8, rate: 0.2, l2: 1e-3, support: 2, seed },
  );
  const rate = (samples.filter(({ right }) => right).length + 1) / (samples.length + 2);
  const rates: Record<string, number> = {};
  for (const variable of new Set(samples.map(({ statement }) => statement.variable))) {
    const own = samples.filter(({ statement }) => statement.variable === variable);
    rates[variable] = (own.filter(({ right }) => right).length + 4 * rate) / (own.length + 4);
  }
  return { words, rates, rate };
}

function rowOf(base: Base, statement: SuggestedStatement, features: Uint32Array): readonly number[] {
  const scores = new Float64Array(1);
  scoreLinear(base.words, features, scores);
  const rate = logit(base.rates[statement.variable] ?? base.rate, 0.01);
  return [logit(statement.confidence, 0.02), Math.max(-5, Math.min(5, scores[0] ?? 0)), rate];
}

function fitted(samples: readonly Sample[], rows: ReadonlyMap<Sample, readonly number[]>): DenseModel {
  return fitLogistic(
    samples.map((sample) => rows.get(sample) ?? []),
    samples.map(({ right }) => right),
    PENALTY,
    PRIOR,
  );
}

function heldOut(samples: readonly Sample[], rows: ReadonlyMap<Sample, readonly number[]>): Judged[] {
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const decide = fitted(
      samples.filter((sample) => sample.fold !== fold),
      rows,
    );
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

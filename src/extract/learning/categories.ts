import type { LearningDocument } from './corpus.ts';
import { foldCount, foldsOf } from './folds.ts';
import { exampleSet, type LinearModel, scoreLinear } from './linear.ts';
import { trainLinear } from './linear-training.ts';
import type { Place } from './located.ts';
import { type DenseModel, fitLogistic, predictLogistic } from './logistic.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import type { PreparedText } from './prepared-text.ts';
import { bestThreshold, type Judged, qualityOf, type VariableQuality } from './quality.ts';
import { codeOf } from './roles.ts';
import { sameValue } from './same-value.ts';

/** One value of a categorical variable and how it is decided. */
export interface CategoryDecision {
  readonly variable: string;
  readonly value: string;
  /** Whether a record may hold several values of the variable. */
  readonly several: boolean;
  readonly decide: DenseModel;
  readonly threshold: number;
}

/** Finds values of categorical variables by the phrases that go with them. */
export interface CategoryModel {
  readonly values: readonly CategoryDecision[];
  readonly phrases: LinearModel;
}

export interface CategoryTraining {
  readonly model: CategoryModel;
  readonly quality: Readonly<Record<string, VariableQuality>>;
  readonly judged: readonly Judged[];
}

/** A value that a text tells of, with the phrase that speaks most for it. */
export interface CategoryFinding {
  readonly variable: string;
  readonly value: string;
  readonly several: boolean;
  readonly probability: number;
  readonly threshold: number;
  readonly trigger: Place;
}

type Value = Pick<CategoryDecision, 'variable' | 'value' | 'several'>;

/** Values that fewer documents have are not learned; nor more than one model holds. */
const FEWEST = 4;
const MOST = 30;
const PENALTY = 1;
/** A value that is no likelier than this is not suggested, whatever the best F1. */
const SUREST = 0.5;
const NEVER = 2;

/**
 * Learns which phrases go with which values of categorical variables: a logistic regression over the phrases of a
 * document for each value, and on top of it one over held-out scores, so that its probabilities hold. The phrase
 * that speaks most for a value is its trigger, and its quote. Null when no value has enough documents.
 */
export function trainCategories(
  documents: readonly LearningDocument[],
  prepared: readonly PreparedText[],
  variables: readonly string[],
  seed: number,
): CategoryTraining | null {
  const values = frequentValues(documents, variables);
  if (values.length === 0) return null;
  const sets = documents.map((document, i) => setOf(document, prepared[i], values));
  const folds = foldCount(sets.length);
  const parts = foldsOf(sets.length, folds, seed);
  const scores: Float64Array[] = sets.map(() => new Float64Array(values.length));
  for (let fold = 0; fold < folds; fold += 1) {
    const model = phraseModel(
      sets.filter((_, i) => parts[i] !== fold),
      values.length,
      seed,
    );
    for (const [i, set] of sets.entries())
      if (parts[i] === fold) scoreLinear(model, set.features, scores[i] ?? new Float64Array(values.length));
  }
  const results = values.map((value, output) => {
    const missed = documents.flatMap((document, i) => (isRuled(document, value) ? [] : [i]));
    const rows = missed.map((i) => [scores[i]?.[output] ?? 0]);
    return decisionFor(
      value,
      rows,
      missed.map((i) => (((sets[i]?.labels[0] ?? 0) >>> output) & 1) === 1),
    );
  });
  return {
    model: {
      values: results.map(({ decision }) => decision),
      phrases: phraseModel(sets, values.length, seed),
    },
    quality: qualities(results),
    judged: results.flatMap(({ judged, decision }) =>
      judged.filter(({ probability }) => probability >= decision.threshold),
    ),
  };
}

function phraseModel(sets: readonly ReturnType<typeof setOf>[], outputs: number, seed: number): LinearModel {
  return trainLinear(sets, { bits: 18, outputs, epochs: 12, rate: 0.3, l2: 1e-4, support: 2, seed });
}

function setOf(document: LearningDocument, prepared: PreparedText | undefined, values: readonly Value[]) {
  const features = new Set(prepared ? phrasesOf(prepared).map(({ hash }) => hash) : []);
  let labels = 0;
  for (const [output, { variable, value }] of values.entries())
    if (holds(document, variable, value)) labels |= 1 << output;
  return exampleSet([Uint32Array.from(features)], Uint32Array.of(labels));
}

function holds(document: LearningDocument, variable: string, value: string): boolean {
  return document.coded.some(({ statements }) =>
    statements.some(
      (coded) => coded.variable === variable && coded.answers.some((answer) => sameValue(answer, value)),
    ),
  );
}

function frequentValues(documents: readonly LearningDocument[], variables: readonly string[]): Value[] {
  const counts = new Map<string, { value: Omit<Value, 'several'>; documents: Set<string> }>();
  const plural = pluralVariables(documents);
  for (const { id, coded } of documents)
    for (const { variable, answers } of coded.flatMap(({ statements }) => statements)) {
      const value = codeOf(answers[0]);
      if (value === null || !variables.includes(variable)) continue;
      const key = `${variable} ${value}`;
      const count = counts.get(key) ?? { value: { variable, value }, documents: new Set() };
      count.documents.add(id);
      counts.set(key, count);
    }
  return [...counts.entries()]
    .filter(([, count]) => count.documents.size >= FEWEST)
    .sort(([a, one], [b, other]) => other.documents.size - one.documents.size || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([, { value }]) => ({ ...value, several: plural.has(value.variable) }));
}

/** Variables of which some record holds two values. */
export function pluralVariables(documents: readonly LearningDocument[]): Set<string> {
  const plural = new Set<string>();
  for (const { statements } of documents.flatMap(({ coded }) => coded)) {
    const seen = new Set<string>();
    for (const { variable } of statements) {
      if (seen.has(variable)) plural.add(variable);
      seen.add(variable);
    }
  }
  return plural;
}

interface Decided {
  readonly decision: CategoryDecision;
  readonly judged: readonly Judged[];
  readonly coded: number;
}

/** Whether the rules find the value: then nothing is left to learn from the document. */
function isRuled({ suggested }: LearningDocument, { variable, value }: Value): boolean {
  return suggested.some(({ statements }) =>
    statements.some((statement) => statement.variable === variable && sameValue(statement.value, value)),
  );
}

/** Decides on documents in which the rules do not find the value. */
function decisionFor(value: Value, rows: readonly (readonly number[])[], right: readonly boolean[]): Decided {
  const coded = right.filter((label) => label).length;
  const decide = fitLogistic(rows, right, { l2: PENALTY });
  const judged = rows.map((row, i) => ({
    probability: predictLogistic(decide, row),
    right: right[i] ?? false,
  }));
  const threshold = coded < FEWEST ? NEVER : Math.max(SUREST, bestThreshold(judged, coded));
  return { decision: { ...value, decide, threshold }, judged, coded };
}

function qualities(results: readonly Decided[]): Record<string, VariableQuality> {
  const quality: Record<string, VariableQuality> = {};
  for (const variable of new Set(results.map(({ decision }) => decision.variable))) {
    const own = results.filter(({ decision }) => decision.variable === variable);
    const made = own.flatMap(({ judged, decision }) =>
      judged.filter(({ probability }) => probability >= decision.threshold),
    );
    const coded = own.reduce((total, result) => total + result.coded, 0);
    quality[variable] = qualityOf(made.filter(({ right }) => right).length, made.length, coded);
  }
  return quality;
}

/** How likely each value is for a text, the likeliest first. */
export function findCategories(model: CategoryModel, prepared: PreparedText): CategoryFinding[] {
  const phrases = phrasesOf(prepared);
  const scores = new Float64Array(model.values.length);
  scoreLinear(model.phrases, Uint32Array.from(new Set(phrases.map(({ hash }) => hash))), scores);
  return model.values
    .map((value, output) => ({
      variable: value.variable,
      value: value.value,
      several: value.several,
      threshold: value.threshold,
      probability: predictLogistic(value.decide, [scores[output] ?? 0]),
      trigger: triggerOf(model.phrases, phrases, output),
    }))
    .sort((a, b) => b.probability - a.probability);
}

/** The phrase with the greatest weight for an output; the first of equals. */
function triggerOf(
  { weights, bits, outputs }: LinearModel,
  phrases: readonly Phrase[],
  output: number,
): Place {
  let [best, weight] = [phrases[0], Number.NEGATIVE_INFINITY];
  for (const phrase of phrases) {
    const own = weights[(phrase.hash & (2 ** bits - 1)) * outputs + output] ?? 0;
    if (own > weight) [best, weight] = [phrase, own];
  }
  return { first: best?.first ?? 0, last: best?.last ?? 1 };
}

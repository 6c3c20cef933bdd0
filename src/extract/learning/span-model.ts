import { type Candidate, candidatesOf } from './candidates.ts';
import type { LearningDocument } from './corpus.ts';
import { FeatureList } from './feature-list.ts';
import { type FillerRole, type GoldFiller, goldOf, labelsOf } from './gold.ts';
import { type ExampleSet, exampleSet, type LinearModel, scoreLinear, sigmoid } from './linear.ts';
import { trainLinear } from './linear-training.ts';
import type { PreparedText } from './prepared-text.ts';
import { leftToFind, type RuledPlaces, ruledPlaces } from './ruled.ts';
import { spanFeaturesOf } from './span-features.ts';
import { documentFeatures, sentenceFeatures } from './topics.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Three linear models: which phrase fills which role, which sentence tells of a filler, which document of an event. */
export interface SpanModel {
  readonly spans: LinearModel;
  readonly sentences: LinearModel;
  readonly documents: LinearModel;
}

/** A text with its candidates and all features made. */
export interface ReadText {
  readonly prepared: PreparedText;
  readonly candidates: readonly Candidate[];
  readonly spans: ExampleSet;
  readonly sentences: ExampleSet;
  readonly document: ExampleSet;
}

/** A read text with what people coded in it. */
export interface CodedText extends ReadText {
  readonly gold: readonly GoldFiller[];
  /** The fillers that the rules do not find, and where they suggest any. */
  readonly open: readonly GoldFiller[];
  readonly ruled: RuledPlaces;
  /** For each role, whether people said what there is of it. */
  readonly judged: readonly boolean[];
}

/** Prepares a document for training. */
export function readCoded(
  document: LearningDocument,
  prepared: PreparedText,
  roles: readonly FillerRole[],
  vocabulary: Vocabulary,
): CodedText {
  const gold = goldOf(document, prepared, roles);
  const ruled = ruledPlaces(document.suggested, prepared, roles);
  const judged = roles.map(({ role, ruled: isRuled }) => !isRuled || isCoded(document, role));
  const isEvent = document.coded.some(({ type }) => type === 'event');
  return {
    ...readText(prepared, vocabulary, gold, isEvent),
    gold,
    open: leftToFind(gold, ruled),
    ruled,
    judged,
  };
}

/** Whether people coded a variable in a document, or would have: of decided ones only what they touched is known. */
function isCoded({ coded, verdicts }: LearningDocument, role: string): boolean {
  return !verdicts || coded.some(({ statements }) => statements.some(({ variable }) => variable === role));
}

/** Prepares a text for prediction (no gold) or training. */
export function readText(
  prepared: PreparedText,
  vocabulary: Vocabulary,
  gold: readonly GoldFiller[] = [],
  isEvent = false,
): ReadText {
  const candidates = candidatesOf(prepared);
  const list = new FeatureList();
  candidates.forEach(spanFeaturesOf(prepared, vocabulary, list));
  const told = new Uint32Array(prepared.sentences.length);
  for (const { role, places } of gold)
    for (const { first } of places) {
      const at = prepared.sentenceOf[first] ?? 0;
      told[at] = (told[at] ?? 0) | (1 << role);
    }
  return {
    prepared,
    candidates,
    spans: { ...list.finish(), labels: labelsOf(candidates, gold) },
    sentences: exampleSet(
      prepared.sentences.map((_, index) => sentenceFeatures(prepared, index)),
      told,
    ),
    document: exampleSet([documentFeatures(prepared)], Uint32Array.of(isEvent ? 1 : 0)),
  };
}

/** Trains the three models. */
export function trainSpanModel(texts: readonly ReadText[], roles: number, seed: number): SpanModel {
  const common = { rate: 0.3, l2: 1e-5, support: 2, seed };
  return {
    spans: trainLinear(
      texts.map(({ spans }) => spans),
      { ...common, bits: 20, outputs: roles, epochs: 8, l2: 1e-4 },
    ),
    sentences: trainLinear(
      texts.map(({ sentences }) => sentences),
      { ...common, bits: 18, outputs: roles, epochs: 6 },
    ),
    documents: trainLinear(
      texts.map(({ document }) => document),
      { ...common, bits: 18, outputs: 1, epochs: 10 },
    ),
  };
}

/** What the three models say of a text. */
export interface SpanScores {
  readonly roles: number;
  /** Probability of each role for each candidate, the roles of one candidate side by side. */
  readonly spans: Float32Array;
  /** Log-odds of each role for each sentence. */
  readonly sentences: Float32Array;
  /** Log-odds that the document tells of an event. */
  readonly document: number;
}

export function scoreText(model: SpanModel, text: ReadText): SpanScores {
  const document = new Float64Array(1);
  scoreLinear(model.documents, text.document.features, document);
  return {
    roles: model.spans.outputs,
    spans: scoresOf(model.spans, text.spans, sigmoid),
    sentences: scoresOf(model.sentences, text.sentences, (score) => score),
    document: document[0] ?? 0,
  };
}

function scoresOf(
  model: LinearModel,
  { features, starts, labels }: ExampleSet,
  shape: (score: number) => number,
): Float32Array {
  const { outputs } = model;
  const all = new Float32Array(labels.length * outputs);
  const scores = new Float64Array(outputs);
  for (let i = 0; i < labels.length; i += 1) {
    scoreLinear(model, features, scores, starts[i], starts[i + 1]);
    for (let output = 0; output < outputs; output += 1)
      all[i * outputs + output] = shape(scores[output] ?? 0);
  }
  return all;
}

import type { CodedRecord } from '../corpus.ts';
import { exampleSet, type LinearModel, scoreLinear, sigmoid } from '../linear.ts';
import { trainLinear } from '../linear-training.ts';
import { type DenseModel, fitLogistic, predictLogistic } from '../logistic.ts';
import { codeOf } from '../roles.ts';
import type { LeadText } from './lead-text.ts';
import { topicFeatures } from './offers.ts';

/** Tells the type of a document's event by the words and marks of the whole. */
export interface TypeModel {
  readonly codes: readonly string[];
  readonly topics: LinearModel;
  /** From the score of the likeliest code and its lead over the next to the probability that it is right. */
  readonly decide: DenseModel;
}

interface TypedText {
  readonly events: readonly CodedRecord[];
  readonly text: LeadText;
  readonly fold: number;
}

interface Example {
  readonly features: Uint32Array;
  readonly labels: number;
  readonly fold: number;
}

const MOST_CODES = 15;
/** What is believed of the score, of the lead over the next, and of all of them. */
const BELIEFS = [
  [0.5, 0.5],
  [0.5, 0.5],
  [0, 1],
] as const;

/** Learns from documents with one event. */
export function trainTypes(texts: readonly TypedText[], folds: number, seed: number): TypeModel {
  const single = texts.flatMap(({ events, text, fold }) => {
    const [event] = events;
    return event && events.length === 1
      ? [{ features: topicFeatures(text), types: typesOf(event), fold }]
      : [];
  });
  const codes = mostFrequent(single.flatMap(({ types }) => types.slice(0, 1)));
  const examples = single.map(({ features, types, fold }) => ({
    features,
    fold,
    labels: codes.reduce((bits, code, i) => (types.includes(code) ? bits | (1 << i) : bits), 0),
  }));
  const judged: { row: number[]; right: boolean }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const topics = topicsOf(
      examples.filter((one) => one.fold !== fold),
      codes.length,
      seed,
    );
    for (const { features, labels, fold: own } of examples) {
      if (own !== fold) continue;
      const { code, row } = bestOf(topics, features);
      judged.push({ row, right: ((labels >>> code) & 1) === 1 });
    }
  }
  const decide = fitLogistic(
    judged.map(({ row }) => row),
    judged.map(({ right }) => right),
    { l2: BELIEFS.map(([, deviation]) => 1 / deviation ** 2), prior: BELIEFS.map(([mean]) => mean) },
  );
  return { codes, topics: topicsOf(examples, codes.length, seed), decide };
}

function typesOf({ statements }: CodedRecord): string[] {
  return statements
    .filter(({ variable }) => variable === 'type')
    .flatMap(({ answers }) => answers.flatMap((answer) => codeOf(answer) ?? []));
}

function mostFrequent(codes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST_CODES)
    .map(([code]) => code);
}

function topicsOf(examples: readonly Example[], codes: number, seed: number): LinearModel {
  return trainLinear(
    examples.map(({ features, labels }) => exampleSet([features], Uint32Array.of(labels))),
    { bits: 16, outputs: Math.max(1, codes), epochs: 12, rate: 0.3, l2: 1e-3, support: 2, seed },
  );
}

function bestOf(topics: LinearModel, features: Uint32Array): { code: number; row: number[] } {
  const scores = new Float64Array(topics.outputs);
  scoreLinear(topics, features, scores);
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const [best = 0, next] = order;
  const score = scores[best] ?? 0;
  return { code: best, row: [sigmoid(score), score - (next === undefined ? score : (scores[next] ?? 0))] };
}

/** The likeliest type; `other` where nothing was learned. */
export function typeOf(
  { codes, topics, decide }: TypeModel,
  features: Uint32Array,
): { type: string; probability: number } {
  const { code, row } = bestOf(topics, features);
  return { type: codes[code] ?? 'other', probability: predictLogistic(decide, row) };
}

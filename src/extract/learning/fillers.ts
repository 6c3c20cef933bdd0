import type { LearningDocument } from './corpus.ts';
import { type Entity, entitiesOf } from './entities.ts';
import { foldCount, foldsOf } from './folds.ts';
import type { FillerRole, GoldFiller } from './gold.ts';
import type { Place } from './located.ts';
import { type DenseModel, fitLogistic, predictLogistic } from './logistic.ts';
import type { PreparedText } from './prepared-text.ts';
import { bestThreshold, type Judged, qualityOf, type VariableQuality } from './quality.ts';
import { isRuled, type RuledPlaces } from './ruled.ts';
import {
  type CodedText,
  type ReadText,
  readCoded,
  type SpanModel,
  type SpanScores,
  scoreText,
  trainSpanModel,
} from './span-model.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** How a role is decided: a regression over what speaks for an entity, and the probability that it takes. */
export interface RoleDecision extends FillerRole {
  readonly decide: DenseModel;
  readonly threshold: number;
}

/** Finds the fillers of roles in a text. */
export interface FillerModel {
  readonly roles: readonly RoleDecision[];
  readonly spans: SpanModel;
  readonly vocabulary: Vocabulary;
  /** From the log-odds of the document model to the probability that there is an event. */
  readonly event: DenseModel;
}

export interface FillerTraining {
  readonly model: FillerModel;
  /** On documents that the model had not seen; beside rules, of what they leave, where anything is suggested. */
  readonly quality: Readonly<Record<string, VariableQuality>>;
  readonly judged: readonly Judged[];
}

/** An entity of a document that a model had not seen. */
interface Sample {
  readonly fold: number;
  readonly row: readonly number[];
  readonly right: boolean;
}

const PENALTY = 1;
/** A role that is filled less well on unseen documents is not filled: it would cost more time than it saves. */
const LEAST_PRECISION = 0.35;
/** Beside what the rules find, a suggestion has to be right this often: half of their F1, and a margin for few decisions. */
const LEAST_BESIDE = 0.6;
const NEVER = 2;

/**
 * Learns to fill roles from coded documents. Phrases are scored one by one; mentions of the same thing are put
 * together; a regression trained on documents that the phrase model had not seen decides about each, so that its
 * probabilities hold; the threshold gives the best F1 there. Fillers are words of the text: nothing scores a person.
 */
export function trainFillers(
  documents: readonly LearningDocument[],
  prepared: readonly PreparedText[],
  roles: readonly FillerRole[],
  seed: number,
): FillerTraining {
  const vocabulary = vocabularyOf(prepared, seed);
  const texts = documents.flatMap((document, i) => {
    const text = prepared[i];
    return text ? [readCoded(document, text, roles, vocabulary)] : [];
  });
  const folds = foldCount(texts.length);
  const { samples, event } = heldOutSamples(texts, roles.length, folds, seed);
  const coded = roles.map((_, role) => foldTotals(texts, role, folds, seed));
  const decisions: RoleDecision[] = [];
  const quality: Record<string, VariableQuality> = {};
  const judged: Judged[] = [];
  for (const [index, role] of roles.entries()) {
    const own = samples[index] ?? [];
    const totals = coded[index] ?? [];
    const least = role.ruled ? LEAST_BESIDE : 0;
    const measured = measure(own, totals, least);
    const decision = decisionOf(own, sum(totals), least);
    const isGood = role.ruled
      ? isSurelyGood(measured.quality)
      : measured.quality.precision >= LEAST_PRECISION;
    decisions.push({ ...role, decide: decision.decide, threshold: isGood ? decision.threshold : NEVER });
    if (role.ruled && !isGood) continue;
    quality[role.role] = measured.quality;
    judged.push(...measured.judged);
  }
  return {
    model: { roles: decisions, spans: trainSpanModel(texts, roles.length, seed), vocabulary, event },
    quality,
    judged,
  };
}

/** Good enough even if the few unseen suggestions flatter: with one more and a half of it right. */
function isSurelyGood({ precision, suggested }: VariableQuality): boolean {
  return (precision * suggested + 0.5) / (suggested + 1.5) >= LEAST_BESIDE;
}

/** Per role, the entities of every document as a model sees them that was trained on the other parts. */
function heldOutSamples(
  texts: readonly CodedText[],
  roles: number,
  folds: number,
  seed: number,
): { samples: Sample[][]; event: DenseModel } {
  const parts = foldsOf(texts.length, folds, seed);
  const samples: Sample[][] = Array.from({ length: roles }, () => []);
  const documents: { row: number[]; isEvent: boolean }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = trainSpanModel(
      texts.filter((_, i) => parts[i] !== fold),
      roles,
      seed,
    );
    for (const [i, text] of texts.entries()) {
      if (parts[i] !== fold) continue;
      const scores = scoreText(model, text);
      documents.push({ row: [scores.document], isEvent: text.document.labels[0] === 1 });
      for (let role = 0; role < roles; role += 1)
        if (text.judged[role])
          samples[role]?.push(...judge(freeEntities(text, scores, role), text.open, role, fold));
    }
  }
  const event = fitLogistic(
    documents.map(({ row }) => row),
    documents.map(({ isEvent }) => isEvent),
    { l2: PENALTY },
  );
  return { samples, event };
}

/** The entities of a text that the rules do not suggest for the role. */
export function freeEntities(
  text: ReadText & { readonly ruled: RuledPlaces },
  scores: SpanScores,
  role: number,
): Entity[] {
  const ruled = text.ruled[role] ?? [];
  return entitiesOf(text, scores, role).filter(({ places }) => !isRuled(ruled, places));
}

/** How many fillers of a role there are to find in each part. */
function foldTotals(texts: readonly CodedText[], role: number, folds: number, seed: number): number[] {
  const parts = foldsOf(texts.length, folds, seed);
  const totals = new Array<number>(folds).fill(0);
  for (const [i, { open, judged }] of texts.entries()) {
    const part = parts[i] ?? 0;
    if (judged[role])
      totals[part] = (totals[part] ?? 0) + open.filter((filler) => filler.role === role).length;
  }
  return totals;
}

function judge(
  entities: readonly Entity[],
  gold: readonly GoldFiller[],
  role: number,
  fold: number,
): Sample[] {
  const open = gold.filter((filler) => filler.role === role);
  return entities.map(({ places, row }) => {
    const hit = open.findIndex((filler) =>
      filler.places.some((place) => places.some((own) => isSame(own, place))),
    );
    if (hit !== -1) open.splice(hit, 1);
    return { fold, row, right: hit !== -1 };
  });
}

/** The same words, or words that end alike and differ by a little. */
function isSame(a: Place, b: Place): boolean {
  const both = Math.min(a.last, b.last) - Math.max(a.first, b.first);
  if (both <= 0) return false;
  const whole = Math.max(a.last, b.last) - Math.min(a.first, b.first);
  return both / whole >= 0.5 || (a.last === b.last && both === Math.min(a.last - a.first, b.last - b.first));
}

function decisionOf(
  samples: readonly Sample[],
  coded: number,
  least: number,
): { decide: DenseModel; threshold: number } {
  const decide = fitLogistic(
    samples.map(({ row }) => row),
    samples.map(({ right }) => right),
    { l2: PENALTY },
  );
  const judged = samples.map(({ row, right }) => ({ probability: predictLogistic(decide, row), right }));
  return { decide, threshold: Math.max(least, bestThreshold(judged, coded)) };
}

/** Decides about each part by what the others say. */
function measure(
  samples: readonly Sample[],
  totals: readonly number[],
  least: number,
): { quality: VariableQuality; judged: Judged[] } {
  const judged: Judged[] = [];
  let [right, suggested] = [0, 0];
  for (const [fold, total] of totals.entries()) {
    const { decide, threshold } = decisionOf(
      samples.filter((sample) => sample.fold !== fold),
      sum(totals) - total,
      least,
    );
    for (const { row, right: isRight } of samples.filter((sample) => sample.fold === fold)) {
      const probability = predictLogistic(decide, row);
      if (probability < threshold) continue;
      judged.push({ probability, right: isRight });
      suggested += 1;
      right += isRight ? 1 : 0;
    }
  }
  return { quality: qualityOf(right, suggested, sum(totals)), judged };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

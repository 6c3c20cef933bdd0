import type { LearningDocument } from './corpus.ts';
import { type Entity, entitiesOf } from './entities.ts';
import { decisionOf, measureDecisions, type Sample } from './filler-decisions.ts';
import { foldCount, foldsOf } from './folds.ts';
import type { FillerRole, GoldFiller } from './gold.ts';
import { logit } from './linear.ts';
import type { Place } from './located.ts';
import { type DenseModel, fitLogistic, predictLogistic } from './logistic.ts';
import type { PreparedText } from './prepared-text.ts';
import type { Judged, VariableQuality } from './quality.ts';
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

const PENALTY = 1;
/** A role that is filled less well on unseen documents is not filled: it would cost more time than it saves. */
const LEAST_PRECISION = 0.25;
/** What is less likely is not suggested, even where F1 would gain. */
const LEAST_ALONE = 0.25;
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
  const { samples, event } = heldOutSamples(texts, roles, folds, seed);
  const coded = roles.map((_, role) => foldTotals(texts, role, folds, seed));
  const decisions: RoleDecision[] = [];
  const quality: Record<string, VariableQuality> = {};
  const judged: Judged[] = [];
  for (const [index, role] of roles.entries()) {
    const own = samples[index] ?? [];
    const totals = coded[index] ?? [];
    const least = role.ruled ? LEAST_BESIDE : LEAST_ALONE;
    const like = samples.filter((_, other) => roles[other]?.ruled === role.ruled).flat();
    const measured = measureDecisions(own, like, totals, least);
    const decision = decisionOf(own, like, totals, least);
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

/** A text as a model sees it that was trained on the other parts. */
interface ScoredText {
  readonly text: CodedText;
  readonly scores: SpanScores;
  readonly fold: number;
}

function eventModel(scored: readonly ScoredText[]): DenseModel {
  return fitLogistic(
    scored.map(({ scores }) => eventRow(scores)),
    scored.map(({ text }) => isEvent(text)),
    { l2: PENALTY },
  );
}

/** Per role, the entities of every document as a model sees them that was trained on the other parts. */
function heldOutSamples(
  texts: readonly CodedText[],
  roles: readonly FillerRole[],
  folds: number,
  seed: number,
): { samples: Sample[][]; event: DenseModel } {
  const parts = foldsOf(texts.length, folds, seed);
  const scored: ScoredText[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = trainSpanModel(
      texts.filter((_, i) => parts[i] !== fold),
      roles.length,
      seed,
    );
    for (const [i, text] of texts.entries()) {
      if (parts[i] !== fold) continue;
      scored.push({ text, scores: scoreText(model, text), fold });
    }
  }
  const event = eventModel(scored);
  const others = Array.from({ length: folds }, (_, fold) =>
    eventModel(scored.filter((one) => one.fold !== fold)),
  );
  const samples = roles.map(({ form }, role) =>
    scored.flatMap(({ text, scores, fold }) => {
      if (!text.judged[role]) return [];
      const likely = predictLogistic(others[fold] ?? event, eventRow(scores));
      const document = { fold, isEvent: isEvent(text), event: likely };
      return judge(freeEntities(text, scores, role), text.open, role, form.kind === 'words').map((one) => ({
        ...one,
        ...document,
      }));
    }),
  );
  return { samples, event };
}

function isEvent({ document }: CodedText): boolean {
  return document.labels[0] === 1;
}

/** What speaks for an event in a document, for the regression that says how likely there is one. */
export function eventRow({ document, sentences, spans }: SpanScores): number[] {
  return [
    document,
    sentences.reduce((most, score) => Math.max(most, score), -6),
    logit(spans.reduce((most, share) => Math.max(most, share), 0)),
  ];
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

/** Words of the text are right as one of the spellings that people gave; a name may differ by a little. */
function judge(
  entities: readonly Entity[],
  gold: readonly GoldFiller[],
  role: number,
  isWords: boolean,
): Pick<Sample, 'row' | 'right'>[] {
  const open = gold.filter((filler) => filler.role === role);
  return entities.map(({ places, best, row }) => {
    const hit = open.findIndex((filler) =>
      filler.places.some((place) =>
        isWords
          ? place.first === best.first && place.last === best.last
          : places.some((own) => isSame(own, place)),
      ),
    );
    if (hit !== -1) open.splice(hit, 1);
    return { row, right: hit !== -1 };
  });
}

/** The same words, or words that end alike and differ by a little. */
function isSame(a: Place, b: Place): boolean {
  const both = Math.min(a.last, b.last) - Math.max(a.first, b.first);
  if (both <= 0) return false;
  const whole = Math.max(a.last, b.last) - Math.min(a.first, b.first);
  return both / whole >= 0.5 || (a.last === b.last && both === Math.min(a.last - a.first, b.last - b.first));
}

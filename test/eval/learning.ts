import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type LearningDocument, openModel, trainModel } from '../../src/extract/index.ts';
import { foldsOf } from '../../src/extract/learning/folds.ts';
import { randomFrom, shuffled } from '../../src/extract/learning/hashing.ts';
import { calibrationError, type Judged } from '../../src/extract/learning/quality.ts';
import { saysAnswer } from '../../src/extract/learning/same-value.ts';
import type { SuggestedRecord, SuggestedStatement } from '../../src/model/index.ts';
import { codedNews, goldenReports } from './coded-news.ts';
import { type EventTally, eventF1, tallyEvents } from './event-score.ts';
import { cityGazetteer } from './extraction.ts';

/** How suggestions fare against a coding: every value of every variable that the coding knows, by document. */
export interface LearningScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly judged: readonly Judged[];
  readonly events: readonly EventTally[];
}

interface SplitScore extends LearningScore {
  /** Processor seconds for training. */
  readonly seconds: number;
}

const SPLITS = 5;
const POOLS = 4;

/** As the default codebook has them. */
const KINDS = {
  type: 'category',
  link: 'category',
  weapon: 'category',
  target: 'category',
  support: 'category',
  agency: 'name',
  date: 'other',
  organisation: 'name',
  place: 'name',
  seized_item: 'name',
} as const;

/** Everything coded that lies here: the news of the corpora where they are, and our own reports. */
export async function learningDocuments(shared: string): Promise<LearningDocument[]> {
  const gazetteer = cityGazetteer();
  const golden = join(import.meta.dirname, '..', 'golden');
  const news = join(shared, 'corpora', 'news');
  return [
    ...(existsSync(news) ? await codedNews(news, gazetteer) : []),
    ...(await codedNews(join(golden, 'invented'), gazetteer)),
    ...goldenReports(join(golden, 'extract'), gazetteer),
  ];
}

/**
 * Scores suggested records of documents against their coding. Where people judged only what a document's coding names
 * (`verdicts`), so does this.
 */
export function scoreSuggestions(
  documents: readonly LearningDocument[],
  suggest: (document: LearningDocument) => readonly SuggestedRecord[],
): LearningScore {
  const judged: Judged[] = [];
  const events: EventTally[] = [];
  const everywhere = new Set(documents.flatMap(variablesOf));
  let [coded, found] = [0, 0];
  for (const document of documents) {
    const values = document.coded.flatMap(({ statements }) => statements);
    const known = document.verdicts ? new Set(variablesOf(document)) : everywhere;
    const records = suggest(document);
    events.push(tallyEvents(document, records));
    const made = distinct(records.flatMap(({ statements }) => statements)).filter(({ variable }) =>
      known.has(variable),
    );
    const isSame = (statement: SuggestedStatement) => (value: (typeof values)[number]) =>
      value.variable === statement.variable && value.answers.some((answer) => saysAnswer(statement, answer));
    for (const statement of made)
      judged.push({ probability: statement.confidence, right: values.some(isSame(statement)) });
    coded += values.length;
    found += values.filter((value) => made.some((statement) => isSame(statement)(value))).length;
  }
  const right = judged.filter((one) => one.right).length;
  const [precision, recall] = [right / Math.max(1, judged.length), found / Math.max(1, coded)];
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return { precision, recall, f1, judged, events };
}

function variablesOf({ coded }: LearningDocument): string[] {
  return coded.flatMap(({ statements }) => statements.map(({ variable }) => variable));
}

function distinct(statements: readonly SuggestedStatement[]): SuggestedStatement[] {
  const seen = new Map<string, SuggestedStatement>();
  for (const statement of statements) {
    const key = JSON.stringify([statement.variable, statement.value]);
    if ((seen.get(key)?.confidence ?? -1) < statement.confidence) seen.set(key, statement);
  }
  return [...seen.values()];
}

/**
 * Decisions on documents of one half, in an order of chance, until there are so many; then the other half as it is
 * suggested, the model's own with the rules'. Calibration errors are of suggestions pooled over five splits: the mean of
 * the pools, and the worst; and the mean of single splits, of which some .03 is chance. Seconds are processor time.
 */
export function learningCurve(documents: readonly LearningDocument[], pools = POOLS): string[] {
  const rows = [
    '| decisions | F1 | precision | recall | calibration error | worst pool | single splits | event F1 | seconds |',
    '|---|---|---|---|---|---|---|---|---|',
  ];
  for (const decisions of [0, 50, 100, 200, 400, Number.POSITIVE_INFINITY]) {
    const scores = Array.from({ length: SPLITS * pools }, (_, split) =>
      splitScore(documents, split, decisions),
    );
    const errors = Array.from({ length: pools }, (_, pool) =>
      calibrationError(scores.slice(pool * SPLITS, (pool + 1) * SPLITS).flatMap(({ judged }) => judged)),
    );
    const mean = (values: readonly number[]) =>
      (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
    const figures = (['f1', 'precision', 'recall'] as const).map((key) =>
      mean(scores.map((score) => score[key])),
    );
    const label =
      decisions === 0
        ? '0 (the rules alone)'
        : Number.isFinite(decisions)
          ? decisions
          : 'half of all documents';
    rows.push(
      `| ${label} | ${figures.join(' | ')} | ${mean(errors)} | ${Math.max(...errors).toFixed(3)} | ${mean(scores.map(({ judged }) => calibrationError(judged)))} | ${mean(scores.map(({ events }) => eventF1(events)))} | ${mean(scores.map(({ seconds }) => seconds))} |`,
    );
  }
  return rows;
}

/**
 * The same documents coded by somebody with a convention of his own: of some variables he finds no suggestion right. The
 * values that were coded for them can be found by nobody.
 */
export function withConvention(
  documents: readonly LearningDocument[],
  variables: readonly string[],
): LearningDocument[] {
  return documents.map((document) => ({
    ...document,
    coded: document.coded.map((record) => ({
      ...record,
      statements: record.statements.map((statement) =>
        variables.includes(statement.variable) ? { ...statement, answers: ['otherwise'] } : statement,
      ),
    })),
  }));
}

function splitScore(documents: readonly LearningDocument[], split: number, decisions: number): SplitScore {
  const half = foldsOf(documents.length, 2, split + 1);
  const order = shuffled(documents.length, randomFrom(split + 1));
  const inOrder = Array.from(order, (at) => (half[at] === 0 ? documents[at] : undefined)).filter(
    (one) => one !== undefined,
  );
  const taught = upTo(inOrder, decisions);
  const test = documents.filter((_, i) => half[i] === 1);
  if (taught.length === 0) return { ...scoreSuggestions(test, ({ suggested }) => suggested), seconds: 0 };
  const start = process.cpuUsage().user;
  const use = openModel(trainModel(taught, { name: 'curve', trained: '', codebook: null, kinds: KINDS }));
  const seconds = (process.cpuUsage().user - start) / 1e6;
  return { ...scoreSuggestions(test, use), seconds };
}

/** The first documents whose suggestions make so many decisions. */
function upTo(documents: readonly LearningDocument[], decisions: number): LearningDocument[] {
  const taken: LearningDocument[] = [];
  let made = 0;
  for (const document of documents) {
    if (made >= decisions) break;
    taken.push(document);
    made += document.suggested.reduce((sum, { statements }) => sum + statements.length, 0);
  }
  return taken;
}

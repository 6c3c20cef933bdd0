import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type LearningDocument, openModel, trainModel } from '../../src/extract/index.ts';
import { foldsOf } from '../../src/extract/learning/folds.ts';
import { calibrationError, type Judged } from '../../src/extract/learning/quality.ts';
import { sameValue } from '../../src/extract/learning/same-value.ts';
import type { SuggestedRecord, SuggestedStatement } from '../../src/model/index.ts';
import { codedNews, goldenReports } from './coded-news.ts';
import { cityGazetteer } from './extraction.ts';

/** How suggestions fare against a coding: every value of every variable that the coding knows, by document. */
export interface LearningScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly judged: readonly Judged[];
}

const SPLITS = 5;

/** As the default codebook has them. */
const KINDS = {
  type: 'category',
  link: 'category',
  weapon: 'category',
  target: 'category',
  support: 'category',
  agency: 'other',
  date: 'other',
  organisation: 'other',
  place: 'other',
  seized_item: 'other',
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
  const everywhere = new Set(documents.flatMap(variablesOf));
  let [coded, found] = [0, 0];
  for (const document of documents) {
    const values = document.coded.flatMap(({ statements }) => statements);
    const known = document.verdicts ? new Set(variablesOf(document)) : everywhere;
    const made = distinct(suggest(document).flatMap(({ statements }) => statements)).filter(({ variable }) =>
      known.has(variable),
    );
    const isSame = (statement: SuggestedStatement) => (value: (typeof values)[number]) =>
      value.variable === statement.variable &&
      value.answers.some((answer) => sameValue(statement.value, answer));
    for (const statement of made)
      judged.push({ probability: statement.confidence, right: values.some(isSame(statement)) });
    coded += values.length;
    found += values.filter((value) => made.some((statement) => isSame(statement)(value))).length;
  }
  const right = judged.filter((one) => one.right).length;
  const [precision, recall] = [right / Math.max(1, judged.length), found / Math.max(1, coded)];
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return { precision, recall, f1, judged };
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

/** Decisions on the first documents of a split until there are so many, then the others as they are suggested. */
export function learningCurve(documents: readonly LearningDocument[]): string[] {
  const rows = ['| decisions | F1 | precision | recall | calibration error |', '|---|---|---|---|---|'];
  for (const decisions of [0, 50, 100, 200, 400, Number.POSITIVE_INFINITY]) {
    const scores = Array.from({ length: SPLITS }, (_, split) => {
      const half = foldsOf(documents.length, 2, split + 1);
      const taught = upTo(
        documents.filter((_, i) => half[i] === 0),
        decisions,
      );
      const test = documents.filter((_, i) => half[i] === 1);
      if (taught.length === 0) return scoreSuggestions(test, ({ suggested }) => suggested);
      const model = openModel(
        trainModel(taught, { name: 'curve', trained: '', codebook: null, kinds: KINDS }),
      );
      return scoreSuggestions(test, model);
    });
    const error = calibrationError(scores.flatMap(({ judged }) => judged)).toFixed(3);
    const mean = (key: 'f1' | 'precision' | 'recall') =>
      (scores.reduce((sum, score) => sum + score[key], 0) / SPLITS).toFixed(3);
    const label =
      decisions === 0
        ? '0 (the rules alone)'
        : Number.isFinite(decisions)
          ? decisions
          : 'half of all documents';
    rows.push(`| ${label} | ${mean('f1')} | ${mean('precision')} | ${mean('recall')} | ${error} |`);
  }
  return rows;
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

import { extract, type LearningDocument, openModel, trainModel } from '../../src/extract/index.ts';
import { foldsOf } from '../../src/extract/learning/folds.ts';
import { calibrationError, type Judged } from '../../src/extract/learning/quality.ts';
import { sameValue } from '../../src/extract/learning/same-value.ts';
import type { Gazetteer } from '../../src/places/index.ts';
import type { Part } from '../learning-corpus/random.ts';
import { wireReports } from '../learning-corpus/wire/wire-reports.ts';
import { cityGazetteer } from './extraction.ts';

/** Fillers of one role on unseen documents: right, made, coded. A filler is right when it is one of the spellings. */
interface Tally {
  right: number;
  made: number;
  coded: number;
  judged: Judged[];
}

const none = (): Tally => ({ right: 0, made: 0, coded: 0, judged: [] });

export const ROLES = ['perpetrator_individual', 'perpetrator_organisation', 'target', 'victim', 'weapon'];

/** Reports as a corpus that `attest learn --from` reads, with what the rules suggest. */
export function wireDocuments(
  count: number,
  seed: number,
  part: Part,
  gazetteer: Gazetteer,
): LearningDocument[] {
  return wireReports(count, seed, part).map(({ document, text, language, records }) => ({
    id: document,
    text,
    language,
    suggested: extract({ text, language, published: null, furniture: [], gazetteer }),
    coded: records.map(({ type, statements }) => ({
      type,
      statements: statements.map(({ variable, value }) => ({
        variable,
        answers: answersOf(value),
        quote: null,
      })),
    })),
  }));
}

function answersOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null && 'any' in value && Array.isArray(value.any)
    ? value.any
    : [value];
}

/**
 * Role fillers on invented wire reports: trained on `taught` ones, tested on others of the same frames and words, on
 * ones that are half new, and on ones of new frames and words alone. F1 (precision/recall) by role, and the mean F1.
 */
export function fillerTable(taught = 1300, tested = 200): string[] {
  const gazetteer = cityGazetteer();
  const model = trainModel(wireDocuments(taught, 1, 'taught', gazetteer), {
    name: 'wire',
    trained: '',
    codebook: null,
  });
  const use = openModel(model);
  const rows = [`| | ${ROLES.join(' | ')} | mean |`, `|---|${'---|'.repeat(ROLES.length + 1)}`];
  for (const part of ['taught', 'mixed', 'unseen'] as const) {
    const tallies = tallyFillers(wireDocuments(tested, 2, part, gazetteer), use);
    const own = ROLES.map((role) => tallies.get(role) ?? none());
    const mean = own.reduce((sum, tally) => sum + f1(tally), 0) / own.length;
    rows.push(`| ${part} | ${own.map(cell).join(' | ')} | ${mean.toFixed(3)} |`);
  }
  return rows;
}

const SPLITS = 5;

/**
 * The learning curve of role fillers on coded reports: one half taught, or so many of it, the other tested, in five
 * splits. F1 (precision/recall) by role and of all together; calibration error of all that is suggested; how many
 * reports without an event get a filler; processor seconds for training.
 */
export function fillerCurve(documents: readonly LearningDocument[]): string[] {
  const rows = [
    `| taught | all | ${ROLES.join(' | ')} | calibration error | filled without an event | seconds |`,
    `|---|${'---|'.repeat(ROLES.length + 4)}`,
  ];
  for (const taught of [30, 60, 120, 240, 480, Number.POSITIVE_INFINITY]) {
    if (Number.isFinite(taught) && taught >= documents.length / 2) continue;
    const row = curveRow(documents, taught);
    rows.push(`| ${Number.isFinite(taught) ? taught : Math.floor(documents.length / 2)} | ${row} |`);
  }
  return rows;
}

function curveRow(documents: readonly LearningDocument[], most: number): string {
  const tallies = new Map<string, Tally>();
  let [empty, filled, seconds] = [0, 0, 0];
  for (let split = 1; split <= SPLITS; split += 1) {
    const half = foldsOf(documents.length, 2, split);
    const taught = documents.filter((_, i) => half[i] === 0).slice(0, most);
    const start = process.cpuUsage().user;
    const use = openModel(trainModel(taught, { name: 'curve', trained: '', codebook: null }));
    seconds += (process.cpuUsage().user - start) / 1e6;
    const tested = documents.filter((_, i) => half[i] === 1);
    tallyFillers(tested, use, tallies);
    const others = tested.filter(({ coded }) => coded.length === 0);
    empty += others.length;
    filled += others.filter((one) =>
      [...tallyFillers([one], use).values()].some(({ made }) => made > 0),
    ).length;
  }
  const own = ROLES.map((role) => tallies.get(role) ?? none());
  const error = calibrationError(own.flatMap(({ judged }) => judged)).toFixed(3);
  return [
    cell(added(own)),
    ...own.map(cell),
    error,
    `${filled} of ${empty}`,
    (seconds / SPLITS).toFixed(1),
  ].join(' | ');
}

function added(tallies: readonly Tally[]): Tally {
  const sum = (part: 'right' | 'made' | 'coded') => tallies.reduce((total, tally) => total + tally[part], 0);
  return { right: sum('right'), made: sum('made'), coded: sum('coded'), judged: [] };
}

/** Counts right fillers by role; a coded filler is found once, another filler of it is wrong. */
export function tallyFillers(
  documents: readonly LearningDocument[],
  use: ReturnType<typeof openModel>,
  tallies = new Map<string, Tally>(),
): Map<string, Tally> {
  for (const document of documents) {
    const statements = use(document).flatMap((record) => record.statements);
    for (const role of ROLES) {
      const tally = tallies.get(role) ?? none();
      tallies.set(role, tally);
      const made = statements.filter(({ variable }) => variable === role);
      const open = document.coded.flatMap((record) =>
        record.statements.filter(({ variable }) => variable === role),
      );
      tally.made += made.length;
      tally.coded += open.length;
      for (const { value, confidence } of made) {
        const hit = open.findIndex(({ answers }) => answers.some((answer) => sameValue(value, answer)));
        tally.judged.push({ probability: confidence, right: hit !== -1 });
        if (hit === -1) continue;
        open.splice(hit, 1);
        tally.right += 1;
      }
    }
  }
  return tallies;
}

function f1({ right, made, coded }: Tally): number {
  return (2 * right) / Math.max(1, made + coded);
}

function cell(tally: Tally): string {
  const { right, made, coded } = tally;
  const [precision, recall] = [right / Math.max(1, made), right / Math.max(1, coded)];
  return `${f1(tally).toFixed(3)} (${precision.toFixed(2)}/${recall.toFixed(2)})`;
}

import { type Codebook, type RecordType, recordTypeOf, suggestion } from '../codebook/index.ts';
import { AttestError, type Figure, type Finding, type FindingRow, type Question } from '../model/index.ts';
import { type Asked, askedOf } from './asked.ts';
import type { CaveatWords } from './caveat-words/caveat-words.ts';
import { caveatWords } from './caveat-words/words-in.ts';
import { caveatsOf, type Naming, PLAIN_NAMING } from './caveats.ts';
import type { Field } from './field.ts';
import type { Pile } from './pile.ts';
import { refuseContradictions } from './question-shape.ts';
import { figuresByRow, findingRows, unknownRecords } from './rows.ts';
import { testShares } from './share-test.ts';

/** What piles bring beside their counts. */
export interface Wanted {
  /** Whose ids: nobody's, of records that satisfy all conditions, or also of those that perhaps do. */
  readonly records: 'none' | 'sure' | 'possible';
  /** Splits the piles by the values of this figure. */
  readonly figure: Field | null;
}

/** Where the records that N counts are not independent of each other. */
export interface Clusters {
  readonly n: number;
  /** Records that share a document with another; a dataset's table makes no cluster. */
  readonly sharing: number;
  /** Records with a relation to another. */
  readonly related: number;
}

/** Who holds the records and sorts them into piles: the engine that reads a release, or a browser. */
export interface Counter {
  /** Id of the release. */
  readonly release: string;
  readonly codebook: Codebook;
  /** Records for which regions were derived from outlines, and could not be; null where none were. */
  readonly regions: { readonly derived: number; readonly undecided: number } | null;
  /** Records of the type up to which rows list ids. */
  readonly mostListed: number;
  records(type: string): number;
  piles(asked: Asked, wanted: Wanted): Promise<readonly Pile[]>;
  clusters(asked: Asked): Promise<Clusters>;
}

/**
 * Answers a question. N are the records of the type that are not coded out or doubtful, without those told only as history
 * unless asked for, narrowed by `of` and `known`. Conditions are three-valued (Kleene): a blank, a date that only overlaps,
 * a coarser code, a range that straddles a figure cannot be told. `low` is k if every unknown were a no, `high` if every
 * unknown were a yes. Grouped rows keep N unless it is counted `within` their groups; blanks have rows of their own.
 * @param naming how caveats speak
 * @throws AttestError QUESTION_INVALID naming the unknown type, variable or code and what was probably meant.
 */
export async function answerBy(
  counter: Counter,
  question: Question,
  naming: Naming = PLAIN_NAMING,
): Promise<Finding> {
  const { codebook, mostListed } = counter;
  const asked = askedBy(counter, question);
  const records = isListed(counter, asked) ? 'sure' : 'none';
  const piles = await counter.piles(asked, { records, figure: null });
  const rows = findingRows(
    asked,
    piles.filter((pile) => pile.counted),
  );
  const words = caveatWords(naming.language);
  const isTested = Object.keys(question.against).length > 0;
  const clusters = question.interval || isTested ? clusterCaveats(await counter.clusters(asked), words) : [];
  const test = isTested ? await testShares(question, (side) => answerBy(counter, side)) : null;
  return {
    release: counter.release,
    question,
    rows: await withFigures(counter, asked, rows),
    caveats: [
      ...caveatsOf(asked, piles, codebook, naming),
      ...outlinesUsed(asked, counter, words),
      ...unlisted(rows, mostListed, words),
      ...clusters,
    ],
    ...(test ? { test } : {}),
  };
}

/**
 * Ids of the records that are unknown to a row of the answer: they may be of its groups and satisfy the conditions.
 * @param group as the row has it; `{}` for the row of all
 * @returns in the order of their ids; empty where the answer has no such row, or its records are too many to be listed
 * @throws AttestError QUESTION_INVALID, as `answerBy`
 */
export async function unknownRecordsBy(
  counter: Counter,
  question: Question,
  group: FindingRow['group'],
): Promise<string[]> {
  const asked = askedBy(counter, question);
  if (!isListed(counter, asked)) return [];
  const piles = await counter.piles(asked, { records: 'possible', figure: null });
  return unknownRecords(
    asked,
    piles.filter((pile) => pile.counted),
    group,
  );
}

/** Records that a caveat speaks of: left out as told only as history, or disputed. */
export const NOTES = ['history', 'disputed'] as const;
export type Note = (typeof NOTES)[number];

/**
 * Ids of the records that a caveat of the answer speaks of, in the order of their ids; empty where they are too many to
 * be listed.
 * @throws AttestError QUESTION_INVALID, as `answerBy`
 */
export async function notedRecordsBy(counter: Counter, question: Question, note: Note): Promise<string[]> {
  const all = { ...question, by: [], within: [], against: {}, cumulative: false, rolling: null };
  // What is told only as history is no part of the base, unless that is all that there is.
  const widest = { ...all, where: {}, of: {}, known: [], sum: [], background: true };
  const asked = askedBy(counter, note === 'history' ? widest : all);
  if (!isListed(counter, asked)) return [];
  const piles = await counter.piles(asked, { records: 'possible', figure: null });
  const noted = piles.filter((pile) => pile.counted && (note === 'history' ? pile.past : pile.disputed));
  return noted.flatMap(({ records }) => records).sort();
}

/** Which records a caveat speaks of, by its words; null for any other caveat. */
export function noteOf(caveat: string, language: string): Note | null {
  const { pastLeftOut, disputed } = caveatWords(language);
  const says = (text: (records: string) => string) => {
    const [before = '', after = ''] = text(SLOT).split(SLOT);
    return caveat.startsWith(before) && caveat.endsWith(after);
  };
  return says(pastLeftOut) ? 'history' : says(disputed) ? 'disputed' : null;
}

const SLOT = '\u0000';

function askedBy({ codebook }: Counter, question: Question): Asked {
  const asked = askedOf(question, codebook, typeNamed(codebook, question.type));
  refuseContradictions(asked);
  return asked;
}

function isListed({ records, mostListed }: Counter, { recordType }: Asked): boolean {
  return records(recordType.name) <= mostListed;
}

function typeNamed(codebook: Codebook, type: string): RecordType {
  const found = recordTypeOf(codebook, type);
  if (found) return found;
  throw new AttestError('QUESTION_INVALID', `the codebook has no record type "${type}"`, {
    where: { path: 'type' },
    hint: suggestion(type, Object.keys(codebook.recordTypes)),
  });
}

/** The rows with the figures of each variable that is added up. */
async function withFigures(
  counter: Counter,
  asked: Asked,
  rows: readonly FindingRow[],
): Promise<FindingRow[]> {
  if (asked.sums.length === 0) return [...rows];
  const tables: (readonly [string, Map<string, Figure>])[] = [];
  for (const figure of asked.sums) {
    const piles = await counter.piles(asked, { records: 'none', figure });
    const counted = piles.filter((pile) => pile.counted);
    tables.push([figure.path, figuresByRow(asked, counted)]);
  }
  return rows.map((row) => ({
    ...row,
    figures: Object.fromEntries(
      tables.flatMap(([path, figures]) => {
        const figure = figures.get(JSON.stringify(row.group));
        return figure ? [[path, figure]] : [];
      }),
    ),
  }));
}

/** What an interval or a test assumes, and where the records break it: told by one document, or of one case. */
function clusterCaveats({ n, sharing, related }: Clusters, words: CaveatWords): string[] {
  const clustered = [
    ...(sharing > 0 ? [words.sharing(sharing)] : []),
    ...(related > 0 ? [words.related(related)] : []),
  ];
  return [words.sample, ...(clustered.length > 0 ? [words.clusters(n, clustered.join(words.and))] : [])];
}

/** That regions were derived from outlines, where the question asks about regions. */
function outlinesUsed(
  { conditions, of, known, groups }: Asked,
  { regions }: Counter,
  words: CaveatWords,
): string[] {
  const fields = [...[...conditions, ...of].map(({ field }) => field), ...known, ...groups];
  if (!regions || !fields.some(({ aspect }) => aspect === 'region')) return [];
  return [words.outlines(regions.derived, regions.undecided)];
}

function unlisted(rows: readonly FindingRow[], mostListed: number, words: CaveatWords): string[] {
  const bare = rows.some(({ k, records }) => k > records.length);
  return bare ? [words.unlisted(mostListed)] : [];
}

import { type RecordType, recordTypeOf, suggestion } from '../codebook/index.ts';
import { AttestError, type Figure, type Finding, type FindingRow, type Question } from '../model/index.ts';
import type { Release } from '../release/index.ts';
import type { CaveatWords } from './caveat-words/caveat-words.ts';
import { caveatWords } from './caveat-words/words-in.ts';
import { caveatsOf, type Naming, PLAIN_NAMING } from './caveats.ts';
import { clusterCaveats } from './clustering.ts';
import type { Field } from './field.ts';
import { type Pile, pileOf } from './pile.ts';
import { refuseContradictions } from './question-shape.ts';
import { type Asked, askedOf, questionSql } from './question-sql.ts';
import { figuresByRow, findingRows } from './rows.ts';
import { testShares } from './share-test.ts';
import { compile } from './sql.ts';

/**
 * Answers a question on a release. N are the records of the type that are not coded out or doubtful, without those
 * told only as history unless asked for, narrowed by `of` and `known`. Conditions are three-valued (Kleene): a blank,
 * a date that only overlaps, a coarser code, a range that straddles a figure cannot be told. `low` is k if every
 * unknown were a no, `high` if every unknown were a yes. Grouped rows keep N unless it is counted `within` their groups;
 * blanks have rows of their own.
 * @param naming how caveats speak
 * @param mostListed records of the type up to which rows list ids; collecting more takes longer than counting them
 * @throws AttestError QUESTION_INVALID naming the unknown type, variable or code and what was probably meant.
 */
export async function answer(
  release: Release,
  question: Question,
  naming: Naming = PLAIN_NAMING,
  mostListed = MOST_LISTED,
): Promise<Finding> {
  const asked = askedOf(question, release.codebook, typeNamed(release, question.type));
  refuseContradictions(asked);
  const words = caveatWords(naming.language);
  const piles = await pilesOf(release, asked, mostListed);
  const counted = piles.filter((pile) => pile.counted);
  const rows = findingRows(asked, counted);
  const clusters = question.interval || isTested(question) ? await clusterCaveats(release, asked, words) : [];
  const test = isTested(question) ? await testShares(question, (side) => answer(release, side)) : null;
  return {
    release: release.manifest.id,
    question,
    rows: await withFigures(release, asked, rows),
    caveats: [
      ...caveatsOf(asked, piles, release.codebook, naming),
      ...outlinesUsed(asked, release, words),
      ...unlisted(rows, mostListed, words),
      ...clusters,
    ],
    ...(test ? { test } : {}),
  };
}

function isTested({ against }: Question): boolean {
  return Object.keys(against).length > 0;
}

function typeNamed({ codebook }: Release, type: string): RecordType {
  const found = recordTypeOf(codebook, type);
  if (found) return found;
  throw new AttestError('QUESTION_INVALID', `the codebook has no record type "${type}"`, {
    where: { path: 'type' },
    hint: suggestion(type, Object.keys(codebook.recordTypes)),
  });
}

const MOST_LISTED = 100_000;

async function pilesOf(release: Release, asked: Asked, mostListed: number): Promise<Pile[]> {
  const { tables } = release.manifest;
  const records = (tables.find(({ name }) => name === asked.recordType.name)?.rows ?? 0) <= mostListed;
  return read(release, asked, records, null);
}

async function read(release: Release, asked: Asked, records: boolean, figure: Field | null): Promise<Pile[]> {
  const rows = await release.query(...compile(questionSql(asked, { records, figure })));
  return rows.map((row) => pileOf(row, asked));
}

/** The rows with the figures of each variable that is added up. */
async function withFigures(
  release: Release,
  asked: Asked,
  rows: readonly FindingRow[],
): Promise<FindingRow[]> {
  if (asked.sums.length === 0) return [...rows];
  const tables: (readonly [string, Map<string, Figure>])[] = [];
  for (const field of asked.sums) {
    const piles = (await read(release, asked, false, field)).filter(({ counted }) => counted);
    tables.push([field.path, figuresByRow(asked, piles)]);
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

/** That regions were derived from outlines, where the question asks about regions. */
function outlinesUsed(
  { conditions, of, known, groups }: Asked,
  { manifest: { regions } }: Release,
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

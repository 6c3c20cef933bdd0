import { cellPieceSchema, type SiteView, unpackedCodes } from '../../src/api/index.ts';
import { type Codebook, readCompiled } from '../../src/codebook/index.ts';
import {
  answerBy,
  type CellBlock,
  type Counter,
  cellCounter,
  type Note,
  notedRecordsBy,
  unknownRecordsBy,
} from '../../src/counting/index.ts';
import { AttestError, type Finding, type FindingRow, type Question } from '../../src/model/index.ts';
import { RequestError } from '../data/request-error.ts';

type Load = (piece: string) => Promise<unknown>;

interface HeldRelease {
  readonly site: SiteView;
  readonly load: Load;
  /** Of all records of a type, in the order that cells follow. */
  readonly ids: (type: string) => Promise<readonly string[]>;
}

/**
 * Answers a question by counting in the browser what the site holds of its release: the same numbers, unknowns, bounds and
 * caveats as the engine's. Cells are read of those variables alone that the question asks about.
 */
export function counted(held: HeldRelease, question: Question): Promise<Finding> {
  return asRefused(async () => answerBy(await counterOf(held), question));
}

/** Ids of the records that are unknown to a row of the answer. */
export function unknownIn(
  held: HeldRelease,
  question: Question,
  group: FindingRow['group'],
): Promise<readonly string[]> {
  return asRefused(async () => unknownRecordsBy(await counterOf(held), question, group));
}

/** Ids of the records that a caveat of the answer speaks of. */
export function notedIn(held: HeldRelease, question: Question, note: Note): Promise<readonly string[]> {
  return asRefused(async () => notedRecordsBy(await counterOf(held), question, note));
}

async function counterOf({ site, load, ids }: HeldRelease): Promise<Counter> {
  return cellCounter({
    release: site.release.id,
    codebook: await wholeCodebook(site, load),
    regions: site.regions,
    ids,
    records: (type) => site.types.find(({ name }) => name === type)?.records ?? 0,
    block: (type, name) => block(site, load, type, name),
  });
}

/** What the engine refuses is refused as by a server. */
async function asRefused<Answer>(count: () => Promise<Answer>): Promise<Answer> {
  try {
    return await count();
  } catch (error) {
    if (!(error instanceof AttestError)) throw error;
    throw new RequestError(error.code, `${error.message}.`, error.hint);
  }
}

async function wholeCodebook(site: SiteView, load: Load): Promise<Codebook> {
  const codebook = readCompiled(String(await load('codebook')), site.release.id);
  if (codebook) return codebook;
  throw new RequestError('NOT_FOUND', 'The codebook of this site cannot be read.', 'Load the page again.');
}

async function block(site: SiteView, load: Load, type: string, name: string): Promise<CellBlock | null> {
  if (!site.cells[type]?.includes(name)) return null;
  const { columns, lines, codes } = cellPieceSchema.parse(await load(`cells/${type}/${name}`));
  return { columns, lines, codes: unpackedCodes(codes, lines.length) };
}

import { cellPieceSchema, type SiteView, unpackedCodes } from '../../src/api/index.ts';
import { type Codebook, readCompiled } from '../../src/codebook/index.ts';
import { answerBy, type CellBlock, cellCounter } from '../../src/counting/index.ts';
import { AttestError, type Finding, type Question } from '../../src/model/index.ts';
import { RequestError } from '../data/request-error.ts';

type Load = (piece: string) => Promise<unknown>;

/**
 * Answers a question by counting in the browser what the site holds of its release: the same numbers, unknowns, bounds and
 * caveats as the engine's. Cells are read of those variables alone that the question asks about.
 */
export async function counted(
  site: SiteView,
  load: Load,
  ids: (type: string) => Promise<readonly string[]>,
  question: Question,
): Promise<Finding> {
  const counter = cellCounter({
    release: site.release.id,
    codebook: await wholeCodebook(site, load),
    regions: site.regions,
    ids,
    records: (type) => site.types.find(({ name }) => name === type)?.records ?? 0,
    block: (type, name) => block(site, load, type, name),
  });
  try {
    return await answerBy(counter, question);
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

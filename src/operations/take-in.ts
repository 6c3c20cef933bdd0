import { type Problem, toProblem } from '../model/index.ts';
import type { StoredDocument } from '../store/index.ts';
import { type AddOutcome, addBytes, addDocuments } from './add.ts';
import { describeDocument } from './documents.ts';
import { currentModel } from './learn.ts';
import { suggestFor } from './suggest.ts';
import type { Workspace } from './workspace.ts';

/** What became of one file or address: archived, read and read for suggestions, or refused with the reason. */
export interface TakenIn {
  readonly origin: string;
  readonly status: AddOutcome['status'];
  readonly document: string | null;
  readonly described: StoredDocument['described'];
  /** Records that are suggested in it. */
  readonly records: number;
  readonly problem: Problem | null;
}

/** Takes in a file with everything that follows: text, description, suggestions. A web archive gives several. */
export function takeInFile(ws: Workspace, name: string, bytes: Uint8Array): Promise<TakenIn[]> {
  return takenIn(ws, addBytes(ws, name, bytes));
}

/** The same for an address on the web. */
export function takeInAddress(ws: Workspace, address: string): Promise<TakenIn[]> {
  const noDisk = () => Promise.reject(new Error('an address is no path'));
  return takenIn(ws, addDocuments(ws, [address], noDisk));
}

async function takenIn(ws: Workspace, outcomes: AsyncIterable<AddOutcome>): Promise<TakenIn[]> {
  const all: TakenIn[] = [];
  for await (const outcome of outcomes) {
    if (outcome.status === 'refused') {
      const problem = toProblem(outcome.error);
      const { origin, status } = outcome;
      all.push({ origin, status, document: null, described: {}, records: 0, problem });
    } else all.push(await suggested(ws, outcome.document, outcome.status));
  }
  return all;
}

/**
 * Corrects what is known of a document and reads it for suggestions again, as its language and date matter to them.
 * What somebody decided stays.
 * @throws AttestError DOC_NOT_FOUND, INPUT_INVALID
 */
export async function describeInView(
  ws: Workspace,
  coder: string,
  id: string,
  { field, value }: { readonly field: Parameters<typeof describeDocument>[3]; readonly value: string | null },
): Promise<TakenIn> {
  await describeDocument(ws, coder, id, field, value);
  return suggested(ws, id, 'added');
}

async function suggested(ws: Workspace, id: string, status: 'added' | 'known'): Promise<TakenIn> {
  const document = await ws.store.document(id);
  const outcome =
    document && status === 'added' ? await suggestFor(ws, document, await currentModel(ws)) : null;
  const records = outcome?.records ?? (await ws.store.records({ document: id })).length;
  return {
    origin: document?.origin ?? id,
    status,
    document: id,
    described: document?.described ?? {},
    records,
    problem: null,
  };
}

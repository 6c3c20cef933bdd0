import {
  type DocumentInput,
  type FetchOptions,
  fetchDocument,
  findInputs,
  type ReadDocument,
  readDocument,
  unpack,
} from '../documents/index.ts';
import { AttestError, asAttestError } from '../model/index.ts';
import type { Draft } from '../store/index.ts';
import type { Workspace } from './workspace.ts';

const AUTHOR = { kind: 'extractor', id: 'attest-reader' } as const;

/** What became of one file or address. */
export type AddOutcome =
  | {
      readonly origin: string;
      readonly status: 'added' | 'known';
      readonly document: string;
      readonly read: ReadDocument;
    }
  | { readonly origin: string; readonly status: 'refused'; readonly error: AttestError };

/** Reads a file's bytes; the disk is the caller's. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/**
 * Archives files, folders and addresses and extracts their text; each page of a web archive is a document. A bad one becomes an outcome with its coded
 * error, the others go on. The same bytes twice are one document.
 */
export async function* addDocuments(
  ws: Workspace,
  inputs: readonly string[],
  readFile: ReadFile,
): AsyncGenerator<AddOutcome> {
  for (const input of inputs) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) yield* addAll(ws, input, () => fromAddress(ws, input));
    else yield* addPath(ws, input, readFile);
  }
}

/** Archives a file whose bytes were handed over, under its name; each page of a web archive is a document. */
export function addBytes(ws: Workspace, name: string, bytes: Uint8Array): AsyncGenerator<AddOutcome> {
  const origin = name.split(/[\\/]/).at(-1)?.trim() || 'unnamed';
  return addAll(ws, origin, async () => ({ bytes, origin }));
}

async function* addPath(ws: Workspace, path: string, readFile: ReadFile): AsyncGenerator<AddOutcome> {
  const iterator = findInputs([path])[Symbol.asyncIterator]();
  for (;;) {
    let next: Awaited<ReturnType<typeof iterator.next>>;
    try {
      next = await iterator.next();
    } catch (thrown) {
      yield { origin: path, status: 'refused', error: asAttestError(thrown) };
      return;
    }
    if (next.done) return;
    const { path: file, origin } = next.value;
    yield* addAll(ws, origin, async () => ({ bytes: await readFile(file), origin }));
  }
}

async function fromAddress(ws: Workspace, url: string) {
  const { limits, allowPrivateAddresses } = ws.settings;
  const options: FetchOptions = {
    allowPrivate: allowPrivateAddresses,
    maxBytes: limits.maxBytes,
    timeoutMs: limits.timeoutMs,
  };
  return fetchDocument(url, options);
}

interface Fetched {
  readonly bytes: Uint8Array;
  readonly origin: string;
  readonly mediaType?: string | undefined;
  /** ISO 8601, UTC; now when it is left out. */
  readonly retrieved?: string | undefined;
}

/** Archives a file, or every page of a web archive. */
async function* addAll(
  ws: Workspace,
  origin: string,
  load: () => Promise<Fetched>,
): AsyncGenerator<AddOutcome> {
  try {
    const loaded = await load();
    const input = { ...loaded, retrieved: loaded.retrieved ?? ws.effects.now() };
    for await (const part of unpack(input, { maxBytes: ws.settings.limits.maxBytes }))
      yield 'error' in part ? { ...part, status: 'refused' } : await addOne(ws, part.input);
  } catch (thrown) {
    yield { origin, status: 'refused', error: asAttestError(thrown) };
  }
}

async function addOne(ws: Workspace, input: DocumentInput): Promise<AddOutcome> {
  try {
    return await archiveOne(ws, input);
  } catch (thrown) {
    return { origin: input.origin, status: 'refused', error: asAttestError(thrown) };
  }
}

/** Archives one document's bytes, text and descriptions. */
async function archiveOne(ws: Workspace, input: DocumentInput): Promise<AddOutcome> {
  const read = await readDocument(input, { maxBytes: ws.settings.limits.maxBytes });
  const { document } = read;
  if (await ws.store.isWithdrawn(document.sha256)) throw withdrawnError(input.origin);
  if (await ws.store.document(document.id))
    return { origin: input.origin, status: 'known', document: document.id, read };
  await ws.archive.put(document.sha256, input.bytes);
  const drafts: Draft[] = [
    { kind: 'document', document },
    { kind: 'text', text: { ...read.text, document: document.id, version: 1 } },
    ...read.descriptions.map(
      (description) => ({ kind: 'description', document: document.id, description }) as const,
    ),
  ];
  await ws.store.append(AUTHOR, drafts);
  return { origin: input.origin, status: 'added', document: document.id, read };
}

function withdrawnError(origin: string): AttestError {
  return new AttestError('DOC_WITHDRAWN', 'these bytes were withdrawn from the project', {
    where: { file: origin },
    hint: 'A withdrawn document cannot be added again.',
  });
}

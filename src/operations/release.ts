import {
  AttestError,
  type DecidedStatement,
  groupBy,
  rulerFor,
  type SettledRecord,
  sliceCodePoints,
} from '../model/index.ts';
import { settleRecord } from '../records/index.ts';
import { type Exclusion, type Manifest, type ReleaseInput, writeRelease } from '../release/index.ts';
import type { StoredDocument, StoredRecord } from '../store/index.ts';
import type { Workspace } from './workspace.ts';

/** Characters of context on each side of a quote, so that it can be read without the document. */
const CONTEXT = 160;

/**
 * Freezes what coders accepted, cut at the log's head.
 * @param name folder name of the release; the next free `YEAR.N` when absent
 */
export async function cutRelease(ws: Workspace, name?: string): Promise<Manifest> {
  const existing = await ws.releases.list();
  const chosen = name ?? nextName(existing, ws.effects.now());
  if (existing.includes(chosen))
    throw new AttestError('RELEASE_EXISTS', `there is a release ${chosen}`, {
      hint: 'Choose another --name.',
    });
  const input = await releaseInput(ws, chosen);
  const manifest = await writeRelease(input, ws.releases.folder(chosen));
  const documents = input.documents.map(({ id }) => id);
  await ws.store.append({ kind: 'coder', id: ws.settings.coder }, [
    { kind: 'release', release: { id: manifest.id, name: chosen, head: input.head, documents } },
  ]);
  return manifest;
}

/** Everything that a release is made of, as the store has it now. */
export async function releaseInput(ws: Workspace, name: string): Promise<ReleaseInput> {
  const documents = (await ws.store.documents()).filter(({ withdrawn }) => !withdrawn);
  const decided = (await ws.store.statements()).filter(isDecided);
  const accepted = decided.filter(({ acceptedBy }) => acceptedBy.length > 0);
  const records = await settleAll(ws, documents, accepted);
  const cited = new Set(decided.map(({ document }) => document));
  const kept = new Set(decided.map(({ id }) => id));
  return {
    name,
    head: await ws.store.head(),
    codebook: ws.codebook,
    codebookText: ws.codebookText,
    documents: documents.filter(({ id }) => cited.has(id)).map(publicMeta),
    records,
    statements: decided,
    decisions: (await ws.store.decisions()).filter(({ statement }) => kept.has(statement)),
    excluded: exclusions(documents, await ws.store.records(), decided, records),
    contexts: await contextsOf(ws, decided),
  };
}

function isDecided({ acceptedBy, rejectedBy }: DecidedStatement): boolean {
  return acceptedBy.length + rejectedBy.length > 0;
}

/** What the release leaves out, and why: records that coders rejected whole, documents that gave no record. */
function exclusions(
  documents: readonly StoredDocument[],
  stored: readonly StoredRecord[],
  decided: readonly DecidedStatement[],
  kept: readonly SettledRecord[],
): Exclusion[] {
  const keptIds = new Set(kept.map(({ id }) => id));
  const decidedIds = new Set(decided.map(({ record }) => record));
  const fruitful = new Set(kept.map(({ document }) => document));
  const rejected = stored.filter(({ id }) => decidedIds.has(id) && !keptIds.has(id));
  const blank = { rules: [], note: null } as const;
  return [
    ...rejected.map(
      ({ id, type, document }) =>
        ({ kind: 'record', id, type, document, reason: 'rejected', ...blank }) as const,
    ),
    ...documents
      .filter(({ id }) => !fruitful.has(id))
      .map(
        ({ id }) =>
          ({
            kind: 'document',
            id,
            type: null,
            document: id,
            reason: 'no accepted record',
            ...blank,
          }) as const,
      ),
  ];
}

/** The settled view of every record that has an accepted statement. */
export async function settleAll(
  ws: Workspace,
  documents: readonly StoredDocument[],
  accepted: readonly DecidedStatement[],
): Promise<SettledRecord[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const byRecord = groupBy(accepted, ({ record }) => record);
  const records = await ws.store.records();
  return records
    .filter(({ id }) => byRecord.has(id))
    .map((record) =>
      settleRecord({
        record,
        statements: byRecord.get(record.id) ?? [],
        codebook: ws.codebook,
        published: (id) => byId.get(id)?.described.published?.value ?? null,
        publisher: (id) => byId.get(id)?.described.publisher?.value ?? null,
      }),
    );
}

function publicMeta({ id, sha256, origin, retrieved, described }: StoredDocument) {
  return {
    id,
    sha256,
    origin,
    retrieved,
    title: described.title?.value ?? null,
    publisher: described.publisher?.value ?? null,
    published: described.published?.value ?? null,
    language: described.language?.value ?? null,
  };
}

async function contextsOf(ws: Workspace, statements: readonly DecidedStatement[]) {
  const contexts: Record<string, { before: string; after: string }> = {};
  for (const [document, mine] of groupBy(statements, ({ document }) => document)) {
    const text = (await ws.store.text(document))?.text ?? '';
    const ruler = rulerFor(text);
    for (const { id, quote } of mine) {
      if (!quote) continue;
      const before = sliceCodePoints(text, Math.max(0, quote.start - CONTEXT), quote.start, ruler);
      const after = sliceCodePoints(text, quote.end, Math.min(ruler.length, quote.end + CONTEXT), ruler);
      contexts[id] = { before: fromWordStart(before, quote.start > CONTEXT), after: toWordEnd(after) };
    }
  }
  return contexts;
}

function fromWordStart(text: string, cut: boolean): string {
  return cut ? text.replace(/^\S*\s+/, '') : text;
}

function toWordEnd(text: string): string {
  return text.length < CONTEXT ? text : text.replace(/\s+\S*$/, '');
}

function nextName(existing: readonly string[], now: string): string {
  const year = now.slice(0, 4);
  for (let n = 1; ; n += 1) if (!existing.includes(`${year}.${n}`)) return `${year}.${n}`;
}

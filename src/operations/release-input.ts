import {
  type DecidedStatement,
  groupBy,
  type Ruler,
  rulerFor,
  type SettledRecord,
  type Span,
  sliceCodePoints,
} from '../model/index.ts';
import { recordStanding, settleRecord } from '../records/index.ts';
import type { Exclusion, ReleaseInput } from '../release/index.ts';
import type { StoredDocument, StoredRecord } from '../store/index.ts';
import type { Workspace } from './workspace.ts';

/** Characters of context on each side of a quote, so that it can be read without the document. */
const CONTEXT = 160;

/** Everything that a release is made of, as the store has it now. */
export async function releaseInput(ws: Workspace, name: string): Promise<ReleaseInput> {
  const head = await ws.store.head();
  const documents = (await ws.store.documents()).filter(({ withdrawn }) => !withdrawn);
  const decided = (await ws.store.statements()).filter(isDecided);
  const stored = await ws.store.records();
  const records = await settleAll(ws, documents, stored, decided);
  const cited = new Set(decided.map(({ document }) => document));
  const kept = new Set(decided.map(({ id }) => id));
  return {
    name,
    head,
    codebook: ws.codebook,
    codebookText: ws.codebookText,
    documents: documents.filter(({ id }) => cited.has(id)).map(publicMeta),
    records,
    statements: decided,
    decisions: (await ws.store.decisions()).filter(({ statement }) => kept.has(statement)),
    excluded: exclusions(documents, stored, decided, records),
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
        ({
          kind: 'record',
          id,
          type,
          document,
          reason: 'rejected, or nobody accepted what it is',
          ...blank,
        }) as const,
    ),
    ...documents.filter(({ id }) => !fruitful.has(id)).map(leftOut),
  ];
}

/** A document without a record: screened out by somebody, or read in vain. */
function leftOut({ id, described: { screening } }: StoredDocument): Exclusion {
  const about = { kind: 'document', id, type: null, document: id } as const;
  if (screening?.value !== 'exclude' && screening?.value !== 'doubtful')
    return { ...about, reason: 'no accepted record', rules: [], note: null };
  const reason = screening.value === 'exclude' ? 'screened out' : 'doubtful, and no accepted record';
  return { ...about, reason, rules: screening.rule ? [screening.rule] : [], note: screening.basis };
}

/** The settled view of every record whose key statement coders accepted, or dispute. */
async function settleAll(
  ws: Workspace,
  documents: readonly StoredDocument[],
  stored: readonly StoredRecord[],
  decided: readonly DecidedStatement[],
): Promise<SettledRecord[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const byRecord = groupBy(decided, ({ record }) => record);
  return stored
    .filter((record) => stands(ws, record, byRecord.get(record.id) ?? []))
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

function stands(ws: Workspace, { id, type }: StoredRecord, statements: readonly DecidedStatement[]): boolean {
  const recordType = ws.codebook.recordTypes[type];
  const standing = recordType ? recordStanding(recordType, id, statements) : 'undecided';
  return standing === 'accepted' || standing === 'disputed';
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
    const text = await ws.store.text(document);
    if (!text) continue;
    const ruler = rulerFor(text.text);
    const walls = text.furniture.filter(({ kind }) => kind !== 'note_marker');
    for (const { id, quote } of mine) if (quote) contexts[id] = contextAt(text.text, quote, ruler, walls);
  }
  return contexts;
}

/** Words on both sides of a quote, as far as the report itself goes: never into a menu or a header. */
function contextAt(text: string, { start, end }: Span, ruler: Ruler, walls: readonly Span[]) {
  const floor = walls.reduce((low, wall) => (wall.end <= start ? Math.max(low, wall.end) : low), 0);
  const ceiling = walls.reduce(
    (high, wall) => (wall.start >= end ? Math.min(high, wall.start) : high),
    ruler.length,
  );
  const from = Math.max(floor, start - CONTEXT);
  const before = sliceCodePoints(text, from, start, ruler);
  const after = sliceCodePoints(text, end, Math.min(ceiling, end + CONTEXT), ruler);
  return {
    before: from > floor ? before.replace(/^\S*\s+/, '') : before.trimStart(),
    after: toWordEnd(after),
  };
}

function toWordEnd(text: string): string {
  return text.length < CONTEXT ? text.trimEnd() : text.replace(/\s+\S*$/, '');
}

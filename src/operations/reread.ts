import { readDocument } from '../documents/index.ts';
import { prepare, reanchor } from '../evidence/index.ts';
import { AttestError } from '../model/index.ts';
import type { Draft, StoredDocument } from '../store/index.ts';
import type { Workspace } from './workspace.ts';

const AUTHOR = { kind: 'extractor', id: 'attest-reader' } as const;

export interface RereadOutcome {
  readonly document: string;
  /** The new text version, or null when the reader gives the same text as before. */
  readonly version: number | null;
  readonly anchored: number;
  /** Statements whose words are not in the new text; they keep their anchor in the old one. */
  readonly lost: readonly string[];
}

/**
 * Extracts a document's text anew from its archived bytes. A text that differs becomes a new version, and every
 * quote gets an anchor in it; no statement changes.
 */
export async function rereadDocument(ws: Workspace, document: StoredDocument): Promise<RereadOutcome> {
  const bytes = await ws.archive.get(document.sha256);
  const old = await ws.store.text(document.id);
  if (!bytes || !old)
    throw new AttestError('DOC_NOT_FOUND', `the bytes of ${document.origin} are missing`, {
      hint: 'attest doctor',
    });
  const { text } = await readDocument(
    { bytes, origin: document.origin, retrieved: document.retrieved, mediaType: document.mediaType },
    { maxBytes: ws.settings.limits.maxBytes },
  );
  if (text.text === old.text && text.reader === old.reader)
    return { document: document.id, version: null, anchored: 0, lost: [] };
  const version = old.version + 1;
  const drafts: Draft[] = [{ kind: 'text', text: { ...text, document: document.id, version } }];
  const lost: string[] = [];
  const prepared = prepare(text.text);
  for (const { id, quote } of await ws.store.statements({ document: document.id })) {
    if (!quote) continue;
    const { status, start, end } = reanchor(quote, prepared);
    if (start === null || end === null) lost.push(id);
    else drafts.push({ kind: 'anchor', statement: id, textVersion: version, start, end, status });
  }
  await ws.store.append(AUTHOR, drafts);
  return { document: document.id, version, anchored: drafts.length - 1, lost };
}

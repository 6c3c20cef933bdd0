import { inclusionRulesOf, SCREENED } from '../codebook/index.ts';
import { rankUnread, type ScreenedText } from '../extract/index.ts';
import type { StoredDocument } from '../store/index.ts';
import type { Workspace } from './workspace.ts';

/** A document that nobody has screened or coded yet. */
export interface WaitingDocument {
  readonly id: string;
  readonly origin: string;
  readonly title: string | null;
  /** How like the included documents it is, from 0 to 1; by the lexicons while nobody has decided. */
  readonly relevance: number;
}

/** Characters of a text that tell whether it is worth reading; long ones say so at their beginning. */
const OPENING = 6000;

/**
 * The documents that wait to be screened, the most relevant first. Learned from verdicts and from what was coded:
 * a document with an accepted statement counts as included.
 */
export async function screeningQueue(ws: Workspace): Promise<WaitingDocument[]> {
  const coded = new Set((await ws.store.statements({ state: 'accepted' })).map(({ document }) => document));
  const decided: ScreenedText[] = [];
  const waiting = new Map<string, { readonly document: StoredDocument; readonly text: string }>();
  for (const document of await ws.store.documents()) {
    const text = document.withdrawn ? undefined : await ws.store.text(document.id);
    if (!text) continue;
    const include = isIncluded(document, coded.has(document.id));
    if (include === null) waiting.set(document.id, { document, text: text.text.slice(0, OPENING) });
    else if (include !== undefined) decided.push({ text: text.text.slice(0, OPENING), include });
  }
  const unread = [...waiting].map(([id, { text }]) => ({ id, text }));
  return rankUnread(decided, unread, ws.screeningReader()).flatMap(({ id, probability }) => {
    const found = waiting.get(id)?.document;
    if (!found) return [];
    const { origin, described } = found;
    return [{ id, origin, title: described.title?.value ?? null, relevance: probability }];
  });
}

/** The queue, with the rules that a verdict may cite. */
export async function screeningView(ws: Workspace) {
  const rules = inclusionRulesOf(ws.codebook, SCREENED).map(({ id, kind, rule }) => ({ id, kind, rule }));
  return { waiting: await screeningQueue(ws), rules };
}

/** Whether somebody put a document in or left it out; null when nobody has said, undefined when it is doubtful. */
function isIncluded({ described }: StoredDocument, coded: boolean): boolean | null | undefined {
  switch (described.screening?.value) {
    case 'include':
      return true;
    case 'exclude':
      return false;
    case 'doubtful':
      return undefined;
    default:
      return coded ? true : null;
  }
}

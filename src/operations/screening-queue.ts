import { inclusionRulesOf, SCREENED } from '../codebook/index.ts';
import { rankUnread, type ScreenedText } from '../extract/index.ts';
import { SCREENING_VERDICTS, type ScreeningVerdict } from '../model/index.ts';
import type { StoredDocument } from '../store/index.ts';
import type { Workspace } from './workspace.ts';

/** A document that nobody has screened or coded yet. */
export interface WaitingDocument {
  readonly id: string;
  readonly origin: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
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
    return [{ ...aboutOf(found), relevance: probability }];
  });
}

/** The queue, what was decided, and the rules that a verdict may cite. */
export async function screeningView(ws: Workspace) {
  const rules = inclusionRulesOf(ws.codebook, SCREENED).map(({ id, kind, rule }) => ({ id, kind, rule }));
  return { waiting: await screeningQueue(ws), decided: await screenedDocuments(ws), rules };
}

/** What is known of a document, to decide by. */
function aboutOf({ id, origin, described }: StoredDocument): Omit<WaitingDocument, 'relevance'> {
  const { title, publisher, published, language } = described;
  return {
    id,
    origin,
    title: title?.value ?? null,
    publisher: publisher?.value ?? null,
    published: published?.value ?? null,
    language: language?.value ?? null,
  };
}

/** Documents on which somebody gave a verdict, the last to come first, each with why. */
async function screenedDocuments(ws: Workspace) {
  return (await ws.store.documents()).toReversed().flatMap((document) => {
    const { screening } = document.described;
    const verdict = verdictOf(screening?.value);
    if (document.withdrawn || !screening || !verdict) return [];
    const { rule = null, basis, author } = screening;
    return [{ ...aboutOf(document), verdict, rule, reason: basis, by: author.id }];
  });
}

function verdictOf(value: string | null | undefined): ScreeningVerdict | undefined {
  return SCREENING_VERDICTS.find((verdict) => verdict === value);
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

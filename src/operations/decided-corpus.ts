import { type CodedEvidence, extractForModel, type LearningDocument } from '../extract/index.ts';
import {
  canonicalJson,
  type DecidedStatement,
  groupBy,
  hasDecision,
  isMissing,
  type SuggestedRecord,
  type Value,
} from '../model/index.ts';
import type { StoredDocument } from '../store/index.ts';
import type { Workspace } from './workspace.ts';

/**
 * What a project's decisions teach: every document in which somebody decided something one by one. A suggestion of
 * the rules is right when people accept it and wrong when they reject or replace it; the coding of a document is what
 * is accepted in it. Withdrawn documents are not among them, and decisions made in bulk say nothing of a suggestion:
 * they only repeat its confidence.
 */
export async function decidedDocuments(ws: Workspace): Promise<LearningDocument[]> {
  const found: LearningDocument[] = [];
  for (const document of await ws.store.documents()) {
    if (document.withdrawn || document.textVersion === null) continue;
    const learning = await decidedDocument(ws, document);
    if (learning) found.push(learning);
  }
  return found;
}

async function decidedDocument(ws: Workspace, document: StoredDocument): Promise<LearningDocument | null> {
  const stored = await ws.store.text(document.id);
  const statements = await ws.store.statements({ document: document.id });
  const bulk = await decidedInBulk(ws, document.id);
  const decided = statements.filter((statement) => isDecided(statement) && !bulk.has(statement.id));
  if (!stored || decided.length === 0) return null;
  const { text, furniture } = stored;
  const language = document.described.language?.value ?? null;
  const published = document.described.published?.value ?? null;
  const gazetteer = await ws.gazetteer();
  const { suggested, leads } = extractForModel({ text, language, published, furniture, gazetteer });
  const coded = await codingOf(ws, document.id, statements);
  return {
    id: document.id,
    text,
    language,
    furniture,
    suggested,
    leads,
    coded,
    verdicts: verdictsOn(suggested, decided),
  };
}

/** Statements whose decisions were all made in bulk. */
async function decidedInBulk(ws: Workspace, document: string): Promise<Set<string>> {
  const bulk = new Set<string>();
  for (const { statement, bulk: isBulk } of await ws.store.decisions({ document }))
    if (isBulk) bulk.add(statement);
    else bulk.delete(statement);
  return bulk;
}

/** What people said of each suggestion, found again by variable, value and words: right where any of those stands. */
function verdictsOn(
  suggested: readonly SuggestedRecord[],
  decided: readonly DecidedStatement[],
): (boolean | null)[] {
  const verdicts = new Map<string, boolean>();
  for (const one of decided) verdicts.set(keyOf(one), verdicts.get(keyOf(one)) === true || isAccepted(one));
  return suggested.flatMap(({ statements }) => statements.map((one) => verdicts.get(keyOf(one)) ?? null));
}

function keyOf(statement: {
  readonly variable: string;
  readonly value: Value;
  readonly quote: { readonly exact: string } | null;
}): string {
  return `${statement.variable} ${canonicalJson(statement.value)} ${statement.quote?.exact ?? ''}`;
}

function isDecided(statement: DecidedStatement): boolean {
  return statement.author.kind === 'coder' || hasDecision(statement);
}

function isAccepted({ acceptedBy, rejectedBy }: DecidedStatement): boolean {
  return acceptedBy.length > rejectedBy.length;
}

async function codingOf(
  ws: Workspace,
  document: string,
  statements: readonly DecidedStatement[],
): Promise<CodedEvidence[]> {
  const types = new Map((await ws.store.records({ document })).map(({ id, type }) => [id, type]));
  const accepted = statements.filter((statement) => isAccepted(statement) && !isMissing(statement.value));
  return [...groupBy(accepted, ({ record }) => record)].map(([record, own]) => ({
    type: types.get(record) ?? 'event',
    statements: own.map(({ variable, value, quote }) => ({
      variable,
      answers: [value],
      quote: quote ? { start: quote.start, end: quote.end } : null,
    })),
  }));
}

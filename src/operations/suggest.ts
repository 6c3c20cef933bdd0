import { checkValue } from '../codebook/index.ts';
import { EXTRACTOR, extract, extractForModel } from '../extract/index.ts';
import {
  AttestError,
  type DecidedStatement,
  type DocumentText,
  type DraftStatement,
  hasDecision,
  quoteAt,
  type Ruler,
  rulerFor,
  type SuggestedRecord,
  type SuggestedStatement,
} from '../model/index.ts';
import type { Draft, StoredDocument } from '../store/index.ts';
import { alignRecords, groupByRecord } from './align.ts';
import type { OpenedModel } from './learn.ts';
import { statementsPointing } from './relations.ts';
import { isExcluded } from './screening.ts';
import type { Workspace } from './workspace.ts';

const AUTHOR = { kind: 'extractor', id: EXTRACTOR.name } as const;

export interface SuggestOutcome {
  readonly document: string;
  /** Records and statements of the suggestion, and how many statements are new to the log. */
  readonly records: number;
  readonly statements: number;
  readonly added: number;
  /** Undecided suggestions of an earlier run that are no longer made. */
  readonly retracted: number;
}

/** Documents that a plain `attest suggest` covers: those with a text, not screened out and with no statement yet. */
export async function documentsToSuggest(ws: Workspace, again: boolean): Promise<StoredDocument[]> {
  const documents = (await ws.store.documents()).filter(
    (document) => !document.withdrawn && document.textVersion !== null && !isExcluded(document),
  );
  if (again) return documents;
  const fresh: StoredDocument[] = [];
  for (const document of documents)
    if ((await ws.store.records({ document: document.id })).length === 0) fresh.push(document);
  return fresh;
}

/**
 * Suggests statements for one document. Records align to the document's existing ones; a decided variable is
 * never touched; suggestions of an earlier run that are no longer made and that nobody decided are retracted.
 */
export async function suggestFor(
  ws: Workspace,
  document: StoredDocument,
  model: OpenedModel | null = null,
): Promise<SuggestOutcome> {
  const text = await ws.store.text(document.id);
  if (!text) throw new AttestError('DOC_NOT_FOUND', `${document.origin} has no text`);
  const known = {
    text: text.text,
    furniture: text.furniture,
    language: document.described.language?.value ?? null,
  };
  const published = document.described.published?.value ?? null;
  const input = { ...known, published, gazetteer: await ws.gazetteer() };
  if (!model) return storeSuggestions(ws, document.id, text, extract(input));
  const learned = inCodebook(ws, model.use({ ...known, ...extractForModel(input) }));
  return storeSuggestions(ws, document.id, text, learned, ` with model ${model.name}`);
}

/** Without what the codebook has no variable for, or no such value: a model may come from another corpus. */
function inCodebook(ws: Workspace, records: readonly SuggestedRecord[]): SuggestedRecord[] {
  return records
    .map((record) => ({
      ...record,
      statements: record.statements.filter(
        ({ variable, value }) => checkValue(ws.codebook, record.type, variable, value).length === 0,
      ),
    }))
    .filter(({ statements }) => statements.length > 0);
}

/**
 * Writes suggested records of one document to the log, in one transaction.
 * @param version what made them beside the rules
 */
export async function storeSuggestions(
  ws: Workspace,
  document: string,
  text: DocumentText,
  suggested: readonly SuggestedRecord[],
  version = '',
): Promise<SuggestOutcome> {
  const known = await ws.store.statements({ document });
  const existing = groupByRecord(await ws.store.records({ document }), known);
  const targets = alignRecords(suggested, existing);
  const ids = suggested.map((_, index) => targets[index] ?? ws.effects.mint());
  const named = new Map(suggested.flatMap(({ id }, i) => (id === undefined ? [] : [[id, ids[i] ?? null]])));
  const ruler = rulerFor(text.text);
  const drafts: Draft[] = [];
  const made = new Set<string>();
  for (const [index, record] of suggested.entries()) {
    const id = ids[index] ?? '';
    if (!targets[index]) drafts.push({ kind: 'record', record: { id, type: record.type, document } });
    for (const statement of statementsPointing(record.statements, (other) => named.get(other) ?? null)) {
      const draft = draftOf(statement, id, text, ruler);
      const key = await ws.store.identify(draft);
      if (isDecided(known, id, statement.variable) && !known.some((other) => other.id === key)) continue;
      made.add(key);
      drafts.push({
        kind: 'statement',
        statement: draft,
        made: { ...provenance(ws, version), confidence: statement.confidence },
      });
    }
  }
  const gone = known.filter((statement) => isPendingOurs(statement) && !made.has(statement.id));
  drafts.push(
    ...gone.map((statement) => ({ kind: 'liveness', statement: statement.id, live: false }) as const),
  );
  const { results } = await ws.store.append(AUTHOR, drafts);
  const added = drafts.filter((draft, i) => draft.kind === 'statement' && results[i]?.added).length;
  return { document, records: suggested.length, statements: made.size, added, retracted: gone.length };
}

function draftOf(
  suggestion: SuggestedStatement,
  record: string,
  text: DocumentText,
  ruler: Ruler,
): DraftStatement {
  const { variable, value, flags, quote, asserter = null } = suggestion;
  if (!quote) throw new AttestError('STATEMENT_INVALID', `a suggestion for ${variable} has no quote`);
  return {
    record,
    variable,
    value,
    flags: [...flags],
    document: text.document,
    quote: quoteAt(text.text, quote.start, quote.end, text.version, ruler),
    note: null,
    asserter,
    author: AUTHOR,
  };
}

function provenance(ws: Workspace, version: string) {
  return { extractor: `${EXTRACTOR.name} ${EXTRACTOR.version}${version}`, codebook: ws.codebookSha256 };
}

function isDecided(known: readonly DecidedStatement[], record: string, variable: string): boolean {
  return known.some(
    (statement) => statement.record === record && statement.variable === variable && hasDecision(statement),
  );
}

function isPendingOurs(statement: DecidedStatement): boolean {
  return (
    statement.author.kind === 'extractor' && statement.author.id === AUTHOR.id && !hasDecision(statement)
  );
}

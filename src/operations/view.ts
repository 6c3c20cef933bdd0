import { runChecks } from '../codebook/index.ts';
import {
  AttestError,
  type DecidedStatement,
  type DocumentText,
  groupBy,
  rulerFor,
  sliceCodePoints,
} from '../model/index.ts';
import type { StoredDocument } from '../store/index.ts';
import { daysAhead } from './days-ahead.ts';
import type { Workspace } from './workspace.ts';

/** A pending suggestion with the words around it. */
export interface PendingView {
  readonly statement: DecidedStatement;
  readonly origin: string;
  /** What the record is: its type and the value of its key variable. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const CONTEXT = 140;

/** What waits for a decision, document by document, in the order of the text. */
export async function pendingWithContext(ws: Workspace, document?: string): Promise<PendingView[]> {
  const pending = await ws.store.statements({ ...(document ? { document } : {}), state: 'pending' });
  const views: PendingView[] = [];
  for (const [id, statements] of groupBy(pending, (statement) => statement.document)) {
    const view = await documentView(ws, id);
    const ruler = rulerFor(view.text.text);
    const labels = new Map(view.records.map((record) => [record.id, record.label]));
    for (const statement of statements) {
      const { start = 0, end = 0 } = statement.quote ?? {};
      views.push({
        statement,
        origin: view.document.origin,
        label: labels.get(statement.record) ?? '',
        before: sliceCodePoints(view.text.text, Math.max(0, start - CONTEXT), start, ruler),
        after: sliceCodePoints(view.text.text, end, Math.min(ruler.length, end + CONTEXT), ruler),
      });
    }
  }
  return views;
}

export interface RecordView {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  /** In the order of the codebook's variables, then of the text. */
  readonly statements: readonly DecidedStatement[];
  /** What the codebook's edit checks find wrong with it, in their words, and days that lie after the report. */
  readonly problems: readonly string[];
}

export interface DocumentView {
  readonly document: StoredDocument;
  readonly text: DocumentText;
  readonly records: readonly RecordView[];
}

/** A document with its text and every record that it holds. */
export async function documentView(ws: Workspace, id: string): Promise<DocumentView> {
  const document = await ws.store.document(id);
  const text = await ws.store.text(id);
  if (!document || !text) throw new AttestError('DOC_NOT_FOUND', `there is no document ${id}`);
  const statements = groupBy(await ws.store.statements({ document: id }), ({ record }) => record);
  const records = (await ws.store.records({ document: id }))
    .map(({ id: record, type }) => recordView(ws, record, type, statements.get(record) ?? [], document))
    .filter((record) => record.statements.length > 0);
  return { document, text, records: records.sort((a, b) => firstStart(a) - firstStart(b)) };
}

/** One record with all that is said about it. */
export async function recordViewOf(ws: Workspace, id: string): Promise<RecordView> {
  const [record] = await ws.store.records({ ids: [id] });
  if (!record) throw new AttestError('RECORD_UNKNOWN', `there is no record ${id}`);
  const document = record.document === null ? null : ((await ws.store.document(record.document)) ?? null);
  return recordView(ws, id, record.type, await ws.store.statements({ record: id }), document);
}

function recordView(
  ws: Workspace,
  id: string,
  type: string,
  statements: readonly DecidedStatement[],
  document: StoredDocument | null,
): RecordView {
  const order = Object.keys(ws.codebook.recordTypes[type]?.variables ?? {});
  const rank = ({ variable }: DecidedStatement) =>
    order.includes(variable) ? order.indexOf(variable) : order.length;
  const start = ({ quote }: DecidedStatement) => quote?.start ?? 0;
  const sorted = [...statements].sort((a, b) => rank(a) - rank(b) || start(a) - start(b));
  const standing = sorted.filter(({ rejectedBy, acceptedBy }) => acceptedBy.length >= rejectedBy.length);
  const problems = [
    ...problemsOf(ws, type, standing),
    ...daysAhead(standing, document?.described.published?.value ?? null),
  ];
  return { id, type, label: labelOf(ws, type, sorted), statements: sorted, problems };
}

/** The checks that what is accepted violates; where nothing of a variable is, what waits is taken. */
function problemsOf(ws: Workspace, type: string, standing: readonly DecidedStatement[]): string[] {
  const values = [...groupBy(standing, ({ variable }) => variable)].map(([variable, said]) => {
    const accepted = said.filter(({ acceptedBy }) => acceptedBy.length > 0);
    return [variable, (accepted.length > 0 ? accepted : said).map(({ value }) => value)];
  });
  const results = runChecks(ws.codebook, type, Object.fromEntries(values));
  return results.filter(({ outcome }) => outcome === 'violated').map(({ check }) => check.message);
}

/** `event: plot_disrupted`, from the record type's key variable. */
function labelOf(ws: Workspace, type: string, statements: readonly DecidedStatement[]): string {
  const key = ws.codebook.recordTypes[type]?.key;
  const value = statements.find((statement) => statement.variable === key)?.value;
  return typeof value === 'string' ? `${type}: ${value}` : type;
}

function firstStart(record: RecordView): number {
  return Math.min(...record.statements.map(({ quote }) => quote?.start ?? Number.POSITIVE_INFINITY));
}

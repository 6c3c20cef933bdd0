import { checkValue } from '../codebook/index.ts';
import {
  AttestError,
  type DecidedStatement,
  type Decision,
  type DraftStatement,
  type Value,
  type Verdict,
} from '../model/index.ts';
import type { Draft } from '../store/index.ts';
import type { Workspace } from './workspace.ts';

/** Decides one statement. The last decision of each coder counts. */
export async function decide(
  ws: Workspace,
  coder: string,
  statement: string,
  verdict: Exclude<Verdict, 'replace'>,
  note: string | null = null,
): Promise<void> {
  await ws.store.append({ kind: 'coder', id: coder }, [decisionDraft({ statement, coder, verdict, note })]);
}

/** Puts the coder's own value in place of a suggestion; the words stay the same unless others are given. */
export async function replaceValue(
  ws: Workspace,
  coder: string,
  id: string,
  value: Value,
  changes: Partial<Pick<DraftStatement, 'quote' | 'flags' | 'note' | 'asserter'>> = {},
): Promise<string> {
  const old = await statementById(ws, id);
  const { replacement, drafts } = await replacementDrafts(ws, coder, old, { value, ...changes });
  await ws.store.append({ kind: 'coder', id: coder }, drafts);
  return replacement;
}

/** The coder's own statement in place of another one, as drafts, and its id. */
export async function replacementDrafts(
  ws: Workspace,
  coder: string,
  old: DecidedStatement,
  changes: Partial<Pick<DraftStatement, 'value' | 'quote' | 'flags' | 'note' | 'asserter'>>,
): Promise<{ readonly replacement: string; readonly drafts: Draft[] }> {
  const author = { kind: 'coder', id: coder } as const;
  const statement: DraftStatement = { ...withoutView(old), ...changes, author };
  await checkDraft(ws, statement);
  const replacement = await ws.store.identify(statement);
  const decision = decisionDraft({ statement: old.id, coder, verdict: 'replace', replacement });
  return { replacement, drafts: [{ kind: 'statement', statement, made: byHand(ws) }, decision] };
}

/**
 * Accepts every pending suggestion at or above a confidence, each decision marked as bulk.
 * @returns how many were accepted
 */
export async function acceptAbove(
  ws: Workspace,
  coder: string,
  confidence: number,
  document?: string,
): Promise<number> {
  const pending = await ws.store.statements({ ...(document ? { document } : {}), state: 'pending' });
  const chosen = pending.filter((statement) => (statement.confidence ?? 0) >= confidence);
  const drafts = chosen.map(({ id }) =>
    decisionDraft({ statement: id, coder, verdict: 'accept', bulk: true }),
  );
  await ws.store.append({ kind: 'coder', id: coder }, drafts);
  return chosen.length;
}

/** A decision as a draft, with the fields that are mostly empty filled in. */
export function decisionDraft(
  decision: Pick<Decision, 'statement' | 'coder' | 'verdict'> & Partial<Decision>,
): Draft {
  return { kind: 'decision', decision: { replacement: null, bulk: false, note: null, ...decision } };
}

export async function statementById(ws: Workspace, id: string): Promise<DecidedStatement> {
  const [statement] = await ws.store.statements({ ids: [id] });
  if (statement) return statement;
  throw new AttestError('STATEMENT_UNKNOWN', `there is no statement ${id}`);
}

/** How a coder's statement is entered in the log. */
export function byHand(ws: Workspace) {
  return { confidence: null, extractor: null, codebook: ws.codebookSha256 };
}

function withoutView({
  id: _id,
  acceptedBy: _a,
  rejectedBy: _r,
  confidence: _c,
  ...statement
}: DecidedStatement): DraftStatement {
  return statement;
}

/**
 * Refuses a statement that the codebook does not allow, or that has neither quote nor note.
 * @param type of the statement's record, when the record is not in the store yet
 */
export async function checkDraft(ws: Workspace, statement: DraftStatement, type?: string): Promise<void> {
  const recordType = type ?? (await ws.store.records({ ids: [statement.record] }))[0]?.type;
  if (!recordType) throw new AttestError('RECORD_UNKNOWN', `there is no record ${statement.record}`);
  const problems = checkValue(ws.codebook, recordType, statement.variable, statement.value);
  if (problems.length > 0)
    throw new AttestError('STATEMENT_INVALID', `${statement.variable}: ${problems.join('; ')}`);
  if (statement.quote === null && statement.note === null)
    throw new AttestError(
      'STATEMENT_INVALID',
      `${statement.variable}: a value without a quote needs a note that says why`,
    );
}

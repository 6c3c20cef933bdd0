import type {
  CodebookView,
  DecisionRequest,
  RecordView,
  StatementView,
  VariableView,
} from '../../src/api/index.ts';
import { recordTypeOf } from '../values/terms.ts';

/** Where a statement stands: nobody decided, accepted, rejected, or coders differ. */
export type Standing = 'waiting' | 'accepted' | 'rejected' | 'disputed';

/** A decision that is on its way to the server. */
export interface InFlight {
  readonly key: string;
  readonly statement: string;
  readonly request: DecisionRequest;
}

export function standingOf({ acceptedBy, rejectedBy }: StatementView): Standing {
  if (acceptedBy.length > 0) return rejectedBy.length > 0 ? 'disputed' : 'accepted';
  return rejectedBy.length > 0 ? 'rejected' : 'waiting';
}

/** Whether the coder wrote it: then it is accepted as long as the coder does not reject it. */
export function isOwn({ author }: StatementView, coder: string): boolean {
  return author.kind === 'coder' && author.id === coder;
}

/** Whether the coder took back what he wrote himself: it stays in the log and is shown no longer. */
export function isTakenBack(statement: StatementView, coder: string): boolean {
  return isOwn(statement, coder) && standingOf(statement) === 'rejected';
}

/** The records as they will be once the decisions on their way have arrived. Records that none touches stay the same objects. */
export function withDecisions(
  records: readonly RecordView[],
  inFlight: readonly InFlight[],
  coder: string,
): readonly RecordView[] {
  return inFlight.reduce((all, decision) => all.map((record) => decided(record, decision, coder)), records);
}

function decided(record: RecordView, { key, statement: id, request }: InFlight, coder: string): RecordView {
  const index = record.statements.findIndex((statement) => statement.id === id);
  const statement = record.statements[index];
  if (!statement) return record;
  const own = request.verdict === 'replace' ? [replacement(statement, key, request, coder)] : [];
  return {
    ...record,
    statements: record.statements.toSpliced(index, 1, judged(statement, request.verdict, coder), ...own),
  };
}

function judged(statement: StatementView, verdict: DecisionRequest['verdict'], coder: string): StatementView {
  const others = (coders: readonly string[]) => coders.filter((name) => name !== coder);
  const [acceptedBy, rejectedBy] = [others(statement.acceptedBy), others(statement.rejectedBy)];
  if (verdict === 'accept') return { ...statement, acceptedBy: [...acceptedBy, coder], rejectedBy };
  if (verdict !== 'reopen') return { ...statement, acceptedBy, rejectedBy: [...rejectedBy, coder] };
  return {
    ...statement,
    acceptedBy: isOwn(statement, coder) ? [...acceptedBy, coder] : acceptedBy,
    rejectedBy,
  };
}

function replacement(
  statement: StatementView,
  key: string,
  { value, asserter = statement.asserter }: DecisionRequest,
  coder: string,
): StatementView {
  const author = { kind: 'coder', id: coder } as const;
  return {
    ...statement,
    id: `draft-${key}`,
    value,
    asserter,
    author,
    confidence: null,
    acceptedBy: [coder],
    rejectedBy: [],
  };
}

/** Whether nothing that is said of a record stands. */
export function isRejected({ statements }: RecordView): boolean {
  return statements.every((statement) => standingOf(statement) === 'rejected');
}

/** The variables of a record's type that nobody says anything of. */
export function blanksOf(codebook: CodebookView, { type, statements }: RecordView): readonly VariableView[] {
  const said = new Set(
    statements.filter((one) => standingOf(one) !== 'rejected').map(({ variable }) => variable),
  );
  return (recordTypeOf(codebook, type)?.variables ?? []).filter(({ name }) => !said.has(name));
}

/** Puts one record, as the server has it now, in place of the older one; a new one at the end. */
export function withRecord(records: readonly RecordView[], record: RecordView): readonly RecordView[] {
  if (!records.some(({ id }) => id === record.id)) return [...records, record];
  return records.map((old) => (old.id === record.id ? record : old));
}

/** Every statement with its record, in the order in which they are shown. */
export function inOrder(
  records: readonly RecordView[],
): { readonly record: RecordView; readonly statement: StatementView }[] {
  return records.flatMap((record) => record.statements.map((statement) => ({ record, statement })));
}

/** The first entry behind `id` that passes, then from the top; null when none does. */
export function nextAfter(
  statements: readonly StatementView[],
  id: string | null,
  passes: (statement: StatementView) => boolean,
): string | null {
  const at = statements.findIndex((statement) => statement.id === id);
  const turned = [...statements.slice(at + 1), ...statements.slice(0, Math.max(at, 0))];
  return turned.find(passes)?.id ?? null;
}

/** The neighbour above (-1) or below (1); stays at the ends. */
export function stepFrom(
  statements: readonly StatementView[],
  id: string | null,
  step: -1 | 1,
): string | null {
  const at = statements.findIndex((statement) => statement.id === id);
  const to = at === -1 ? 0 : Math.min(Math.max(at + step, 0), statements.length - 1);
  return statements[to]?.id ?? null;
}

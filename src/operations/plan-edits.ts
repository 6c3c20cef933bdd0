import { createHash } from 'node:crypto';
import { type CellEdit, cellText, type Flagged, pieceHash, type RowEdit } from '../formats/index.ts';
import { type DecidedStatement, type DraftStatement, groupBy, type Verdict } from '../model/index.ts';
import { judgedClusters, pairVerdicts } from '../resolve/index.ts';
import type { Draft } from '../store/index.ts';
import { byHand, decisionDraft } from './decide.ts';
import type { Workspace } from './workspace.ts';

/** Statements by the group of reports that their record belongs to, and the type of every record. */
export interface GroupsTold {
  readonly types: ReadonlyMap<string, string>;
  /** All that is said of a variable by any report of the record's group. */
  statements(record: string, variable: string): readonly DecidedStatement[];
}

export async function groupsTold(ws: Workspace): Promise<GroupsTold> {
  const records = await ws.store.records();
  const heads = judgedClusters(
    records.map(({ id }) => id),
    pairVerdicts(await ws.store.judgements()),
  );
  const headOf = (record: string) => heads.get(record) ?? record;
  const told = groupBy(
    await ws.store.statements(),
    ({ record, variable }) => `${headOf(record)} ${variable}`,
  );
  return {
    types: new Map(records.map(({ id, type }) => [id, type])),
    statements: (record, variable) => told.get(`${headOf(record)} ${variable}`) ?? [],
  };
}

/** Who edits, and what the statements are checked and signed with. */
export interface Editing {
  readonly ws: Workspace;
  readonly coder: string;
  readonly told: GroupsTold;
}

/** Why a coder states a value without a quote. */
const NOTE = 'edited in a table';

/** What becomes of the edits of a row of a known record. */
export async function editDrafts(
  editing: Editing,
  record: string,
  edits: readonly CellEdit[],
): Promise<Draft[]> {
  const drafts: Draft[] = [];
  for (const edit of edits) drafts.push(...(await cellDrafts(editing, record, edit)));
  return drafts;
}

/**
 * What becomes of one edited cell: what somebody stated already is accepted, anything else is stated by the coder, and
 * what the cell held before is replaced by it or rejected. Nothing where he has stated this before.
 */
async function cellDrafts({ ws, coder, told }: Editing, record: string, edit: CellEdit): Promise<Draft[]> {
  const said = told.statements(record, edit.variable);
  const own = (text: string) =>
    said.some((one) => one.author.id === coder && one.note === NOTE && textOf(one) === text);
  const wanted = wantedValues(edit);
  const fresh = wanted.filter((value) => !own(cellText(value)));
  if (wanted.length > 0 && fresh.length === 0) return [];
  const drafts: Draft[] = [];
  let replacement: string | null = null;
  for (const value of fresh) {
    const alike = said.find((one) => textOf(one) === cellText(value) && one.author.kind !== 'coder');
    const statement = statementOf(coder, record, edit.variable, value);
    replacement ??= alike?.id ?? (await ws.store.identify(statement));
    if (!alike) drafts.push({ kind: 'statement', statement, made: byHand(ws) });
    else if (!alike.acceptedBy.includes(coder)) drafts.push(decided(alike, coder, 'accept'));
  }
  const texts = new Set(wanted.map(cellText));
  const overruled = said.filter((one) => isOverruled(one, edit, coder, texts));
  const verdict = edit.several || replacement === null ? 'reject' : 'replace';
  return [...drafts, ...overruled.map((one) => decided(one, coder, verdict, replacement))];
}

/** The values that the coder states; what is not coded needs no statement. */
function wantedValues({ values, missing }: CellEdit): readonly Flagged[] {
  if (missing === null) return values;
  return missing === 'not_coded' ? [] : [{ value: missing, flags: [] }];
}

function textOf({ value, flags }: DecidedStatement): string {
  return cellText({ value, flags });
}

/** In a cell of several values only those that were taken out of it go. */
function isOverruled(
  one: DecidedStatement,
  { several, missing, gone }: CellEdit,
  coder: string,
  texts: ReadonlySet<string>,
): boolean {
  if (one.acceptedBy.length === 0 || one.rejectedBy.includes(coder) || texts.has(textOf(one))) return false;
  return !several || missing !== null || gone.has(pieceHash(textOf(one)));
}

function decided(
  { id }: DecidedStatement,
  coder: string,
  verdict: Extract<Verdict, 'accept' | 'reject' | 'replace'>,
  replacement: string | null = null,
): Draft {
  const by = verdict === 'replace' ? replacement : null;
  return decisionDraft({ statement: id, coder, verdict, replacement: by, note: NOTE });
}

function statementOf(
  coder: string,
  record: string,
  variable: string,
  { value, flags }: Flagged,
): DraftStatement {
  return {
    record,
    variable,
    value,
    flags: [...flags],
    document: null,
    quote: null,
    note: NOTE,
    asserter: null,
    author: { kind: 'coder', id: coder },
  };
}

/** A record out of a row that was added: nothing when it says not what it is, or was taken in before. */
export function addedDrafts({ ws, coder, told }: Editing, { type, edits }: RowEdit, nth: number): Draft[] {
  const key = ws.codebook.recordTypes[type]?.key;
  const stated = edits.flatMap((edit) =>
    wantedValues(edit).map((value) => ({ variable: edit.variable, value })),
  );
  const id = addedId(
    type,
    stated.map(({ variable, value }) => [variable, cellText(value)]),
    nth,
  );
  if (told.types.has(id) || !stated.some(({ variable }) => variable === key)) return [];
  return [
    { kind: 'record', record: { id, type, document: null } },
    ...stated.map(
      ({ variable, value }): Draft => ({
        kind: 'statement',
        statement: statementOf(coder, id, variable, value),
        made: byHand(ws),
      }),
    ),
  ];
}

/** The id of an added row follows from what it says, so that the same file again adds nothing. */
function addedId(type: string, cells: readonly (readonly string[])[], nth: number): string {
  const hash = createHash('sha256').update(JSON.stringify([type, cells, nth]));
  return `rec_${hash.digest('hex').slice(0, 20)}`;
}

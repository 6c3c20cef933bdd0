import {
  type EditedBeside,
  type EditNames,
  editReader,
  isEditSheet,
  type RowEdit,
  readTable,
  type TableFile,
} from '../formats/index.ts';
import { AttestError } from '../model/index.ts';
import type { Draft } from '../store/index.ts';
import { datasetNames } from './dataset-names.ts';
import { placeNamed } from './place-named.ts';
import { addedDrafts, type Editing, editDrafts, type GroupsTold, groupsTold } from './plan-edits.ts';
import type { Workspace } from './workspace.ts';

/** What an edited table changed. The same file again changes nothing. */
export interface EditsOutcome {
  readonly rows: number;
  /** Records that were edited, and that were added. */
  readonly edited: number;
  readonly added: number;
  /** Statements that are new to the log. */
  readonly statements: number;
  /** Cells that stayed out, each with its line, column and reason. */
  readonly problems: readonly AttestError[];
}

/**
 * Takes in a table that `exportEditSheet` wrote and somebody edited. What he wrote becomes his statements, and replaces
 * what stood in the cell before; cells that nobody touched change nothing, whatever happened in the project meanwhile.
 * @throws AttestError INPUT_INVALID, DOC_UNREADABLE
 */
export async function importEdits(
  ws: Workspace,
  coder: string,
  file: TableFile,
  progress?: (done: number, total: number) => void,
): Promise<EditsOutcome> {
  const { header, rows } = await readTable(file);
  if (!isEditSheet(header))
    throw new AttestError('INPUT_INVALID', 'this is no table that attest export wrote', {
      where: { file: file.name },
      hint: 'A dataset needs its mapping: attest import FILE --map MAP.yaml.',
    });
  const told = await groupsTold(ws);
  const read = editReader(header, await besideOf(ws, told));
  const lines = withoutTwins(rows.map(({ cells, line }) => ({ line, row: read(cells) })));
  const editing = { ws, coder, told };
  const plans = await planRows(
    editing,
    lines.map(({ row }) => row),
  );
  const statements = await carryOut(editing, plans, progress);
  const done = plans.filter(({ drafts }) => drafts.length > 0);
  const added = done.filter((plan) => plan.added).length;
  const problems = lines.flatMap(({ line, row }) =>
    row.problems.map(
      ({ column, what }) =>
        new AttestError('INPUT_INVALID', what, { where: { file: file.name, line, column } }),
    ),
  );
  return { rows: rows.length, edited: done.length - added, added, statements, problems };
}

interface Line {
  readonly line: number;
  readonly row: RowEdit;
}

/** A record's second row is refused. */
function withoutTwins(lines: readonly Line[]): Line[] {
  const first = new Map<string, number>();
  return lines.map(({ line, row }) => {
    const twin = row.record === null ? undefined : first.get(row.record);
    if (row.record !== null && twin === undefined) first.set(row.record, line);
    if (twin === undefined) return { line, row };
    const problems = [{ column: 1, what: `line ${twin} has the same record` }];
    return { line, row: { ...row, edits: [], problems } };
  });
}

async function besideOf({ codebook, gazetteer }: Workspace, told: GroupsTold): Promise<EditedBeside> {
  const atlas = await gazetteer();
  const place: EditNames['place'] = (...named) => placeNamed(atlas, ...named);
  const names = new Map(
    Object.keys(codebook.recordTypes).map((type) => [
      type,
      { ...datasetNames(codebook, type, atlas), place },
    ]),
  );
  return {
    codebook,
    names: (type) => names.get(type) ?? { country: () => null, actor: () => null, place },
    typeOf: (record) => told.types.get(record),
    known: (record, variable) => told.statements(record, variable).map(({ value }) => value),
  };
}

interface RowPlan {
  readonly added: boolean;
  readonly drafts: readonly Draft[];
}

async function planRows(editing: Editing, rows: readonly RowEdit[]): Promise<RowPlan[]> {
  const plans: RowPlan[] = [];
  const times = new Map<string, number>();
  for (const row of rows) {
    const { record, edits, problems } = row;
    if (record !== null) plans.push({ added: false, drafts: await editDrafts(editing, record, edits) });
    if (record !== null || problems.length > 0) continue;
    const like = JSON.stringify(row);
    times.set(like, (times.get(like) ?? 0) + 1);
    plans.push({ added: true, drafts: addedDrafts(editing, row, times.get(like) ?? 1) });
  }
  return plans;
}

/** Rows to a transaction. */
const BATCH = 500;

/** @returns how many statements are new to the log */
async function carryOut(
  { ws, coder }: Editing,
  plans: readonly RowPlan[],
  progress?: (done: number, total: number) => void,
): Promise<number> {
  let statements = 0;
  for (let from = 0; from < plans.length; from += BATCH) {
    const drafts = plans.slice(from, from + BATCH).flatMap((plan) => plan.drafts);
    const { results } = await ws.store.append({ kind: 'coder', id: coder }, drafts);
    statements += drafts.filter((draft, i) => draft.kind === 'statement' && results[i]?.added).length;
    progress?.(Math.min(from + BATCH, plans.length), plans.length);
  }
  return statements;
}

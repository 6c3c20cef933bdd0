import type { Codebook, Variable } from '../../codebook/index.ts';
import { checkValue } from '../../codebook/index.ts';
import { isMissing, type Missing, unguarded, type Value } from '../../model/index.ts';
import { CellProblem } from '../cell-values.ts';
import { cellText, type Flagged, splitPieces } from './cell-text.ts';
import { AS_EXPORTED, RECORD_ID, RECORD_TYPE } from './edit-sheet.ts';
import { type ExportState, pieceHash, readExportState } from './export-state.ts';
import { type EditNames, readCellText } from './read-cell.ts';

/** What somebody made of one cell. */
export interface CellEdit {
  readonly variable: string;
  readonly several: boolean;
  /** What the cell says now; the word for a missing value alone where it holds one. */
  readonly values: readonly Flagged[];
  readonly missing: Missing | null;
  /** Hashes of texts that it held and holds no longer. */
  readonly gone: ReadonlySet<string>;
}

/** A cell that cannot be taken in; columns count from 1. */
export interface EditProblem {
  readonly column: number;
  readonly what: string;
}

/** What somebody made of one row. */
export interface RowEdit {
  /** Null in a row that was added. */
  readonly record: string | null;
  readonly type: string;
  readonly edits: readonly CellEdit[];
  readonly problems: readonly EditProblem[];
}

/** What the rows of an edited table are read beside. */
export interface EditedBeside {
  readonly codebook: Codebook;
  /** Looks up names as the variables of a record type need it. */
  names(type: string): EditNames;
  /** Type of a record, or undefined when there is none of that id. */
  typeOf(record: string): string | undefined;
  /** All values that were ever stated for a variable of a record or of its group. */
  known(record: string, variable: string): readonly Value[];
}

/** Whether a table is one that was exported for editing. */
export function isEditSheet(header: readonly string[]): boolean {
  return header.includes(RECORD_ID) && header.includes(AS_EXPORTED);
}

/** A reader of the rows of an edited table. Columns may stand in any order, and be missing. */
export function editReader(
  header: readonly string[],
  beside: EditedBeside,
): (cells: readonly string[]) => RowEdit {
  const at = (name: string) => header.indexOf(name);
  const named = header.map((name, column) => ({ name, column }));
  return (row) => {
    const cell = (column: number) => unguarded((row[column] ?? '').trim());
    const record = cell(at(RECORD_ID)) || null;
    const type = (record === null ? undefined : beside.typeOf(record)) ?? cell(at(RECORD_TYPE));
    const variables = beside.codebook.recordTypes[type]?.variables;
    const fault = rowFault(record, type, beside);
    if (fault !== null || !variables)
      return { record, type, edits: [], problems: [{ column: at(RECORD_ID) + 1, what: fault ?? '' }] };
    const state = readExportState(cell(at(AS_EXPORTED)));
    const problems: EditProblem[] = [];
    const edits = named.flatMap(({ name, column }) => {
      const variable = variables[name];
      if (!variable) return [];
      try {
        return editOf(cell(column), variable, { record, type, state, beside }) ?? [];
      } catch (thrown) {
        if (!(thrown instanceof CellProblem)) throw thrown;
        problems.push({ column: column + 1, what: `${name}: ${thrown.message}` });
        return [];
      }
    });
    return { record, type, edits, problems };
  };
}

function rowFault(record: string | null, type: string, { codebook, typeOf }: EditedBeside): string | null {
  if (record !== null && typeOf(record) === undefined) return `there is no record ${record}`;
  if (codebook.recordTypes[type]) return null;
  return type === '' ? `a new row needs its ${RECORD_TYPE}` : `there is no record type ${type}`;
}

interface RowAtHand {
  readonly record: string | null;
  readonly type: string;
  readonly state: ExportState;
  readonly beside: EditedBeside;
}

/** What was made of a cell; null when nothing. @throws CellProblem */
function editOf(cell: string, variable: Variable, row: RowAtHand): CellEdit | null {
  const several = variable.cardinality === 'several';
  const held = row.state.get(variable.name) ?? [];
  const texts = several ? splitPieces(cell) : cell === '' ? [] : [cell];
  const reads = texts.map((text) => attempt(text, variable, held, row));
  const hashes = reads.map(({ text }) => pieceHash(text));
  if (sameMembers(held, hashes)) return null;
  if (texts.length === 0)
    throw new CellProblem(
      'the cell was emptied: write why there is no value (not_reported, unknown, …), or not_coded',
    );
  const values = reads.filter((_, i) => !held.includes(hashes[i] ?? '')).map((read) => read.value());
  const problems = values.flatMap(({ value }) =>
    checkValue(row.beside.codebook, row.type, variable.name, value),
  );
  if (problems.length > 0) throw new CellProblem(problems.join('; '));
  return {
    variable: variable.name,
    several,
    values: values.filter(({ value }) => !isMissing(value)),
    missing: missingIn(values, texts.length),
    gone: new Set(held.filter((hash) => !hashes.includes(hash))),
  };
}

function missingIn(values: readonly Flagged[], pieces: number): Missing | null {
  const word = values.map(({ value }) => value).find(isMissing);
  if (word !== undefined && pieces > 1) throw new CellProblem(`"${word}" stands beside a value`);
  return word ?? null;
}

interface Attempt {
  /** The text as it would be written again; as it stands where it cannot be read. */
  readonly text: string;
  /** @throws CellProblem */
  value(): Flagged;
}

function attempt(
  text: string,
  { name, type }: Variable,
  held: readonly string[],
  { record, type: recordType, beside }: RowAtHand,
): Attempt {
  const known = record === null ? [] : beside.known(record, name);
  try {
    const read = readCellText(text, { variable: name, type, known, names: beside.names(recordType) });
    return { text: held.includes(pieceHash(text)) ? text : cellText(read), value: () => read };
  } catch (thrown) {
    if (!(thrown instanceof CellProblem)) throw thrown;
    return {
      text,
      value: () => {
        throw thrown;
      },
    };
  }
}

function sameMembers(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && [...some].sort().join() === [...others].sort().join();
}

import type { Asked } from './asked.ts';
import type { StoredRow } from './evaluate.ts';

/** Records that are alike in all that an answer and its caveats depend on. */
export interface Pile {
  readonly included: boolean;
  readonly past: boolean;
  /** Whether they satisfy what the base asks; null where the release cannot tell. */
  readonly of: boolean | null;
  readonly known: boolean;
  /** In the base: N counts them. */
  readonly counted: boolean;
  readonly uncoded: boolean;
  readonly disputed: boolean;
  readonly answers: readonly Answer[];
  readonly groups: readonly FoundGroups[];
  /** What the records say of the figure that is added up, where one is. */
  readonly figure: FoundFigure;
  readonly count: number;
  /** Ids, where they are counted and wanted. */
  readonly records: readonly string[];
}

/** What a condition makes of a record, and what it rests on. */
interface Answer {
  readonly value: boolean | null;
  /** `stated`, or why there is no value. */
  readonly state: string;
  /** False where there are values, but none in the role asked for. */
  readonly hasValue: boolean;
}

/** What the engine found of a record's groups under one field, as `groupColumns` has it. */
export interface FoundGroups {
  readonly state: string;
  readonly values: readonly unknown[];
  /** For dates. */
  readonly to: readonly unknown[];
}

export interface FoundFigure {
  readonly state: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** Reads a row of `baseColumns` and `answerColumns`, with `_counted`, `_disputed`, `n` and `records`, ids in lines. */
export function pileOf(row: StoredRow, { conditions, groups }: Asked): Pile {
  return {
    included: row._included === true,
    past: row._past === true,
    of: truth(row._of),
    known: row._known === true,
    counted: row._counted === true,
    uncoded: row._uncoded === true,
    disputed: row._disputed === true,
    answers: conditions.map((_, i) => ({
      value: truth(row[`_c${i}`]),
      state: String(row[`_s${i}`]),
      hasValue: row[`_v${i}`] === true,
    })),
    groups: groups.map((_, i) => ({
      state: String(row[`_h${i}`]),
      values: list(row[`_g${i}`]),
      to: list(row[`_t${i}`]),
    })),
    figure: {
      state: String(row._figure),
      low: numberIn(row._low),
      best: numberIn(row._best),
      high: numberIn(row._high),
    },
    count: Number(row.n ?? 0),
    records: typeof row.records === 'string' ? row.records.split('\n') : [],
  };
}

function truth(cell: StoredRow[string] | undefined): boolean | null {
  return typeof cell === 'boolean' ? cell : null;
}

function numberIn(cell: StoredRow[string] | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

function list(cell: StoredRow[string] | undefined): readonly unknown[] {
  return Array.isArray(cell) ? cell : [];
}

/** Whether the records of a pile satisfy all conditions, in three-valued logic. */
export function matches({ answers }: Pile): boolean | null {
  if (answers.some(({ value }) => value === false)) return false;
  return answers.some(({ value }) => value === null) ? null : true;
}

/** Why the release cannot tell whether they do: of the first condition that it cannot tell. */
export function whyUnknown({ answers }: Pile, { conditions }: Asked): string {
  const at = answers.findIndex(({ value }) => value === null);
  const open = answers[at];
  if (open?.state !== 'stated') return open?.state ?? 'imprecise';
  if (open.hasValue) return 'imprecise';
  return conditions[at]?.field.role === null ? 'unknown' : 'other_role';
}

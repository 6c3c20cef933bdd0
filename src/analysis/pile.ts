import type { Row } from '../release/index.ts';
import { type Membership, membershipOf } from './membership.ts';
import type { Asked } from './question-sql.ts';

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
  readonly memberships: readonly Membership[];
  readonly count: number;
  /** Ids, where they are counted and satisfy all conditions. */
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

/** Reads a row of the query that `questionSql` makes. */
export function pileOf(row: Row, { conditions, groups }: Asked): Pile {
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
    memberships: groups.map((field, i) =>
      membershipOf(field, {
        state: String(row[`_h${i}`]),
        values: list(row[`_g${i}`]),
        to: list(row[`_t${i}`]),
      }),
    ),
    count: Number(row.n ?? 0),
    records: typeof row.records === 'string' ? row.records.split('\n') : [],
  };
}

function truth(cell: Row[string] | undefined): boolean | null {
  return typeof cell === 'boolean' ? cell : null;
}

function list(cell: Row[string] | undefined): readonly unknown[] {
  return Array.isArray(cell) ? cell : [];
}

/** Whether the records of a pile satisfy all conditions, in three-valued logic. */
export function matches({ answers }: Pile): boolean | null {
  if (answers.some(({ value }) => value === false)) return false;
  return answers.some(({ value }) => value === null) ? null : true;
}

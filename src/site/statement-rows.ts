import {
  asserterSchema,
  authorSchema,
  type DecidedStatement,
  flagSchema,
  type Quote,
  type Value,
} from '../model/index.ts';
import type { Row } from '../release/index.ts';

/** Statements of a run of records, with their quotes, as `statementIn` reads them. */
export const STATEMENTS_SQL = `
  SELECT s.*, q.exact, q."before", q."after", q.text_version, q.quote_start, q.quote_end
  FROM (SELECT * FROM statements WHERE record BETWEEN $1 AND $2) s
  LEFT JOIN (SELECT * FROM quotes WHERE record BETWEEN $1 AND $2) q ON q.statement = s.id
  ORDER BY s.record, s.report, s.id`;

/** A statement of a release, and the report that makes it; `record` is the one that the report belongs to. */
export interface ReportedStatement extends DecidedStatement {
  readonly report: string;
}

export function statementIn(row: Row): ReportedStatement {
  return {
    id: String(row.id),
    record: String(row.record),
    report: String(row.report ?? row.record),
    variable: String(row.variable),
    value: valueIn(row),
    flags: texts(row.flags).map((flag) => flagSchema.parse(flag)),
    document: orNull(row.document),
    quote: quoteIn(row),
    note: orNull(row.note),
    asserter: asserterIn(row),
    author: authorSchema.parse({ kind: row.author_kind, id: row.author_id }),
    confidence: typeof row.confidence === 'number' ? row.confidence : null,
    acceptedBy: texts(row.accepted_by),
    rejectedBy: texts(row.rejected_by),
  };
}

function valueIn({ value }: Row): Value {
  return JSON.parse(String(value));
}

function quoteIn(row: Row): Quote | null {
  if (typeof row.exact !== 'string' || row.exact === '') return null;
  return {
    exact: row.exact,
    prefix: orNull(row.before) ?? '',
    suffix: orNull(row.after) ?? '',
    start: Number(row.quote_start),
    end: Number(row.quote_end),
    textVersion: Number(row.text_version ?? 1),
  };
}

function asserterIn(row: Row): DecidedStatement['asserter'] {
  if (row.asserter_class === null) return null;
  return asserterSchema.parse({
    name: row.asserter_name,
    role: row.asserter_role,
    class: row.asserter_class,
    firmness: row.asserter_firmness,
    via: row.asserter_via,
  });
}

/** The texts of a cell that holds a list. */
export function texts(cell: Row[string] | undefined): string[] {
  return Array.isArray(cell) ? cell.map(String) : [];
}

function orNull(cell: Row[string] | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}

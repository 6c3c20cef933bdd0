import type { RecordType } from '../codebook/index.ts';
import type { DecidedStatement } from '../model/index.ts';

/** `accepted`, `rejected` and `disputed` by the coders who decided; `undecided` when nobody has. */
export type Standing = 'accepted' | 'disputed' | 'rejected' | 'undecided';

/**
 * What coders made of one statement. An adjudicator's decision outweighs the others; coders who differ leave
 * the statement disputed, as do adjudicators who differ.
 */
export function standingOf(statement: DecidedStatement, adjudicators: readonly string[] = []): Standing {
  const above = (coders: readonly string[]) => coders.filter((coder) => adjudicators.includes(coder));
  const [yes, no] = [above(statement.acceptedBy), above(statement.rejectedBy)];
  const decided = yes.length + no.length > 0;
  return verdictOf(decided ? yes : statement.acceptedBy, decided ? no : statement.rejectedBy);
}

function verdictOf(yes: readonly string[], no: readonly string[]): Standing {
  if (yes.length === 0) return no.length === 0 ? 'undecided' : 'rejected';
  return no.length === 0 ? 'accepted' : 'disputed';
}

/**
 * What coders made of a record: the best standing among the statements about its type's key variable, or about the one
 * that stands in for it where there are none.
 * Rejecting the key rejects the record, so a release takes the accepted and the disputed ones only.
 * @param statements those of the record; others are ignored
 */
export function recordStanding(
  recordType: RecordType,
  record: string,
  statements: readonly DecidedStatement[],
  adjudicators: readonly string[] = [],
): Standing {
  const about = (name: string | undefined) =>
    statements.filter((statement) => statement.record === record && statement.variable === name);
  const own = about(recordType.key);
  const standings = (own.length > 0 ? own : about(recordType.keyOr)).map((statement) =>
    standingOf(statement, adjudicators),
  );
  const order: readonly Standing[] = ['accepted', 'disputed', 'undecided', 'rejected'];
  return order.find((standing) => standings.includes(standing)) ?? 'undecided';
}

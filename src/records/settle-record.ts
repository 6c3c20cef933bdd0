import type { Codebook, RecordType } from '../codebook/index.ts';
import {
  AttestError,
  type DecidedStatement,
  groupBy,
  type SettledRecord,
  type SettledVariable,
} from '../model/index.ts';
import { claimsOf } from './claim.ts';
import { settleVariable } from './settle-variable.ts';
import type { SourceFacts } from './source-rank.ts';

export interface SettleInput {
  readonly record: { readonly id: string; readonly type: string };
  /** The records of single documents that make it up; itself alone when left out. */
  readonly reports?: readonly Report[];
  /** Statements of those records with their decisions, in any order; those of other records are ignored. */
  readonly statements: readonly DecidedStatement[];
  readonly codebook: Codebook;
  /** When a document was published (EDTF), null when not known. */
  readonly published: (document: string) => string | null;
  readonly publisher: (document: string) => string | null;
  /** Coders whose decisions settle what others dispute. */
  readonly adjudicators?: readonly string[];
}

/** What one document tells of a record. */
export interface Report {
  readonly id: string;
  readonly document: string | null;
}

/**
 * A record as readers see it, under the codebook's settle policy: adjudicated by a person > agreed by coders >
 * better-ranked asserter and publisher > later published. Only statements that a coder accepts count; one that a
 * coder accepts and another rejects counts as disputed, behind all others. A missing value never overrides a
 * stated one; negated, hypothetical and denied values are not the value. The order of statements does not matter.
 * @throws AttestError CODEBOOK_INVALID when the codebook does not have the record's type.
 */
export function settleRecord(input: SettleInput): SettledRecord {
  const { record, codebook, adjudicators = [], reports = [{ id: record.id, document: null }] } = input;
  const recordType = codebook.recordTypes[record.type];
  if (!recordType) throw unknownType(record.id, record.type, codebook);
  const facts = { policy: codebook.settle, published: input.published, publisher: input.publisher };
  const ids = new Set(reports.map(({ id }) => id));
  const own = input.statements.filter((statement) => ids.has(statement.record));
  const byVariable = groupBy(own, (statement) => statement.variable);
  const settled = Object.values(recordType.variables).map((variable) =>
    settleVariable(variable, byVariable.get(variable.name) ?? [], facts, adjudicators),
  );
  return {
    id: record.id,
    type: record.type,
    reports: [...ids].toSorted(),
    documents: [...new Set(reports.flatMap(({ document }) => document ?? []))].toSorted(),
    inclusion: inclusionOf(recordType, settled),
    background: isBackground(byVariable.get(recordType.key) ?? [], facts, adjudicators),
    variables: Object.fromEntries(settled.map((variable) => [variable.variable, variable])),
  };
}

function unknownType(id: string, type: string, codebook: Codebook): AttestError {
  return new AttestError(
    'CODEBOOK_INVALID',
    `record ${id} is of type "${type}", which the codebook does not have`,
    {
      where: { path: 'record_types' },
      hint: `Its types are ${Object.keys(codebook.recordTypes).join(', ')}.`,
    },
  );
}

function inclusionOf(
  recordType: RecordType,
  settled: readonly SettledVariable[],
): SettledRecord['inclusion'] {
  const names = Object.values(recordType.variables).filter((variable) => variable.type === 'inclusion');
  const value = settled.find(({ variable }) => names.some(({ name }) => name === variable))?.values[0]?.value;
  return typeof value === 'object' && 'status' in value ? value.status : 'not_coded';
}

/** Told as history, as hypothesis or as something that did not happen, and by nobody plainly. */
function isBackground(
  keyStatements: readonly DecidedStatement[],
  facts: SourceFacts,
  adjudicators: readonly string[],
): boolean {
  const claims = claimsOf(keyStatements, facts, adjudicators);
  return (
    claims.length > 0 &&
    claims.every((claim) => !claim.asserts || claim.statement.flags.includes('historical'))
  );
}

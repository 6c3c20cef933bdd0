import { join } from 'node:path';
import { AttestError, type SettledRecord } from '../model/index.ts';
import type { Line, TableSpec } from './cell.ts';
import {
  ACTORS,
  actorLine,
  carriedDecisions,
  DECISIONS,
  DOCUMENTS,
  decisionLine,
  documentLine,
  EXCLUDED,
  exclusionLine,
  JUDGEMENTS,
  judgementLine,
  MASKED,
  maskedLine,
  ownExclusion,
  QUOTES,
  quoteLine,
  RECORDS,
  recordLine,
  STATEMENTS,
  statementLine,
} from './fixed-tables.ts';
import { labelOf } from './label.ts';
import type { ReleaseInput } from './release.ts';
import { RowFile } from './row-file.ts';
import { wideLine } from './wide-table.ts';

type Put = (table: string, lines: readonly Line[]) => void;

/** Reads the input once and writes its rows to files in a folder, one per table. */
export async function fillTables(
  folder: string,
  specs: readonly TableSpec[],
  input: ReleaseInput,
): Promise<ReadonlyMap<string, RowFile>> {
  const files = new Map(specs.map(({ name, columns }) => [name, rowFile(folder, name, columns)]));
  const put: Put = (table, lines) => {
    for (const line of lines) files.get(table)?.append(line);
  };
  try {
    put(DOCUMENTS.name, input.documents.map(documentLine));
    for await (const record of input.records) putRecord(put, record, input);
    for await (const judgement of input.judgements ?? []) put(JUDGEMENTS.name, [judgementLine(judgement)]);
    put(ACTORS.name, (input.actors ?? []).map(actorLine));
    for await (const exclusion of input.excluded ?? []) put(EXCLUDED.name, [exclusionLine(exclusion)]);
    for await (const masked of input.masked ?? []) put(MASKED.name, [maskedLine(masked)]);
    await putStatements(put, input);
  } finally {
    for (const file of files.values()) file.close();
  }
  return files;
}

function rowFile(folder: string, name: string, columns: TableSpec['columns']): RowFile {
  return new RowFile(join(folder, `${name}.jsonl`), columns);
}

function putRecord(put: Put, record: SettledRecord, input: ReleaseInput): void {
  const { codebook } = input;
  const recordType = codebook.recordTypes[record.type];
  if (!recordType)
    throw new AttestError('CODEBOOK_INVALID', `record ${record.id} is of a type that the codebook lacks`, {
      where: { path: `record_types.${record.type}` },
    });
  const origins = input.origins?.get(record.id) ?? record.documents.length;
  put(RECORDS.name, [recordLine(record, labelOf(record, recordType), origins)]);
  put(record.type, [wideLine(record, recordType)]);
  put(EXCLUDED.name, ownExclusion(record));
}

/** Statements that somebody decided, their quotes, and the decisions about them and no others. */
async function putStatements(put: Put, input: ReleaseInput): Promise<void> {
  const held = new Set<string>();
  for await (const statement of input.statements) {
    if (statement.acceptedBy.length + statement.rejectedBy.length === 0) continue;
    put(STATEMENTS.name, [statementLine(statement)]);
    put(QUOTES.name, quoteLine(statement, input.contexts[statement.id]));
    if (input.decisions) held.add(statement.id);
    else put(DECISIONS.name, carriedDecisions(statement));
  }
  for await (const decision of input.decisions ?? [])
    if (held.has(decision.statement)) put(DECISIONS.name, [decisionLine(decision)]);
}

import { AttestError, type SettledRecord } from '../model/index.ts';
import type { Line, TableSpec } from './cell.ts';
import type { Engine } from './engine.ts';
import {
  carriedDecisions,
  DECISIONS,
  DOCUMENTS,
  decisionLine,
  documentLine,
  EXCLUDED,
  exclusionLine,
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
import type { TableAppender } from './table-appender.ts';
import { wideLine } from './wide-table.ts';

type Put = (table: string, lines: readonly Line[]) => void;

/** Reads the input once and fills the engine's tables. */
export async function fillTables(
  engine: Engine,
  specs: readonly TableSpec[],
  input: ReleaseInput,
): Promise<void> {
  const appenders = new Map<string, TableAppender>();
  for (const spec of specs) appenders.set(spec.name, await engine.appender(spec));
  const put: Put = (table, lines) => {
    for (const line of lines) appenders.get(table)?.append(line);
  };
  put(DOCUMENTS.name, input.documents.map(documentLine));
  for await (const record of input.records) putRecord(put, record, input);
  for await (const exclusion of input.excluded ?? []) put(EXCLUDED.name, [exclusionLine(exclusion)]);
  await putStatements(put, input);
  for await (const decision of input.decisions ?? []) put(DECISIONS.name, [decisionLine(decision)]);
  for (const appender of appenders.values()) appender.close();
  await dropForeignDecisions(engine);
}

function putRecord(put: Put, record: SettledRecord, { codebook }: ReleaseInput): void {
  const recordType = codebook.recordTypes[record.type];
  if (!recordType)
    throw new AttestError('CODEBOOK_INVALID', `record ${record.id} is of a type that the codebook lacks`, {
      where: { path: `record_types.${record.type}` },
    });
  put(RECORDS.name, [recordLine(record, labelOf(record, recordType))]);
  put(record.type, [wideLine(record, recordType)]);
  put(EXCLUDED.name, ownExclusion(record));
}

async function putStatements(put: Put, input: ReleaseInput): Promise<void> {
  for await (const statement of input.statements) {
    if (statement.acceptedBy.length + statement.rejectedBy.length === 0) continue;
    put(STATEMENTS.name, [statementLine(statement)]);
    put(QUOTES.name, quoteLine(statement, input.contexts[statement.id]));
    if (!input.decisions) put(DECISIONS.name, carriedDecisions(statement));
  }
}

/** Decisions about statements that the release does not hold stay out. */
async function dropForeignDecisions(engine: Engine): Promise<void> {
  await engine.run('DELETE FROM decisions WHERE statement NOT IN (SELECT id FROM statements)');
}

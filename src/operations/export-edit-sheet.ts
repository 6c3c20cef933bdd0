import { recordTypeOf, suggestion } from '../codebook/index.ts';
import { editSheet, sheetAsCsv, sheetAsXlsx } from '../formats/index.ts';
import { AttestError, hasDecision, type SettledRecord } from '../model/index.ts';
import { pairVerdicts } from '../resolve/index.ts';
import { actorRegister } from './actors.ts';
import { settledRecords } from './settled-records.ts';
import type { Workspace } from './workspace.ts';

export const EDIT_FORMATS = ['csv', 'xlsx'] as const;
export type EditFormat = (typeof EDIT_FORMATS)[number];

export interface ExportedSheet {
  readonly bytes: Uint8Array;
  readonly records: number;
}

/**
 * The records of one type, with their settled values, as a table for people to edit; `importEdits` takes it back.
 * @throws AttestError INPUT_INVALID for a record type that the codebook lacks
 */
export async function exportEditSheet(
  ws: Workspace,
  type: string,
  format: EditFormat,
): Promise<ExportedSheet> {
  const recordType = recordTypeOf(ws.codebook, type);
  if (!recordType)
    throw new AttestError('INPUT_INVALID', `there is no record type ${type}`, {
      hint: suggestion(type, Object.keys(ws.codebook.recordTypes)),
    });
  const documents = (await ws.store.documents()).filter(({ withdrawn }) => !withdrawn);
  const stored = await ws.store.records({ type });
  const decided = (await ws.store.statements()).filter(hasDecision);
  const verdicts = pairVerdicts(await ws.store.judgements());
  const records = settledRecords(ws, documents, stored, decided, verdicts, await actorRegister(ws));
  const titles = new Map(
    documents.map(({ id, origin, described }) => [id, described.title?.value ?? origin]),
  );
  const sources = (record: SettledRecord) => record.documents.map((id) => titles.get(id) ?? id).join(' | ');
  const sheet = editSheet(recordType, records, sources);
  const bytes = format === 'csv' ? sheetAsCsv(sheet) : await sheetAsXlsx(sheet, type);
  return { bytes, records: records.length };
}

import type { Description, DocumentText } from '../../model/index.ts';
import type { RecordFilter, StoredDocument, StoredRecord } from '../store.ts';
import type { Connection } from './connection.ts';
import { arg, listed, query } from './tables.ts';

const selectDocuments = query
  .selectFrom('document')
  .innerJoin('log', 'log.seq', 'document.entry')
  .leftJoin('withdrawal', 'withdrawal.document', 'document.id')
  .leftJoin('log as taken', 'taken.seq', 'withdrawal.entry')
  .select((eb) => [
    'document.id',
    'log.payload',
    'taken.payload as reason',
    'taken.at',
    eb
      .selectFrom('text')
      .select((texts) => texts.fn.max('text.version').as('version'))
      .whereRef('text.document', '=', 'document.id')
      .as('version'),
  ])
  .orderBy('document.entry');
const selectDocument = selectDocuments.where('document.id', '=', arg<string>());
const selectDescriptions = query
  .selectFrom('description')
  .innerJoin('log', 'log.seq', 'description.entry')
  .select('log.payload')
  .where('description.document', '=', arg<string>())
  // A coder's word comes later and so stands.
  .orderBy('description.coder');
const selectTexts = query
  .selectFrom('text')
  .innerJoin('log', 'log.seq', 'text.entry')
  .select('log.payload')
  .where('text.document', '=', arg<string>())
  .orderBy('text.version', 'desc');
const selectText = selectTexts.where('text.version', '=', arg<number>());
const selectRecords = query.selectFrom('record').select(['id', 'type', 'document']).orderBy('entry');
const selectWithdrawn = query.selectFrom('withdrawal').select('document').where('mark', '=', arg<string>());
const selectCodebook = query
  .selectFrom('codebook')
  .innerJoin('log', 'log.seq', 'codebook.entry')
  .select('log.payload')
  .where('codebook.sha256', '=', arg<string>());

type Row = Awaited<ReturnType<(typeof selectDocuments)['execute']>>[number];

export function readDocuments(db: Connection): StoredDocument[] {
  return db.all(selectDocuments).map((row) => storedDocument(db, row));
}

export function readDocument(db: Connection, id: string): StoredDocument | undefined {
  const row = db.first(selectDocument, id);
  return row && storedDocument(db, row);
}

const GONE = { sha256: '', byteLength: 0, mediaType: '', origin: '', retrieved: '' };

function storedDocument(db: Connection, row: Row): StoredDocument {
  const described: Description[] = db
    .all(selectDescriptions, row.id)
    .map(({ payload }) => JSON.parse(payload ?? 'null'));
  return {
    id: row.id,
    ...(row.payload === null ? GONE : JSON.parse(row.payload)),
    described: Object.fromEntries(described.map((description) => [description.field, description])),
    textVersion: row.version,
    withdrawn: row.at === null ? null : { reason: JSON.parse(row.reason ?? '{}').reason, at: row.at },
  };
}

export function readText(
  db: Connection,
  document: string,
  version: number | undefined,
): DocumentText | undefined {
  const row =
    version === undefined ? db.first(selectTexts, document) : db.first(selectText, document, version);
  return row && { document, ...JSON.parse(row.payload ?? 'null') };
}

export function readRecords(db: Connection, { document, type, ids }: RecordFilter): StoredRecord[] {
  let records = selectRecords;
  if (document !== undefined) records = records.where('document', '=', document);
  if (type !== undefined) records = records.where('type', '=', type);
  if (ids !== undefined) records = records.where('id', 'in', listed<string>());
  return db.all(records, ...(ids ? [JSON.stringify(ids)] : []));
}

export function readCodebook(db: Connection, sha256: string): string | undefined {
  const row = db.first(selectCodebook, sha256);
  return row && JSON.parse(row.payload ?? '{}').text;
}

/** @param mark as `withdrawnMark` makes it */
export function isMarkedWithdrawn(db: Connection, mark: string): boolean {
  return db.first(selectWithdrawn, mark) !== undefined;
}

import type { Codebook } from '../codebook/index.ts';
import { asserterWords, type EvidenceLine, groupBy, type RecordEvidence } from '../model/index.ts';
import type { CellOrList, Row } from './cell.ts';
import type { Release } from './release.ts';

const RECORDS_SQL = `SELECT id, type, label, documents FROM records WHERE list_contains($1, id)`;

// Up to the few hundred records that are asked for at once, walking the list takes half of what a join with it takes.
const LINES_SQL = `
  SELECT s.record, s.id, s.variable, s."value", s.flags, s.document, s.note, s.author_id, s.accepted_by,
         s.asserter_name, s.asserter_role, s.asserter_class, s.asserter_firmness, s.asserter_via,
         q.exact, q."before", q."after"
  FROM (SELECT * FROM statements WHERE list_contains($1, record) AND len(accepted_by) > 0) s
  LEFT JOIN (SELECT * FROM quotes WHERE list_contains($1, record)) q ON q.statement = s.id
  ORDER BY s.record, q.quote_start NULLS LAST, s.id`;

const DOCUMENTS_SQL = `SELECT id, title, publisher, published FROM documents WHERE list_contains($1, id) ORDER BY id`;

/** The accepted sentences behind records, variables in the codebook's order. */
export async function evidenceOf(
  query: Release['query'],
  codebook: Codebook,
  recordIds: readonly string[],
): Promise<RecordEvidence[]> {
  const among = (sql: string, ids: readonly string[]) => rowsAmong(query, sql, ids);
  const found = await among(RECORDS_SQL, recordIds);
  const lines = groupBy(await among(LINES_SQL, recordIds), (row) => text(row.record));
  const cited = [...lines.values()].flat().map((row) => row.document);
  const documents = await among(DOCUMENTS_SQL, [
    ...new Set([...cited.map(text), ...found.flatMap((row) => list(row.documents))]),
  ]);
  const byId = new Map(found.map((row) => [row.id, row]));
  return recordIds.flatMap((id) => {
    const record = byId.get(id);
    return record ? [recordEvidence(record, lines.get(id) ?? [], documents, codebook)] : [];
  });
}

/** The rows of some ids; none of none, since the engine does not know of what type an empty list is. */
async function rowsAmong(
  query: Release['query'],
  sql: string,
  ids: readonly string[],
): Promise<readonly Row[]> {
  return ids.length === 0 ? [] : query(sql, [ids]);
}

function recordEvidence(
  record: Row,
  lines: readonly Row[],
  documents: readonly Row[],
  codebook: Codebook,
): RecordEvidence {
  const type = text(record.type);
  const order = Object.keys(codebook.recordTypes[type]?.variables ?? {});
  const cited = new Set([...list(record.documents), ...lines.map((line) => text(line.document))]);
  return {
    record: text(record.id),
    type,
    label: text(record.label),
    documents: documents.filter((document) => cited.has(text(document.id))).map(documentEvidence),
    lines: lines.map(evidenceLine).toSorted((a, b) => order.indexOf(a.variable) - order.indexOf(b.variable)),
  };
}

function documentEvidence(row: Row): RecordEvidence['documents'][number] {
  const { id, title, publisher, published } = row;
  return { id: text(id), title: text(title ?? id), publisher: text(publisher), published: text(published) };
}

function evidenceLine(row: Row): EvidenceLine {
  return {
    statement: text(row.id),
    variable: text(row.variable),
    value: JSON.parse(text(row.value)),
    flags: list(row.flags),
    exact: orNull(row.exact),
    before: text(row.before),
    after: text(row.after),
    asserter: asserterIn(row),
    author: text(row.author_id),
    decidedBy: list(row.accepted_by),
    document: orNull(row.document),
    note: orNull(row.note),
  };
}

function asserterIn(row: Row): string | null {
  const kind = orNull(row.asserter_class);
  if (kind === null) return null;
  const [name, role, via] = [orNull(row.asserter_name), orNull(row.asserter_role), orNull(row.asserter_via)];
  return asserterWords({ name, role, via, class: kind, firmness: text(row.asserter_firmness) });
}

function text(cell: CellOrList | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

function orNull(cell: CellOrList | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}

function list(cell: CellOrList | undefined): string[] {
  return Array.isArray(cell) ? cell.map(String) : [];
}

import type { Codebook, RecordType, Variable } from '../codebook/index.ts';
import type { CellOrList, Row } from './cell.ts';
import { quoteName } from './cell.ts';
import type { Cause, DocumentChange, RecordChange, TotalChange, VariableChange } from './changes.ts';
import type { Engine } from './engine.ts';
import { wideColumns } from './wide-table.ts';

/** Both releases' tables stand in one engine, under `a.TABLE` and `b.TABLE`. */
export type Sides = {
  readonly engine: Engine;
  readonly tables: ReadonlySet<string>;
  readonly codebook: Codebook;
};

const COUNTED = `inclusion NOT IN ('out', 'doubtful') AND NOT background`;

/** How many records of each type count, and the sums of their counts, where they differ. */
export async function totalChanges({ engine, tables, codebook }: Sides): Promise<TotalChange[]> {
  const found: TotalChange[] = [];
  for (const recordType of Object.values(codebook.recordTypes)) {
    if (!tables.has(recordType.name)) continue;
    const [from, to] = [await totalsOf(engine, 'a', recordType), await totalsOf(engine, 'b', recordType)];
    for (const measure of Object.keys(to))
      if (from[measure] !== to[measure])
        found.push({
          type: recordType.name,
          measure,
          from: Number(from[measure] ?? 0),
          to: Number(to[measure] ?? 0),
        });
  }
  return found;
}

async function totalsOf(engine: Engine, side: 'a' | 'b', { name, variables }: RecordType): Promise<Row> {
  const counts = Object.values(variables).filter(
    ({ type, cardinality }) => type === 'count' && cardinality === 'one',
  );
  const sums = counts.map((variable) => {
    const column = quoteName(`${variable.name}_best`);
    return `coalesce(sum(t.${column}), 0)::BIGINT AS ${quoteName(variable.name)}`;
  });
  const [row = {}] = await engine.rows(
    `SELECT count(*) AS records${sums.map((sum) => `, ${sum}`).join('')}
     FROM ${side}.${quoteName(name)} t JOIN (SELECT id FROM ${side}.records WHERE ${COUNTED}) r USING (id)`,
  );
  return row;
}

/** Records that one release has and the other has not, and records whose values differ; each with what caused it. */
export async function recordChanges(sides: Sides): Promise<RecordChange[]> {
  const { engine, tables, codebook } = sides;
  const found: Omit<RecordChange, 'because'>[] = [];
  for (const recordType of Object.values(codebook.recordTypes)) {
    if (!tables.has(recordType.name)) continue;
    found.push(...(await onOneSide(engine, recordType.name)), ...(await differing(engine, recordType)));
  }
  const causes = await causesOf(
    sides,
    found.map(({ record }) => record),
  );
  return found
    .map((change) => ({ ...change, because: causes.get(change.record) ?? [] }))
    .sort((x, y) => (x.record < y.record ? -1 : 1));
}

async function onOneSide(engine: Engine, type: string): Promise<Omit<RecordChange, 'because'>[]> {
  const rows = await engine.rows(
    `SELECT id, label, 'added' AS change FROM b.records WHERE type = $1 AND id NOT IN (SELECT id FROM a.records)
     UNION ALL
     SELECT id, label, 'gone' AS change FROM a.records WHERE type = $1 AND id NOT IN (SELECT id FROM b.records)`,
    [type],
  );
  return rows.map(({ id, label, change }) => ({
    record: String(id),
    type,
    label: String(label),
    change: change === 'added' ? 'added' : 'gone',
    variables: [],
  }));
}

async function differing(engine: Engine, recordType: RecordType): Promise<Omit<RecordChange, 'because'>[]> {
  const table = quoteName(recordType.name);
  const columns = wideColumns(recordType).map(({ name }) => quoteName(name));
  const packed = (side: string) => `row(${columns.map((column) => `${side}.${column}`).join(', ')})`;
  const differ = `SELECT x.id FROM a.${table} x JOIN b.${table} y USING (id) WHERE ${packed('x')} IS DISTINCT FROM ${packed('y')}`;
  const [before, after] = [
    await engine.rows(`SELECT * FROM a.${table} WHERE id IN (${differ}) ORDER BY id`),
    await engine.rows(
      `SELECT t.*, r.label AS "label of" FROM b.${table} t JOIN b.records r USING (id) WHERE t.id IN (${differ}) ORDER BY t.id`,
    ),
  ];
  return after.flatMap((row, at) => {
    const variables = variableChanges(recordType, before[at] ?? {}, row);
    const label = String(row['label of']);
    return variables.length === 0
      ? []
      : [{ record: String(row.id), type: recordType.name, label, change: 'changed' as const, variables }];
  });
}

function variableChanges({ variables }: RecordType, before: Row, after: Row): VariableChange[] {
  return Object.values(variables).flatMap((variable) => {
    const [from, to] = [valueText(variable, before), valueText(variable, after)];
    return from === to ? [] : [{ variable: variable.name, from, to }];
  });
}

/** A variable of a row as text: its value, several with commas, or why there is none. */
function valueText({ name, type }: Variable, row: Row): string {
  const state = row[`${name}_state`];
  if (state !== 'stated') return String(state ?? 'not_coded');
  const figures = type === 'count' ? rangeText(row, name) : null;
  const main = figures ?? cellText(row[name]);
  const role = cellText(row[`${name}_role`]);
  return role === '' ? main : `${main} (${role})`;
}

function rangeText(row: Row, name: string): string {
  const [low, best, high] = ['low', 'best', 'high'].map((part) => cellText(row[`${name}_${part}`]));
  if (low === best && best === high) return best ?? '';
  return `${best === '' ? 'about' : best} [${low === '' ? '…' : low}–${high === '' ? '…' : high}]`;
}

function cellText(cell: CellOrList | undefined): string {
  if (cell === null || cell === undefined) return '';
  return Array.isArray(cell) ? cell.map((one) => String(one ?? '')).join(', ') : String(cell);
}

const CAUSES_SQL = `
  SELECT coalesce(y.record, x.record) AS record, coalesce(y.id, x.id) AS id, coalesce(y.variable, x.variable) AS variable,
         coalesce(y.document, x.document) AS document, coalesce(y.author_id, x.author_id) AS author,
         x.id IS NULL AS added, y.id IS NULL AS gone,
         x.accepted_by AS accepted_before, y.accepted_by AS accepted_after,
         x.rejected_by AS rejected_before, y.rejected_by AS rejected_after
  FROM (SELECT * FROM a.statements WHERE record IN (SELECT unnest($1))) x
  FULL JOIN (SELECT * FROM b.statements WHERE record IN (SELECT unnest($1))) y USING (id)
  WHERE x.id IS NULL OR y.id IS NULL OR x.accepted_by IS DISTINCT FROM y.accepted_by
     OR x.rejected_by IS DISTINCT FROM y.rejected_by
  ORDER BY record, variable, id`;

const JUDGEMENTS_SQL = `
  SELECT r.id AS record, j.a, j.b, j.verdict, j.author_id AS author
  FROM (SELECT a, b, verdict, author_id FROM b.judgements EXCEPT SELECT a, b, verdict, author_id FROM a.judgements) j
  JOIN b.records r ON list_contains(r.reports, j.a) OR list_contains(r.reports, j.b)
  WHERE r.id IN (SELECT unnest($1)) ORDER BY record, j.a, j.b`;

async function causesOf({ engine }: Sides, records: readonly string[]): Promise<Map<string, Cause[]>> {
  const causes = new Map<string, Cause[]>();
  if (records.length === 0) return causes;
  const add = (record: string, cause: Cause) => causes.set(record, [...(causes.get(record) ?? []), cause]);
  for (const row of await engine.rows(CAUSES_SQL, [records]))
    for (const cause of statementCauses(row)) add(String(row.record), cause);
  for (const row of await engine.rows(JUDGEMENTS_SQL, [records]))
    add(String(row.record), {
      kind: 'judgement',
      what: row.verdict === 'same' || row.verdict === 'not_same' ? row.verdict : 'unsure',
      id: `${String(row.a)} ${String(row.b)}`,
      variable: null,
      by: [String(row.author)],
      document: null,
    });
  return causes;
}

/** What happened to one statement: it is new, it is gone, or coders changed their minds. */
function statementCauses(row: Row): Cause[] {
  const common = {
    id: String(row.id),
    variable: String(row.variable),
    document: row.document === null ? null : String(row.document),
  };
  if (row.added) {
    const accepted = textsOf(row.accepted_after);
    const by = accepted.length > 0 ? accepted : textsOf(row.rejected_after);
    return [{ ...common, kind: 'statement', what: accepted.length > 0 ? 'added' : 'rejected', by }];
  }
  if (row.gone) return [{ ...common, kind: 'statement', what: 'gone', by: [String(row.author)] }];
  const fresh = (after: CellOrList | undefined, before: CellOrList | undefined) =>
    textsOf(after).filter((coder) => !textsOf(before).includes(coder));
  const accepted = fresh(row.accepted_after, row.accepted_before);
  const rejected = fresh(row.rejected_after, row.rejected_before);
  const reopened = [
    ...fresh(row.accepted_before, row.accepted_after),
    ...fresh(row.rejected_before, row.rejected_after),
  ].filter((coder) => !accepted.includes(coder) && !rejected.includes(coder));
  const all = [
    { what: 'accepted', by: accepted },
    { what: 'rejected', by: rejected },
    { what: 'reopened', by: reopened },
  ] as const;
  return all.filter(({ by }) => by.length > 0).map((one) => ({ ...common, kind: 'decision', ...one }));
}

function textsOf(cell: CellOrList | undefined): string[] {
  return Array.isArray(cell) ? cell.map(String) : [];
}

/** Documents that one release cites and the other does not. */
export async function documentChanges({ engine }: Sides): Promise<DocumentChange[]> {
  const rows = await engine.rows(
    `SELECT id, coalesce(title, origin) AS title, 'added' AS change FROM b.documents WHERE id NOT IN (SELECT id FROM a.documents)
     UNION ALL
     SELECT id, coalesce(title, origin) AS title, 'gone' AS change FROM a.documents WHERE id NOT IN (SELECT id FROM b.documents)
     ORDER BY change, id`,
  );
  return rows.map(({ id, title, change }) => ({
    document: String(id),
    title: String(title),
    change: change === 'added' ? 'added' : 'gone',
  }));
}

import { createHash } from 'node:crypto';
import {
  type Mapping,
  type ReadRow,
  type RowValue,
  readTable,
  rowReader,
  type TableFile,
} from '../formats/index.ts';
import { AttestError, canonicalJson, type DraftStatement } from '../model/index.ts';
import type { Draft } from '../store/index.ts';
import { datasetNames } from './dataset-names.ts';
import type { Workspace } from './workspace.ts';

/** What an import did. The same file again adds, changes and drops nothing. */
export interface ImportOutcome {
  readonly dataset: string;
  readonly document: string;
  /** Rows that were read, and those among them that were new, that say something else than before, and that are gone. */
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly dropped: number;
  /** Statements that are new to the log. */
  readonly statements: number;
  /** Rows that stayed out, each with its line and what is wrong. */
  readonly problems: readonly AttestError[];
}

/** Rows to a transaction: few enough that others get their turn. */
const BATCH = 2000;

/**
 * Imports the rows of a table as records that the dataset itself asserts. A row with anything wrong stays out, and is
 * listed. Another edition of a dataset adds what is new and takes back what it no longer says.
 * @throws AttestError INPUT_INVALID for a mapping that does not fit, DOC_UNREADABLE, DOC_WITHDRAWN
 */
export async function importTable(
  ws: Workspace,
  file: TableFile,
  mapping: Mapping,
  progress?: (done: number, total: number) => void,
): Promise<ImportOutcome> {
  const { rows, problems } = await readRows(ws, file, mapping);
  const document = await archiveTable(ws, file, mapping);
  const before = await statedBefore(ws, mapping.dataset);
  const made = { mapping, document, codebook: ws.codebookSha256 };
  const good = rows.filter((row) => row.problems.length === 0);
  const plans = [
    ...good.map((row) => planRow(row, before.get(recordOf(mapping, row.key)), made)),
    ...droppedPlans(rows, before, mapping),
  ];
  const statements = await carryOut(ws, mapping.dataset, plans, progress);
  const count = (kind: Plan['kind']) => plans.filter((plan) => plan.kind === kind).length;
  const counts = { added: count('added'), changed: count('changed'), dropped: count('dropped') };
  return { dataset: mapping.dataset, document, rows: rows.length, ...counts, statements, problems };
}

/** What becomes of one record. */
interface Plan {
  readonly kind: 'added' | 'changed' | 'kept' | 'dropped';
  readonly drafts: readonly Draft[];
}

/** What a dataset states of each of its records: the statement's content → its id. */
type Stated = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface Making {
  readonly mapping: Mapping;
  readonly document: string;
  readonly codebook: string;
}

async function readRows(ws: Workspace, file: TableFile, mapping: Mapping) {
  const table = await readTable(file);
  const names = datasetNames(ws.codebook, mapping.record, await ws.gazetteer());
  const read = rowReader(mapping, table.header, ws.codebook, names);
  const rows: ReadRow[] = [];
  const problems: AttestError[] = [];
  const lines = new Map<string, number>();
  for (const { cells, line } of table.rows) {
    const row = read(cells);
    const twin = lines.get(row.key);
    const wrong =
      twin === undefined ? row.problems : [...row.problems, `line ${twin} has the same key, ${row.key}`];
    lines.set(row.key, twin ?? line);
    rows.push({ ...row, problems: wrong });
    if (wrong.length > 0)
      problems.push(new AttestError('INPUT_INVALID', wrong.join('; '), { where: { file: file.name, line } }));
  }
  return { rows, problems };
}

async function archiveTable(
  ws: Workspace,
  { name, bytes }: TableFile,
  { dataset, scope }: Mapping,
): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (await ws.store.isWithdrawn(sha256))
    throw new AttestError('DOC_WITHDRAWN', 'this file was withdrawn from the project', {
      where: { file: name },
    });
  const id = `doc_${sha256.slice(0, 16)}`;
  const declared = scope === undefined ? null : canonicalJson(scope);
  const known = await ws.store.document(id);
  if (known && (known.described.scope?.value ?? null) === declared) return id;
  await ws.archive.put(sha256, bytes);
  const author = { kind: 'dataset', id: dataset } as const;
  const mediaType = bytes[0] === 0x50 ? SHEET : 'text/csv';
  const facts = { byteLength: bytes.length, mediaType, origin: name, retrieved: ws.effects.now() };
  const described = { title: `${dataset}: ${name}`, publisher: dataset, scope: declared };
  const archived: Draft = { kind: 'document', document: { id, sha256, ...facts } };
  const descriptions = (['title', 'publisher', 'scope'] as const).map(
    (field): Draft => ({
      kind: 'description',
      document: id,
      description: { field, value: described[field], basis: 'the mapping', author },
    }),
  );
  await ws.store.append(author, [...(known ? [] : [archived]), ...descriptions]);
  return id;
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function statedBefore(ws: Workspace, dataset: string): Promise<Stated> {
  const stated = new Map<string, Map<string, string>>();
  for await (const { id, record, author, variable, value } of ws.store.eachStatement()) {
    if (author.kind !== 'dataset' || author.id !== dataset) continue;
    const known = stated.get(record) ?? new Map<string, string>();
    stated.set(record, known.set(saying({ variable, value }), id));
  }
  return stated;
}

function saying({ variable, value }: RowValue): string {
  return `${variable} ${canonicalJson(value)}`;
}

/** The record of a row: the same in every edition of the dataset. */
function recordOf({ dataset, record }: Mapping, key: string): string {
  return `rec_${createHash('sha256')
    .update(JSON.stringify([dataset, record, key]))
    .digest('hex')
    .slice(0, 20)}`;
}

function planRow(
  { key, values }: ReadRow,
  known: ReadonlyMap<string, string> | undefined,
  making: Making,
): Plan {
  const { mapping, document, codebook } = making;
  const record = recordOf(mapping, key);
  const said = new Set(known ? values.map(saying) : []);
  const fresh = known ? values.filter((value) => !known.has(saying(value))) : values;
  const gone = [...(known ?? [])].filter(([text]) => !said.has(text)).map(([, id]) => id);
  const made = { confidence: null, extractor: null, codebook };
  const drafts: Draft[] = [
    ...(known ? [] : [{ kind: 'record', record: { id: record, type: mapping.record, document } } as const]),
    ...gone.map(retraction),
    ...fresh.map(
      (value): Draft => ({ kind: 'statement', statement: statementOf(value, record, key, making), made }),
    ),
  ];
  if (!known) return { kind: 'added', drafts };
  return { kind: drafts.length > 0 ? 'changed' : 'kept', drafts };
}

function statementOf(
  { variable, value }: RowValue,
  record: string,
  key: string,
  making: Making,
): DraftStatement {
  const { dataset, key: columns } = making.mapping;
  return {
    record,
    variable,
    value,
    flags: [],
    document: making.document,
    quote: null,
    note: `${dataset}, ${columns.join(' ')} ${key}`,
    asserter: { name: dataset, class: 'dataset', firmness: 'stated' },
    author: { kind: 'dataset', id: dataset },
  };
}

function retraction(statement: string): Draft {
  return { kind: 'liveness', statement, live: false };
}

/** Records that no row of this edition names any more; a row that is named and broken changes nothing. */
function droppedPlans(rows: readonly ReadRow[], before: Stated, mapping: Mapping): Plan[] {
  const named = new Set(rows.map(({ key }) => recordOf(mapping, key)));
  return [...before]
    .filter(([record]) => !named.has(record))
    .map(([, known]) => ({ kind: 'dropped', drafts: [...known.values()].map(retraction) }));
}

/** @returns how many statements are new to the log */
async function carryOut(
  ws: Workspace,
  dataset: string,
  plans: readonly Plan[],
  progress?: (done: number, total: number) => void,
): Promise<number> {
  let statements = 0;
  for (let from = 0; from < plans.length; from += BATCH) {
    const drafts = plans.slice(from, from + BATCH).flatMap((plan) => plan.drafts);
    const { results } = await ws.store.append({ kind: 'dataset', id: dataset }, drafts);
    statements += drafts.filter((draft, i) => draft.kind === 'statement' && results[i]?.added).length;
    progress?.(Math.min(from + BATCH, plans.length), plans.length);
  }
  return statements;
}

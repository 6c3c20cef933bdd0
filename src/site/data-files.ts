import {
  answer,
  BACKGROUND,
  COUNTRY,
  contested,
  DISPUTED,
  hasMap,
  mapData,
  POSITION,
  RIVALS,
  recordCells,
  recordColumn,
  recordList,
  SOURCE_COLUMNS,
} from '../analysis/index.ts';
import {
  type DocumentPiece,
  documentPieceSchema,
  type PreparedFinding,
  type PublishedDocument,
  type PublishedRecord,
  packedCodes,
  recordPieceSchema,
} from '../api/index.ts';
import { type Codebook, compileCodebook, type RecordType } from '../codebook/index.ts';
import {
  canonicalJson,
  disputedVariable,
  type Finding,
  PLAIN_QUESTION,
  type Question,
} from '../model/index.ts';
import type { Release, Row } from '../release/index.ts';
import { pieceFile, type SiteFile, sparsePieceFile } from './piece.ts';
import { preparedQuestions } from './prepared-questions.ts';
import { datasetAsDocument, recordReader } from './published-records.ts';

/** Takes a file as soon as it is made. */
export type Write = (file: SiteFile) => Promise<void>;

/** What of the data the first page must know. */
export interface DataIndex {
  readonly questions: Question[];
  /** How many of the questions are prepared for every site; those of its reports follow. */
  readonly usual: number;
  /** Blocks of cells by record type. */
  readonly cells: Record<string, string[]>;
  readonly maps: string[];
  readonly contested: boolean;
  readonly pieces: { readonly records: string[]; readonly documents: string[] };
}

/** What the data need beside the release. */
export interface DataParts {
  baseMap(): Promise<unknown>;
  /** Questions that reports of the site ask. */
  readonly asked: readonly Question[];
}

/** Writes every piece of data that pages ask for. @param release in its public form */
export async function writeData(release: Release, parts: DataParts, write: Write): Promise<DataIndex> {
  const types = heldTypes(release);
  for (const type of types) await writeColumns(release, type, write);
  const cells = await writeCells(release, types, write);
  const pieces = await writeRecords(release, write);
  return {
    cells,
    maps: await writeMaps(release, types, parts.baseMap, write),
    ...(await writeFindings(release, types, parts.asked, write)),
    contested: await writeContested(release, write),
    pieces,
  };
}

function heldTypes({ codebook, manifest }: Release): RecordType[] {
  const rows = new Map(manifest.tables.map((table) => [table.name, table.rows]));
  return Object.values(codebook.recordTypes).filter(({ name }) => (rows.get(name) ?? 0) > 0);
}

/** Columns that no list of records shows. */
const NOT_LISTED: ReadonlySet<string> = new Set(['text', 'relation']);

async function writeColumns(release: Release, type: RecordType, write: Write): Promise<void> {
  await write(pieceFile(`lists/${type.name}`, await recordList(release, type.name)));
  const listed = Object.values(type.variables).filter((variable) => !NOT_LISTED.has(variable.type));
  const places = listed
    .filter((variable) => variable.type === 'place')
    .flatMap(({ name }) => [`${name}${POSITION}`, `${name}${COUNTRY}`]);
  const disputed = await recordColumn(release, type.name, DISPUTED);
  const disputing = new Set(disputed.dictionary.flat().flatMap((entry) => disputedVariable(entry) ?? []));
  const rivals = listed.filter(({ name }) => disputing.has(name)).map(({ name }) => `${name}${RIVALS}`);
  const columns = [
    ...listed.map(({ name }) => name),
    ...places,
    DISPUTED,
    BACKGROUND,
    ...rivals,
    ...SOURCE_COLUMNS,
  ];
  for (const name of new Set(columns))
    await write(pieceFile(`columns/${type.name}/${name}`, await recordColumn(release, type.name, name)));
}

/** What a browser counts by itself: cells of each type, and the whole codebook, by which questions are understood. */
async function writeCells(
  release: Release,
  types: readonly RecordType[],
  write: Write,
): Promise<DataIndex['cells']> {
  const written: DataIndex['cells'] = {};
  for (const { name } of types) {
    const blocks: string[] = [];
    for await (const { name: block, columns, lines, codes } of recordCells(release, name)) {
      const packed = { columns, lines, codes: packedCodes(codes, lines.length) };
      await write(pieceFile(`cells/${name}/${block}`, packed));
      blocks.push(block);
    }
    written[name] = blocks;
  }
  await write(pieceFile('codebook', compileCodebook(release.codebook, release.manifest.id)));
  return written;
}

/** Records are read in runs; a run is cut into pieces of about so many bytes. */
const RUN = 500;
const PIECE_BYTES = 48 * 1024;
const DOCUMENTS_IN_PIECE = 200;

async function writeRecords(release: Release, write: Write): Promise<DataIndex['pieces']> {
  const reader = await recordReader(release);
  const documents = await documentsOf(release);
  const citing = new Map<string, string[]>();
  const firsts: string[] = [];
  for (let at = 0; at < reader.ids.length; at += RUN) {
    for (const records of inPieces(await reader.read(reader.ids.slice(at, at + RUN)))) {
      const cited = [
        ...new Set(records.flatMap(({ reports }) => reports.map(({ document }) => document))),
      ].sort();
      for (const { id, reports } of records)
        for (const { document } of reports) noteCiting(citing, document, id);
      const data = { documents: cited.flatMap((id) => documentNamed(id, documents) ?? []), records };
      await write(sparsePieceFile(`records/${firsts.length}`, recordPieceSchema, data));
      firsts.push(records[0]?.id ?? '');
    }
  }
  return { records: firsts, documents: await writeDocuments(documents, citing, write) };
}

function noteCiting(citing: Map<string, string[]>, document: string, record: string): void {
  const known = citing.get(document);
  if (known) known.push(record);
  else citing.set(document, [record]);
}

function inPieces(records: readonly PublishedRecord[]): PublishedRecord[][] {
  const pieces: PublishedRecord[][] = [];
  let room = 0;
  for (const record of records) {
    const bytes = JSON.stringify(record).length;
    if (room < bytes || pieces.length === 0) {
      pieces.push([]);
      room = PIECE_BYTES;
    }
    pieces.at(-1)?.push(record);
    room -= bytes;
  }
  return pieces;
}

async function documentsOf({ query }: Release): Promise<ReadonlyMap<string, Row>> {
  const rows = await query('SELECT * FROM documents ORDER BY id');
  return new Map(rows.map((row) => [String(row.id), row]));
}

function documentNamed(id: string, documents: ReadonlyMap<string, Row>): PublishedDocument | null {
  const row = documents.get(id);
  return row ? documentIn(row) : datasetAsDocument(id);
}

function documentIn({ id, title, publisher, published, language, origin }: Row): PublishedDocument {
  const text = (cell: Row[string] | undefined) => (typeof cell === 'string' ? cell : null);
  const address = /^https?:\/\//i.test(String(origin)) ? String(origin) : null;
  return {
    id: String(id),
    title: text(title) ?? String(origin),
    publisher: text(publisher),
    published: text(published),
    language: text(language),
    address,
  };
}

async function writeDocuments(
  documents: ReadonlyMap<string, Row>,
  citing: ReadonlyMap<string, readonly string[]>,
  write: Write,
): Promise<string[]> {
  const ids = [...citing.keys()].sort();
  const firsts: string[] = [];
  for (let at = 0; at < ids.length; at += DOCUMENTS_IN_PIECE) {
    const piece = ids.slice(at, at + DOCUMENTS_IN_PIECE).flatMap((id): DocumentPiece => {
      const document = documentNamed(id, documents);
      const row = documents.get(id);
      const archived = {
        sha256: row ? String(row.sha256) : null,
        retrieved: row ? String(row.retrieved) : null,
      };
      return document ? [{ ...document, ...archived, records: [...(citing.get(id) ?? [])] }] : [];
    });
    await write(sparsePieceFile(`documents/${firsts.length}`, documentPieceSchema, piece));
    firsts.push(ids[at] ?? '');
  }
  return firsts;
}

async function writeFindings(
  release: Release,
  types: readonly RecordType[],
  asked: readonly Question[],
  write: Write,
): Promise<Pick<DataIndex, 'questions' | 'usual'>> {
  const lists = new Map<string, ReadonlyMap<string, number>>();
  for (const { name } of types) {
    const { ids } = await recordList(release, name);
    lists.set(name, new Map(ids.map((id, at) => [id, at])));
  }
  const kept = new Map<string, Question>();
  const keep = async (question: Question, fewest: number) => {
    const key = canonicalJson(question);
    const finding = kept.has(key) ? null : await answer(release, question);
    if (!finding || finding.rows.length < fewest) return;
    const places = lists.get(question.type) ?? new Map<string, number>();
    await write(pieceFile(`findings/${kept.size}`, prepared(finding, places)));
    kept.set(key, question);
  };
  // A question by groups of which there is one says no more than the one without groups.
  for (const question of preparedQuestions(release.codebook, new Set(lists.keys())))
    await keep(question, question.by.length > 0 ? 2 : 0);
  const usual = kept.size;
  for (const question of asked) await keep(question, 0);
  return { questions: [...kept.values()], usual };
}

function prepared(finding: Finding, places: ReadonlyMap<string, number>): PreparedFinding {
  const rows = finding.rows.map((row) => ({
    ...row,
    records: row.records.flatMap((id) => places.get(id) ?? []),
  }));
  return { ...finding, rows };
}

async function writeMaps(
  release: Release,
  types: readonly RecordType[],
  baseMap: () => Promise<unknown>,
  write: Write,
): Promise<string[]> {
  const maps: string[] = [];
  for (const { name } of types.filter(hasMap)) {
    const map = await mapData(release, { ...PLAIN_QUESTION, type: name });
    if (map.points.record.length === 0) continue;
    await write(pieceFile(`maps/${name}`, map));
    maps.push(name);
  }
  if (maps.length > 0) await write(pieceFile('base-map', await baseMap()));
  return maps;
}

/** Figures that different people state, where the codebook has statistics. */
async function writeContested(release: Release, write: Write): Promise<boolean> {
  if (!hasStatistics(release.codebook)) return false;
  const figures = await contested(release, { where: {} });
  if (figures.series.length === 0) return false;
  await write(pieceFile('contested', figures));
  return true;
}

function hasStatistics({ recordTypes }: Codebook): boolean {
  return recordTypes.statistic !== undefined;
}

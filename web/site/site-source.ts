import {
  type DocumentPiece,
  documentPieceSchema,
  groundSchema,
  type PublishedRecord,
  preparedFindingSchema,
  type RecordListView,
  type RecordPiece,
  recordColumnSchema,
  recordListSchema,
  recordPieceSchema,
  type SiteView,
} from '../../src/api/index.ts';
import {
  canonicalJson,
  contestedSchema,
  groupBy,
  mapDataSchema,
  type Question,
} from '../../src/model/index.ts';
import { RequestError } from '../data/request-error.ts';
import type { Source } from '../data/source.ts';
import { eventOf, evidenceOf } from './record-views.ts';
import { counted, notedIn, unknownIn } from './site-cells.ts';

/** A document with what the site cites of it. */
export interface CitedDocument {
  readonly document: DocumentPiece[number];
  readonly records: readonly PublishedRecord[];
}

/** A published site as the pages read it, and what only a site has. */
export interface SiteSource extends Source {
  cited(document: string): Promise<CitedDocument>;
}

type Load = (piece: string) => Promise<unknown>;

/** Reads a site's pieces of data, each of them once. */
export function siteSource(site: SiteView, loadPiece: Load): SiteSource {
  const load = onceEach(loadPiece);
  const list = async (type: string): Promise<RecordListView> =>
    holds(site, type)
      ? recordListSchema.parse(await load(`lists/${type}`))
      : { release: site.release.id, ids: [], reports: [] };
  const recordsIn = recordReader(site, load);
  const held = { site, load, ids: async (type: string) => (await list(type)).ids };
  return {
    codebook: async () => site.codebook,
    records: list,
    column: async (type, variable) =>
      holds(site, type)
        ? recordColumnSchema.parse(await load(`columns/${type}/${variable}`))
        : { variable, dictionary: [], codes: [] },
    event: async (id) => {
      const [found] = await recordsIn([id]);
      if (!found) throw unknownRecord(id);
      return eventOf(found.record, found.documents);
    },
    evidence: async (ids) =>
      (await recordsIn(ids)).map(({ record, documents }) => evidenceOf(record, documents)),
    finding: async (question) => {
      const place = placeOf(site, question);
      if (place === null) return counted(held, question);
      const { ids } = await list(question.type);
      const prepared = preparedFindingSchema.parse(await load(`findings/${place}`));
      const rows = prepared.rows.map((row) => ({
        ...row,
        records: row.records.flatMap((at) => ids[at] ?? []),
      }));
      return { ...prepared, rows };
    },
    unknown: (question, group) => unknownIn(held, question, group),
    noted: (question, note) => notedIn(held, question, note),
    contested: async () =>
      site.contested
        ? contestedSchema.parse(await load('contested'))
        : { release: site.release.id, series: [], sets: [], conflicts: [], caveats: [] },
    map: async ({ type }) => mapDataSchema.parse(await load(`maps/${type}`)),
    ground: async () => groundSchema.parse(await load('base-map')),
    cited: async (id) => {
      const piece = pieceOf(site.pieces.documents, id);
      const documents = piece === null ? [] : documentPieceSchema.parse(await load(`documents/${piece}`));
      const document = documents.find((one) => one.id === id);
      if (!document) throw new RequestError('DOC_NOT_FOUND', 'Nothing of this document is cited here.');
      return { document, records: (await recordsIn(document.records)).map(({ record }) => record) };
    },
  };
}

function holds({ types }: SiteView, type: string): boolean {
  return types.some(({ name }) => name === type);
}

function onceEach(load: Load): Load {
  const loading = new Map<string, Promise<unknown>>();
  return (piece) => {
    const found = loading.get(piece) ?? load(piece);
    loading.set(piece, found);
    found.catch(() => loading.delete(piece));
    return found;
  };
}

interface FoundRecord {
  readonly record: PublishedRecord;
  readonly documents: RecordPiece['documents'];
}

/** Reads records by their ids, in the order of the ids; each piece that holds some is read once. */
function recordReader({ pieces }: SiteView, load: Load) {
  const parsed = new Map<number, Promise<RecordPiece>>();
  const read = (piece: number) => {
    const found = parsed.get(piece) ?? load(`records/${piece}`).then((data) => recordPieceSchema.parse(data));
    parsed.set(piece, found);
    found.catch(() => parsed.delete(piece));
    return found;
  };
  return async (ids: readonly string[]): Promise<FoundRecord[]> => {
    const wanted = groupBy(ids, (id) => pieceOf(pieces.records, id));
    const found = await Promise.all([...wanted.keys()].map(read));
    const byId = new Map(
      found.flatMap(({ records, documents }) =>
        records.map((record) => [record.id, { record, documents }] as const),
      ),
    );
    return ids.flatMap((id) => byId.get(id) ?? []);
  };
}

/** The place of the piece that would hold an id, by the first ids of the pieces; null before the first. */
export function pieceOf(firsts: readonly string[], id: string): number | null {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low - 1;
}

/** The place of an answer that was prepared; null where there is none. */
function placeOf({ questions }: SiteView, question: Question): number | null {
  const asked = canonicalJson(question);
  const place = questions.findIndex((one) => canonicalJson(one) === asked);
  return place >= 0 ? place : null;
}

function unknownRecord(id: string): RequestError {
  return new RequestError('RECORD_UNKNOWN', `The release has no record ${id}.`);
}

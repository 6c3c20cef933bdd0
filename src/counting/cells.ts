import type { Variable } from '../codebook/index.ts';
import { groupBy, type ValueType } from '../model/index.ts';
import type { Stored, StoredRow } from './evaluate.ts';

/**
 * Some columns of all records of a type, in their order: the different lines of cells that there are, and for each record
 * which of them it has. So a browser holds what a release holds, as far as questions read it.
 */
export interface CellBlock {
  readonly columns: readonly string[];
  readonly lines: readonly (readonly Stored[])[];
  /** The line of each record. */
  readonly codes: ArrayLike<number>;
}

/** The block of what every question reads of a record: `background` and `disputed`. */
export const RECORD_BLOCK = '_record';
/** The block of the documents that tell of a record, tables of datasets aside; as numbers. */
export const DOCUMENTS_BLOCK = '_documents';

/** What of a value questions read, by the suffix of its column. */
const SUFFIXES: Readonly<Partial<Record<ValueType, readonly string[]>>> = {
  date: ['', '_earliest', '_latest'],
  period: ['', '_earliest', '_latest'],
  count: ['_low', '_best', '_high'],
  place: ['', '_country', '_region', '_precision', '_role'],
  category: ['', '_role'],
  relation: ['_kind'],
  text: [],
};

/** The columns that questions read of a variable; of free text only whether there is any. */
export function cellColumns({ name, type }: Variable): readonly string[] {
  return ['_state', ...(SUFFIXES[type] ?? [''])].map((suffix) => `${name}${suffix}`);
}

/** Records that are alike in all of their blocks. */
export interface Kind {
  readonly row: StoredRow;
  /** Places in the list of records. */
  readonly records: readonly number[];
}

/** Sorts records into kinds; blocks that are shorter than the list have their first line for all. */
export function kindsOf(count: number, blocks: readonly CellBlock[]): Kind[] {
  let kinds = new Int32Array(count);
  let firsts = Int32Array.of(0);
  for (const { codes } of blocks) {
    if (codes.length === 0) continue;
    const known = new Map<number, number>();
    const next = new Int32Array(count);
    const found: number[] = [];
    const before = firsts.length;
    for (let at = 0; at < count; at += 1) {
      const id = (codes[at] ?? 0) * before + (kinds[at] ?? 0);
      let kind = known.get(id);
      if (kind === undefined) {
        kind = found.length;
        known.set(id, kind);
        found.push(at);
      }
      next[at] = kind;
    }
    [kinds, firsts] = [next, Int32Array.from(found)];
  }
  const members = groupBy([...kinds.keys()], (at) => kinds[at] ?? 0);
  return [...firsts].flatMap((first, kind) => {
    const records = members.get(kind) ?? [];
    return records.length > 0 ? [{ row: rowAt(blocks, first), records }] : [];
  });
}

function rowAt(blocks: readonly CellBlock[], at: number): StoredRow {
  return Object.fromEntries(
    blocks.flatMap(({ columns, lines, codes }) => {
      const line = lines[codes[at] ?? 0] ?? [];
      return columns.map((column, place) => [column, line[place] ?? null] as const);
    }),
  );
}

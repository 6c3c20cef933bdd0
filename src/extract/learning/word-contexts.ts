import { WORD_CLASS } from './closed-words.ts';
import type { PreparedText } from './prepared-text.ts';

/** Words by what stands beside them: a sparse matrix of positive pointwise mutual information. */
export interface ContextMatrix {
  /** Hashes of the words, the most frequent first. */
  readonly words: Uint32Array;
  readonly contexts: number;
  /** Where each row starts, and where the last one ends. */
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** Words that stand less often, or in one document, are not counted; nor more than so many. */
const LEAST = 3;
const MOST_WORDS = 12_000;
/** Neighbours that count by themselves; they are kept apart by their place: two before to two behind. */
const NEIGHBOURS = 500;
const PLACES = [-2, -1, 1, 2] as const;

/**
 * Counts what stands beside the open words of texts and weighs it as positive pointwise mutual information (Church
 * and Hanks 1990; Bullinaria and Levy 2007).
 */
export function contextsOf(texts: readonly PreparedText[]): ContextMatrix {
  const counts = documentCounts(texts);
  const words = mostFrequent(counts.open, MOST_WORDS);
  const neighbours = indexOf(mostFrequent(counts.all, NEIGHBOURS));
  const rows = indexOf(words);
  const contexts = NEIGHBOURS * PLACES.length;
  const cells = countedCells(texts, rows, neighbours, contexts);
  return weighed(words, contexts, cells);
}

interface Counts {
  readonly all: Map<number, number>;
  readonly open: Map<number, number>;
}

/** How often words stand that two documents have at least. */
function documentCounts(texts: readonly PreparedText[]): Counts {
  const all = new Map<number, number>();
  const first = new Map<number, number>();
  const shared = new Set<number>();
  const open = new Set<number>();
  for (const [document, { words, classes }] of texts.entries())
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0;
      all.set(word, (all.get(word) ?? 0) + 1);
      if (classes[at] === WORD_CLASS.open) open.add(word);
      const before = first.get(word);
      if (before === undefined) first.set(word, document);
      else if (before !== document) shared.add(word);
    }
  const kept = (among: ReadonlySet<number>) =>
    new Map([...all].filter(([word, count]) => count >= LEAST && shared.has(word) && among.has(word)));
  return { all: kept(shared), open: kept(open) };
}

function mostFrequent(counts: ReadonlyMap<number, number>, most: number): Uint32Array {
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || a - b).slice(0, most);
  return Uint32Array.from(ordered, ([word]) => word);
}

function indexOf(words: Uint32Array): Map<number, number> {
  return new Map(Array.from(words, (word, index) => [word, index]));
}

/** Counts by row times contexts plus column. */
function countedCells(
  texts: readonly PreparedText[],
  rows: ReadonlyMap<number, number>,
  neighbours: ReadonlyMap<number, number>,
  contexts: number,
): Map<number, number> {
  const cells = new Map<number, number>();
  for (const { words, sentenceOf } of texts) {
    const near = Int32Array.from(words, (word) => neighbours.get(word) ?? -1);
    for (let at = 0; at < words.length; at += 1) {
      const row = rows.get(words[at] ?? 0);
      if (row === undefined) continue;
      for (const [place, step] of PLACES.entries()) {
        const other = sentenceOf[at + step] === sentenceOf[at] ? (near[at + step] ?? -1) : -1;
        if (other < 0) continue;
        const cell = row * contexts + place * NEIGHBOURS + other;
        cells.set(cell, (cells.get(cell) ?? 0) + 1);
      }
    }
  }
  return cells;
}

function weighed(words: Uint32Array, contexts: number, cells: ReadonlyMap<number, number>): ContextMatrix {
  const ordered = Float64Array.from(cells.keys()).sort();
  const rowTotals = new Float64Array(words.length);
  const columnTotals = new Float64Array(contexts);
  let total = 0;
  for (const [cell, count] of cells) {
    const [row, column] = [Math.floor(cell / contexts), cell % contexts];
    rowTotals[row] = (rowTotals[row] ?? 0) + count;
    columnTotals[column] = (columnTotals[column] ?? 0) + count;
    total += count;
  }
  const starts = new Uint32Array(words.length + 1);
  const columns = new Uint32Array(ordered.length);
  const values = new Float32Array(ordered.length);
  for (const [i, cell] of ordered.entries()) {
    const [row, column] = [Math.floor(cell / contexts), cell % contexts];
    const expected = ((rowTotals[row] ?? 1) * (columnTotals[column] ?? 1)) / total;
    columns[i] = column;
    values[i] = Math.max(0, Math.log((cells.get(cell) ?? 0) / expected));
    starts[row + 1] = i + 1;
  }
  for (let row = 1; row < starts.length; row += 1)
    starts[row] = Math.max(starts[row] ?? 0, starts[row - 1] ?? 0);
  return { words, contexts, starts, columns, values };
}

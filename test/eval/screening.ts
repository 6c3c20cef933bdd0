import { type LearningDocument, rankUnread } from '../../src/extract/index.ts';
import { unrelatedReports } from '../learning-corpus/unrelated.ts';

/** What it takes to find what belongs in, by reading in the order suggested, in batches, with what was read as decisions. */
export interface ScreeningFigures {
  readonly documents: number;
  readonly relevant: number;
  /** Share of all documents that is read before 95 % of the relevant ones have been. */
  readonly read: number;
}

const BATCH = 25;
const OTHERS = 3;

/**
 * Screens coded documents among invented reports of other things, three to one; documents without an event count as
 * other. Some are in capitals. Reads in batches of 25; every document read is decided by its coding.
 */
export function screenCoded(documents: readonly LearningDocument[], seed: number): ScreeningFigures {
  const coded = documents.map(({ id, text, coded: records }, i) => ({
    id,
    text: i % 6 === 0 ? text.toUpperCase() : text,
    include: records.length > 0,
  }));
  const others = unrelatedReports(documents.length * OTHERS, seed).map(({ id, text }) => ({
    id,
    text,
    include: false,
  }));
  const all = [...coded, ...others];
  const relevant = all.filter(({ include }) => include).length;
  const read = new Set<string>();
  let found = 0;
  while (found < 0.95 * relevant && read.size < all.length) {
    const decided = all.filter(({ id }) => read.has(id));
    const unread = all.filter(({ id }) => !read.has(id));
    for (const { id } of rankUnread(decided, unread).slice(0, BATCH)) {
      read.add(id);
      if (all.find((one) => one.id === id)?.include) found += 1;
    }
  }
  return { documents: all.length, relevant, read: read.size / all.length };
}

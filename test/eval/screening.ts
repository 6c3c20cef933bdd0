import { type LearningDocument, rankUnread } from '../../src/extract/index.ts';
import { type Distance, unrelatedReports } from '../learning-corpus/unrelated.ts';
import { wireReports } from '../learning-corpus/wire/wire-reports.ts';

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
 * other. Some are in capitals. Near ones share the words of violence. Reads in batches of 25; every document read is decided by its coding.
 */
export function screenCoded(
  documents: readonly LearningDocument[],
  seed: number,
  distance: Distance,
): ScreeningFigures {
  const coded = documents.map(({ id, text, coded: records }, i) => ({
    id,
    text: i % 6 === 0 ? text.toUpperCase() : text,
    include: records.length > 0,
  }));
  const others = unrelatedReports(documents.length * OTHERS, seed, distance).map(({ id, text }) => ({
    id,
    text,
    include: false,
  }));
  return screen([...coded, ...others]);
}

const WIRE_RELEVANT = 180;

/**
 * Screens invented wire reports, one in five of which tells of an event; the others tell of speeches, fighting, seizures, and
 * of attacks that are denied, feared or long past, in the same words. Half of all frames and words are rare.
 */
export function screenWire(seed: number): ScreeningFigures {
  const reports = wireReports(WIRE_RELEVANT * 9, seed, 'mixed').map(({ document, text, records }) => ({
    id: document,
    text,
    include: records.length > 0,
  }));
  const relevant = reports.filter(({ include }) => include).slice(0, WIRE_RELEVANT);
  const others = reports.filter(({ include }) => !include).slice(0, WIRE_RELEVANT * 4);
  return screen([...relevant, ...others]);
}

interface Screened {
  readonly id: string;
  readonly text: string;
  readonly include: boolean;
}

function screen(all: readonly Screened[]): ScreeningFigures {
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

import type { FurnitureKind, Mark } from '../reading.ts';

/** Kinds that win where two marks claim the same words. */
const WEIGHT: Record<FurnitureKind, number> = {
  page_header: 9,
  page_footer: 9,
  references: 8,
  footnote: 8,
  consent: 7,
  promotion: 6,
  related: 5,
  credit: 4,
  footer: 3,
  navigation: 2,
  note_marker: 1,
};

/**
 * Marks in text order without overlap: the weightier kind keeps its words, the other what is left of it.
 * Neighbours of one kind with only white space between become one.
 */
export function settleMarks(marks: readonly Mark[], text: string): Mark[] {
  const settled = byWeight(marks).reduce(addAround, []);
  const kept = settled.flatMap((mark) => trimmed(mark, text));
  return joinNeighbours(kept, text);
}

/** The marks of each kind in text order, heaviest kind first. */
function byWeight(marks: readonly Mark[]): Mark[][] {
  const kinds = [...new Set(marks.map(({ kind }) => kind))].sort((a, b) => WEIGHT[b] - WEIGHT[a]);
  return kinds.map((kind) => marks.filter((mark) => mark.kind === kind).sort((a, b) => a.start - b.start));
}

/** Merges marks of a lighter kind into settled ones, both in text order, cutting where they collide. */
function addAround(settled: readonly Mark[], added: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  let next = 0;
  let covered = 0;
  for (const mark of added) {
    let start = Math.max(mark.start, covered);
    for (; next < settled.length && (settled[next]?.start ?? 0) < mark.end; next += 1) {
      const wall = settled[next];
      if (!wall) break;
      if (wall.start > start) result.push({ ...mark, start, end: wall.start });
      result.push(wall);
      start = Math.max(start, wall.end);
    }
    if (start < mark.end) result.push({ ...mark, start });
    covered = Math.max(covered, start, mark.end);
  }
  return [...result, ...settled.slice(next)].sort((a, b) => a.start - b.start);
}

function trimmed(mark: Mark, text: string): Mark[] {
  const words = text.slice(mark.start, mark.end);
  const start = mark.start + (words.length - words.trimStart().length);
  const end = mark.end - (words.length - words.trimEnd().length);
  return start < end ? [{ ...mark, start, end }] : [];
}

function joinNeighbours(marks: readonly Mark[], text: string): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    const touching = last?.kind === mark.kind && text.slice(last.end, mark.start).trim() === '';
    if (last && touching && mark.kind !== 'note_marker')
      joined[joined.length - 1] = { ...last, end: mark.end };
    else joined.push(mark);
  }
  return joined;
}

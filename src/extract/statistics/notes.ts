import type { Furniture } from '../../model/index.ts';

/**
 * What to leave out so that only the footnotes of a text are read: authors put figures there. Null when the text
 * has none. Offsets in code points.
 */
export function allButNotes(furniture: readonly Furniture[], length: number): Furniture[] | null {
  const notes = furniture.filter(({ kind }) => kind === 'footnote').sort((a, b) => a.start - b.start);
  if (notes.length === 0) return null;
  const rest: Furniture[] = [];
  let from = 0;
  for (const { start, end } of notes) {
    if (start > from) rest.push({ start: from, end: start, kind: 'navigation' });
    from = Math.max(from, end);
  }
  if (from < length) rest.push({ start: from, end: length, kind: 'navigation' });
  return rest;
}

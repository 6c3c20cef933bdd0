import type { Glyphs } from './pdf-page.ts';

const MARKS = /^\p{M}+$/u;
const LETTER = /^\p{L}\p{M}*$/u;

/** Vowel signs that are set as type of their own go behind the letter that they stand over or under. */
export function settleMarks(row: readonly Glyphs[]): Glyphs[] {
  const marks = row.filter(({ text }) => MARKS.test(text));
  if (marks.length === 0) return [...row];
  const carried = new Map<Glyphs, string>();
  const loose = new Set(marks);
  const letters = row.filter(({ text }) => LETTER.test(text));
  for (const mark of marks) {
    const middle = mark.x + mark.width / 2;
    const letter = letters.find(({ x, width }) => x <= middle && middle <= x + width);
    if (!letter) continue;
    carried.set(letter, (carried.get(letter) ?? '') + mark.text);
    loose.delete(mark);
  }
  return row.flatMap((glyph): Glyphs[] => {
    if (MARKS.test(glyph.text) && !loose.has(glyph)) return [];
    const signs = carried.get(glyph);
    return [signs === undefined ? glyph : { ...glyph, text: glyph.text + signs }];
  });
}

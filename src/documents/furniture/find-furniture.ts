import type { Hint, Mark } from '../reading.ts';
import { datelineHints } from './dateline.ts';
import { headerOf } from './header-lines.ts';
import { lineFurniture } from './line-furniture.ts';
import { linesOf } from './lines.ts';
import { settleMarks } from './marks.ts';
import { masthead } from './masthead.ts';
import { notes } from './notes.ts';
import { promotions } from './promotions.ts';

export interface FoundFurniture {
  readonly marks: readonly Mark[];
  /** What header lines, by-lines and date lines say of the document. */
  readonly hints: readonly Hint[];
}

const FIELDS: Record<string, Hint['field']> = {
  title: 'title',
  publisher: 'publisher',
  published: 'published',
  date: 'published',
  language: 'language',
};

/**
 * The parts of a text that are not the report, by its words and lines, beside those that the document's
 * structure has already shown. Rules are in four languages and lean to marking too little.
 */
export function findFurniture(text: string, structural: readonly Mark[]): FoundFurniture {
  const lines = linesOf(text);
  const header = headerOf(lines);
  const headerEnd = header.marks[0]?.end ?? -1;
  const top = masthead(lines, headerEnd);
  const marks = [
    ...structural,
    ...header.marks,
    ...top.marks,
    ...lineFurniture(lines),
    ...promotions(lines),
    ...notes(text, lines, structural),
  ];
  const entries = header.entries.flatMap(({ key, value, lineNumber }): Hint[] => {
    const field = FIELDS[key];
    return field ? [{ field, value, basis: `header line ${lineNumber}` }] : [];
  });
  return { marks: settleMarks(marks, text), hints: [...entries, ...top.hints, ...datelineHints(lines)] };
}

import { isBlank, type Line, linesOf } from '../furniture/lines.ts';
import type { Mark } from '../reading.ts';

const TOP = 8;
const LONGEST = 200;
const PARAGRAPH = 220;

/** The first Markdown heading, or the first line near the top that looks like a headline. */
export function titleFromText(
  text: string,
  marks: readonly Mark[],
): { value: string; basis: string } | undefined {
  const lines = linesOf(text.slice(0, 6_000)).map((line, index) => ({ line, number: index + 1 }));
  const body = lines.filter(({ line }) => !isBlank(line) && !isMarked(line, marks));
  const heading = body.slice(0, TOP).find(({ line }) => /^#{1,2}\s+\S/.test(line.text));
  if (heading) return { value: clean(heading.line.text), basis: `heading on line ${heading.number}` };
  const firstParagraph = body.findIndex(({ line }) => line.text.length >= PARAGRAPH);
  const candidates = body.slice(0, firstParagraph === -1 ? 2 : Math.min(firstParagraph, TOP));
  const found = candidates.find(({ line }, index) => isHeadline(line.text) && index < body.length - 1);
  return found && { value: clean(found.line.text), basis: `line ${found.number} of the text` };
}

function isMarked(line: Line, marks: readonly Mark[]): boolean {
  return marks.some(({ start, end, kind }) => kind !== 'note_marker' && start < line.end && line.start < end);
}

/** A few words that no full stop ends, no bullet opens and nothing has glued together ("reportsLatest"). */
function isHeadline(text: string): boolean {
  const line = text.trim();
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (line.length > LONGEST || words.length < 2 || /^[-•*·>]|^https?:/.test(line)) return false;
  if (/\p{Ll}{4}\p{Lu}\p{Ll}{3}/u.test(line)) return false;
  return !/[.;,…]["”»]?$/.test(line);
}

function clean(text: string): string {
  return text
    .replace(/^#+\s+|\s+#+$/g, '')
    .replace(/[*_`]+/g, '')
    .replace(/<[^<>]{1,20}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

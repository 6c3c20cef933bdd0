import type { FurnitureKind } from '../reading.ts';
import type { Margins } from './page-margins.ts';
import type { TypeLine } from './rows.ts';

/** Lines that belong together, and what furniture they are, if any. */
export interface Paragraph {
  readonly lines: readonly TypeLine[];
  readonly kind: FurnitureKind | null;
}

export interface PageFacts {
  readonly margins: Margins;
  /** Size of most of the document's type, in points. */
  readonly bodySize: number;
  /** Usual distance between baselines, in points. */
  readonly pitch: number;
  /** Footnotes stand below this height. */
  readonly notesBelow: number;
}

/** The paragraphs of one page. @param lines in reading order */
export function paragraphsOf(lines: readonly TypeLine[], facts: PageFacts): Paragraph[] {
  const paragraphs: { lines: TypeLine[]; kind: FurnitureKind | null }[] = [];
  const setting = { pitch: facts.pitch, edgeOf: rightEdges(lines) };
  let inNotes = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const goesOn: boolean = inNotes && line.y < (last?.lines.at(-1)?.y ?? 0);
    inNotes = isSmall(line, facts) && (goesOn || isNote(line, facts));
    const kind = marginKind(line, facts.margins) ?? (inNotes ? 'footnote' : null);
    if (last && last.kind === kind && !starts(line, last.lines, setting)) last.lines.push(line);
    else paragraphs.push({ lines: [line], kind });
  }
  return paragraphs;
}

function marginKind(line: TypeLine, { headers, footers }: Margins): FurnitureKind | null {
  if (headers.has(line)) return 'page_header';
  return footers.has(line) ? 'page_footer' : null;
}

function isSmall(line: TypeLine, { bodySize }: PageFacts): boolean {
  return line.size < bodySize * 0.93;
}

/** A footnote opens with a number, low on the page. */
function isNote(line: TypeLine, { notesBelow }: PageFacts): boolean {
  return line.y < notesBelow && /^(?:[\d٠-٩]{1,3}|\[\d{1,3}\]|[*†‡])[.)]?\s*\p{L}/u.test(line.text);
}

/** The usual distance between baselines, in points. @param pages the lines of each page, from top to bottom */
export function pitchOf(pages: readonly (readonly TypeLine[])[]): number {
  const gaps = pages.flatMap((lines) => lines.flatMap(gapAbove)).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.4)] ?? 14;
}

/** To the line above in the same column: lines of another column may stand at heights of their own. */
function gapAbove(line: TypeLine, index: number, lines: readonly TypeLine[]): number[] {
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = lines[at];
    const gap = above ? above.y - line.y : 0;
    if (above && gap > 1 && above.left < line.right && line.left < above.right) return [gap];
  }
  return [];
}

const LIST_ITEM = /^(?:[•◦▪·●○■]|[-–—]\s|\(?\d{1,3}[.)]\s|\[\d{1,3}\]|[a-z]\)\s)/;

interface Setting {
  readonly pitch: number;
  /** Where full lines of the column around a line end. */
  readonly edgeOf: (line: TypeLine) => number;
}

/** Whether a line opens a paragraph: a gap, another size, an indent, a list mark, or a short last line before. */
function starts(line: TypeLine, before: readonly TypeLine[], { pitch, edgeOf }: Setting): boolean {
  const last = before.at(-1);
  if (!last || line.isRow || last.isRow) return true;
  const drop = last.y - line.y;
  if (drop > pitch * 1.4 || Math.abs(line.size - last.size) > last.size * 0.12) return true;
  if (LIST_ITEM.test(line.text)) return true;
  if (!isClosed(last.text)) return false;
  const columnLeft = Math.min(...before.map(({ left }) => left));
  const indented = line.left > columnLeft + line.size * 0.8 && before.length > 1;
  const edge = edgeOf(last);
  return drop < -pitch || indented || last.right < edge - (edge - last.left) * 0.15;
}

/** For each line the right end of nearly the widest of the lines above and below it. */
function rightEdges(lines: readonly TypeLine[]): (line: TypeLine) => number {
  const edges = new Map<number, number>();
  return (line) => {
    const key = Math.round(line.left / 40);
    const known = edges.get(key);
    if (known !== undefined) return known;
    const column = lines.filter(({ left, right }) => left < line.left + 40 && right > line.left + 40);
    const ends = column.map(({ right }) => right).sort((a, b) => a - b);
    const edge = ends[Math.floor(ends.length * 0.8)] ?? line.right;
    edges.set(key, edge);
    return edge;
  };
}

function isClosed(text: string): boolean {
  return /[.!?:؟…]["”»’)\]]*\d{0,3}$/.test(text);
}

/** Whether a paragraph at the foot of a page goes on at the head of the next. */
export function runsOn(last: Paragraph, next: Paragraph): boolean {
  const [end, start] = [last.lines.at(-1), next.lines[0]];
  if (!end || !start || last.kind !== null || next.kind !== null) return false;
  if (Math.abs(end.size - start.size) > end.size * 0.12 || LIST_ITEM.test(start.text)) return false;
  const open = !isClosed(end.text) && !end.isRow && (last.lines.length > 1 || end.text.length > 30);
  return open && /^["“«(]?(?:\p{Ll}|\p{N}|\p{Lo}|\p{Lu}\S+ \p{Ll})/u.test(start.text);
}

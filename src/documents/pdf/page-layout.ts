import type { Mark, Run } from '../reading.ts';
import { hasMirroredBrackets, isRightToLeft, mirrorBrackets } from './arabic-order.ts';
import { inColumns } from './columns.ts';
import { compoundsIn, joinOf } from './hyphens.ts';
import { marginsOf } from './page-margins.ts';
import { type PageFacts, type Paragraph, paragraphsOf, pitchOf, runsOn } from './paragraphs.ts';
import type { PdfPage, PlacedType } from './pdf-page.ts';
import { linesOfPage, type TypeLine } from './rows.ts';
import { joinRows } from './table-rows.ts';

export interface Layout {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Every piece of type in the order of the text, with its page (from 1). */
  readonly placed: readonly PageType[];
  readonly marks: readonly Mark[];
  /** The first of the largest lines of the first page: often the title. */
  readonly largestLine: string | null;
}

export interface PageType extends PlacedType {
  readonly page: number;
}

/**
 * The text of pages in reading order. A paragraph that a page break parts is made whole; what stands between
 * (notes, footers, headers) follows it.
 */
export function layOut(pages: readonly PdfPage[]): Layout {
  const lines = readLines(pages);
  const margins = marginsOf(pages, lines);
  const bodySize = commonSize(lines.flat());
  const rightToLeft = isRightToLeft(sampleOf(lines.flat()));
  const pitch = pitchOf(lines);
  const paragraphs = lines.map((page, index) => {
    const notesBelow = (pages[index]?.height ?? 0) * 0.6;
    return pageParagraphs(page, { margins, bodySize, pitch, notesBelow }, rightToLeft);
  });
  const compounds = compoundsIn(lines.flat().map(({ text }) => text));
  return { ...write(acrossPages(paragraphs), compounds), largestLine: largestOf(lines[0] ?? [], bodySize) };
}

function pageParagraphs(lines: readonly TypeLine[], facts: PageFacts, rightToLeft: boolean): Paragraph[] {
  const { headers, footers } = facts.margins;
  const body = lines.filter((line) => !headers.has(line) && !footers.has(line));
  const parts = [
    lines.filter((line) => headers.has(line)),
    joinRows(inColumns(body, rightToLeft), rightToLeft),
    lines.filter((line) => footers.has(line) && !headers.has(line)),
  ];
  return parts.flatMap((part) => paragraphsOf(part, facts));
}

function acrossPages(pages: readonly (readonly Paragraph[])[]): Paragraph[] {
  const flow: Paragraph[] = [];
  for (const page of pages) {
    const openAt = flow.findLastIndex(({ kind }) => kind === null);
    const nextAt = page.findIndex(({ kind }) => kind === null);
    const [open, next] = [flow[openAt], page[nextAt]];
    if (open && next && runsOn(open, next)) {
      flow[openAt] = { kind: null, lines: [...open.lines, ...next.lines] };
      flow.push(...page.slice(0, nextAt), ...page.slice(nextAt + 1));
    } else flow.push(...page);
  }
  return flow;
}

function write(
  paragraphs: readonly Paragraph[],
  compounds: ReadonlySet<string>,
): Omit<Layout, 'largestLine'> {
  const parts: string[] = [];
  const runs: Run[] = [];
  const placed: PageType[] = [];
  const marks: Mark[] = [];
  let at = 0;
  let inTable = false;
  const put = (part: string) => {
    parts.push(part);
    at += part.length;
  };
  for (const { lines, kind } of paragraphs) {
    if (at > 0) put(lines[0]?.isRow && inTable ? '\n' : '\n\n');
    inTable = lines[0]?.isRow === true;
    const start = at;
    lines.forEach((line, index) => {
      const next = lines[index + 1];
      const { cut, between } = next ? joinOf(line.text, next.text, compounds) : { cut: 0, between: '' };
      const text = line.text.slice(0, line.text.length - cut);
      runs.push({ start: at, end: at + text.length, source: { page: line.page } });
      placed.push(...placedIn(line, at, text.length));
      for (const { start: from, end: to } of line.raised)
        if (!kind) marks.push({ start: at + from, end: at + to, kind: 'note_marker' });
      put(text + between);
    });
    if (kind) marks.push({ start, end: at, kind });
  }
  return { text: parts.join(''), runs, placed, marks };
}

/**
 * The pieces of a line that stands at `at` of the text. A piece ends where the next begins, as letters that stood for
 * nothing were taken out between them, and no later than the line.
 */
function placedIn({ placed, page }: TypeLine, at: number, length: number): PageType[] {
  return placed.flatMap((piece, index) => {
    const end = Math.min(piece.end, placed[index + 1]?.start ?? length, length);
    return piece.start < end ? [{ ...piece, page, start: at + piece.start, end: at + end }] : [];
  });
}

function commonSize(lines: readonly TypeLine[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best), [10, 0])[0];
}

/** The lines of each page, brackets of right-to-left lines set right. */
function readLines(pages: readonly PdfPage[]): TypeLine[][] {
  const lines = pages.map(linesOfPage);
  const arabic = lines.flat().filter(({ text }) => isRightToLeft(text));
  if (!hasMirroredBrackets(arabic.map(({ text }) => text))) return lines;
  const turned = new Set(arabic);
  return lines.map((page) =>
    page.map((line) => (turned.has(line) ? { ...line, text: mirrorBrackets(line.text) } : line)),
  );
}

function sampleOf(lines: readonly TypeLine[]): string {
  return lines
    .slice(0, 200)
    .map(({ text }) => text)
    .join('');
}

function largestOf(lines: readonly TypeLine[], bodySize: number): string | null {
  const worded = lines.filter(({ text }) => (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2);
  const largest = Math.max(0, ...worded.map(({ size }) => size));
  const title = worded.filter(({ size }) => size > largest * 0.95).slice(0, 3);
  return largest > bodySize * 1.15 ? title.map(({ text }) => text).join(' ') : null;
}

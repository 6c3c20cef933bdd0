import type { Mark, Run } from '../reading.ts';
import { inColumns } from './columns.ts';
import { compoundsIn, joinOf } from './hyphens.ts';
import { type Margins, marginsOf } from './page-margins.ts';
import { type Paragraph, paragraphsOf, runsOn } from './paragraphs.ts';
import type { PdfPage } from './pdf-page.ts';
import { linesOfPage, type TypeLine } from './rows.ts';

export interface Layout {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly marks: readonly Mark[];
  /** The first of the largest lines of the first page: often the title. */
  readonly largestLine: string | null;
}

/**
 * The text of pages in reading order. A paragraph that a page break parts is made whole; what stands between
 * (notes, footers, headers) follows it.
 */
export function layOut(pages: readonly PdfPage[]): Layout {
  const lines = pages.map(linesOfPage);
  const margins = marginsOf(pages, lines);
  const bodySize = commonSize(lines.flat());
  const rightToLeft = isRightToLeft(lines.flat());
  const paragraphs = lines.map((page) => pageParagraphs(page, margins, bodySize, rightToLeft));
  const compounds = compoundsIn(lines.flat().map(({ text }) => text));
  return { ...write(acrossPages(paragraphs), compounds), largestLine: largestOf(lines[0] ?? [], bodySize) };
}

function pageParagraphs(
  lines: readonly TypeLine[],
  margins: Margins,
  bodySize: number,
  rightToLeft: boolean,
): Paragraph[] {
  const isMargin = (line: TypeLine) => margins.headers.has(line) || margins.footers.has(line);
  const body = inColumns(
    lines.filter((line) => !isMargin(line)),
    rightToLeft,
  );
  const headers = lines.filter((line) => margins.headers.has(line));
  const footers = lines.filter((line) => margins.footers.has(line) && !margins.headers.has(line));
  return [headers, body, footers].flatMap((part) => paragraphsOf(part, margins, bodySize));
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
): Pick<Layout, 'text' | 'runs' | 'marks'> {
  const parts: string[] = [];
  const runs: Run[] = [];
  const marks: Mark[] = [];
  let at = 0;
  const put = (part: string) => {
    parts.push(part);
    at += part.length;
  };
  for (const { lines, kind } of paragraphs) {
    if (at > 0) put('\n\n');
    const start = at;
    lines.forEach((line, index) => {
      const next = lines[index + 1];
      const { cut, between } = next ? joinOf(line.text, next.text, compounds) : { cut: 0, between: '' };
      const text = line.text.slice(0, line.text.length - cut);
      runs.push({ start: at, end: at + text.length, source: { page: line.page } });
      for (const { start: from, end: to } of line.raised)
        if (!kind) marks.push({ start: at + from, end: at + to, kind: 'note_marker' });
      put(text + between);
    });
    if (kind) marks.push({ start, end: at, kind });
  }
  return { text: parts.join(''), runs, marks };
}

function commonSize(lines: readonly TypeLine[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best), [10, 0])[0];
}

function isRightToLeft(lines: readonly TypeLine[]): boolean {
  const sample = lines
    .slice(0, 200)
    .map(({ text }) => text)
    .join('');
  return (sample.match(/[\u0590-\u08ff]/g)?.length ?? 0) > sample.length / 3;
}

function largestOf(lines: readonly TypeLine[], bodySize: number): string | null {
  const worded = lines.filter(({ text }) => (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2);
  const largest = Math.max(0, ...worded.map(({ size }) => size));
  const title = worded.filter(({ size }) => size > largest * 0.95).slice(0, 3);
  return largest > bodySize * 1.15 ? title.map(({ text }) => text).join(' ') : null;
}

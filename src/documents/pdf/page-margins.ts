import type { PdfPage } from './pdf-page.ts';
import type { TypeLine } from './rows.ts';

const MARGIN = 0.13;
const OUTERMOST = 3;
const PAGE_NUMBER =
  /^(?:[-–—|\s]*)(?:(?:page|p\.|pagina|página|صفحة)\s*)?(?:[\d٠-٩]{1,4}|[ivxl]{1,6})(?:\s*(?:of|de|sur|\/|من)\s*[\d٠-٩]{1,4})?(?:[-–—|\s]*)$/iu;

/** What browsers print around a page: address, date and time. */
const PRINTED =
  /^(?:(?:https?|file):\/\/\S+|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?(?: \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?)?)$/i;

export interface Margins {
  readonly headers: ReadonlySet<TypeLine>;
  readonly footers: ReadonlySet<TypeLine>;
}

/**
 * Page headers, page footers and page numbers: the outermost lines of a page whose words, digits aside, come back
 * at the same edge of other pages, and page numbers standing alone there.
 */
export function marginsOf(pages: readonly PdfPage[], lines: readonly (readonly TypeLine[])[]): Margins {
  const edge = (top: boolean) => {
    const outer = pages.map((page, index) => outermost(page, lines[index] ?? [], top));
    const seen = new Map<string, number>();
    for (const page of outer)
      for (const key of new Set(page.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
    const enough = Math.max(2, pages.length * 0.3);
    const found = outer.map((page) =>
      page.filter((line) => isPrinted(line) || (seen.get(keyOf(line)) ?? 0) >= enough),
    );
    return new Set(
      found.flatMap((page, index) => [...page, ...besidePrinted(page.filter(isPrinted), lines[index] ?? [])]),
    );
  };
  return { headers: edge(true), footers: edge(false) };
}

/** What stands on one line with a page number or date, with white space below it: the title of the report. */
function besidePrinted(printed: readonly TypeLine[], lines: readonly TypeLine[]): TypeLine[] {
  return lines.filter((line) => {
    if (!printed.some((other) => other !== line && Math.abs(other.y - line.y) < 1)) return false;
    const others = lines.filter(({ y }) => Math.abs(y - line.y) >= 1);
    return others.every(({ y, size }) => Math.abs(y - line.y) > Math.max(size, line.size) * 1.6);
  });
}

function isPrinted({ text }: TypeLine): boolean {
  return PAGE_NUMBER.test(text) || PRINTED.test(text);
}

function outermost(page: PdfPage, lines: readonly TypeLine[], top: boolean): TypeLine[] {
  const inMargin = lines.filter(({ y }) => (top ? y > page.height * (1 - MARGIN) : y < page.height * MARGIN));
  const sorted = inMargin.toSorted((a, b) => (top ? b.y - a.y : a.y - b.y));
  return sorted.slice(0, OUTERMOST);
}

function keyOf({ text }: TypeLine): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

import { once, type PageSize, rulerFor, type WordMarks } from '../../model/index.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import { layOut } from '../pdf/page-layout.ts';
import type { ReadLimits } from '../reading.ts';
import { markWords } from './mark-words.ts';
import { type PageLook, PdfPages } from './pdf-pages.ts';
import type { Pdfium } from './pdfium.ts';

/** An open PDF: its pages as images, and where the words of its text stand on them. */
export interface OpenPages {
  readonly sizes: readonly PageSize[];
  /**
   * A page (from 1) as PNG.
   * @param width in pixels; less where the image would have too many
   */
  image(page: number, width: number): Uint8Array<ArrayBuffer>;
  /** The text as the reader extracts it today. */
  text(): Promise<string>;
  /** Where words of that text stand. Code points, `end` exclusive. */
  marks(start: number, end: number): Promise<WordMarks>;
  close(): void;
}

/**
 * Opens a PDF in an engine. Its text is read, and laid out as the reader of documents does, when it is first asked for.
 * @throws AttestError DOC_ENCRYPTED, DOC_UNREADABLE, DOC_TOO_LARGE (too many pages)
 */
export function openPages(engine: Pdfium, bytes: Uint8Array, limits: ReadLimits): OpenPages {
  const pages = new PdfPages(engine, bytes, limits.maxPages);
  const layout = once(async () => {
    const read = (await openPdf(bytes, limits)).pages;
    const { text, placed } = layOut(read);
    return { text, placed, ruler: rulerFor(text), turns: read.map((page) => page.turns) };
  });
  return {
    sizes: pages.sizes,
    image: (page, width) => pages.image(page, width),
    text: async () => (await layout()).text,
    marks: async (start, end) => {
      const { ruler, turns, ...text } = await layout();
      return markWords(text, ruler.toUnit(start), ruler.toUnit(end), lookAt(pages, turns));
    },
    close: () => pages.close(),
  };
}

/** Looks at a page as it was read, once, however often it is asked for. */
function lookAt(pages: PdfPages, turns: readonly number[]): (page: number) => PageLook {
  const seen = new Map<number, PageLook>();
  return (page) => {
    const known = seen.get(page) ?? pages.look(page, turns[page - 1] ?? 0);
    seen.set(page, known);
    return known;
  };
}

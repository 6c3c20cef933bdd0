import {
  AttestError,
  type DocumentText,
  type PageSize,
  type PageStretch,
  quoteAt,
  rulerFor,
  type Span,
  type WordMarks,
} from '../model/index.ts';
import type { ArchivedPdf, Workspace } from './workspace.ts';

/** The pages of a document, and which stretch of its text stands on which. */
export interface DocumentPages {
  readonly pages: readonly PageSize[];
  readonly stretches: readonly PageStretch[];
}

type Paged = Pick<Workspace, 'store' | 'archive' | 'pages'>;

/**
 * The pages of a PDF document.
 * @throws AttestError DOC_NOT_FOUND, DOC_WITHDRAWN, DOC_UNSUPPORTED (it has no pages), and what keeps it from being drawn
 */
export async function documentPages(ws: Paged, id: string): Promise<DocumentPages> {
  const pdf = await pdfOf(ws, id);
  const { segments } = await textOf(ws, id);
  return { pages: await ws.pages.sizes(pdf), stretches: stretchesOf(segments) };
}

/**
 * The image of a page (from 1) as PNG, `width` pixels wide or less.
 * @throws AttestError as {@link documentPages}
 */
export async function pageImage(
  ws: Paged,
  id: string,
  page: number,
  width: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return ws.pages.image(await pdfOf(ws, id), page, width);
}

/**
 * Where words of a document's text stand on its pages.
 * @param words code points, `end` exclusive
 * @throws AttestError INPUT_INVALID (beyond the text), or as {@link documentPages}
 */
export async function wordMarks(ws: Paged, id: string, { start, end }: Span): Promise<WordMarks> {
  const pdf = await pdfOf(ws, id);
  const { text, version } = await textOf(ws, id);
  const ruler = rulerFor(text);
  if (end > ruler.length)
    throw new AttestError('INPUT_INVALID', `the text ends at ${ruler.length}, before ${end}`);
  return ws.pages.marks(pdf, quoteAt(text, start, end, version, ruler));
}

async function pdfOf({ store, archive }: Paged, id: string): Promise<ArchivedPdf> {
  const document = await store.document(id);
  if (!document) throw new AttestError('DOC_NOT_FOUND', `there is no document ${id}`);
  if (document.withdrawn)
    throw new AttestError('DOC_WITHDRAWN', `it was withdrawn: ${document.withdrawn.reason}`);
  if (document.mediaType !== 'application/pdf')
    throw new AttestError('DOC_UNSUPPORTED', `${document.mediaType} has no pages`, {
      hint: 'Only PDF documents have page images.',
    });
  const { sha256, origin } = document;
  return {
    sha256,
    async bytes() {
      const bytes = await archive.get(sha256);
      if (bytes) return bytes;
      throw new AttestError('DOC_NOT_FOUND', `the archive lacks the bytes of ${origin}`, {
        hint: 'attest doctor lists what is missing; add the file again.',
      });
    },
  };
}

async function textOf({ store }: Paged, id: string): Promise<DocumentText> {
  const text = await store.text(id);
  if (!text) throw new AttestError('DOC_NOT_FOUND', `there is no text of ${id}`);
  return text;
}

/** Neighbouring stretches of one page are one. */
function stretchesOf(segments: DocumentText['segments']): PageStretch[] {
  const stretches: PageStretch[] = [];
  for (const { start, end, source } of segments) {
    const last = stretches.at(-1);
    if (source.page === undefined) continue;
    if (last?.page === source.page) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ start, end, page: source.page });
  }
  return stretches;
}

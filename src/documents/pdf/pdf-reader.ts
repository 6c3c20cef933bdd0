import { AttestError } from '../../model/index.ts';
import type { Reading, ReadLimits } from '../reading.ts';
import { openPdf } from './open-pdf.ts';
import { layOut } from './page-layout.ts';
import { pdfHints } from './pdf-hints.ts';

/**
 * Reads a PDF: its text page by page in reading order, page headers, footers and numbers marked.
 * @throws AttestError DOC_ENCRYPTED, DOC_UNREADABLE, DOC_TOO_LARGE (too many pages), DOC_EMPTY (pictures only)
 */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  const { pages, metadata } = await openPdf(bytes, limits);
  const { text, runs, marks, largestLine } = layOut(pages);
  if (text.trim() === '') {
    throw new AttestError('DOC_EMPTY', 'the PDF holds no text, only pictures perhaps', {
      hint: 'Run it through text recognition (OCR) first.',
    });
  }
  return {
    reader: 'attest-pdf/3',
    mediaType: 'application/pdf',
    text,
    runs,
    marks,
    hints: pdfHints(metadata, largestLine, text),
  };
}

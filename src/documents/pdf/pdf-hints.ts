import { NO_TITLE } from '../program-titles.ts';
import type { Hint } from '../reading.ts';
import type { PdfMetadata } from './open-pdf.ts';

const TOP = 2_000;

/**
 * What a PDF says of itself. The day it was made counts as publication month only where the first page names that
 * month and year, or as year where it names the year: files are often made anew.
 */
export function pdfHints(metadata: PdfMetadata, largestLine: string | null, text: string): Hint[] {
  const { title, publisher, created } = metadata;
  return [
    ...(title && !NO_TITLE.test(title)
      ? [{ field: 'title' as const, value: title, basis: 'PDF metadata, title' }]
      : []),
    ...(largestLine
      ? [{ field: 'title' as const, value: largestLine, basis: 'largest type on the first page' }]
      : []),
    ...(publisher
      ? [{ field: 'publisher' as const, value: publisher, basis: 'PDF metadata, publisher' }]
      : []),
    ...madeIn(created, text.slice(0, TOP)),
  ];
}

function madeIn(created: string | undefined, top: string): Hint[] {
  const year = /^(?:D:)?((?:19|20)\d\d)/.exec(created ?? '')?.[1];
  if (year === undefined || !new RegExp(`(?<!\\d)${year}(?!\\d)`).test(top)) return [];
  return [
    { field: 'published', value: year, basis: 'PDF metadata, year made (the first page names it too)' },
  ];
}

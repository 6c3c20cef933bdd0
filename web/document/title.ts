import type { DocumentPageView } from '../../src/api/index.ts';

/** The title of a document, or where it came from. */
export function titleOf({ document }: Pick<DocumentPageView, 'document'>): string {
  return document.described.title?.value ?? document.origin;
}

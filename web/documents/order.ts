import type { DocumentEntryView } from '../../src/api/index.ts';

/** Documents with work waiting first, then those that are done, the withdrawn last; among them what came last first. */
export function sortByWork(documents: readonly DocumentEntryView[]): readonly DocumentEntryView[] {
  return documents.toReversed().toSorted((a, b) => rank(a) - rank(b));
}

function rank({ withdrawn, pending }: DocumentEntryView): number {
  if (withdrawn) return 2;
  return pending > 0 ? 0 : 1;
}

/** Whether a document's title, publisher or origin holds the words; case and accents do not matter. */
export function matches({ described, origin }: DocumentEntryView, sought: string): boolean {
  const hay = [described.title?.value, described.publisher?.value, origin].filter(Boolean).join(' ');
  return folded(hay).includes(folded(sought.trim()));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

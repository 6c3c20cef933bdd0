import type { SettlePolicy } from '../codebook/index.ts';
import { boundsOf, type DecidedStatement, FIRMNESS } from '../model/index.ts';

/** Where a statement comes from, as the settle policy reads it: smaller is better in every part. */
export interface SourceRank {
  /** Class of the asserter, publisher, firmness: positions in the codebook's lists. */
  readonly rank: readonly number[];
  /** Publication date as sortable text, empty when not known or when the policy does not ask for it. */
  readonly published: string;
}

export interface SourceFacts {
  readonly policy: SettlePolicy;
  /** EDTF date of publication of a document, null when not known. */
  readonly published: (document: string) => string | null;
  readonly publisher: (document: string) => string | null;
}

/** The rank of one statement. What the policy does not list comes after everything that it lists. */
export function sourceRank(statement: DecidedStatement, facts: SourceFacts): SourceRank {
  const { document, asserter } = statement;
  const { policy } = facts;
  const publisher = document === null ? null : facts.publisher(document);
  const rank = [
    positionIn(policy.asserters, asserter?.class ?? null),
    positionIn(policy.publishers, publisher),
    positionIn(FIRMNESS, asserter?.firmness ?? 'stated'),
  ];
  const edtf = document === null || !policy.thenLaterPublished ? null : facts.published(document);
  return { rank, published: edtf === null ? '' : sortableDate(edtf) };
}

function positionIn(list: readonly string[], item: string | null): number {
  const at = item === null ? -1 : list.indexOf(item);
  return at === -1 ? list.length : at;
}

function sortableDate(edtf: string): string {
  const { earliest, latest } = boundsOf(edtf);
  return `${latest ?? ''} ${earliest ?? ''}`;
}

/** Negative when `a` is the better source, 0 when the policy cannot tell them apart. */
export function compareSources(a: SourceRank, b: SourceRank): number {
  return compareRanks(a, b) || compareText(b.published, a.published);
}

/** The same without the publication date. */
export function compareRanks(a: SourceRank, b: SourceRank): number {
  return a.rank.map((part, i) => part - (b.rank[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Order by UTF-16 code unit. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

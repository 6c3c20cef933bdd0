import type { Author } from '../model/index.ts';

/** A coder's standing word on a statement; `entry` orders them. */
export interface Vote {
  readonly coder: string;
  readonly verdict: string;
  readonly entry: number;
}

export interface Tally {
  readonly acceptedBy: readonly string[];
  readonly rejectedBy: readonly string[];
}

/**
 * Who stands for a statement and who against it. A coder's own statement is accepted by him unless he rejects
 * it, and a dataset's by the dataset; `replace` rejects what it replaces; `reopen` takes the coder's word back.
 * @param votes the last decision of each coder about the statement
 * @param chosen the replacements in force that name this statement instead of another
 */
export function tally(author: Author, votes: readonly Vote[] = [], chosen: readonly Vote[] = []): Tally {
  const stands = author.kind !== 'extractor';
  if (votes.length === 0 && chosen.length === 0)
    return { acceptedBy: stands ? [author.id] : [], rejectedBy: [] };
  const standing = new Map<string, boolean>();
  if (stands) standing.set(author.id, true);
  const accepting = chosen.map((vote) => ({ ...vote, verdict: 'accept' }));
  for (const { coder, verdict } of [...votes, ...accepting].sort((a, b) => a.entry - b.entry)) {
    if (verdict !== 'reopen') standing.set(coder, verdict === 'accept');
    else if (author.kind === 'coder' && coder === author.id) standing.set(coder, true);
    else standing.delete(coder);
  }
  const coders = [...standing.keys()].sort();
  return {
    acceptedBy: coders.filter((coder) => standing.get(coder) === true),
    rejectedBy: coders.filter((coder) => standing.get(coder) === false),
  };
}

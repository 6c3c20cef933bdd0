import { matchAt, type PhraseMatch, type Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Finds the phrases of several lists in a stretch of tokens: the matches of each list, as `matchAll` gives them. */
export type ListMatcher<T> = (tokens: readonly Token[], first: number, last: number) => PhraseMatch<T>[][];

/** Looks for several lists of one book in one pass over the tokens; only at those that a phrase may start with. */
export function matcherFor<T>(lists: readonly Phrases<T>[]): ListMatcher<T> {
  const all = lists.reduce((bits, { bit }) => bits | bit, 0);
  const byBit = new Map(lists.map((list, at) => [list.bit, at]));
  return (tokens, first, last) => {
    const found: PhraseMatch<T>[][] = lists.map(() => []);
    const free = lists.map(() => first);
    for (let i = first; i < last; i += 1) {
      const starts = tokens[i]?.starts ?? all;
      for (let open = starts & all; open !== 0; open &= open - 1) {
        const at = byBit.get(open & -open) ?? 0;
        const list = lists[at];
        const match = list && i >= (free[at] ?? 0) ? matchAt(list, tokens, i, last) : null;
        if (!match) continue;
        found[at]?.push(match);
        free[at] = match.last;
      }
    }
    return found;
  };
}

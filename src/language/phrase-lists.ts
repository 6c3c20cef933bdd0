import { phraseAutomaton } from './phrase-automaton.ts';
import type { PhraseMatch, Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Finds the phrases of several lists in a stretch of tokens: the matches of each list, as `matchAll` gives them, or nothing. */
export type ListMatcher<T> = (
  tokens: readonly Token[],
  first: number,
  last: number,
) => readonly (readonly PhraseMatch<T>[] | undefined)[];

/** Looks for several lists of one book in one pass over the tokens; only where a phrase of them may start. */
export function matcherFor<T>(lists: readonly Phrases<T>[]): ListMatcher<T> {
  const all = lists.reduce((bits, { bit }) => bits | bit, 0);
  const phrasesAt = phraseAutomaton(lists);
  return (tokens, first, last) => {
    const found: PhraseMatch<T>[][] = [];
    const free: number[] = [];
    for (let i = first; i < last; i += 1) {
      if (((tokens[i]?.starts ?? all) & all) === 0) continue;
      for (const { list, match } of phrasesAt(tokens, i, last)) {
        if (i < (free[list] ?? 0)) continue;
        const matches = found[list];
        if (matches) matches.push(match);
        else found[list] = [match];
        free[list] = match.last;
      }
    }
    return found;
  };
}

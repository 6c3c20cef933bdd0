import { follow, isQuote, type Node, type PhraseMatch, type Phrases, startsAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The longest phrase of one list that starts at a token. */
export interface ListMatch<T> {
  /** Index of the list. */
  readonly list: number;
  readonly match: PhraseMatch<T>;
}

/** Finds the phrases of several lists that start at token `at` and end before `limit`: the longest of each list. */
export type PhraseAutomaton<T> = (tokens: readonly Token[], at: number, limit: number) => ListMatch<T>[];

/** How far the words so far have come in each list. */
interface State<T> {
  readonly branches: readonly Branch<T>[];
  /** Phrases that end here, one of each list. */
  readonly ends: readonly Branch<T>[];
  /** The words that lead on, and where to, as far as a text has asked for it. */
  readonly steps: Map<string, State<T> | null>;
}

interface Branch<T> {
  readonly list: number;
  readonly node: Node<T>;
}

/**
 * One automaton for several lists of a book, so that a text is looked up once for all of them. Its states are made
 * when a text first comes to them (lazy subset construction: Aho, Sethi and Ullman 1986, section 3.7); there are no
 * more than the lists' phrases, with the forms of their words, have beginnings. Finds what `matchAt` finds.
 */
export function phraseAutomaton<T>(lists: readonly Phrases<T>[]): PhraseAutomaton<T> {
  const starts = new Map<string, State<T>>();
  const startOf = (token: Token): State<T> => {
    const known = starts.get(token.word);
    if (known) return known;
    const branches = lists.flatMap((phrases, list) =>
      startsAt(phrases, token).map((node) => ({ list, node })),
    );
    const state = stateOf(branches);
    if (branches.length > 0) starts.set(token.word, state);
    return state;
  };
  return (tokens, at, limit) => {
    const token = tokens[at];
    const found: ListMatch<T>[] = [];
    let state = token && at < limit ? startOf(token) : null;
    for (let i = at; state; i += 1) {
      for (const end of state.ends) note(found, end, at, i + 1);
      if (state.steps.size === 0) break;
      if (isQuote(tokens[i + 1])) i += 1;
      const next = tokens[i + 1];
      state = next && i + 1 < limit ? stepFrom(state, next) : null;
    }
    return found;
  };
}

/** A longer phrase takes the place of the shorter one of its list. */
function note<T>(found: ListMatch<T>[], { list, node }: Branch<T>, first: number, last: number): void {
  const at = found.findIndex((one) => one.list === list);
  const match = { first, last, values: node.values };
  if (at === -1) found.push({ list, match });
  else found[at] = { list, match };
}

function stepFrom<T>(state: State<T>, token: Token): State<T> | null {
  const known = state.steps.get(token.word);
  if (known) return known;
  if (known === undefined && !token.forms?.some((form) => state.steps.has(form))) return null;
  const branches = state.branches.flatMap(({ list, node }) => {
    const next = follow(node, token);
    return next ? [{ list, node: next }] : [];
  });
  const next = stateOf(branches);
  state.steps.set(token.word, next);
  return next;
}

function stateOf<T>(branches: readonly Branch<T>[]): State<T> {
  const ends = branches.filter(({ node }) => node.values.length > 0);
  const words = branches.flatMap(({ node }) => [...node.next.keys()]);
  return {
    branches,
    ends: ends.filter(({ list }, i) => ends.findIndex((other) => other.list === list) === i),
    steps: new Map(words.map((word) => [word, null])),
  };
}

import { type Token, tokensOf } from './tokens.ts';
import { PLAIN_WORDS, type Words } from './words.ts';

/** How far a phrase has come: the words that go on from here, and what the phrase that ends here stands for. */
export interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** The first words of a list's phrases. */
export interface Roots<T> {
  has(word: string): boolean;
  get(word: string): Node<T> | undefined;
}

/** A compiled list of phrases. */
export interface Phrases<T> {
  readonly roots: Roots<T>;
  readonly variants: ((word: string) => readonly string[]) | null;
  /** The bit of a token's `starts` that says whether a phrase of this list may start there; 0 for none. */
  readonly bit: number;
}

/** A phrase found in tokens `first` to `last` (exclusive). */
export interface PhraseMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly values: readonly T[];
}

/**
 * Compiles phrases for {@link matchAt}. A phrase is written as in running text and cut into tokens in the same
 * way; the same phrase may carry several values. Those with the same first word are cut when it is first asked for:
 * a text uses few of the words of a lexicon.
 */
export function compilePhrases<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  variants: ((word: string) => readonly string[]) | null = null,
  bit = 0,
  words: Words = PLAIN_WORDS,
): Phrases<T> {
  return { roots: rootsOf(entries, words), variants, bit };
}

function rootsOf<T>(entries: Iterable<readonly [phrase: string, value: T]>, words: Words): Roots<T> {
  const closed = new Map<string, (readonly [string, T])[]>();
  for (const entry of entries) {
    const first = firstWord(entry[0], words);
    if (first === undefined) continue;
    const others = closed.get(first);
    if (others) others.push(entry);
    else closed.set(first, [entry]);
  }
  const open = new Map<string, Node<T>>();
  return {
    has: (word) => closed.has(word),
    get: (word) => {
      const known = open.get(word);
      const own = known ? undefined : closed.get(word);
      if (!own) return known;
      const node = nodeOf(own, words);
      open.set(word, node);
      return node;
    },
  };
}

function firstWord(phrase: string, words: Words): string | undefined {
  const [first] = tokensOf(phrase, 0, 1, words);
  return (first ?? tokensOf(phrase, 0, phrase.length, words)[0])?.word;
}

/** Where phrases with one first word go on behind it. */
function nodeOf<T>(entries: readonly (readonly [phrase: string, value: T])[], words: Words): Node<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const token of tokensOf(phrase, 0, phrase.length, words).slice(1)) node = step(node, token.word);
    node.values.push(value);
  }
  return root;
}

function step<T>(node: Node<T>, word: string): Node<T> {
  const known = node.next.get(word);
  if (known) return known;
  const fresh: Node<T> = { next: new Map(), values: [] };
  node.next.set(word, fresh);
  return fresh;
}

/** Whether a phrase may start with a token; a quick look that leaves out most tokens. */
export function mayStart<T>({ roots, variants, bit }: Phrases<T>, { word, forms, starts }: Token): boolean {
  if (starts !== undefined && bit !== 0) return (starts & bit) !== 0;
  if (roots.has(word)) return true;
  return variants !== null && (forms?.some((form) => roots.has(form)) ?? true);
}

/** The longest phrase that starts at token `at` and ends before `limit`, or null; a written form wins over others. */
export function matchAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
  limit = tokens.length,
): PhraseMatch<T> | null {
  const token = tokens[at];
  if (token === undefined || at >= limit || !mayStart(phrases, token)) return null;
  let best: PhraseMatch<T> | null = null;
  for (const start of startsAt(phrases, token)) {
    const found = longest(start, tokens, at, limit);
    if (found && found.last > (best?.last ?? at)) best = found;
  }
  return best;
}

/** Where the phrases that may start with a token go on: as written, then in its other forms. */
export function startsAt<T>({ roots, variants }: Phrases<T>, { word, forms }: Token): Node<T>[] {
  const written = roots.get(word);
  if (variants === null) return written ? [written] : [];
  const others = (forms ?? variants(word)).flatMap((form) => roots.get(form) ?? []);
  return written ? [written, ...others] : others;
}

function longest<T>(
  start: Node<T> | undefined,
  tokens: readonly Token[],
  at: number,
  limit: number,
): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = null;
  let node = start;
  for (let i = at; node; i += 1) {
    if (node.values.length > 0) best = { first: at, last: i + 1, values: node.values };
    if (isQuote(tokens[i + 1])) i += 1;
    const next = tokens[i + 1];
    node = next && i + 1 < limit ? follow(node, next) : undefined;
  }
  return best;
}

/** Scare quotes inside of a phrase: acts of "terrorism". */
export function isQuote(token: Token | undefined): boolean {
  return token?.word === '"';
}

/** Where a token leads: its written form before others. */
export function follow<T>(node: Node<T>, { word, forms }: Token): Node<T> | undefined {
  const plain = node.next.get(word);
  if (plain || !forms) return plain;
  for (const form of forms) {
    const found = node.next.get(form);
    if (found) return found;
  }
  return undefined;
}

/** All phrases of a stretch of tokens, leftmost and longest first, not overlapping. Linear. */
export function matchAll<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  first: number,
  last: number,
): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  for (let i = first; i < last; ) {
    const match = matchAt(phrases, tokens, i, last);
    if (match) matches.push(match);
    i = match ? match.last : i + 1;
  }
  return matches;
}

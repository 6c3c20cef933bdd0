import { compilePhrases, type Phrases } from './phrases.ts';
import { plainWords } from './words.ts';

/** Compiles a list of phrases; a `plain` one is looked up without the other forms of words. */
export type Compile = <T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  plain?: boolean,
) => Phrases<T>;

type Variants = ((word: string) => readonly string[]) | null;

/** Lists of phrases of one language that are looked for in the same tokens. */
export interface PhraseBook {
  /** Compiles one more list. */
  readonly compile: Compile;
  /** The bits of the lists with a phrase that may start with a folded word: {@link Phrases.bit}. */
  startsOf(word: string): number;
}

/** Lists that have a bit: as many as a small integer holds. */
const MOST = 30;

/**
 * An empty book. Tokens that know which of its lists may start with them need no look-up in the others.
 * @param variants other forms of a word, where the language has them
 */
export function phraseBook(variants: Variants): PhraseBook {
  const lists: Phrases<unknown>[] = [];
  const words = plainWords();
  return {
    compile: (entries, plain = false) => {
      const bit = lists.length < MOST ? 1 << lists.length : 0;
      const list = compilePhrases(entries, plain ? null : variants, bit, words);
      lists.push(list);
      return list;
    },
    startsOf: (word) => {
      const forms = variants?.(word) ?? [];
      let starts = 0;
      for (const { roots, bit, variants: varies } of lists)
        if (roots.has(word) || (varies && forms.some((form) => roots.has(form)))) starts |= bit;
      return starts;
    },
  };
}

/** Compiles lists that stand alone, for tokens that no book knows. */
export function compilerFor(variants: Variants): Compile {
  return (entries, plain = false) => compilePhrases(entries, plain ? null : variants);
}

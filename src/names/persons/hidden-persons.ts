import { findPersons, type PersonName } from './find-persons.ts';

/** What stands in place of a masked name. */
export const MASK = '[…]';

/**
 * Finds names of persons that may not stand: those that no name that may (each as its folded words) covers. Each text is
 * searched once.
 */
export function personFinder(kept: readonly ReadonlySet<string>[]): (text: string) => readonly PersonName[] {
  const known = new Map<string, readonly PersonName[]>();
  return (text) => {
    const found = known.get(text) ?? findPersons(text).filter(({ words }) => !isKept(words, kept));
    known.set(text, found);
    return found;
  };
}

function isKept(words: readonly string[], kept: readonly ReadonlySet<string>[]): boolean {
  return kept.some((name) => words.every((word) => name.has(word)));
}

/** The text with a mask in place of each name. */
export function masked(text: string, names: readonly PersonName[]): string {
  let [done, from] = ['', 0];
  for (const { start, end } of names) {
    done += text.slice(from, start) + MASK;
    from = end;
  }
  return done + text.slice(from);
}

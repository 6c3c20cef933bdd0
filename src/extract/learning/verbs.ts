import { WORD_CLASS } from './closed-words.ts';
import type { PreparedText } from './prepared-text.ts';

/** Hashes of the words that act as verbs. */
export type Verbs = ReadonlySet<number>;

const BEFORE_VERBS: ReadonlySet<number> = new Set([
  WORD_CLASS.be,
  WORD_CLASS.have,
  WORD_CLASS.modal,
  WORD_CLASS.pronoun,
]);
const BEFORE_NOUNS: ReadonlySet<number> = new Set([
  WORD_CLASS.determiner,
  WORD_CLASS.of,
  WORD_CLASS.by,
  WORD_CLASS.preposition,
  WORD_CLASS.number,
]);

/** A word must stand behind an auxiliary or a pronoun this often before it counts as a verb. */
const ENOUGH = 2;

/**
 * Tells verbs by the company that they keep: words that stand behind auxiliaries, modals and pronouns more often
 * than behind articles, prepositions and numbers, in at least two documents. Needs no case and no dictionary.
 */
export function inducedVerbs(texts: Iterable<PreparedText>): Set<number> {
  const verbal = new Map<number, number>();
  const nominal = new Map<number, number>();
  for (const { words, classes } of texts) {
    const counted = new Set<number>();
    for (let i = 1; i < words.length; i += 1) {
      const word = words[i] ?? 0;
      if (classes[i] !== WORD_CLASS.open) continue;
      const before = classes[i - 1] ?? WORD_CLASS.mark;
      if (BEFORE_NOUNS.has(before)) nominal.set(word, (nominal.get(word) ?? 0) + 1);
      if (!BEFORE_VERBS.has(before) || counted.has(word)) continue;
      counted.add(word);
      verbal.set(word, (verbal.get(word) ?? 0) + 1);
    }
  }
  const verbs = new Set<number>();
  for (const [word, count] of verbal)
    if (count >= ENOUGH && count > (nominal.get(word) ?? 0)) verbs.add(word);
  return verbs;
}

import { WORD_CLASS } from './closed-words.ts';
import { hashText, mix } from './hashing.ts';
import type { Place } from './located.ts';
import type { PreparedText } from './prepared-text.ts';

/** A run of one to three words in a text, with its hash. */
export interface Phrase extends Place {
  readonly hash: number;
}

const LONGEST = 3;
const PHRASE = hashText('phrase');

/** The phrases of a text that may tell of something: runs of up to three words that start and end with an open one. */
export function phrasesOf({ words, classes, sentences }: PreparedText): Phrase[] {
  const phrases: Phrase[] = [];
  for (const { first, last } of sentences)
    for (let from = first; from < last; from += 1) {
      if (classes[from] !== WORD_CLASS.open) continue;
      let hash = PHRASE;
      for (let to = from; to < Math.min(last, from + LONGEST); to += 1) {
        if (classes[to] === WORD_CLASS.mark) break;
        hash = mix(hash, words[to] ?? 0);
        if (classes[to] === WORD_CLASS.open) phrases.push({ first: from, last: to + 1, hash });
      }
    }
  return phrases;
}

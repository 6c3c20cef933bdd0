import { WORD_CLASS } from './closed-words.ts';
import { hashText, mix } from './hashing.ts';
import type { PreparedText } from './prepared-text.ts';

/** The words, pairs of words and lexicon concepts of a text: what tells what it is about. */
export function documentFeatures(prepared: PreparedText): Uint32Array {
  const found = new Set<number>();
  addWords(prepared, 0, prepared.words.length, DOCUMENT, found);
  return Uint32Array.from(found);
}

/** The same of one sentence, with those of the sentence before and after, and its place in the document. */
export function sentenceFeatures(prepared: PreparedText, index: number): Uint32Array {
  const found = new Set<number>();
  for (const [kind, at] of [
    [SENTENCE, index],
    [BEFORE, index - 1],
    [AFTER, index + 1],
  ] as const) {
    const sentence = prepared.sentences[at];
    if (sentence) addWords(prepared, sentence.first, sentence.last, kind, found);
  }
  found.add(mix(PLACE, Math.min(index, 5)));
  return Uint32Array.from(found);
}

const DOCUMENT = hashText('document');
const SENTENCE = hashText('sentence');
const BEFORE = hashText('before');
const AFTER = hashText('after');
const PLACE = hashText('place');

function addWords(
  { words, classes, concepts }: PreparedText,
  first: number,
  last: number,
  kind: number,
  found: Set<number>,
): void {
  for (let at = first; at < last; at += 1) {
    if (classes[at] !== WORD_CLASS.open) continue;
    found.add(mix(kind, words[at] ?? 0));
    if (concepts[at]) found.add(mix(kind + 1, concepts[at] ?? 0));
    if (at + 1 < last && classes[at + 1] !== WORD_CLASS.mark && kind !== BEFORE && kind !== AFTER)
      found.add(mix(mix(kind + 2, words[at] ?? 0), words[at + 1] ?? 0));
  }
}

import { WORD_CLASS } from './closed-words.ts';
import type { PreparedText } from './prepared-text.ts';
import type { Verbs } from './verbs.ts';

/** The verbs of a text and how they stand, one entry a token. */
export interface Clauses {
  /** 1 for a verb, 2 for a verb in the passive, 0 for another word. */
  readonly voice: Uint8Array;
  /** The nearest verb at or before a token in its sentence, or -1. */
  readonly left: Int32Array;
  /** The nearest verb at or after a token in its sentence, or -1. */
  readonly right: Int32Array;
}

/** Finds verbs by {@link Verbs}, by the auxiliary before them, and by the lexicons' acts. */
export function clausesOf(prepared: PreparedText, verbs: Verbs): Clauses {
  const { words, classes, sentences } = prepared;
  const voice = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1)
    if (classes[at] === WORD_CLASS.open && isVerb(prepared, verbs, at))
      voice[at] = isPassive(prepared, at) ? 2 : 1;
  const left = new Int32Array(words.length).fill(-1);
  const right = new Int32Array(words.length).fill(-1);
  for (const { first, last } of sentences) {
    let near = -1;
    for (let at = first; at < last; at += 1) {
      if ((voice[at] ?? 0) > 0) near = at;
      left[at] = near;
    }
    near = -1;
    for (let at = last - 1; at >= first; at -= 1) {
      if ((voice[at] ?? 0) > 0) near = at;
      right[at] = near;
    }
  }
  return { voice, left, right };
}

function isVerb({ words, classes, verbal }: PreparedText, verbs: Verbs, at: number): boolean {
  if (verbal[at] === 1) return true;
  const before = classes[at - 1];
  if (before === WORD_CLASS.determiner || before === WORD_CLASS.of) return false;
  if (before === WORD_CLASS.be || before === WORD_CLASS.have) return true;
  return verbs.has(words[at] ?? 0);
}

/** Behind a form of "be", with adverbs and "have" between at most, or before "by". */
function isPassive({ classes }: PreparedText, at: number): boolean {
  if (classes[at + 1] === WORD_CLASS.by) return true;
  let before = at - 1;
  while (classes[before] === WORD_CLASS.adverb) before -= 1;
  return classes[before] === WORD_CLASS.be;
}

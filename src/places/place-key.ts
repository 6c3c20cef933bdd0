import { foldWord } from '../language/index.ts';

const SIMPLE = /^[A-Za-z ]+$/;

/** The form under which names are looked up: folded, words joined by one space, marks dropped. */
export function placeKey(name: string): string {
  if (SIMPLE.test(name)) return name.toLowerCase();
  return foldWord(name)
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
}

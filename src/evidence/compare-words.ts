import type { Folded } from '../language/index.ts';
import type { Step } from './align.ts';
import { NEGATIONS } from './closed-words.ts';
import type { Word } from './words.ts';

const LATIN = /^[a-z]+$/;

/**
 * Compares a word of a quote with a word of the text. A slip of the pen is one changed, missing or doubled letter (two
 * from ten letters on) in a long Latin word in lower case on both sides, its first letter kept; names, numbers,
 * negations and short words have none, nor has Arabic, where one letter makes another word.
 * @param quote the quote, folded, with the original it was folded from
 */
export function comparerFor(
  quote: { readonly original: string; readonly folded: Folded },
  text: { readonly original: string; readonly folded: Folded },
): (quoted: Word, found: Word) => Exclude<Step['kind'], 'added' | 'left_out' | 'in_gap'> {
  const isName = (side: typeof quote, word: Word) =>
    /^\p{Lu}/u.test(side.original.slice(side.folded.starts[word.start] ?? 0));
  return (quoted, found) => {
    if (quoted.text === found.text)
      return quoted.number !== null && !sameForm(quoted, found) ? 'number_form' : 'same';
    if (
      quoted.number !== null ||
      found.number !== null ||
      NEGATIONS.has(quoted.text) ||
      NEGATIONS.has(found.text)
    )
      return 'other';
    if (!isSlip(quoted.text, found.text)) return 'other';
    return isName(quote, quoted) || isName(text, found) ? 'other' : 'typo';
  };
}

/** Both in figures, or both in words of one length. */
function sameForm(a: Word, b: Word): boolean {
  return a.end - a.start === b.end - b.start;
}

function isSlip(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const longer = Math.max(a.length, b.length);
  const most = longer >= 10 ? 2 : 1;
  if (longer < 5 || !LATIN.test(a) || !LATIN.test(b)) return false;
  return Math.abs(a.length - b.length) <= most && distance(a, b, most) <= most;
}

/** Edit distance with transpositions (Damerau 1964, optimal string alignment); stops counting above `most`. */
function distance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change, swap));
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

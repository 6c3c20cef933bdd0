import type { BoxedLetter, Letter } from './letters.ts';

/** Longest pieces that are matched letter by letter. */
const MOST_LETTERS = 2_000;

/**
 * The longest common run of letters of a text and of a page, each in its order (Wagner and Fischer 1974): for every
 * letter of the text the one on the page, or null. Time and memory: letters × letters.
 */
export function matchLetters(
  text: readonly Letter[],
  page: readonly BoxedLetter[],
): readonly (BoxedLetter | null)[] {
  const matched: (BoxedLetter | null)[] = text.map(() => null);
  if (Math.max(text.length, page.length) > MOST_LETTERS) return matched;
  const lengths = commonLengths(text, page);
  const across = page.length + 1;
  const length = (i: number, j: number) => lengths[i * across + j] ?? 0;
  for (let i = 0, j = 0; i < text.length && j < page.length; ) {
    const [letter, found] = [text[i], page[j]];
    if (letter && found && letter.form === found.form && length(i, j) === length(i + 1, j + 1) + 1) {
      matched[i] = found;
      i += 1;
      j += 1;
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return matched;
}

/** Cell (i, j): how many letters the text from i and the page from j have in common, in order. */
function commonLengths(text: readonly Letter[], page: readonly BoxedLetter[]): Uint16Array {
  const across = page.length + 1;
  const lengths = new Uint16Array((text.length + 1) * across);
  for (let i = text.length - 1; i >= 0; i -= 1)
    for (let j = page.length - 1; j >= 0; j -= 1) {
      const below = (i + 1) * across + j;
      lengths[i * across + j] =
        text[i]?.form === page[j]?.form
          ? (lengths[below + 1] ?? 0) + 1
          : Math.max(lengths[below] ?? 0, lengths[i * across + j + 1] ?? 0);
    }
  return lengths;
}

/** A stretch of a text in UTF-16 indices, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A quote so short or common that it stands more often than this is not worth telling apart. */
const MOST = 5000;

/**
 * Where a string stands in a text. An occurrence that cuts a number in two ("3 men" in "13 men") is none; those that
 * cut a word in two count only where no other is.
 */
export function occurrencesOf(text: string, wanted: string): Stretch[] {
  const clean: Stretch[] = [];
  const cutting: Stretch[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (cutsNumber(text, at) || cutsNumber(text, end)) continue;
    (cutsWord(text, at) || cutsWord(text, end) ? cutting : clean).push({ start: at, end });
    if (clean.length >= MOST) break;
  }
  return clean.length > 0 ? clean : cutting.slice(0, MOST);
}

const DIGIT = /\p{Nd}/u;
const SEPARATOR = /[.,'’\u00a0\u202f٫٬،]/u;
const LETTER = /[\p{L}\p{M}]/u;

/** Whether a border lies inside a number: between digits, or beside a separator between digits. */
function cutsNumber(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (DIGIT.test(before) && DIGIT.test(after)) return true;
  if (SEPARATOR.test(before) && DIGIT.test(after)) return DIGIT.test(text.charAt(at - 2));
  return SEPARATOR.test(after) && DIGIT.test(before) && groupOfThree(text, at + 1);
}

/** "1" of "1,600" is cut; "13" of "13, 14" or "13." is not. */
function groupOfThree(text: string, at: number): boolean {
  return (
    /^\p{Nd}{3}(?!\p{Nd})/u.test(text.slice(at, at + 4)) ||
    /^\p{Nd}{1,2}(?!\p{Nd})/u.test(text.slice(at, at + 3))
  );
}

function cutsWord(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
}

/** Words of a text in UTF-16 indices, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,:-][\p{L}\p{M}\p{N}]+)*/gu;

/** How far back a word may begin. */
const REACH = 400;

/** The first word at or behind an index; null at the end of the text. */
export function wordFrom(text: string, at: number): Stretch | null {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  return match && { from: match.index, to: match.index + match[0].length };
}

/** The last word that ends at or before an index; null at the beginning. */
export function wordBefore(text: string, at: number): Stretch | null {
  const start = Math.max(0, at - REACH);
  const last = matchesOf(WORD, text.slice(start, at)).at(-1);
  return last ? { from: start + last.index, to: start + last.index + last[0].length } : null;
}

/** One word on (1) or back (-1) from what is chosen; stays at the ends of the text. */
export function stepWord(text: string, chosen: Stretch, step: 1 | -1): Stretch {
  return (step === 1 ? wordFrom(text, chosen.to) : wordBefore(text, chosen.from)) ?? chosen;
}

/** The end of what is chosen one word on (1) or back (-1); at least one word stays. */
export function stretchWord(text: string, chosen: Stretch, step: 1 | -1): Stretch {
  if (step === 1) return { ...chosen, to: wordFrom(text, chosen.to)?.to ?? chosen.to };
  const last = wordBefore(text, chosen.to);
  const before = last && wordBefore(text, last.from);
  return before && before.to > chosen.from ? { ...chosen, to: before.to } : chosen;
}

const SENTENCE_END = /[.!?؟۔…]["'”’»)\]]*\s+|\n+/gu;

/** The first word of the next sentence (1), or of this one or the one before (-1). */
export function stepSentence(text: string, chosen: Stretch, step: 1 | -1): Stretch {
  if (step === 1) {
    SENTENCE_END.lastIndex = chosen.to;
    const end = SENTENCE_END.exec(text);
    return (end && wordFrom(text, end.index + end[0].length)) ?? chosen;
  }
  const start = Math.max(0, chosen.from - 4 * REACH);
  const ends = matchesOf(SENTENCE_END, text.slice(start, chosen.from));
  const begins = ends.map((end) => wordFrom(text, start + end.index + end[0].length));
  const before = begins.findLast((word) => word !== null && word.from < chosen.from);
  return before ?? wordFrom(text, start) ?? chosen;
}

function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)];
}

/** Without white space at its ends; null when nothing else is there. */
export function trimmed(text: string, { from, to }: Stretch): Stretch | null {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return end > start ? { from: start, to: end } : null;
}

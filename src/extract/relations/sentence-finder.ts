import type { DocumentReading } from '../reading/document-reading.ts';

/** Finds the sentence that a code point of the text stands in: its index, or -1 before the first. */
export function sentenceFinder({ sentences, tokens, ruler }: DocumentReading): (point: number) => number {
  const starts = sentences.map(({ first }) => ruler.toCodePoint(tokens[first]?.start ?? 0));
  return (point) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= point) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
}

import { type Block, type Mark, SIZES, shift, text } from './scene.ts';
import { textWidth, wrapText } from './text-measure.ts';

/** One entry of a key: marks in a box of 26 × 12 pixels at the origin, and words. */
export interface KeyEntry {
  readonly sample: readonly Mark[];
  readonly words: string;
  /** Width of the sample, default 14. */
  readonly wide?: number;
}

/** Entries side by side, going on in the next line where they do not fit. */
export function keyBlock(entries: readonly KeyEntry[], width: number): Block {
  if (entries.length === 0) return { marks: [], height: 0 };
  let [x, y] = [0, 0];
  const marks: Mark[] = [];
  for (const { sample, words, wide = 14 } of entries) {
    const lead = wide + 6;
    const needed = lead + textWidth(words, SIZES.small);
    if (x > 0 && x + needed > width) [x, y] = [0, y + SIZES.line];
    const lines = wrapText(words, Math.max(40, width - lead), SIZES.small);
    marks.push(...sample.map((mark) => shift(mark, x, y)));
    marks.push(
      ...lines.map((line, i) => text(line, x + lead, y + 11 + i * 16, { size: SIZES.small, quiet: true })),
    );
    y += (lines.length - 1) * 16;
    x = lines.length > 1 ? width : x + needed + 20;
  }
  return { marks, height: y + SIZES.line + 10 };
}

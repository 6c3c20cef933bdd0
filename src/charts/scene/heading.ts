import { type Block, padded, SIZES, text } from './scene.ts';
import { wrapText } from './text-measure.ts';

/** The name of a group or panel, over the whole width. */
export function heading(label: string, width: number): Block {
  const lines = wrapText(label, width / 1.08, SIZES.font);
  const marks = lines.map((line, i) => text(line, 0, i * SIZES.line + 14, { bold: true }));
  return padded({ marks, height: lines.length * SIZES.line }, 4, 8);
}

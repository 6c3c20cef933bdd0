import { type ByteRuler, byteRulerFor } from './byte-ruler.ts';
import { decode } from './encoding.ts';
import { markdownMarks } from './markdown-marks.ts';
import type { Reading, Run } from './reading.ts';

/**
 * Reads plain text and Markdown: the decoded characters unchanged, line breaks and markup included. Each line
 * is a run; the bytes that it points to decode to exactly its text.
 */
export function readText(
  bytes: Uint8Array,
  kind: 'text' | 'markdown',
  charset?: string | undefined,
): Reading {
  const decoded = decode(bytes, charset);
  return {
    reader: `attest-${kind}/1`,
    mediaType: kind === 'text' ? 'text/plain' : 'text/markdown',
    text: decoded.text,
    runs: lineRuns(decoded.text, byteRulerFor(bytes, decoded)),
    marks: kind === 'markdown' ? markdownMarks(decoded.text) : [],
    hints: [],
  };
}

function lineRuns(text: string, ruler: ByteRuler): Run[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => {
    const end = index + line.length;
    return { start: index, end, source: { start: ruler.toByte(index), end: ruler.toByte(end) } };
  });
}

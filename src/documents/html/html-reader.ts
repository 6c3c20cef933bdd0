import { byteRulerFor } from '../byte-ruler.ts';
import { decode } from '../encoding.ts';
import type { Reading, ReadLimits } from '../reading.ts';
import { declaredCharset } from './declared-charset.ts';
import { pageMarks } from './page-furniture.ts';
import { pageHints } from './page-hints.ts';
import { readPage } from './page-text.ts';
import { parsePage } from './parse-page.ts';

/** Reads an HTML page: its visible text, each text node with the bytes that it stands at. */
export async function readHtml(
  bytes: Uint8Array,
  limits: ReadLimits,
  charset?: string | undefined,
): Promise<Reading> {
  const decoded = decode(bytes, charset ?? declaredCharset(bytes));
  const page = parsePage(decoded.text, limits.maxDepth);
  const reading = readPage(page, decoded.text);
  const ruler = byteRulerFor(bytes, decoded);
  return {
    reader: 'attest-html/1',
    mediaType: 'text/html',
    text: reading.text,
    runs: reading.pieces.map(({ start, end, source }) => ({
      start,
      end,
      source: { start: ruler.toByte(source.start ?? 0), end: ruler.toByte(source.end ?? 0) },
    })),
    marks: pageMarks(reading, reading.main ? null : await articleIn(decoded.text)),
    hints: pageHints(page),
  };
}

/** Readability is asked, and loaded, only for pages whose landmarks do not show the report. */
async function articleIn(source: string): Promise<((line: string) => boolean) | null> {
  const { articleLines } = await import('./readability-lines.ts');
  return articleLines(source);
}

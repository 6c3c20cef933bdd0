import { rulerFor, type Span, sliceCodePoints } from '../../model/index.ts';

/** Code points on each side of a record's quotes that tell of it too. */
const AROUND = 150;

/** The part of a text that tells of a record: from its first quote to its last, and a little around. */
export function passageOf(text: string, quotes: readonly Span[]): string {
  if (quotes.length === 0) return '';
  const start = Math.min(...quotes.map((quote) => quote.start)) - AROUND;
  const end = Math.max(...quotes.map((quote) => quote.end)) + AROUND;
  const ruler = rulerFor(text);
  return sliceCodePoints(text, Math.max(0, start), Math.min(ruler.length, end), ruler);
}

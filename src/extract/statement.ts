import type { Asserter, Flag, SuggestedStatement, Value } from '../model/index.ts';
import { type DocumentReading, wordsOf } from './reading/document-reading.ts';
import type { TokenSpan } from './reading/mentions.ts';

/** The longest quote that a suggestion may carry, in code points. */
export const LONGEST_QUOTE = 200;

/** A suggested value with the words of a token span as its quote; a longer quote is cut at its end. */
export function suggest(
  reading: DocumentReading,
  variable: string,
  value: Value,
  span: TokenSpan,
  confidence: number,
  more: { readonly flags?: readonly Flag[]; readonly asserter?: Asserter | null } = {},
): SuggestedStatement {
  const { ruler, tokens, text } = reading;
  const cut = shorten(reading, span);
  const from = tokens[cut.first]?.start ?? 0;
  const to = tokens[cut.last - 1]?.end ?? from;
  return {
    variable,
    value,
    quote: { start: ruler.toCodePoint(from), end: ruler.toCodePoint(to), exact: text.slice(from, to) },
    flags: [...(more.flags ?? [])],
    confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100,
    asserter: more.asserter ?? null,
  };
}

function shorten(reading: DocumentReading, span: TokenSpan): TokenSpan {
  let { last } = span;
  while (last > span.first + 1 && wordsOf(reading, { first: span.first, last }).length > LONGEST_QUOTE)
    last -= 1;
  return { first: span.first, last };
}

import type { Token } from '../../language/index.ts';
import type { TokenSpan } from './mentions.ts';
import { isCaseless } from './script.ts';

const DATELINE = 6;
const DASHES = new Set(['-', '–', '—']);

/** "BAMAKO (Reuters) - …": where the report was written. */
export function isDateline(tokens: readonly Token[], i: number, span: TokenSpan, inBody: boolean): boolean {
  if (i - span.first > 3) return false;
  for (let at = i + 1; at < Math.min(span.last, i + DATELINE); at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.word === ':') return inBody;
    if (DASHES.has(token.word)) return token.start > (tokens[at - 1]?.end ?? 0);
    if (
      !token.capital &&
      token.kind !== 'mark' &&
      token.kind !== 'number' &&
      !(isCaseless(token) && i === span.first && tokens[i + 1]?.word === '(')
    )
      return false;
  }
  return false;
}

/** "TUNIS, Nov 16 - …": the day of writing, not of what is told. */
export function isDatelineDate(
  tokens: readonly Token[],
  { first, last }: TokenSpan,
  date: TokenSpan,
): boolean {
  const dash = tokens[date.last];
  const ends = date.last < last && dash !== undefined && DASHES.has(dash.word);
  const heads = tokens.slice(first, date.first).every(({ capital, kind }) => capital || kind === 'mark');
  return ends && heads && date.first > first && date.first - first <= DATELINE - 1;
}

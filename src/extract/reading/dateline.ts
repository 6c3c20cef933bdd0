import type { Token } from '../../language/index.ts';
import type { TokenSpan } from './mentions.ts';
import { isCaseless } from './script.ts';

const DATELINE = 10;
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

/** "TUNIS, Nov 16 (AFP) - …": the day of writing, not of what is told. */
export function isDatelineDate(tokens: readonly Token[], span: TokenSpan, date: TokenSpan): boolean {
  const step = tokens
    .slice(date.last, Math.min(span.last, date.last + DATELINE))
    .findIndex((token, i) => DASHES.has(token.word) && token.start > (tokens[date.last + i - 1]?.end ?? 0));
  const heads = (from: number, to: number) =>
    tokens.slice(from, to).every(({ capital, kind }) => capital || kind !== 'word');
  const near = date.first > span.first && date.first - span.first < DATELINE;
  return near && step !== -1 && heads(span.first, date.first) && heads(date.last, date.last + step);
}

import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { TokenSpan } from './mentions.ts';
import { isCaseless } from './script.ts';

const DATELINE = 10;
const DASHES = new Set(['-', '–', '—']);

/** "BAMAKO (Reuters) - …", "Argel, 1 feb.- …": where the report was written. "Attack in X:" opens with what was done. */
export function isDateline(
  tokens: readonly Token[],
  i: number,
  span: TokenSpan,
  inBody: boolean,
  { inPlace, of }: Grammar,
): boolean {
  if (i - span.first > 3) return false;
  const before = i > span.first ? (tokens[i - 1]?.word ?? '') : '';
  if (inPlace.has(before) || of.has(before)) return false;
  for (let at = i + 1; at < Math.min(span.last, i + DATELINE); at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.word === ':') return inBody;
    if (DASHES.has(token.word)) return endsDateline(tokens, at);
    if (
      !token.capital &&
      token.kind !== 'mark' &&
      token.kind !== 'number' &&
      !isOfDate(tokens, at) &&
      !(isCaseless(token) && i === span.first && tokens[i + 1]?.word === '(')
    )
      return false;
  }
  return false;
}

/** A dash with a blank before it, or behind the stop of an abbreviation or of the name: "1 feb.-", "MADRID.-". */
function endsDateline(tokens: readonly Token[], at: number): boolean {
  const [before, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !dash) return false;
  const apart = dash.start > before.end;
  return apart || (before.word.endsWith('.') && next !== undefined && next.start > dash.end);
}

/** "26 ene", "19 fév 2016", "12 de mayo": small words beside the figures of a date. */
function isOfDate(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'number' || tokens[at + 1]?.kind === 'number';
}

/** "TUNIS, Nov 16 (AFP) - …": the day of writing, not of what is told. */
export function isDatelineDate(tokens: readonly Token[], span: TokenSpan, date: TokenSpan): boolean {
  const step = tokens
    .slice(date.last, Math.min(span.last, date.last + DATELINE))
    .findIndex((token, i) => DASHES.has(token.word) && endsDateline(tokens, date.last + i));
  const heads = (from: number, to: number) =>
    tokens.slice(from, to).every(({ capital, kind }) => capital || kind !== 'word');
  const near = date.first > span.first && date.first - span.first < DATELINE;
  return near && step !== -1 && heads(span.first, date.first) && heads(date.last, date.last + step);
}

import { matchAt, numbersOf, type Token } from '../language/index.ts';
import type { TokenSpan } from './audit-line.ts';
import type { Lexicon } from './lexicon.ts';
import type { Stated } from './proportion.ts';
import type { Cue, ShareKind } from './wording/wording.ts';

/** A percentage or a share in words, its qualifier included. */
export interface ShareMention extends TokenSpan, Stated {
  /** "a third", "most": shares that are hedged by nature. */
  readonly inWords: boolean;
  /** False for a change ("rose by 30 %") and an end of a span ("30 to 40 %"), which are no shares of anything. */
  readonly told: boolean;
}

const DECIMAL = /^\d{1,3}(?:[.,](\d{1,4}))?$/;

/** The percentages and shares of a stretch of tokens, in order. Percentage points are left out. */
export function sharesIn(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): ShareMention[] {
  const found: ShareMention[] = [];
  for (let i = first; i < last; ) {
    const share = shareAt(tokens, i, first, last, lexicon);
    if (share) {
      const apart = [isChange, isEnd].some((is) => is(tokens, share, first, last, lexicon));
      found.push({ ...share, told: !apart });
    }
    i = share?.last ?? i + 1;
  }
  return found;
}

function shareAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  lexicon: Lexicon,
): ShareMention | null {
  const number = figuresAt(tokens, at, limit) ?? wordsAt(tokens, at, limit, lexicon);
  if (number && isCue('points', number.last)) return null;
  const behind = number ? matchAt(lexicon.cue('percent'), tokens, number.last, limit) : null;
  if (number && behind && !isCue('points', behind.last))
    return qualified(
      tokens,
      { ...number, first: at, last: behind.last, inWords: false, told: true },
      from,
      limit,
      lexicon,
    );
  const fraction = matchAt(lexicon.fractions, tokens, at, limit);
  const value = fraction?.values[0];
  if (!fraction || !value) return null;
  const bare = { ...value, decimals: 0, first: at, last: fraction.last, inWords: true, told: true };
  return qualified(tokens, bare, from, limit, lexicon);

  function isCue(cue: 'points', position: number): boolean {
    return matchAt(lexicon.cue(cue), tokens, position, limit) !== null;
  }
}

type Read = Pick<ShareMention, 'percent' | 'decimals' | 'last' | 'kind'>;

function figuresAt(tokens: readonly Token[], at: number, limit: number): Read | null {
  const token = tokens[at];
  const match = token?.kind === 'number' && at < limit ? DECIMAL.exec(token.word) : null;
  if (!token || !match || isPartOfRange(tokens, at)) return null;
  return {
    percent: Number(token.word.replace(',', '.')),
    decimals: match[1]?.length ?? 0,
    last: at + 1,
    kind: 'exact',
  };
}

/** "60–65 %": neither end is what is stated. */
function isPartOfRange(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  return (before === '-' || before === '–') && tokens[at - 2]?.kind === 'number';
}

function wordsAt(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): Read | null {
  if (tokens[at]?.kind !== 'word' || matchAt(lexicon.numbers.words, tokens, at, limit) === null) return null;
  const isPercent = (token: number) => matchAt(lexicon.cue('percent'), tokens, token, limit) !== null;
  const number = numbersOf(tokens, at, Math.min(limit, at + 6), lexicon.numbers, isPercent)[0];
  if (number?.first !== at || number.count.best === null || number.ordinal) return null;
  const last = firstPercent(number.first + 1, number.last, isPercent) ?? number.last;
  const value = number.last === last ? number.count.best : null;
  return value === null ? null : { percent: value, decimals: 0, last, kind: 'exact' };
}

function firstPercent(from: number, to: number, isPercent: (token: number) => boolean): number | null {
  for (let at = from; at < to; at += 1) if (isPercent(at)) return at;
  return null;
}

const LONGEST_QUALIFIER = 4;

function qualified(
  tokens: readonly Token[],
  share: ShareMention,
  from: number,
  limit: number,
  lexicon: Lexicon,
): ShareMention {
  for (let start = Math.max(from, share.first - LONGEST_QUALIFIER); start < share.first; start += 1) {
    const match = matchAt(lexicon.shareKinds, tokens, start, limit);
    const kind = match?.values[0];
    if (kind && match.last === share.first)
      return { ...share, first: start, kind: narrowed(kind, share.kind) };
  }
  return share;
}

/** "more than half" is more than half; "over the majority" stays what a majority is. */
function narrowed(outer: ShareKind, inner: ShareKind): ShareKind {
  return inner === 'more_than' || inner === 'less_than' ? inner : outer;
}

/** An end of a span: "between 30 and 40 %", "30 to 40 %", "30 % to 40 %". Neither is what is stated. */
function isEnd(
  tokens: readonly Token[],
  { first, last }: ShareMention,
  from: number,
  limit: number,
  lexicon: Lexicon,
): boolean {
  const is = (cue: Cue, at: number) => matchAt(lexicon.cue(cue), tokens, at, limit)?.last ?? null;
  const isNumber = (at: number) =>
    tokens[at]?.kind === 'number' || matchAt(lexicon.numbers.words, tokens, at, limit) !== null;
  const spans = (glue: number) => is('through', glue) !== null || tokens[glue]?.word === '-';
  const and = (glue: number) => lexicon.wording.language.and.includes(tokens[glue]?.word ?? '');
  const opened = (at: number) =>
    [at - 1, at - 2, at - 3].some((near) => near >= from && is('between', near) !== null);
  const next = is('determiner', last + 1) ?? last + 1;
  if (isNumber(next) && (spans(last) || (and(last) && opened(first)))) return true;
  const glue =
    is('determiner', first - 2) === first - 1 || and(first - 2) || spans(first - 2) ? first - 2 : first - 1;
  const joined = spans(glue) || and(glue) ? glue : first - 1;
  const before = endOfNumber(tokens, joined, lexicon);
  if (joined <= from || !isNumber(before)) return false;
  return spans(joined) || (and(joined) && opened(before));
}

/** The last token of the number that stands before a token, its percent sign passed over. */
function endOfNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  for (let back = 1; back <= 3; back += 1)
    if (matchAt(lexicon.cue('percent'), tokens, at - back, at)?.last === at) return at - back - 1;
  return at - 1;
}

const BEFORE = 4;
const BEHIND = 2;

/** "rose by 30 %", "a 30 % increase": how much something changed. */
function isChange(
  tokens: readonly Token[],
  { first, last }: ShareMention,
  from: number,
  limit: number,
  lexicon: Lexicon,
): boolean {
  const growth = (at: number, end: number) => matchAt(lexicon.cue('growth'), tokens, at, end) !== null;
  for (let at = first - 1; at >= Math.max(from, first - BEFORE); at -= 1) {
    if (tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'number') break;
    if (growth(at, first)) return true;
  }
  for (let at = last; at < Math.min(limit, last + BEHIND) && tokens[at]?.kind === 'word'; at += 1)
    if (growth(at, limit)) return true;
  return false;
}

import type { NumberMention, Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { AgeMention } from './age-mention.ts';
import type { TokenSpan } from './mentions.ts';
import { hasArticle } from './script.ts';

/** An hour or a rank may be any ordinal up to this. */
const LAST_HOUR = 12;
const OLDEST_ROUND = 90;

/**
 * "في الثالثة والعشرين من عمره", "لم يتجاوز الحادية والعشرين", "رجل في الأربعين": the year of life that somebody is in, as
 * an ordinal or a round number with the article.
 */
export function isYearOfLife(
  tokens: readonly Token[],
  { first, last, ordinal, count }: NumberMention,
  persons: readonly TokenSpan[],
  grammar: Grammar,
): boolean {
  const { of, old, verbFirst, agedBefore, youngest, oldest } = grammar;
  const word = (at: number) => tokens[at]?.word ?? '';
  if (verbFirst !== true) return false;
  const years = count.best ?? 0;
  const told = of.has(word(last)) && old.has(word(last + 1));
  const led = agedBefore?.has(word(first - 1)) === true;
  if (ordinal)
    return (
      told || (led && years > LAST_HOUR && hasArticle(tokens[first], grammar) && word(first).endsWith('ة'))
    );
  if (!led || !hasArticle(tokens[first], grammar) || years % 10 !== 0 || years > OLDEST_ROUND) return false;
  const extreme = youngest?.has(word(first - 2)) || oldest?.has(word(first - 2));
  return told || extreme === true || persons.some((person) => person.last === first - 1);
}

/** "youngest", and "jeune" behind "plus" where that takes two words. */
function isExtreme(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
  { most }: Grammar,
): boolean {
  return words.has(tokens[at]?.word ?? '') && (most === undefined || most.has(tokens[at - 1]?.word ?? ''));
}

const EXTREME = 8;

/** "the youngest of the four is 23, the oldest 51": the number that follows, with no other between. */
export function isExtremeAge(
  tokens: readonly Token[],
  span: TokenSpan,
  { first }: NumberMention,
  numbers: readonly TokenSpan[],
  grammar: Grammar,
): boolean {
  const { youngest, oldest, verbFirst, definite } = grammar;
  if (verbFirst || !youngest || !oldest) return false;
  for (let at = first - 1; at >= Math.max(span.first, first - EXTREME); at -= 1) {
    if ([youngest, oldest].some((set) => isExtreme(tokens, at, set, grammar))) return true;
    const other = numbers.find((number) => number.first <= at && at < number.last);
    if (other && !definite.has(tokens[other.first - 1]?.word ?? '')) return false;
  }
  return false;
}

/** "أصغرهم في الثامنة عشرة وأكبرهم في الأربعين": the youngest and the oldest of some people as one range. */
export function spread(
  tokens: readonly Token[],
  span: TokenSpan,
  ages: readonly AgeMention[],
  grammar: Grammar,
): AgeMention[] {
  const { youngest, oldest } = grammar;
  if (!youngest || !oldest || ages.length !== 2) return [...ages];
  const told = Array.from({ length: span.last - span.first }, (_, i) => span.first + i);
  const both = [youngest, oldest].every((set) => told.some((at) => isExtreme(tokens, at, set, grammar)));
  const [a, b] = ages;
  if (!both || !a || !b) return [...ages];
  const min = Math.min(a.min, b.min);
  const max = Math.max(a.max, b.max);
  return [{ first: a.first, last: b.last, min, max, single: false }];
}

import type { NumberMention, Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { TokenSpan } from './mentions.ts';
import { hasArticle } from './script.ts';

const NEAR = 3;

/** "من مواليد 1993": when somebody was born is no date of what is told. */
export function isBirthYear(
  text: string,
  tokens: readonly Token[],
  { first }: TokenSpan,
  grammar: Grammar,
): boolean {
  return tokens
    .slice(Math.max(0, first - NEAR), first)
    .some((token) => grammar.born?.has(token.word) && isBornWord(text, token, grammar));
}

/** "né" and not "ne": written with the accent that folding takes away. */
export function isBornWord(text: string, { start, end, word }: Token, { verbFirst }: Grammar): boolean {
  return verbFirst === true || text.slice(start, end).toLowerCase() !== word;
}

/** "مدينة 6 أكتوبر", "بأكتوبر": a town called after a day; a month alone has its preposition apart. */
export function isTown(tokens: readonly Token[], { first, last }: TokenSpan, grammar: Grammar): boolean {
  const { namingNouns, inPlace, verbFirst } = grammar;
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (token?.kind === 'number') return namingNouns?.has(before?.word ?? '') === true;
  const joined = before !== undefined && before.end === token?.start && before.word.length === 1;
  return verbFirst === true && last - first === 1 && joined && inPlace.has(before.word);
}

/** "المهاجمين الاثنين": both, not on Monday. */
export function isBoth(tokens: readonly Token[], { first, last }: TokenSpan, grammar: Grammar): boolean {
  const { both } = grammar;
  if (!both?.has(tokens[first]?.word ?? '') || last - first > 1) return false;
  const before = tokens[first - 1];
  return hasArticle(before, grammar) && /(?:ين|ان)$/u.test(before?.word ?? '');
}

/** "à deux pas de la frontière", "à trois reprises": a way of speaking that counts nothing. */
export function isIdle(tokens: readonly Token[], number: TokenSpan, grammar: Grammar): boolean {
  return grammar.idle?.has(tokens[number.last]?.word ?? '') === true || isOfChildren(tokens, number, grammar);
}

/** "a mother of three". */
function isOfChildren(tokens: readonly Token[], { first }: TokenSpan, { parents, of }: Grammar): boolean {
  return of.has(tokens[first - 1]?.word ?? '') && parents?.has(tokens[first - 2]?.word ?? '') === true;
}

/** "لم يوقف أحد": anybody, where no noun stands behind ("أحد المتهمين"). */
export function isAnybody(
  tokens: readonly Token[],
  { first, last }: TokenSpan,
  { anybody, breaks }: Grammar,
): boolean {
  if (!anybody?.has(tokens[first]?.word ?? '') || last - first > 1) return false;
  const next = tokens[last];
  return next === undefined || next.kind === 'mark' || (breaks.has(next.word) && next.word !== 'من');
}

const TERM = 4;

/** "52 ans d'emprisonnement", "de six à huit ans de prison": years that somebody is to serve. */
export function isTerm(
  tokens: readonly Token[],
  { last }: TokenSpan,
  { years, terms, of, articles }: Grammar,
): boolean {
  if (!terms) return false;
  let at = last;
  while (at < last + TERM && !years.has(tokens[at]?.word ?? '')) at += 1;
  if (at === last + TERM) return false;
  const behind = tokens.slice(at + 1, at + TERM).map(({ word }) => word);
  const first = behind.findIndex((word) => !of.has(word) && !articles.has(word));
  return first !== -1 && terms.has(behind[first] ?? '');
}

/** "15 في المائة": the hundred of a percentage is no number of its own. */
export function isHundredOf(
  tokens: readonly Token[],
  { first, count }: NumberMention,
  { inPlace }: Grammar,
): boolean {
  const [number, before] = tokens.slice(Math.max(0, first - 2), first);
  return count.best === 100 && number?.kind === 'number' && inPlace.has(before?.word ?? '');
}

import type { NumberMention, Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { AgeMention } from './age-mention.ts';
import {
  decadesOf,
  isAgeOf,
  isAgeOfNoun,
  isAgeSaid,
  isApposedAge,
  isBareAge,
  isElliptic,
  spanOfYears,
} from './bare-ages.ts';
import type { TokenSpan } from './mentions.ts';
import { isTerm } from './not-counted.ts';
import { isExtremeAge, isYearOfLife, spread } from './years-of-life.ts';

export type { AgeMention };

const YOUNGEST = 10;
const OLDEST = 99;

/**
 * The ages among the numbers of a sentence: behind "aged", before "years old", or a range that says what people
 * are ("men of between 25 and 30").
 * @param persons where people are named
 */
export function agesOf(
  tokens: readonly Token[],
  span: TokenSpan,
  numbers: readonly NumberMention[],
  grammar: Grammar,
  persons: readonly TokenSpan[] = [],
): AgeMention[] {
  const ages: AgeMention[] = decadesOf(tokens, span, numbers, grammar);
  for (const [i, number] of numbers.entries()) {
    const min = number.count.low ?? number.count.best;
    const max = number.count.high ?? number.count.best ?? min;
    if (min === null || max === null || min < YOUNGEST || max > OLDEST) continue;
    if (isTerm(tokens, number, grammar)) continue;
    const lived =
      isYearOfLife(tokens, number, persons, grammar) ||
      (!number.ordinal &&
        (grammar.adjectivesFirst === true || ages.length > 0) &&
        isExtremeAge(tokens, span, number, numbers, grammar));
    if (number.ordinal && !lived) continue;
    if (ages.some(({ first, last }) => first <= number.first && number.first < last)) continue;
    const bare =
      isBareAge(tokens, number, persons, grammar) ||
      (ages.length > 0 && isElliptic(tokens, number, persons, grammar));
    const of =
      isAgeOf(tokens, number, persons, grammar) ||
      isApposedAge(tokens, number, persons, grammar) ||
      isAgeOfNoun(tokens, span, number, grammar) ||
      isAgeSaid(tokens, number, grammar);
    if (
      !lived &&
      !bare &&
      !of &&
      !isAge(tokens, span, number, grammar) &&
      !followsAge(tokens, ages.at(-1), number, grammar)
    )
      continue;
    const wide = bare ? spanOfYears(tokens, number, grammar) : number;
    const age = { first: wide.first, last: wide.last, min, max, single: min === max };
    const before = ages.at(-1);
    if (before && numbers[i - 1]?.last === before.last && followsAge(tokens, before, number, grammar)) {
      ages[ages.length - 1] = pair(before, age);
    } else ages.push(widen(tokens, span, age, grammar));
  }
  return spread(tokens, span, ages, grammar);
}

/** "aged 21 and 36": two people. */
function pair(a: AgeMention, b: AgeMention): AgeMention {
  return {
    first: a.first,
    last: b.last,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    single: false,
  };
}

function followsAge(
  tokens: readonly Token[],
  age: AgeMention | undefined,
  number: NumberMention,
  grammar: Grammar,
): boolean {
  if (!age || number.first - age.last !== 1 || number.count.low !== number.count.high) return false;
  const joiner = tokens[age.last]?.word ?? '';
  return grammar.and.has(joiner) && tokens[number.first]?.kind === 'number';
}

function isAge(tokens: readonly Token[], span: TokenSpan, number: NumberMention, grammar: Grammar): boolean {
  if (yearsFollow(tokens, number, span, grammar)) return true;
  if (cuedBefore(tokens, number.first, span.first, grammar) || isBracketed(tokens, number, grammar))
    return true;
  const range = number.count.low !== number.count.high && number.count.low !== null;
  if (range && number.count.high !== null && isOfAges(tokens, span, number, grammar)) return true;
  const before = tokens[number.first - 1]?.word ?? '';
  const after = tokens[number.last];
  return range && grammar.copulas.has(before) && (after === undefined || after.kind === 'mark');
}

/** "(46 سنة)": years alone in brackets. */
function isBracketed(
  tokens: readonly Token[],
  { first, last }: NumberMention,
  { verbFirst, years }: Grammar,
): boolean {
  const [open, unit, close] = [tokens[first - 1], tokens[last], tokens[last + 1]].map(
    (token) => token?.word ?? '',
  );
  return verbFirst === true && open === '(' && years.has(unit ?? '') && close === ')';
}

/** "Their ages, and two are women, are between 25 and 44 years": a range of years in a sentence that speaks of ages. */
function isOfAges(
  tokens: readonly Token[],
  span: TokenSpan,
  { first, last }: NumberMention,
  { aged, years }: Grammar,
): boolean {
  const told = tokens.slice(span.first, first).some(({ word }) => aged.has(word));
  return told && years.has(tokens[last]?.word ?? '');
}

function yearsFollow(
  tokens: readonly Token[],
  number: NumberMention,
  span: TokenSpan,
  grammar: Grammar,
): boolean {
  let at = number.last;
  if (tokens[at]?.word === '-') at += 1;
  if (at >= span.last || !grammar.years.has(tokens[at]?.word ?? '')) return false;
  return [1, 2].some((step) => grammar.old.has(tokens[at + step]?.word ?? ''));
}

/** A cue of age stands before, with nothing between but words that fill ("ages range from"). */
function cuedBefore(tokens: readonly Token[], at: number, from: number, grammar: Grammar): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 6); i -= 1) {
    const word = tokens[i]?.word ?? '';
    if (grammar.aged.has(word)) return true;
    if (!grammar.agedFill.has(word)) return false;
  }
  return false;
}

/** The quote starts at the cue and ends behind "years old". */
function widen(tokens: readonly Token[], span: TokenSpan, age: AgeMention, grammar: Grammar): AgeMention {
  let first = age.first;
  for (let i = age.first - 1; i >= Math.max(span.first, age.first - 5); i -= 1) {
    if (grammar.aged.has(tokens[i]?.word ?? '')) first = i;
  }
  let last = age.last;
  for (let i = age.last; i < Math.min(span.last, age.last + 4); i += 1) {
    if (grammar.old.has(tokens[i]?.word ?? '')) last = i + 1;
    if (grammar.bareYears && i === age.last && grammar.years.has(tokens[i]?.word ?? '')) last = i + 1;
  }
  return { ...age, first, last };
}

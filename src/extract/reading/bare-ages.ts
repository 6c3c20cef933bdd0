import type { NumberMention, Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { AgeMention } from './age-mention.ts';
import type { TokenSpan } from './mentions.ts';
import { isTerm } from './not-counted.ts';

const DECADE = 9;

/**
 * Whether a number before "years" is an age by what stands before it: a person and "of" ("un homme de 27 ans"),
 * a verb of having ("ils ont entre 20 et 31 ans"), or a comma on both sides ("Karim, 27 ans,").
 */
export function isBareAge(
  tokens: readonly Token[],
  number: NumberMention,
  persons: readonly TokenSpan[],
  grammar: Grammar,
): boolean {
  const word = (i: number) => tokens[i]?.word ?? '';
  if (!grammar.bareYears || !yearsBehind(tokens, number, grammar)) return false;
  const before = word(number.first - 1);
  if (grammar.copulas.has(before)) return true;
  const of = grammar.of.has(word(number.first)) ? number.first : number.first - 1;
  if (grammar.of.has(word(of)) && grammar.subjectsFollow && word(of - 1) === ',') return true;
  if (
    grammar.of.has(word(of)) &&
    persons.some(
      ({ last }) =>
        last === of || isAdjective(tokens, last, of, grammar) || isOfTown(tokens, last, of, grammar),
    )
  )
    return true;
  const after = word(number.last + 1);
  return before === ',' && (after === ',' || after === ')' || after === '.');
}

/** "a Dane of 24", "women of 25 and 31": a number of two figures right behind a person and "of", and nothing to count. */
export function isAgeOf(
  tokens: readonly Token[],
  { first, last, figures }: NumberMention,
  persons: readonly TokenSpan[],
  grammar: Grammar,
): boolean {
  if (!grammar.adjectivesFirst || !figures || !grammar.of.has(tokens[first - 1]?.word ?? '')) return false;
  const next = tokens[last];
  const closed = next === undefined || next.kind === 'mark' || grammar.breaks.has(next.word);
  const apposed = tokens[first - 2]?.word === ',' ? first - 2 : first - 1;
  return closed && persons.some(({ last: end }) => end === first - 1 || end === apposed);
}

/** "The attacker, 29, was held": two figures between commas behind a person. */
export function isApposedAge(
  tokens: readonly Token[],
  { first, last, figures, count }: NumberMention,
  persons: readonly TokenSpan[],
  grammar: Grammar,
): boolean {
  if (!grammar.adjectivesFirst || !figures || count.qualifier !== null || tokens[first - 1]?.word !== ',')
    return false;
  const pair = tokens[last]?.word === 'and' && tokens[last + 1]?.kind === 'number' ? last + 2 : last;
  const closed = tokens[pair]?.word === ',' && tokens[pair + 1]?.kind !== 'number';
  return closed && persons.some((person) => person.last === first - 1);
}

const NOUN = 4;

/** "The owner, 29, was held": behind a definite noun that opens its clause, whatever it is. */
export function isAgeOfNoun(
  tokens: readonly Token[],
  { first: start }: TokenSpan,
  { first, last, figures, count }: NumberMention,
  { adjectivesFirst, definite, breaks }: Grammar,
): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  if (!adjectivesFirst || !figures || count.qualifier !== null) return false;
  if (word(first - 1) !== ',' || word(last) !== ',' || tokens[last + 1]?.kind === 'number') return false;
  for (let at = first - 2; at >= Math.max(start, first - 1 - NOUN); at -= 1) {
    if (definite.has(word(at))) return at < first - 2 && opensClause(tokens, start, at);
    if (tokens[at]?.kind !== 'word' || breaks.has(word(at))) return false;
  }
  return false;
}

function opensClause(tokens: readonly Token[], start: number, at: number): boolean {
  return at === start || tokens[at - 1]?.kind === 'mark';
}

/** "He is 28 and lives in …": two figures behind a pronoun for one person and a verb of being, and nothing to count. */
export function isAgeSaid(
  tokens: readonly Token[],
  { first, last, figures, count }: NumberMention,
  { adjectivesFirst, singular, copulas, passive, and }: Grammar,
): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  if (!adjectivesFirst || !figures || count.qualifier !== null) return false;
  const next = tokens[last];
  const closed = next === undefined || next.kind === 'mark' || and.has(next.word);
  const is = copulas.has(word(first - 1)) || passive.has(word(first - 1));
  return closed && is && singular?.has(word(first - 2)) === true;
}

/** Tokens that a list of ages may have before the word for years. */
const LONGEST_LIST = 12;

/** "27 years", "21 and 33 years", "21, 26 and 37 years". */
function yearsBehind(tokens: readonly Token[], { last }: NumberMention, grammar: Grammar): boolean {
  for (let i = last; i < last + LONGEST_LIST; i += 1) {
    const { word = '', kind } = tokens[i] ?? {};
    if (grammar.years.has(word)) return true;
    if (!(kind === 'number' || grammar.and.has(word))) return false;
  }
  return false;
}

/** "a Moroccan of 33 years … and a Senegalese of 21": the years are said once. */
export function isElliptic(
  tokens: readonly Token[],
  { first, last }: NumberMention,
  persons: readonly TokenSpan[],
  grammar: Grammar,
): boolean {
  if (!grammar.bareYears || !grammar.of.has(tokens[first - 1]?.word ?? '')) return false;
  const next = tokens[last];
  const closed = next === undefined || next.kind === 'mark' || grammar.breaks.has(next.word);
  return closed && persons.some((person) => person.last === first - 1);
}

/** One word between the person and "of": "un homme armé de 27 ans", "un ressortissant belge de 27 ans". */
function isAdjective(tokens: readonly Token[], last: number, of: number, grammar: Grammar): boolean {
  const between = tokens.slice(last, of);
  return (
    between.length === 1 && between.every(({ word, kind }) => kind === 'word' && !grammar.breaks.has(word))
  );
}

const TOWN = 4;

/** "un vecino de Fuengirola de 33 años": the town, written with a capital, between the person and the age. */
function isOfTown(tokens: readonly Token[], last: number, of: number, grammar: Grammar): boolean {
  if (of - last < 2 || of - last > TOWN || !grammar.of.has(tokens[last]?.word ?? '')) return false;
  return tokens[last + 1]?.capital === true && tokens[of - 1]?.capital === true;
}

/** The words of such an age: "de 27 ans". */
export function spanOfYears(tokens: readonly Token[], number: TokenSpan, grammar: Grammar): TokenSpan {
  const of = grammar.of.has(tokens[number.first - 1]?.word ?? '');
  const years = grammar.years.has(tokens[number.last]?.word ?? '') ? 1 : 0;
  return { first: of ? number.first - 1 : number.first, last: number.last + years };
}

/** Ages told by their decade: "un trentenaire", "âgé d'une vingtaine d'années". */
export function decadesOf(
  tokens: readonly Token[],
  span: TokenSpan,
  numbers: readonly NumberMention[],
  grammar: Grammar,
): AgeMention[] {
  const decade = (first: number, last: number, min: number): AgeMention => ({
    first,
    last,
    min,
    max: min + DECADE,
    single: true,
  });
  const words: AgeMention[] = [];
  for (let i = span.first; grammar.decades && i < span.last; i += 1) {
    const min = grammar.decades.get(tokens[i]?.word ?? '');
    if (min !== undefined) words.push(decade(i, i + 1, min));
  }
  const rounds = numbers.flatMap(({ first, last, count, figures }) => {
    const years = grammar.years.has(tokens[last]?.word ?? '');
    const { best } = count;
    const ten = best !== null && best >= 20 && best % 10 === 0 && count.low === null;
    return grammar.bareYears && years && ten && !figures && !isTerm(tokens, { first, last }, grammar)
      ? [decade(first, last + 1, best)]
      : [];
  });
  return [...words, ...rounds];
}

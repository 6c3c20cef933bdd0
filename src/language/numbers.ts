import type { Count } from '../model/index.ts';
import { parseFigures } from './figures.ts';
import type { Language, NumberWord, QualifierKind } from './language.ts';
import { type Compile, compilerFor } from './phrase-book.ts';
import { matchAt, mayStart as mayOpen, type Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A number in tokens `first` to `last` (exclusive), its qualifier included. */
export interface NumberMention {
  readonly first: number;
  readonly last: number;
  readonly count: Count;
  /** "a ninth man": the ninth of something, not nine. */
  readonly ordinal: boolean;
  /** Written in figures. */
  readonly figures: boolean;
}

/** A language's number words, ready for {@link numbersOf}. */
export interface NumberReader {
  readonly words: Phrases<NumberWord>;
  readonly qualifiers: Phrases<QualifierKind>;
  readonly after: Phrases<QualifierKind>;
  readonly language: Language;
}

/** Compiles a language's number words. Give the book's `compile` where the tokens know a book. */
export function numberReaderFor(
  language: Language,
  compile: Compile = compilerFor(language.variants ?? null),
): NumberReader {
  return {
    words: compile(Object.entries(language.numbers)),
    qualifiers: compile(Object.entries(language.qualifiers)),
    after: compile(Object.entries(language.qualifiersAfter), true),
    language,
  };
}

interface Reading {
  readonly last: number;
  readonly value: number;
  readonly kind: 'exact' | 'vague' | 'ordinal' | 'about';
  readonly figures: boolean;
}

/**
 * The numbers of a stretch of tokens: figures, words, sums of words, ranges, with their qualifiers. Linear.
 * @param taken whether a token belongs to something else already (a date)
 */
export function numbersOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  reader: NumberReader,
  taken: (token: number) => boolean = () => false,
): NumberMention[] {
  const found: NumberMention[] = [];
  let from = first;
  for (let i = first; i < last; ) {
    const mention = taken(i) ? null : numberAt(tokens, i, from, last, reader, taken);
    if (mention) found.push(mention);
    i = mention ? mention.last : i + 1;
    if (mention) from = i;
  }
  return found;
}

function numberAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  reader: NumberReader,
  taken: (token: number) => boolean,
): NumberMention | null {
  if (!mayStart(tokens[at], reader)) return null;
  const low = readNumber(tokens, at, limit, reader);
  if (!low) return null;
  const middle = tokens[low.last]?.word;
  const next = low.last + (isArticle(tokens[low.last + 1], reader) ? 2 : 1);
  const glued = middle === '-' || middle === '–';
  const high =
    middle !== undefined && next < limit && !taken(next) && (glued || isMiddle(tokens, at, middle, reader))
      ? readNumber(tokens, next, limit, reader)
      : null;
  if (high && low.kind === 'exact' && high.kind === 'exact' && high.value > low.value)
    return rangeMention(tokens, at, from, low, high, reader);
  return single(tokens, at, from, limit, low, reader);
}

function mayStart(token: Token | undefined, reader: NumberReader): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  return token.kind === 'number' || mayOpen(reader.words, token);
}

/** "entre los 19 y los 37": articles before the ends of a range. */
function isArticle(token: Token | undefined, { language }: NumberReader): boolean {
  return token !== undefined && (language.rangeArticles ?? []).includes(token.word);
}

function isMiddle(tokens: readonly Token[], at: number, middle: string, reader: NumberReader): boolean {
  if (reader.language.rangeMiddles.includes(middle)) return true;
  const before = tokens[isArticle(tokens[at - 1], reader) ? at - 2 : at - 1]?.word;
  return reader.language.ranges.some((range) => range.before === before && range.middle === middle);
}

function rangeMention(
  tokens: readonly Token[],
  at: number,
  from: number,
  low: Reading,
  high: Reading,
  reader: NumberReader,
): NumberMention {
  const start = isArticle(tokens[at - 1], reader) ? at - 2 : at - 1;
  const before = start >= from ? tokens[start]?.word : undefined;
  const cued = reader.language.ranges.some((range) => range.before === before);
  const count = { low: low.value, best: null, high: high.value, qualifier: null };
  return { first: cued ? start : at, last: high.last, count, ordinal: false, figures: low.figures };
}

function single(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  read: Reading,
  reader: NumberReader,
): NumberMention {
  const before = qualifierBefore(tokens, at, from, reader);
  const after = before ? null : matchAt(reader.after, tokens, read.last, limit);
  const kind = before?.kind ?? after?.values[0] ?? (read.kind === 'about' ? 'about' : null);
  const first = before?.first ?? at;
  const last = after?.last ?? againInFigures(tokens, read, limit, reader);
  const words = read.kind === 'vague' ? wordsOf(tokens, first, read.last) : (before?.text ?? null);
  const qualifier = words ?? (after ? wordsOf(tokens, after.first, after.last) : kindText(kind));
  const count = countOf(read, kind, qualifier);
  return { first, last, count, ordinal: read.kind === 'ordinal', figures: read.figures };
}

/** "five (5) people": the figures in brackets say the same. */
function againInFigures(
  tokens: readonly Token[],
  { last, value }: Reading,
  limit: number,
  reader: NumberReader,
): number {
  const [open, figures, close] = tokens.slice(last, Math.min(limit, last + 3));
  const again = open?.word === '(' && close?.word === ')' && figures?.kind === 'number';
  return again && parseFigures(figures.word, reader.language) === value ? last + 3 : last;
}

function kindText(kind: QualifierKind | null): string | null {
  return kind === null ? null : kind.replace('_', ' ');
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map((token) => token.word)
    .join(' ');
}

function countOf(read: Reading, kind: QualifierKind | null, qualifier: string | null): Count {
  const n = read.value;
  if (read.kind === 'vague') return { low: n, best: null, high: null, qualifier };
  return qualified(n, kind, qualifier);
}

/** A number as its qualifier bounds it. @param qualifier its words, as they are kept */
function qualified(n: number, kind: QualifierKind | null, qualifier: string | null): Count {
  if (kind === null) return { low: n, best: n, high: n, qualifier: null };
  if (kind === 'at_least') return { low: n, best: n, high: null, qualifier };
  if (kind === 'more_than') return { low: n, best: null, high: null, qualifier };
  if (kind === 'about') return { low: null, best: n, high: null, qualifier };
  return { low: null, best: null, high: n, qualifier };
}

/**
 * A value that words other than number words give ("a third"), with the qualifier before it ("more than").
 * @param span those words
 * @param from where a qualifier may begin
 */
export function withQualifier(
  tokens: readonly Token[],
  span: { readonly first: number; readonly last: number },
  from: number,
  value: number,
  reader: NumberReader,
): Pick<NumberMention, 'first' | 'last' | 'count'> {
  const before = qualifierBefore(tokens, span.first, from, reader);
  const count = qualified(value, before?.kind ?? null, before?.text ?? null);
  return { first: before?.first ?? span.first, last: span.last, count };
}

const LONGEST_QUALIFIER = 4;

function qualifierBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  reader: NumberReader,
): { readonly first: number; readonly kind: QualifierKind; readonly text: string } | null {
  for (let start = Math.max(from, at - LONGEST_QUALIFIER); start < at; start += 1) {
    const match = matchAt(reader.qualifiers, tokens, start, at);
    const kind = match?.values[0];
    if (kind && match.last === at) return { first: start, kind, text: wordsOf(tokens, start, at) };
  }
  return null;
}

/** One number without its qualifier: figures, or words added and multiplied. */
function readNumber(
  tokens: readonly Token[],
  at: number,
  limit: number,
  reader: NumberReader,
): Reading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return readFigures(tokens, at, limit, reader);
  return readWords(tokens, at, limit, reader);
}

function readFigures(
  tokens: readonly Token[],
  at: number,
  limit: number,
  reader: NumberReader,
): Reading | null {
  const last = figuresEnd(tokens, at, limit, reader.language);
  const token = tokens[last - 1];
  const value = parseFigures(figuresText(tokens, at, last), reader.language);
  if (value === null || token === undefined || isTail(tokens, at, reader)) return null;
  const next = tokens[last];
  const suffix = next?.start === token.end && reader.language.ordinalSuffixes.includes(next.word);
  if (suffix) return { last: last + 1, value, kind: 'ordinal', figures: true };
  const scale = last < limit ? matchAt(reader.words, tokens, last, limit) : null;
  const word = scale?.values.find(({ kind }) => kind === 'scale');
  if (scale && word) {
    const rest = restBehind(tokens, scale.last, limit, word.value, reader.language);
    return {
      last: rest ? scale.last + 2 : scale.last,
      value: value * word.value + rest,
      kind: 'exact',
      figures: true,
    };
  }
  const glued = next?.start === token.end && next.kind === 'word' && next.word !== "'s";
  return Number.isInteger(value) && !glued ? { last, value, kind: 'exact', figures: true } : null;
}

/** "27 thousand and 371": what is added to a scale in figures, where "and" joins all parts of a number; else 0. */
function restBehind(
  tokens: readonly Token[],
  at: number,
  limit: number,
  scale: number,
  language: Language,
): number {
  const joined = language.joinsAll === true && language.numberJoiners.includes(tokens[at]?.word ?? '');
  const figures =
    joined && at + 1 < limit && tokens[at + 1]?.kind === 'number' ? tokens[at + 1]?.word : undefined;
  const value = figures === undefined ? null : parseFigures(figures, language);
  return value !== null && Number.isInteger(value) && value < scale ? value : 0;
}

/** "7h30", "G20": the end of a word that starts with letters. */
function isTail(tokens: readonly Token[], at: number, { language }: NumberReader): boolean {
  const before = tokens[at - 1];
  if (language.split && (before?.word.length ?? 0) <= 2) return false;
  return before?.kind === 'word' && before.end === tokens[at]?.start && !before.word.endsWith("'");
}

/** Where figures grouped by spaces end: "1 500 000". */
function figuresEnd(tokens: readonly Token[], at: number, limit: number, language: Language): number {
  let last = at + 1;
  if (!language.thousands.includes(' ') || !/^\d{1,3}$/.test(tokens[at]?.word ?? '')) return last;
  while (last < limit && /^\d{3}$/.test(tokens[last]?.word ?? '') && isOneApart(tokens, last)) last += 1;
  return last;
}

function isOneApart(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 1;
}

function figuresText(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ word }) => word)
    .join('');
}

function readWords(
  tokens: readonly Token[],
  at: number,
  limit: number,
  reader: NumberReader,
): Reading | null {
  let total = 0;
  let part = 0;
  let kind: Reading['kind'] = 'exact';
  let end = at;
  let previous = Infinity;
  for (let i = at; i < limit; ) {
    const match = matchAt(reader.words, tokens, i, limit);
    const word = match?.values[0];
    if (!match || !word) break;
    if (word.kind === 'vague') return end === at ? vague(match.last, word.value) : null;
    if (word.kind === 'unit' && part % 1000 !== 0 && word.value >= lowestPart(previous)) break;
    if (word.kind === 'scale') {
      part = (part === 0 ? 1 : part) * word.value;
      if (word.value >= 1000) {
        total += part;
        part = 0;
      }
    } else part += word.value;
    if (word.kind === 'ordinal' || word.kind === 'about') kind = word.kind;
    previous = word.value;
    end = match.last;
    if (word.kind === 'ordinal') break;
    i = skipJoiner(tokens, end, limit, reader);
  }
  return end === at ? null : { last: end, value: total + part, kind, figures: false };
}

function vague(last: number, value: number): Reading {
  return { last, value, kind: 'vague', figures: false };
}

/** After "twenty" only a smaller unit may follow; after a unit none: "twenty-one", but not "three four". */
function lowestPart(previous: number): number {
  if (previous >= 100) return 100;
  return previous >= 20 && previous % 10 === 0 ? 10 : 0;
}

function skipJoiner(tokens: readonly Token[], at: number, limit: number, reader: NumberReader): number {
  const token = tokens[at];
  if (!token || at + 1 >= limit) return at;
  const joins = token.word === '-' || reader.language.numberJoiners.includes(token.word);
  if (!joins) return at;
  const next = matchAt(reader.words, tokens, at + 1, limit)?.values[0];
  return next &&
    next.kind !== 'vague' &&
    (token.word === '-' || next.value < 100 || reader.language.joinsAll === true)
    ? at + 1
    : at;
}

import type { Language, RelativeDay } from './language.ts';
import { type Compile, compilerFor } from './phrase-book.ts';
import { matchAt, mayStart as mayOpen, type Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The parts of one date as written, in tokens `first` to `last` (exclusive). */
export interface DateParts {
  readonly first: number;
  readonly last: number;
  readonly weekday?: number;
  readonly day?: number;
  /** "3 to 5 May": the last day. */
  readonly dayEnd?: number;
  readonly month?: number;
  readonly year?: number;
  readonly relative?: RelativeDay;
  /** "of the same year": the year told before. */
  readonly sameYear?: true;
  /** "last Friday" −1, "next Friday" 1. */
  readonly direction?: -1 | 1;
}

type Found = { -readonly [K in keyof DateParts]: DateParts[K] };

/** A language's date words, ready for look-up. */
export interface DateReader {
  readonly language: Language;
  readonly months: Phrases<number>;
  readonly weekdays: Phrases<number>;
  readonly relative: Phrases<RelativeDay>;
  readonly days: Phrases<number>;
  readonly sameYear: Phrases<true>;
}

/** Compiles a language's date words. Give the book's `compile` where the tokens know a book. */
export function dateReaderFor(
  language: Language,
  compile: Compile = compilerFor(language.variants ?? null),
): DateReader {
  return {
    language,
    months: compile(Object.entries(language.months)),
    weekdays: compile(Object.entries(language.weekdays)),
    relative: compile(Object.entries(language.relativeDays)),
    days: compile(Object.entries(language.dayWords ?? {})),
    sameYear: compile((language.sameYear ?? []).map((phrase) => [phrase, true] as const)),
  };
}

/** The date that starts at token `at`, or null. */
export function partsAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  reader: DateReader,
): DateParts | null {
  if (!mayStart(tokens[at], reader)) return null;
  const relative = matchAt(reader.relative, tokens, at, limit);
  const kind = relative?.values[0];
  const dated = kind === 'year_to_date' && yearOf(tokens[relative?.last ?? at]) !== null;
  if (relative && kind && !dated) {
    const named =
      kind === 'today' || kind === 'yesterday' ? wordsAt(tokens, relative.last, limit, reader) : null;
    if (named?.month !== undefined) return { ...named, first: at };
    return { first: at, last: named?.weekday === undefined ? relative.last : named.last, relative: kind };
  }
  return (
    isoAt(tokens, at, limit) ?? slashedAt(tokens, at, limit, reader) ?? wordsAt(tokens, at, limit, reader)
  );
}

/** Most tokens start no date: a quick look before the long one. */
function mayStart(token: Token | undefined, reader: DateReader): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  const { months, weekdays, relative, days } = reader;
  return (
    mayOpen(months, token) || mayOpen(weekdays, token) || mayOpen(relative, token) || mayOpen(days, token)
  );
}

function figure(token: Token | undefined, low: number, high: number): number | null {
  if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.word)) return null;
  const value = Number(token.word);
  return value >= low && value <= high ? value : null;
}

const YEARS = [1900, 2060] as const;

/** A figure that can be a year. */
export function yearOf(token: Token | undefined): number | null {
  return token?.word.length === 4 ? figure(token, ...YEARS) : null;
}

function isoAt(tokens: readonly Token[], at: number, limit: number): DateParts | null {
  if (at + 5 > limit || tokens[at + 1]?.word !== '-' || tokens[at + 3]?.word !== '-') return null;
  const year = yearOf(tokens[at]);
  const month = figure(tokens[at + 2], 1, 12);
  const day = figure(tokens[at + 4], 1, 31);
  return year && month && day ? { first: at, last: at + 5, year, month, day } : null;
}

function slashedAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { language: { dayFirst } }: DateReader,
): DateParts | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]?.word ?? '');
  if (dotted) return ordered(at, at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), dayFirst);
  if (at + 5 > limit || tokens[at + 1]?.word !== '/' || tokens[at + 3]?.word !== '/') return null;
  const [a, b] = [figure(tokens[at], 1, 31), figure(tokens[at + 2], 1, 31)];
  const year = yearOf(tokens[at + 4]);
  return a && b && year ? ordered(at, at + 5, a, b, year, dayFirst) : null;
}

/** Day and month when only one order is possible or usual; else the year alone. */
function ordered(
  first: number,
  last: number,
  a: number,
  b: number,
  year: number,
  dayFirst = false,
): DateParts | null {
  if ((a > 12 || dayFirst) && b <= 12) return { first, last, day: a, month: b, year };
  if (b > 12 && a <= 12) return { first, last, day: b, month: a, year };
  if (a === b) return { first, last, day: a, month: b, year };
  return a <= 12 ? { first, last, year } : null;
}

/** Weekday, day, month and year in whatever order the language writes them, with glue between. */
function wordsAt(tokens: readonly Token[], at: number, limit: number, reader: DateReader): DateParts | null {
  const found: Found = { first: at, last: at };
  let glue = 0;
  for (let i = at; i < limit && glue <= 2; ) {
    const next = addPart(tokens, i, limit, reader, found);
    if (next > i) {
      found.last = next;
      glue = 0;
      i = next;
    } else if (found.last > at && isGlue(tokens[i], reader)) {
      glue += 1;
      i += 1;
    } else break;
  }
  if (found.last === at) return null;
  closeBracket(tokens, found, limit);
  const same =
    found.month !== undefined && found.year === undefined
      ? matchAt(reader.sameYear, tokens, found.last, limit)
      : null;
  if (same) Object.assign(found, { last: same.last, sameYear: true });
  return isDate(tokens, found, reader) ? found : null;
}

function closeBracket(tokens: readonly Token[], found: Found, limit: number): void {
  let open = 0;
  for (let i = found.first; i < found.last; i += 1) if (tokens[i]?.word === '(') open += 1;
  if (open > 0 && found.last < limit && tokens[found.last]?.word === ')') found.last += 1;
}

function isGlue(token: Token | undefined, reader: DateReader): boolean {
  return token !== undefined && (token.word === '(' || reader.language.dateGlue.includes(token.word));
}

/** Adds the part that starts at `i` to what was found; the index behind it, or `i` when there is none. */
function addPart(
  tokens: readonly Token[],
  i: number,
  limit: number,
  reader: DateReader,
  found: Found,
): number {
  const weekday =
    found.weekday === undefined && found.month === undefined
      ? matchAt(reader.weekdays, tokens, i, limit)
      : null;
  if (weekday) {
    found.weekday = weekday.values[0] ?? 1;
    setDirection(tokens, i, weekday.last, reader, found);
    return weekday.last;
  }
  const month = found.month === undefined ? matchAt(reader.months, tokens, i, limit) : null;
  if (month) {
    found.month = month.values[0] ?? 1;
    setDirection(tokens, i, month.last, reader, found);
    return month.last;
  }
  return addFigure(tokens, i, limit, reader, found);
}

function setDirection(
  tokens: readonly Token[],
  first: number,
  last: number,
  reader: DateReader,
  found: Found,
): void {
  const before = tokens[first - 1]?.word ?? '';
  const after = tokens[last]?.word ?? '';
  const { lastWords, nextWords } = reader.language;
  if (lastWords.includes(before) || lastWords.includes(after)) found.direction = -1;
  if (nextWords.includes(before) || nextWords.includes(after)) found.direction = 1;
}

function addFigure(
  tokens: readonly Token[],
  i: number,
  limit: number,
  reader: DateReader,
  found: Found,
): number {
  const year = yearOf(tokens[i]);
  if (year !== null && found.year === undefined && found.month !== undefined) {
    found.year = year;
    return i + 1;
  }
  const inWords = found.day === undefined ? matchAt(reader.days, tokens, i, limit) : null;
  if (inWords && monthFollows(tokens, inWords.last, limit, reader)) {
    found.day = inWords.values[0] ?? 1;
    return inWords.last;
  }
  if (found.month !== undefined && tokens[i - 1]?.word === '(') return i;
  const behindYear = found.year !== undefined && tokens[i - 1]?.word === ',';
  const day = found.day === undefined && !behindYear ? figure(tokens[i], 1, 31) : null;
  if (day === null) return i;
  const behind = skipSuffix(tokens, i + 1, reader);
  if (found.month === undefined && !monthFollows(tokens, behind, limit, reader)) {
    return addDayRange(tokens, i, behind, limit, reader, found);
  }
  found.day = day;
  return behind;
}

/** "3 to 5 May", "3-5 May", "mardi 10 au mercredi 11 mai": both days when a month follows the second. */
function addDayRange(
  tokens: readonly Token[],
  i: number,
  middle: number,
  limit: number,
  reader: DateReader,
  found: Found,
): number {
  const joiner = tokens[middle]?.word ?? '';
  const { untilWords, and, dateArticles = [] } = reader.language;
  const after = dateArticles.includes(tokens[middle + 1]?.word ?? '') ? middle + 2 : middle + 1;
  const second = matchAt(reader.weekdays, tokens, after, limit)?.last ?? after;
  const end = figure(tokens[second], 1, 31);
  const behind = skipSuffix(tokens, second + 1, reader);
  if (end === null || !(untilWords.includes(joiner) || and.includes(joiner))) return i;
  if (!monthFollows(tokens, behind, limit, reader)) return i;
  found.day = figure(tokens[i], 1, 31) ?? 1;
  found.dayEnd = end;
  return behind;
}

function skipSuffix(tokens: readonly Token[], i: number, reader: DateReader): number {
  const suffix = tokens[i];
  const glued = suffix !== undefined && suffix.start === tokens[i - 1]?.end;
  return glued && reader.language.ordinalSuffixes.includes(suffix.word) ? i + 1 : i;
}

function monthFollows(tokens: readonly Token[], i: number, limit: number, reader: DateReader): boolean {
  for (let at = i; at <= i + 2 && at < limit; at += 1) {
    if (matchAt(reader.months, tokens, at, limit)) return true;
    if (!isGlue(tokens[at], reader) || tokens[at]?.word === ',') return false;
  }
  return false;
}

/** Words that look like months need a day, a year or a cue beside them. */
function isDate(tokens: readonly Token[], found: Found, reader: DateReader): boolean {
  if (found.month === undefined) return found.weekday !== undefined;
  if (found.day !== undefined || found.year !== undefined || found.weekday !== undefined) return true;
  const token = tokens[found.first];
  if (!token || !reader.language.shyMonths.includes(token.word)) return true;
  const before = tokens[found.first - 1]?.word ?? '';
  return (
    token.capital && (reader.language.yearCues.includes(before) || isGlue(tokens[found.first - 1], reader))
  );
}

import type { ProseLexicon } from './lexicon/lexicon.ts';
import type { ProseToken } from './prose-token.ts';
import { bareYearEnd, countsSomething, isYear, type YearPlace } from './year-spans.ts';

/** A cursor over the tokens of one block of prose. */
interface Reading {
  readonly tokens: readonly ProseToken[];
  readonly lexicon: ProseLexicon;
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 're', 'eme', 'º', 'ª', 'o']);
const SHORT_MONTH = /^(?!may$|mai$)(?:[a-z]{3}|sept|janv|fevr|juil)$/;
const AFTER_A_COUNT = new Set(['were', 'are', 'have', 'had', 'of', 'more', 'others', 'who', 'percent']);

/**
 * Which tokens belong to a date: full dates, month and year, ISO dates, and years that stand as years.
 * @returns one flag per token
 */
export function dateTokens(
  tokens: readonly ProseToken[],
  lexicon: ProseLexicon,
  place: YearPlace,
): boolean[] {
  const inDate = tokens.map(() => false);
  for (let i = 0; i < tokens.length; ) {
    const end = dateEnd({ tokens, lexicon }, i) ?? bareYearEnd(tokens, i, lexicon, place);
    if (end !== null) inDate.fill(true, i, end);
    i = end ?? i + 1;
  }
  return inDate;
}

/** The index behind the date that starts at `i`, or null. */
function dateEnd(reading: Reading, i: number): number | null {
  return (
    isoEnd(reading.tokens, i) ??
    numericEnd(reading.tokens, i) ??
    dayFirstEnd(reading, i) ??
    monthFirstEnd(reading, i)
  );
}

/** `2015-03-09`, `2015-03`, and two of them around a slash. */
function isoEnd(tokens: readonly ProseToken[], i: number): number | null {
  const first = isoPartEnd(tokens, i);
  if (first === null || tokens[first]?.word !== '/') return first;
  return isoPartEnd(tokens, first + 1) ?? first;
}

function isoPartEnd(tokens: readonly ProseToken[], i: number): number | null {
  if (!isYear(tokens[i]) || !hyphenThen(tokens, i + 1, 12)) return null;
  return hyphenThen(tokens, i + 3, 31) ? i + 5 : i + 3;
}

function hyphenThen(tokens: readonly ProseToken[], i: number, most: number): boolean {
  const [mark, part] = [tokens[i], tokens[i + 1]];
  if (mark?.word !== '-' || !mark.glued || !part?.glued) return false;
  return /^\d\d$/.test(part.word) && within(part, 1, most);
}

/** `03/04/2015`, `3.4.2015`. */
function numericEnd(tokens: readonly ProseToken[], i: number): number | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(tokens[i]?.word ?? '');
  if (dotted) return Number(dotted[1]) <= 31 && Number(dotted[2]) <= 31 ? i + 1 : null;
  const parts = [0, 2].every((at) => within(tokens[i + at], 1, 31) && tokens[i + at + 1]?.word === '/');
  return parts && isYear(tokens[i + 4]) ? i + 5 : null;
}

/** `5 October 2020`, `1er mars`, `3 and 5 October`, `5 de octubre de 2020`. */
function dayFirstEnd(reading: Reading, i: number): number | null {
  const days = daysEnd(reading, i);
  if (days === null) return null;
  const glue = skipGlue(reading, days);
  if (reading.tokens.slice(days, glue).some(({ kind }) => kind === 'mark')) return null;
  const month = monthEnd(reading, glue);
  if (month === null) return null;
  return yearBehind(reading, month) ?? month;
}

/** `October 2020`, `October 5, 2020`, `October 3–5`. */
function monthFirstEnd(reading: Reading, i: number): number | null {
  const month = monthEnd(reading, i);
  if (month === null) return null;
  const year = yearBehind(reading, month);
  if (year !== null) return year;
  if (!reading.lexicon.monthCapital) return null;
  const days = daysEnd(reading, month);
  if (days === null) return null;
  return yearBehind(reading, days) ?? (isDayAlone(reading, i, days) ? days : null);
}

/** "On March 5 the court" against "In March 5 were arrested". */
function isDayAlone({ tokens, lexicon }: Reading, i: number, behind: number): boolean {
  const after = tokens[behind];
  if (tokens[i - 1]?.word === 'in' || (after?.kind === 'word' && AFTER_A_COUNT.has(after.word))) return false;
  return !countsSomething(tokens, behind, lexicon);
}

function daysEnd({ tokens, lexicon }: Reading, i: number): number | null {
  let end = dayEnd(tokens, i);
  while (end !== null && lexicon.listGlue.has(tokens[end]?.word ?? '')) {
    const next = dayEnd(tokens, end + 1);
    if (next === null) break;
    end = next;
  }
  return end;
}

function dayEnd(tokens: readonly ProseToken[], i: number): number | null {
  if (!within(tokens[i], 1, 31) || (tokens[i]?.word.length ?? 9) > 2) return null;
  const suffix = tokens[i + 1];
  return suffix?.glued && ORDINALS.has(suffix.word) ? i + 2 : i + 1;
}

function monthEnd({ tokens, lexicon }: Reading, i: number): number | null {
  const token = tokens[i];
  if (token?.kind !== 'word' || (lexicon.monthCapital && !token.capital)) return null;
  if (![token.word, ...lexicon.stems(token.word)].some((form) => lexicon.months.has(form))) return null;
  const stop = tokens[i + 1]?.word === '.' && tokens[i + 1]?.glued === true && SHORT_MONTH.test(token.word);
  const end = stop || lexicon.monthTails.has(tokens[i + 1]?.word ?? '') ? i + 2 : i + 1;
  return tokens[end]?.word === '/' ? (monthEnd({ tokens, lexicon }, end + 1) ?? end) : end;
}

function yearBehind(reading: Reading, i: number): number | null {
  const at = skipGlue(reading, i);
  if (!isYear(reading.tokens[at])) return null;
  const comma = /[,،]/.test(reading.tokens[at - 1]?.word ?? '');
  return comma && countsSomething(reading.tokens, at + 1, reading.lexicon) ? null : at + 1;
}

/** At most two words such as "of the", "de", ",". */
function skipGlue({ tokens, lexicon }: Reading, i: number): number {
  let at = i;
  while (at < i + 2 && lexicon.dateGlue.has(tokens[at]?.word ?? '')) at += 1;
  return at;
}

function within(token: ProseToken | undefined, low: number, high: number): boolean {
  if (token?.kind !== 'figures' || !/^\d{1,2}$/.test(token.word)) return false;
  return Number(token.word) >= low && Number(token.word) <= high;
}

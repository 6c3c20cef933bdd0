import type { DateMention } from '../../language/index.ts';
import { boundsOf, precisionOf } from '../../model/index.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasExtent, ofKind, type TokenSpan } from '../reading/mentions.ts';
import { oncePerSentence } from '../reading/once-per.ts';
import type { PeopleGroup } from '../reading/people.ts';
import { isVague } from './counted-people.ts';

export const SMALL_NUMBER_OF_CELLS = 4;

/** Figures over years are statistics, no event. */
export const isStatistic = oncePerSentence(tellsStatistic);

function tellsStatistic(reading: DocumentReading, whole: SentenceReading): boolean {
  const sentence = beforeTotal(whole);
  const { sinceWords } = reading.reader.lexicon.language;
  if (bracketedByPlace(reading, sentence).length > 0) return true;
  const since = hasSince(reading, sentence, sinceWords);
  const caught = actsOf(sentence.acts, 'arrest', 'dismantle', 'foil').length > 0;
  if (since && caught && sentence.groups.some(({ term }) => term.plural)) return true;
  if (
    manyGroups(sentence) ||
    (since &&
      sentence.people.some((group) => !isOfThing(sentence, group) && (isVague(group) || isMany(group))))
  )
    return true;
  if (isMonthly(reading, sentence) || isYearly(sentence) || isOfPeriod(sentence)) return true;
  if (isOfSemester(sentence)) return true;
  const years = sentence.dates.some(
    (date) =>
      (date.open === 'since' && !isDayNamed(date) && !isOfLife(reading, date)) ||
      (date.edtf !== null && spansYears(date.edtf)),
  );
  if (isTally(reading, sentence)) return true;
  return years && !isDated(reading, sentence) && sentence.sentence.kind !== 'item';
}

/** "wanted since 2016", "living there since 2011": of somebody's life, and no time that is counted over. */
function isOfLife({ tokens, reader }: DocumentReading, { first }: TokenSpan): boolean {
  const { suspected, livesIn, activeIn, adverbsFirst } = reader.lexicon.grammar;
  const word = tokens[first - 2]?.word ?? '';
  return adverbsFirst === true && [suspected, livesIn, activeIn].some((set) => set?.has(word));
}

/** "6 000 balles": a number of things, read as people while nothing says of what it is. */
function isOfThing({ things }: SentenceReading, { bare, last }: PeopleGroup): boolean {
  return bare && ofKind(things, 'item').some(({ first }) => first === last);
}

/** "since Tuesday", "since yesterday": of these days, and no time that is counted over. */
export function isDayNamed({ kind, edtf }: DateMention): boolean {
  return kind === 'weekday' || (kind === 'relative' && edtf !== null && precisionOf(edtf) === 'day');
}

const MANY = 50;

/** So many that it took a long time. */
function isMany({ count }: PeopleGroup): boolean {
  return (count?.best ?? 0) >= MANY;
}

const LISTED = 2;

/**
 * "Anbar (195), Diyala (114)": numbers alone in brackets behind places, where there are several and they do not divide
 * those whom one operation caught; else none.
 */
export function bracketedByPlace(
  { tokens }: DocumentReading,
  { numbers, places, acts }: SentenceReading,
): TokenSpan[] {
  if (actsOf(acts, 'arrest', 'dismantle').length > 0) return [];
  const word = (at: number) => tokens[at]?.word;
  const found = numbers.filter(
    ({ first, last, ordinal }) =>
      !ordinal && word(first - 1) === '(' && word(last) === ')' && tokens[first - 2]?.capital === true,
  );
  const placed = found.filter(({ first }) => places.some(({ last }) => last === first - 1));
  return placed.length >= LISTED ? found : [];
}

const TALLIED = 3;

/** "Cataluña, con 25, Andalucía, con doce, Melilla, con nueve": places each with a number. */
function isTally({ tokens, reader }: DocumentReading, { numbers, places }: SentenceReading): boolean {
  const { withWords } = reader.lexicon.grammar;
  if (!withWords || places.length < TALLIED) return false;
  const counted = places.filter(
    ({ last }) =>
      withWords.has(tokens[last + 1]?.word ?? '') && numbers.some(({ first }) => first === last + 2),
  );
  return counted.length >= TALLIED;
}

/** What stands before "bringing to 186 the number held since January": the total's own time is not that of the act. */
function beforeTotal(sentence: SentenceReading): SentenceReading {
  const total = totalBehind(sentence, sentence.acts[0]?.last ?? sentence.last);
  if (total === null) return sentence;
  const before = <S extends TokenSpan>(spans: readonly S[]) => spans.filter(({ last }) => last <= total);
  const { dates, groups, people, numbers } = sentence;
  return {
    ...sentence,
    last: total,
    dates: before(dates),
    groups: before(groups),
    people: before(people),
    numbers: before(numbers),
  };
}

/** The token at which a sentence goes over to a running total that has grown, behind a token; null without one. */
export function totalBehind({ layers }: SentenceReading, at: number): number | null {
  return (
    ofKind(layers.bonds, 'bond').find(({ term, first }) => term.bond === 'total' && first >= at)?.first ??
    null
  );
}

const FROM = 4;

/** Since a time, and not "from" a place in the same word: "desde la provincia de …". */
function hasSince({ tokens }: DocumentReading, sentence: SentenceReading, words: readonly string[]): boolean {
  const { first, last, places, dates } = sentence;
  for (let at = first; at < last; at += 1) {
    if (!words.includes(tokens[at]?.word ?? '') || tokens[at + 1]?.kind === 'mark') continue;
    const behind = (span: TokenSpan) => span.first >= at && span.first - at <= FROM;
    if (dates.some(behind) || !places.some((place) => place.cue === 'from' && behind(place))) return true;
  }
  return false;
}

/** "in the first half of the year, 20 were killed": over a half-year or a quarter, and on no day. */
function isOfSemester(sentence: SentenceReading): boolean {
  const { layers, numbers } = sentence;
  return numbers.length > 0 && !isDayed(sentence) && hasExtent(layers.extents, 'semester');
}

/** "69 were killed during December 2017": counted over a month or a year that is named as a span. */
function isMonthly(reading: DocumentReading, { dates, numbers, first }: SentenceReading): boolean {
  if (numbers.length === 0) return false;
  const isDay = dates.some(({ edtf }) => edtf !== null && precisionOf(edtf) === 'day');
  const span = dates.some(({ edtf, first: at }) => {
    const precision = edtf === null ? 'none' : precisionOf(edtf);
    return (precision === 'month' || precision === 'year') && isOverAll(reading, first, at);
  });
  return span && !isDay;
}

/** Whether "during" stands shortly before a date, seen through "the month of". */
export function isOverAll(
  { tokens, reader }: Pick<DocumentReading, 'tokens' | 'reader'>,
  first: number,
  at: number,
): boolean {
  const { during, monthWords, of, definite } = reader.lexicon.grammar;
  const word = (i: number) => tokens[i]?.word ?? '';
  const leads = (one: string) => monthWords?.has(one) || of.has(one) || definite.has(one);
  let from = at;
  while (monthWords && from > first && leads(word(from - 1))) from -= 1;
  return tokens.slice(Math.max(first, from - LEAD), from).some(({ word: one }) => during?.has(one));
}

const YEARLY = 20;

/** "378 supporters, against 371 the year before". */
function isCompared({ layers, numbers }: SentenceReading): boolean {
  const large = numbers.filter(({ count }) => (count.best ?? count.low ?? 0) >= YEARLY);
  return ofKind(layers.extents, 'extent').some(
    ({ term, last }) =>
      term.extent === 'compare' &&
      large.some(({ first }) => first >= last && first - last <= 1) &&
      large.some((number) => number.last <= last),
  );
}

/** "in 2016", and "last year" in a text whose own date is not known. */
export function isWholeYear({ open, edtf, length }: DateMention): boolean {
  return open === null && (edtf === null ? length === 'year' : precisionOf(edtf) === 'year');
}

const SEVERAL = 10;

/** "20 militants were killed in the first half": so many over a time that is named, and on no day. */
function isOfPeriod(sentence: SentenceReading): boolean {
  const { layers, people, acts } = sentence;
  const period = hasExtent(layers.extents, 'period', 'annual');
  const many = people.some(({ count }) => (count?.best ?? count?.low ?? 0) >= SEVERAL);
  return period && many && acts.length > 0 && !isDayed(sentence) && !isOneAttack(sentence);
}

export function isDayed({ dates }: SentenceReading): boolean {
  return dates.some(({ edtf, kind }) => (edtf === null ? kind === 'weekday' : precisionOf(edtf) === 'day'));
}

/** "arrested 84 people in Spain last year": so many in a year, and in no town, are a balance. */
function isYearly(sentence: SentenceReading): boolean {
  const { dates, people, places } = sentence;
  const years = dates.filter(isWholeYear);
  const town = places.some(({ entry }) => entry === null || entry.kind === 'locality');
  const many = people.some(({ count }) => (count?.best ?? count?.low ?? 0) >= YEARLY);
  const compared = many && isCompared(sentence);
  return (
    (compared || (years.length > 0 && many && !isDayed(sentence) && !isOneAttack(sentence))) &&
    !town &&
    sentence.sentence.kind !== 'item'
  );
}

/** "In 2011 another attack killed 30": one, and no balance. */
export function isOneAttack({ acts }: SentenceReading): boolean {
  const attacks = actsOf(acts, 'attack').filter(({ term }) => term.form === 'noun');
  return attacks.length > 0 && attacks.every(({ term }) => term.plural !== true);
}

const LEAD = 2;

/** A day stands beside the years: "was arrested on Tuesday for fighting in Syria between 2013 and 2017". */
function isDated(reading: DocumentReading, { dates }: SentenceReading): boolean {
  const isDay = (edtf: string | null) => edtf !== null && precisionOf(edtf) === 'day';
  return (
    dates.every((date) => date.open === null || isOfLife(reading, date)) &&
    dates.some(({ edtf }) => isDay(edtf))
  );
}

/** "10 cells": told of so many, figures and not one operation. */
function manyGroups(sentence: SentenceReading): boolean {
  return sentence.groups.some(
    ({ term, first }) =>
      term.plural &&
      sentence.numbers.some(
        (number) =>
          number.last <= first &&
          first - number.last <= 3 &&
          (number.count.best ?? number.count.low ?? 0) > SMALL_NUMBER_OF_CELLS &&
          !isOfPeople(sentence, number, first),
      ),
  );
}

/** "five members of the groups": people are counted, not groups. */
function isOfPeople({ people }: SentenceReading, number: TokenSpan, group: number): boolean {
  return people.some(
    ({ bare, first, last, head }) => !bare && first <= number.first && number.last <= head && last <= group,
  );
}

function spansYears(edtf: string): boolean {
  if (!edtf.includes('/')) return false;
  const { earliest, latest } = boundsOf(edtf);
  return earliest === null || latest === null || Date.parse(latest) - Date.parse(earliest) > 200 * 86_400_000;
}

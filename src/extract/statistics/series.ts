import { precisionOf } from '../../model/index.ts';
import { bracketedByPlace } from '../events/aggregate-figures.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import type { Aggregate } from './aggregate.ts';
import type { Figure } from './figures.ts';
import { isHappening } from './happenings.ts';
import { isClosed, type Numbered } from './people-by-verb.ts';
import { extentsOf, type Setting, wordAt } from './setting.ts';

/** The same noun goes on: "412 in 2016 and 181 in 2017", "against 69 in 2016", "Lyon with 25, Paris with 14". */
export function continues(figure: Figure, last: Aggregate): boolean {
  const { setting, number } = figure;
  if (figure.counted === null && (isOfYear(figure) || isInPlaceList(figure, last))) return true;
  if (last.figure.setting.sentence !== setting.sentence) return goesOn(figure);
  if (
    figure.counted === null &&
    (isInBrackets(figure) || isElsewhere(figure, last) || isPlacedNext(figure, last))
  )
    return true;
  if (isListMate(figure, last)) return true;
  const alike = figure.counted === null || figure.counted.unit === last.noun.unit;
  if (alike && (isCompared(figure) || goesOn(figure))) return true;
  if (figure.counted !== null) return false;
  const dated = setting.sentence.dates.some(
    ({ first }) => first >= number.last && (first - number.last <= 1 || isTime(setting, number.last, first)),
  );
  const series = setting.sentence.dates.some(
    ({ first }) => first >= last.figure.number.last && first - last.figure.last <= 1,
  );
  const next = isTimed(figure) && (isTimed(last.figure) || isBehindTime(figure, last));
  return (dated && series) || next || isNextInSeries(figure, last);
}

/** "the 131 of 2004", "los 92 de 2005": the figure of another year, known to all. */
export function isOfYear({ setting, number, definite }: Figure): boolean {
  return (
    definite &&
    setting.sentence.dates.some(
      ({ first, edtf }) => first - number.last === 1 && edtf !== null && precisionOf(edtf) === 'year',
    )
  );
}

/** Beside a month, a year or words for them, with nothing of its own: "the year before 281", "342 in 2019". */
function isTimed(figure: Numbered): boolean {
  const { setting, number } = figure;
  if (!isClosed(figure)) return false;
  const { breaks } = setting.reading.reader.lexicon.grammar;
  const close = (from: number, to: number) =>
    to - from <= 1 ||
    (to - from === 2 && breaks.has(wordAt(setting, from)) && breaks.has(wordAt(setting, from + 1)));
  const beside = ({ first, last }: TokenSpan) =>
    (first >= number.last && first - number.last <= 1) || (last <= number.first && close(last, number.first));
  const dated = setting.sentence.dates.some(
    (date) => beside(date) && (date.edtf === null ? date.length !== null : precisionOf(date.edtf) !== 'day'),
  );
  return dated || extentsOf(setting, 'period').some(beside);
}

/** "324 were repatriated in 2021, 281 in 2020": behind the time of the figure before. */
function isBehindTime({ setting, number }: Figure, { figure }: Aggregate): boolean {
  return setting.sentence.dates.some(
    ({ first, last, edtf }) =>
      edtf !== null && first >= figure.number.last && last <= number.first && number.first - last <= BETWEEN,
  );
}

/** "In 2004 there were 131, and in 2005, 92": each behind its own time, nothing counted between. */
function isNextInSeries({ setting, number }: Figure, { figure }: Aggregate): boolean {
  const { dates } = setting.sentence;
  const led = (to: number, from: number) =>
    dates.some(({ first, last, edtf }) => edtf !== null && first >= from && last <= to && to - last <= 1);
  const opened = dates.some(({ last, edtf }) => edtf !== null && last <= figure.number.first);
  return opened && led(number.first, figure.last) && isClosed({ setting, number });
}

/** "Diyala (114)" in a list of places. */
function isInBrackets({ setting, number }: Figure): boolean {
  return bracketedByPlace(setting.reading, setting.sentence).some(({ first }) => first === number.first);
}

const LISTED = 2;

/**
 * "Lyon leads with 25, followed by Paris with 14 and Nice (six)": bare numbers beside places, two at least, in a sentence
 * that goes on from a figure.
 */
function isInPlaceList(figure: Figure, last: Aggregate): boolean {
  const { setting } = figure;
  const { sentence } = setting;
  if (!isClosed(figure) || last.figure.setting.sentence.sentence.block !== sentence.sentence.block)
    return false;
  const beside = sentence.numbers.filter((number) => isBesidePlace(setting, number));
  return beside.length >= LISTED && beside.some(({ first }) => first >= figure.number.first);
}

const BETWEEN = 2;

/** "Paris with 14", "Melilla, con nueve", "Nice (six)": only small words or marks between the place and the number. */
function isBesidePlace(setting: Setting, number: TokenSpan): boolean {
  const { breaks } = setting.reading.reader.lexicon.grammar;
  return setting.sentence.places.some(({ last }) => {
    const gap = number.first - last;
    if (gap < 1 || gap > BETWEEN || !isClosed({ setting, number })) return false;
    return Array.from({ length: gap }, (_, i) => wordAt(setting, last + i)).every((word) => breaks.has(word));
  });
}

/** "178 hommes et 66 femmes", "14 operations and 27 arrests": joined to a figure that somebody states. */
function isListMate({ setting, number, counted }: Figure, { figure, noun }: Aggregate): boolean {
  const { and } = setting.reading.reader.lexicon.grammar;
  if (counted === null || figure.counted === null) return false;
  const same = counted.unit === noun.unit || (isHappening(counted.unit) && isHappening(noun.unit));
  return same && number.first - figure.last === 1 && and.has(wordAt(setting, figure.last));
}

/** "84 from Syria, 13 from Libya and 8 from Iraq": numbers alone before places, joined. */
function isPlacedNext({ setting, number }: Figure, { figure, whole }: Aggregate): boolean {
  const { and } = setting.reading.reader.lexicon.grammar;
  const joined = and.has(wordAt(setting, number.first - 1)) && number.first - figure.number.last <= PLACED;
  return (
    joined &&
    isBeforePlace(setting, number) &&
    (whole !== null ||
      setting.sentence.places.some(({ first, last }) => first >= figure.number.last && last <= number.first))
  );
}

const PLACED = 8;

function isBeforePlace(setting: Setting, { last }: TokenSpan): boolean {
  const { inPlace, fromPlace, toPlace, of } = setting.reading.reader.lexicon.grammar;
  const word = wordAt(setting, last);
  if (![inPlace, fromPlace, toPlace, of].some((words) => words.has(word))) return false;
  return setting.sentence.places.some(({ first }) => first > last && first - last <= BETWEEN);
}

const BESIDE = 3;

/** "142 in Spain and nine in other countries": a number and its place beside a figure with a place. */
function isElsewhere({ setting, number }: Figure, { figure }: Aggregate): boolean {
  const { and, inPlace } = setting.reading.reader.lexicon.grammar;
  const placed = (at: number) =>
    Array.from({ length: BESIDE }, (_, i) => wordAt(setting, at + i)).some((word) => inPlace.has(word));
  const joined = and.has(wordAt(setting, number.first - 1)) && number.first - figure.last <= 2 * BESIDE;
  return (
    joined && inPlace.has(wordAt(setting, number.last)) && figure.counted !== null && placed(figure.last)
  );
}

/** "against 450", "contre à peine 450". */
function isCompared({ setting, number }: Figure): boolean {
  const only = extentsOf(setting, 'only').find(({ last }) => last === number.first);
  const from = only?.first ?? number.first;
  return extentsOf(setting, 'compare').some((cue) => cue.last === from);
}

const BEHIND_BE = 1;

/** "Last year there were 46", "desde 2012 superan los 980": another time, a verb of being or reaching, and nothing counted. */
function goesOn({ setting, number, counted }: Figure): boolean {
  if (counted !== null || !isClosed({ setting, number })) return false;
  const { sentence } = setting;
  if (setting.counted.some(({ term, last }) => term.unit !== 'none' && last <= number.first)) return false;
  const time = sentence.dates.some(
    ({ edtf, open, last }) =>
      last <= number.first && (open !== null || (edtf !== null && precisionOf(edtf) !== 'day')),
  );
  const led = extentsOf(setting, 'be', 'reach').some(
    ({ last, first }) => first >= sentence.first && last <= number.first && number.first - last <= BEHIND_BE,
  );
  return (time || isTimed({ setting, number })) && led;
}

const LONGEST_TIME = 5;

/** Only small words of time before a date: "8 up to early October 2018". */
function isTime(setting: Setting, from: number, to: number): boolean {
  const { dateGlue, dateArticles = [], untilWords, yearCues } = setting.reading.reader.lexicon.language;
  const small = [...dateGlue, ...dateArticles, ...untilWords, ...yearCues];
  const words = setting.reading.tokens.slice(from, to).map(({ word }) => word);
  return words.length <= LONGEST_TIME && words.every((word) => word !== ',' && small.includes(word));
}

import type { DateMention } from '../../language/index.ts';
import { boundsOf, precisionOf } from '../../model/index.ts';
import { isOverAll } from '../events/aggregate-figures.ts';
import { ofKind, overlaps, type TokenSpan } from '../reading/mentions.ts';
import { oncePerSentence } from '../reading/once-per.ts';
import { extentsOf, type Setting, settingOf, wordAt } from './setting.ts';

/** How a sentence places its figures in time, as far as that tells aggregates from single occasions. */
export interface Times {
  /** "since 2002", "between 2011 and 2014", "over the past three years". */
  readonly span: boolean;
  /** "in 2016", "in May 2016": a bounded time that is longer than an occasion. */
  readonly bounded: boolean;
  /** A day, a weekday, "yesterday": one occasion. */
  readonly occasion: boolean;
}

export function timesOf({ reading, sentence }: Setting): Times {
  return timesIn(reading, sentence);
}

const timesIn = oncePerSentence((reading: Setting['reading'], sentence: Setting['sentence']) =>
  timesTold(settingOf(reading, sentence)),
);

function timesTold(setting: Setting): Times {
  const { dates } = setting.sentence;
  const spanning = dates.filter(
    (date) => (isSpan(date) && !isLately(setting, date)) || isDuring(setting, date),
  );
  return {
    span:
      spanning.length > 0 ||
      isSinceThen(setting) ||
      extentsOf(setting, 'period', 'semester', 'since', 'annual').some((one) => !isBrief(setting, one)),
    bounded: dates.some((date) => !isSpan(date) && isBounded(date)),
    occasion: dates
      .filter(({ kind, edtf }) => edtf !== null || kind !== 'relative')
      .some(
        (date) => !isSpan(date) && !isBounded(date) && !isOfSpeech(setting, date) && !isAsOf(setting, date),
      ),
  };
}

/** "between February 2015 and September 2016", "since 2009": a stretch that dates tell. */
export function isOverDates(setting: Setting): boolean {
  return setting.sentence.dates.some(
    (date) => date.open !== 'until' && isSpan(date) && !isLately(setting, date),
  );
}

const LATELY = 8;

/** "since Monday". */
function isLately({ reading: { published } }: Setting, { open, edtf }: DateMention): boolean {
  if (open !== 'since' || edtf === null || published === null || precisionOf(edtf) !== 'day') return false;
  return Date.parse(published) - Date.parse(edtf) < LATELY * DAY;
}

const BEHIND = 3;

/** "in less than a week", "since the start of the week": no longer than an operation may last. */
function isBrief(setting: Setting, { first, last }: TokenSpan): boolean {
  const { briefTimes } = setting.reading.reader.lexicon.grammar;
  if (!briefTimes) return false;
  for (let at = first; at < last + BEHIND; at += 1) if (briefTimes.has(wordAt(setting, at))) return true;
  return false;
}

/** "have killed 70 since gunmen stormed a bakery": the perfect, and a beginning told as a clause; not "depuis huit mois". */
export function isSinceThen(setting: Setting): boolean {
  const since = sinceToken(setting);
  if (since === null || extentsOf(setting, 'perfect').length === 0) return false;
  return !setting.sentence.numbers.some(({ first }) => first === since + 1);
}

/** The token of "since", or null. */
export function sinceToken({ reading, sentence }: Setting): number | null {
  const { sinceWords } = reading.reader.lexicon.language;
  for (let at = sentence.first; at < sentence.last; at += 1)
    if (sinceWords.includes(reading.tokens[at]?.word ?? '')) return at;
  return null;
}

const SHORT = 2;

/** "as of 30 September", "Au 30 septembre, …". */
export function isAsOf(setting: Setting, date: DateMention): boolean {
  const { reading, sentence } = setting;
  const short = (reading.tokens[date.first - 1]?.word.length ?? 3) <= SHORT;
  const opens = date.open === 'until' && date.first - sentence.first <= 1 && short;
  return opens || extentsOf(setting, 'now').some((now) => now.last === date.first || overlaps(now, date));
}

function isSpan({ edtf, open }: DateMention): boolean {
  return open !== null || (edtf !== null && precisionOf(edtf) === 'interval' && !isFewDays(edtf));
}

const DAY = 86_400_000;
const FEW = 20;

function isFewDays(edtf: string): boolean {
  const { earliest, latest } = boundsOf(edtf);
  return earliest !== null && latest !== null && Date.parse(latest) - Date.parse(earliest) <= FEW * DAY;
}

function isBounded({ edtf, kind, length }: DateMention): boolean {
  if (edtf === null) return length !== null;
  const precision = precisionOf(edtf);
  return precision === 'year' || precision === 'month' || precision === 'decade' || kind === 'year';
}

/** "خلال سنة 2019": over all of a month or a year, where the language has a word for that. */
function isDuring({ reading, sentence }: Setting, date: DateMention): boolean {
  const { during } = reading.reader.lexicon.grammar;
  return during !== undefined && isBounded(date) && isOverAll(reading, sentence.first, date.first);
}

const NEAR = 3;

/** "said on Monday that 185 cells …": the day of the saying. */
export function isOfSpeech(
  { sentence, reading }: Pick<Setting, 'sentence' | 'reading'>,
  date: DateMention,
): boolean {
  const marked = (from: number, to: number) =>
    reading.tokens.slice(from, to).some(({ kind, word }) => kind === 'mark' && word !== '"');
  if (isOfPublication({ sentence, reading }, date)) return true;
  return ofKind(sentence.cues, 'cue').some(({ term, first, last }) => {
    if (term.cue !== 'say' && term.cue !== 'announce' && term.cue !== 'according') return false;
    const behind = date.first >= last && date.first - last <= NEAR && !marked(last, date.first);
    const long = behind || (date.first >= last && isDay(date) && isBeforeAll(sentence, date));
    const before = date.last <= first && first - date.last <= NEAR && !marked(date.last, first);
    return long || before;
  });
}

/** "a report published on Monday", "un bilan transmis samedi": the day on which the figures came out. */
function isOfPublication(
  { sentence, reading }: Pick<Setting, 'sentence' | 'reading'>,
  date: DateMention,
): boolean {
  const { published } = reading.reader.lexicon.grammar;
  if (!published) return false;
  for (let at = Math.max(sentence.first, date.first - NEAR); at < date.first; at += 1)
    if (published.has(reading.tokens[at]?.word ?? '')) return true;
  return false;
}

function isDay({ edtf, kind }: DateMention): boolean {
  return edtf === null ? kind === 'weekday' : precisionOf(edtf) === 'day';
}

/** Before all that was done or counted. */
function isBeforeAll({ acts, numbers }: Setting['sentence'], date: DateMention): boolean {
  return [...acts, ...numbers].every(({ first }) => first >= date.last);
}

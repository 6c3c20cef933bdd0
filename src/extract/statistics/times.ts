import type { DateMention } from '../../language/index.ts';
import { boundsOf, precisionOf } from '../../model/index.ts';
import { isOverAll } from '../events/aggregate-figures.ts';
import { ofKind } from '../reading/mentions.ts';
import { extentsOf, type Setting } from './setting.ts';

/** How a sentence places its figures in time, as far as that tells aggregates from single occasions. */
export interface Times {
  /** "since 2002", "between 2011 and 2014", "over the past three years". */
  readonly span: boolean;
  /** "in 2016", "in May 2016": a bounded time that is longer than an occasion. */
  readonly bounded: boolean;
  /** A day, a weekday, "yesterday": one occasion. */
  readonly occasion: boolean;
}

export function timesOf(setting: Setting): Times {
  const { dates } = setting.sentence;
  const spanning = dates.filter((date) => isSpan(date) || isDuring(setting, date));
  return {
    span:
      spanning.length > 0 ||
      isSinceThen(setting) ||
      extentsOf(setting, 'period', 'semester', 'since', 'annual').length > 0,
    bounded: dates.some((date) => !isSpan(date) && isBounded(date)),
    occasion: dates
      .filter(({ kind, edtf }) => edtf !== null || kind !== 'relative')
      .some(
        (date) => !isSpan(date) && !isBounded(date) && !isOfSpeech(setting, date) && !isAsOf(setting, date),
      ),
  };
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
  return opens || extentsOf(setting, 'now').some(({ last }) => last === date.first);
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
  if (edtf === null) return length !== undefined;
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
export function isOfSpeech({ sentence, reading }: Setting, date: DateMention): boolean {
  const marked = (from: number, to: number) =>
    reading.tokens.slice(from, to).some(({ kind, word }) => kind === 'mark' && word !== '"');
  return ofKind(sentence.cues, 'cue').some(({ term, first, last }) => {
    if (term.cue !== 'say' && term.cue !== 'announce' && term.cue !== 'according') return false;
    const behind = date.first >= last && date.first - last <= NEAR && !marked(last, date.first);
    const before = date.last <= first && first - date.last <= NEAR && !marked(date.last, first);
    return behind || before;
  });
}

import type { DateMention } from '../../language/index.ts';
import { type DateValue, isEdtf, precisionOf } from '../../model/index.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import type { Figure } from './figures.ts';
import { extentsOf, type Setting } from './setting.ts';
import { isAsOf, isOfSpeech, sinceToken } from './times.ts';

/** Time that a figure covers, or day for which it holds, with its words. */
export interface Period extends TokenSpan {
  readonly edtf: DateValue['edtf'];
}

/** The time that the figure covers: "since 2002", "between 2011 and 2014", "in 2016"; the nearest one said. */
export function periodOf(figure: Figure): Period | null {
  const { setting } = figure;
  const since = sinceThen(figure);
  if (since) return since;
  const dates = setting.sentence.dates.filter(
    (date) =>
      date.edtf !== null &&
      !isOfSpeech(setting, date) &&
      !isAsOf(setting, date) &&
      !isRecord(setting, date) &&
      !isApart(figure, date) &&
      !isOfOther(figure, date),
  );
  const open = dates.filter(({ open: side, edtf }) => side !== null || edtf?.includes('/'));
  const chosen = beside(figure, dates) ?? nearest(figure, open) ?? nearest(figure, dates);
  return chosen ? covered(chosen) : null;
}

const RECORD = 4;

/** "la cifra más alta desde 2005": how far back nothing like it is known. */
function isRecord({ reading, sentence }: Setting, { first, open }: DateMention): boolean {
  const { superlatives } = reading.reader.lexicon.grammar;
  if (!superlatives || open !== 'since') return false;
  return reading.tokens
    .slice(Math.max(sentence.first, first - RECORD), first)
    .some(({ word }) => superlatives.has(word));
}

const EVENT = 8;

/** "set up in March 2015, … since then", "since the attack of March 2017": open from that date. */
function sinceThen({ setting }: Figure): Period | null {
  const since = sinceToken(setting);
  const dates = setting.sentence.dates.filter(({ open }) => open === null);
  const behind =
    since === null ? undefined : dates.find(({ first }) => first > since && first - since <= EVENT);
  const said = setting.sentence.dates.some(
    ({ open, first }) => open === 'since' && since !== null && first > since,
  );
  if ((extentsOf(setting, 'since').length === 0 && !behind) || said) return null;
  const date = [...(behind ? [behind] : []), ...setting.sentence.dates].find(
    ({ edtf }) => edtf !== null && precisionOf(edtf) !== 'interval',
  );
  if (!date?.edtf || date.open === 'since' || !isEdtf(`${date.edtf}/..`)) return null;
  return { edtf: `${date.edtf}/..`, first: date.first, last: date.last };
}

/** A clause of its own, or a semicolon, stands between the figure and the date. */
function isApart({ setting, first, last }: Figure, date: DateMention): boolean {
  const { clauses } = setting.reading.reader.lexicon.grammar;
  const behind = date.first >= last;
  const relative = date.open === 'since' && clauses.has(setting.reading.tokens[last]?.word ?? '') ? 1 : 0;
  const words = setting.reading.tokens.slice(
    behind ? last + relative : date.last,
    behind ? date.first : first,
  );
  return words.some(({ word, kind }) => (behind || kind === 'mark') && clauses.has(word));
}

/** "76 arrests in 2017, against 69 in 2016": the second date belongs to the second number. */
function isOfOther(figure: Figure, date: DateMention): boolean {
  return figure.setting.sentence.numbers.some(
    (number) =>
      number.first !== figure.number.first && date.first >= number.last && date.first - number.last <= 1,
  );
}

function beside(figure: Figure, dates: readonly DateMention[]): DateMention | null {
  return (
    dates.find((date) => date.first >= figure.number.last && date.first - figure.number.last <= 1) ?? null
  );
}

function nearest(figure: Figure, dates: readonly DateMention[]): DateMention | null {
  const gap = (date: DateMention) =>
    date.first >= figure.last ? date.first - figure.last : 2 + figure.first - date.last;
  const [first] = [...dates].sort((a, b) => gap(a) - gap(b));
  return first ?? null;
}

function covered({ edtf, open, first, last }: DateMention): Period | null {
  if (edtf === null || precisionOf(edtf) === 'none') return null;
  const text =
    open === 'span' ? edtf : open === 'since' ? `${edtf}/..` : open === 'until' ? `../${edtf}` : edtf;
  return isEdtf(text) ? { edtf: text, first: open === null ? first : first - 1, last } : null;
}

/** A stretch up to the publication in a text without a date, or with one that is too wide. */
export function undatedIn({ sentence }: Setting): TokenSpan | null {
  return sentence.dates.find(({ open, edtf }) => open === 'span' && edtf === null) ?? null;
}

/** The day, month or year for which somebody stated the figure: a date beside the saying. */
export function asOf(setting: Setting): Period | null {
  const date = setting.sentence.dates.find(
    (one) => one.edtf !== null && (isOfSpeech(setting, one) || isAsOf(setting, one)),
  );
  if (!date?.edtf || precisionOf(date.edtf) === 'none' || date.edtf.includes('/')) return null;
  return { edtf: date.edtf, first: date.first, last: date.last };
}

import { precisionOf } from '../../model/index.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { hasExtent } from '../reading/mentions.ts';
import { isDayed, isOverAll } from './aggregate-figures.ts';
import { isAnnouncement } from './frame.ts';

const LEDE = 3;

/**
 * Whether a text leads with the figures of a month, a half-year or a year ("durant le mois de juillet, selon un bilan",
 * "in its annual review"): what it then counts without a day is of all that time.
 */
export function isBalance(reading: DocumentReading): boolean {
  return reading.sentences.slice(0, LEDE).some((one) => {
    const counted = one.numbers.length > 0 || hasExtent(one.layers.extents, 'data');
    const named =
      hasExtent(one.layers.extents, 'balance') &&
      !isTold(one) &&
      one.dates.some(({ edtf }) => isCoarse(edtf));
    return named || (counted && !isDayed(one) && isOverPeriod(reading, one));
  });
}

/** On a day, and not only announced on one. */
function isTold(sentence: SentenceReading): boolean {
  return isDayed({ ...sentence, dates: sentence.dates.filter((date) => !isAnnouncement(sentence, date)) });
}

function isCoarse(edtf: string | null): boolean {
  const precision = edtf === null ? 'none' : precisionOf(edtf);
  return precision === 'month' || precision === 'year';
}

function isOverPeriod(
  { tokens, reader }: Pick<DocumentReading, 'tokens' | 'reader'>,
  sentence: SentenceReading,
): boolean {
  const { monthWords } = reader.lexicon.grammar;
  const { dates, first, last } = sentence;
  if (hasExtent(sentence.layers.extents, 'semester')) return true;
  const coarse = dates.some(
    ({ edtf, first: at }) => isCoarse(edtf) && isOverAll({ tokens, reader }, first, at),
  );
  if (coarse || !monthWords) return coarse;
  for (let at = first; at < last; at += 1)
    if (
      monthWords.has(tokens[at]?.word ?? '') &&
      dates.some((date) => date.first > at - 2 && date.first - at <= 4) &&
      isOverAll({ tokens, reader }, first, at)
    )
      return true;
  return false;
}

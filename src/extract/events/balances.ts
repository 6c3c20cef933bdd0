import type { DateMention } from '../../language/index.ts';
import { precisionOf } from '../../model/index.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { hasExtent, ofKind } from '../reading/mentions.ts';
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
    return named || (counted && !isTold(one) && isOverPeriod(reading, one));
  });
}

/** On a day, and not only announced on one. */
function isTold(sentence: SentenceReading): boolean {
  const dates = sentence.dates.filter(
    (date) => !isAnnouncement(sentence, date) && !isBeforeActs(sentence, date),
  );
  return isDayed({ ...sentence, dates });
}

/** "The ministry of defence in X said on Monday that …": behind a verb of saying and before all that was done. */
function isBeforeActs({ cues, acts, numbers }: SentenceReading, date: DateMention): boolean {
  const said = ofKind(cues, 'cue').some(
    ({ term, last }) => (term.cue === 'say' || term.cue === 'announce') && last <= date.first,
  );
  return said && [...acts, ...numbers].every(({ first }) => first >= date.last);
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

import type { DateMention, Sentence, Token } from '../../language/index.ts';
import { isEdtf } from '../../model/index.ts';

interface Dated {
  readonly sentence: Sentence;
  readonly dates: readonly DateMention[];
}

const YEAR = /^(?:19|20)\d\d$/;
const YEARLESS = /^(\d{4})-(\d\d-\d\d)$/;

/**
 * "On 18 March 2015 two men … On 26 June a student …": a day without a year behind one with a year in its paragraph is of
 * that year, where the day of publication had put it later. A weekday beside it stays with the publication. Linear.
 */
export function withYearsOfBlock<S extends Dated>(
  sentences: readonly S[],
  tokens: readonly Token[],
  isWeekday: (word: string) => boolean,
): S[] {
  let block: unknown = null;
  let year: string | null = null;
  return sentences.map((one) => {
    if (one.sentence.block !== block) year = null;
    block = one.sentence.block;
    let changed = false;
    const dates = one.dates.map((date) => {
      const words = tokens.slice(date.first, date.last).map(({ word }) => word);
      const own = words.find((word) => YEAR.test(word));
      const day = date.open === null && date.edtf !== null ? YEARLESS.exec(date.edtf) : null;
      if (own !== undefined) {
        year = day ? own : year;
        return date;
      }
      if (!day || year === null || date.kind !== 'written' || words.some(isWeekday)) return date;
      const told = inYear(date, year, day);
      changed ||= told !== date;
      return told;
    });
    return changed ? { ...one, dates } : one;
  });
}

function inYear(
  date: DateMention,
  year: string,
  [, resolved = '', day = '']: readonly string[],
): DateMention {
  const edtf = `${year}-${day}`;
  return resolved > year && isEdtf(edtf) ? { ...date, edtf } : date;
}

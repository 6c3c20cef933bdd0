import { exactly, isEdtf } from '../../model/index.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import { type Figure, nounAfter } from './figures.ts';
import { extentsOf, type Setting, wordAt } from './setting.ts';

/** A place in an order, with its edition. */
export interface Rank {
  readonly figure: Figure;
  readonly period: (TokenSpan & { readonly edtf: string }) | null;
}

/** "المرتبة 92 في تقرير 2019": words before the edition. */
const EDITION = 8;

/**
 * Ranks: "fell from 132 in 2018 to 92 in 2019" where the sentence speaks of an index, "ranked 15th". A number that
 * counts something there ("ranks the 163 countries") is no rank.
 */
export function ranksOf(setting: Setting): Rank[] {
  const cues = extentsOf(setting, 'rank');
  const gap = setting.reading.reader.lexicon.grammar.verbFirst ? EDITION : 1;
  if (cues.length === 0) return [];
  return setting.sentence.numbers.flatMap((number) => {
    const { best } = number.count;
    if (best === null || best === 0 || best > 250 || !isPlaced(setting, number, number.ordinal, cues))
      return [];
    const figure: Figure = {
      setting,
      number,
      count: exactly(best),
      counted: null,
      form: 'rank',
      definite: false,
      first: rankStart(number, cues),
      last: number.last,
    };
    const date = setting.sentence.dates.find(
      ({ first }) =>
        first >= number.last &&
        first - number.last <= gap &&
        !setting.sentence.numbers.some((other) => other.first >= number.last && other.last <= first),
    );
    const period = date?.edtf && isEdtf(date.edtf) ? { ...date, edtf: date.edtf } : null;
    return [{ figure: { ...figure, last: period?.last ?? figure.last }, period }];
  });
}

/** A rank is quoted with the word for it where that stands beside it: "ranks 7th", "rank 132 in 2018". */
function rankStart(number: TokenSpan, cues: readonly TokenSpan[]): number {
  return cues.find(({ last }) => last <= number.first && number.first - last <= 1)?.first ?? number.first;
}

/** An ordinal, or a figure behind "from", "to", "at": and nothing that it counts. */
function isPlaced(
  setting: Setting,
  number: TokenSpan,
  ordinal: boolean,
  cues: readonly TokenSpan[],
): boolean {
  const { grammar } = setting.reading.reader.lexicon;
  const after = wordAt(setting, number.last);
  const free = after === '' || grammar.breaks.has(after) || after === 'place' || after === 'position';
  if (ordinal)
    return cues.some(
      (cue) => Math.abs(cue.first - number.last) <= 6 || Math.abs(number.first - cue.last) <= 6,
    );
  const before = wordAt(setting, number.first - 1);
  const trend = extentsOf(setting, 'trend').some(({ first }) => first < number.first);
  const beside = cues.some(
    ({ last }) => last === number.first || (number.first - last === 1 && before.length === 2),
  );
  if (beside) return free || (grammar.verbFirst === true && nounAfter(setting, number.last, true) === null);
  return free && trend && (grammar.fromPlace.has(before) || grammar.toPlace.has(before));
}

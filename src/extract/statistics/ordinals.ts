import type { NumberMention } from '../../language/index.ts';
import { exactly } from '../../model/index.ts';
import { type CountedNoun, type Figure, nounAfter } from './figures.ts';
import { isHappening } from './happenings.ts';
import type { Setting } from './setting.ts';
import { timesOf } from './times.ts';

const FEWEST = 2;
const MANY = 5;
const FEWEST_PEOPLE = 10;

/**
 * Running totals told by the last of them: "the 30th such incident since April", "la 152e cellule démantelée depuis
 * 2002", "الهجوم السابع عشر خلال هذه السنة". Only over a time that is longer than an occasion.
 */
export function ordinalsIn(setting: Setting): Figure[] {
  const { span, bounded, occasion } = timesOf(setting);
  if (!span && (!bounded || occasion)) return [];
  return setting.sentence.numbers.flatMap((number) => {
    const n = number.count.best;
    if (!number.ordinal || n === null || n < FEWEST || (n < MANY && !isCountedSince(setting))) return [];
    const counted = nounOf(setting, number);
    if (!counted || !isSeries(counted, n)) return [];
    const first = Math.min(number.first, counted.first);
    const last = Math.max(number.last, counted.last);
    return [{ setting, number, count: exactly(n), counted, form: 'ordinal', definite: false, first, last }];
  });
}

/** Behind the number, or before it where adjectives follow their noun. */
function nounOf(setting: Setting, number: NumberMention): CountedNoun | null {
  const { verbFirst } = setting.reading.reader.lexicon.grammar;
  if (!verbFirst) return nounAfter(setting, number.last, false);
  const before = setting.counted.find(({ last }) => last === number.first);
  return before ? { first: before.first, last: before.last, ...before.term } : null;
}

/** Things that happen; people only where they are many: "a third man" was held in the same raid. */
function isSeries({ unit }: CountedNoun, n: number): boolean {
  return isHappening(unit) || (unit === 'person' && n >= FEWEST_PEOPLE);
}

/** "the third cell since the summer", and not "the third raid in ten days". */
function isCountedSince({ reading, sentence }: Setting): boolean {
  const { sinceWords } = reading.reader.lexicon.language;
  return reading.tokens.slice(sentence.first, sentence.last).some(({ word }) => sinceWords.includes(word));
}

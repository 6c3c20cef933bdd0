import { overlaps, type TokenSpan } from '../reading/mentions.ts';
import { isClosed } from './people-by-verb.ts';
import { type Setting, wordAt } from './setting.ts';

const LONGEST = 5;

/** "from 43 to 49", "de 89 en 2022 à 71 en 2023": whether a number is one of two between which something changed. */
export function isChange(setting: Setting, number: TokenSpan): boolean {
  const { numbers } = setting.sentence;
  const at = numbers.findIndex(({ first }) => first === number.first);
  return isPair(setting, numbers[at], numbers[at + 1]) || isPair(setting, numbers[at - 1], numbers[at]);
}

function isPair(setting: Setting, from: TokenSpan | undefined, to: TokenSpan | undefined): boolean {
  if (!from || !to || to.first - from.last > LONGEST) return false;
  const { of, fromPlace, toPlace, inPlace } = setting.reading.reader.lexicon.grammar;
  const opener = wordAt(setting, from.first - 1);
  const turn = to.first - 1;
  const closer = wordAt(setting, turn);
  const opened = fromPlace.has(opener) || of.has(opener);
  const closed = toPlace.has(closer) || inPlace.has(closer);
  return opened && closed && isClosed({ setting, number: to }) && isTime(setting, from.last, turn);
}

/** Nothing, or the time of the first number. */
function isTime({ sentence }: Setting, first: number, last: number): boolean {
  return first === last || sentence.dates.some((date) => overlaps(date, { first, last }));
}

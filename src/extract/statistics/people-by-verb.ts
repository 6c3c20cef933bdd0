import type { TokenSpan } from '../reading/mentions.ts';
import type { Aggregate } from './aggregate.ts';
import type { Figure } from './figures.ts';
import { extentsOf, type Setting, wordAt } from './setting.ts';
import { timesOf } from './times.ts';

/** A number in its sentence. */
export interface Numbered {
  readonly setting: Setting;
  readonly number: TokenSpan;
}

const FEWEST = 30;
const CLITICS = 3;

/**
 * A number alone that a verb, or a label, makes some of the people counted before in its paragraph: "114 en seraient
 * revenus ; 73 ont essayé", "Regresaron 270", "Morts : 745".
 */
export function isOfThosePeople(figure: Figure, last: Aggregate): boolean {
  const { setting, counted, definite } = figure;
  const base = rootOf(last).figure;
  const people = last.noun.unit === 'person' || last.noun.unit === 'arrest';
  if (counted !== null || definite || !people || sizeOf(figure) >= sizeOf(base) || sizeOf(base) < FEWEST)
    return false;
  const apart = last.figure.setting.sentence.sentence.block !== setting.sentence.sentence.block;
  if (apart && (sizeOf(figure) < FEWEST || !isSubject(figure))) return false;
  return !timesOf(setting).occasion && (isSubject(figure) || isObject(figure) || isLabelled(figure));
}

/** The whole of all that it is a part of. */
function rootOf(one: Aggregate): Aggregate {
  return one.whole ? rootOf(one.whole) : one;
}

function sizeOf({ count }: Figure): number {
  return count.best ?? count.low ?? count.high ?? 0;
}

/** "266 se trouvent en Irak", "189 attendent encore", "745 no volverán". */
function isSubject({ setting, number }: Figure): boolean {
  const { clitics } = setting.reading.reader.lexicon.grammar;
  let at = number.last;
  while (at < number.last + CLITICS && clitics?.has(wordAt(setting, at))) at += 1;
  return isVerb(setting, at);
}

/** "Regresaron 270, casi todos juzgados", "quedan 189". */
function isObject({ setting, number }: Figure): boolean {
  const part = extentsOf(setting, 'part').find(({ last }) => last === number.first);
  return isClosed({ setting, number }) && isVerb(setting, (part?.first ?? number.first) - 1);
}

/** A verb of the lists, or by its ending where a language tells a plural verb by it. */
function isVerb(setting: Setting, at: number): boolean {
  const { passive, pluperfect, pluralVerb } = setting.reading.reader.lexicon.grammar;
  const word = wordAt(setting, at);
  if (passive.has(word) || pluperfect.has(word)) return true;
  const at1 = ({ first, last }: TokenSpan) => first <= at && at < last;
  const befell = setting.sentence.acts.some((act) => at1(act) && act.term.form !== 'noun');
  const listed = befell || setting.courses.some(at1) || extentsOf(setting, 'perfect', 'now').some(at1);
  return listed || pluralVerb?.test(word) === true;
}

/** "Morts : 745", "Rentrés : 270": what befell them, and their number. */
function isLabelled({ setting, number }: Figure): boolean {
  if (wordAt(setting, number.first - 1) !== ':' || !isClosed({ setting, number })) return false;
  const at = number.first - 2;
  const people = setting.counted.filter(({ term }) => term.unit === 'person' || term.unit === 'death');
  return [...setting.sentence.acts, ...setting.courses, ...people].some(
    ({ first, last }) => first <= at && at < last,
  );
}

/** Nothing behind the number that it could count. */
export function isClosed({ setting, number }: Numbered): boolean {
  const word = wordAt(setting, number.last);
  const { breaks, others } = setting.reading.reader.lexicon.grammar;
  return word === '' || breaks.has(word) || others.has(word);
}

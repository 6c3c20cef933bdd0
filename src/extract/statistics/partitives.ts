import type { Aggregate } from './aggregate.ts';
import { type CountedNoun, type Figure, isDefinite, nounAfter } from './figures.ts';
import { isClosed } from './people-by-verb.ts';
import { extentsOf, type Setting, wordAt } from './setting.ts';

/** The figure that this one is a part of: "15 of the 33 plots", "of the 33 plots, 15 had …"; or null. */
export function wholeOf(figure: Figure, figures: readonly Figure[]): Figure | null {
  const direct = figures.find((other) => other.counted !== null && isPartOf(figure, other));
  if (direct) return direct;
  if (figure.counted !== null) return null;
  const before = figures.filter((other) => other.last <= figure.first && opensWith(other)).at(-1);
  return before && smaller(figure, before) ? before : null;
}

function isPartOf(figure: Figure, other: Figure): boolean {
  const { setting, number } = figure;
  const gap = other.number.first - number.last;
  return isOf(setting, number.last) && gap > 0 && gap <= 3 && smaller(figure, other);
}

function isOf(setting: Setting, token: number): boolean {
  return setting.reading.reader.lexicon.grammar.of.has(wordAt(setting, token));
}

/** "Of the 33 plots": what follows speaks of parts. */
function opensWith(figure: Figure): boolean {
  const { setting, number } = figure;
  const before = isDefinite(setting, number.first) ? number.first - 2 : number.first - 1;
  return figure.counted !== null && isOf(setting, before);
}

function sizeOf({ count }: Figure): number | null {
  return count.best ?? count.low ?? count.high;
}

function smaller(part: Figure, whole: Figure): boolean {
  const [a, b] = [sizeOf(part), sizeOf(whole)];
  return a !== null && b !== null && a < b;
}

/**
 * A part of what was counted last: "16 of these", "of whom 130 have returned", "including 34 women", "; 42 are
 * women".
 */
export function isPartAfter(figure: Figure, last: Aggregate): boolean {
  const { setting, number } = figure;
  const chained = isChained(figure, last);
  const base = chained && last.whole ? last.whole.figure : last.figure;
  if (!smaller(figure, base) || last.figure.form !== 'number') return false;
  const cues = extentsOf(setting, 'part').filter(
    (part) => part.first >= last.figure.last && part.last <= number.first && number.first - part.last <= 1,
  );
  const cue = cues.length > 0;
  if (figure.counted === null && isOf(setting, number.last))
    return (
      isOfThemBehind(setting, number.last) ||
      cue ||
      isOfThem(setting, number.last) ||
      isBackward(setting, number.last + 1) ||
      (last.noun.unit === 'person' && nounOfPart(figure)?.quantity === last.noun.quantity)
    );
  const behind = figure.counted === null && isOfThemBehind(setting, number.last);
  const part = cue || behind;
  if (opensParts(setting) && last.noun.unit === 'person')
    return figure.counted === null ? isAux(setting, number.last) || restsOf(figure) : last.whole === null;
  if (last.figure.setting.sentence !== setting.sentence)
    return (
      behind ||
      (figure.counted?.unit === 'person' && cues.some(({ first }) => first === setting.sentence.first))
    );
  if (figure.counted !== null) return figure.counted.unit === 'person' && (part || chained);
  return part || chained || isAux(setting, number.last);
}

/** "dix d'entre eux", "una veintena de ellos": words for a part right behind the number, or from its last word on. */
function isOfThemBehind(setting: Setting, at: number): boolean {
  return extentsOf(setting, 'part').some(
    ({ first, last }) => at - first >= 0 && at - first <= 1 && last > at,
  );
}

/** "De los fallecidos, 790 eran …": a sentence that divides those counted before it. */
export function opensParts(setting: Setting): boolean {
  const { sentence, reading, counted } = setting;
  const { definite, ofThe } = reading.reader.lexicon.grammar;
  const at = sentence.first;
  const led = (isOf(setting, at) || ofThe?.has(wordAt(setting, at))) && sentence.index > 0;
  const noun = definite.has(wordAt(setting, at + 1)) ? at + 2 : at + 1;
  return (
    led === true && counted.some(({ first, term }) => first === noun && term.plural && term.unit === 'person')
  );
}

/** "los 585 restantes". */
function restsOf({ setting, number }: Figure): boolean {
  return extentsOf(setting, 'rest').some(({ first }) => first === number.last);
}

/**
 * What a part behind another figure is a part of: of that figure where words say so ("22 foreigners, among them eight
 * Syrians"), else of the same whole as it ("271, including 34 women and 9 minors").
 */
export function baseOf(figure: Figure, last: Aggregate): Aggregate {
  const whole = last.part ?? null;
  if (whole === null || isOfLast(figure, last)) return last;
  return smaller(figure, whole.figure) ? whole : last;
}

function isOfLast({ setting, number, counted }: Figure, last: Aggregate): boolean {
  const same = last.figure.setting.sentence === setting.sentence;
  const from = same ? last.figure.last : setting.sentence.first;
  const cue = extentsOf(setting, 'part').some(
    (part) => part.first >= from && part.last <= number.first && number.first - part.last <= 1,
  );
  return cue || (counted === null && isOf(setting, number.last));
}

function isChained({ setting, number }: Figure, last: Aggregate): boolean {
  return last.whole !== null && isJoined(setting, last.figure.last, number.first);
}

/** "of these", "of them": spoken of before, with no noun behind. */
function isBackward(setting: Setting, at: number): boolean {
  const { definite, pronouns } = setting.reading.reader.lexicon.grammar;
  const word = wordAt(setting, at);
  if (pronouns.has(word)) return true;
  return definite.has(word) && setting.reading.tokens[at + 1]?.kind !== 'number' && isAux(setting, at + 1);
}

function isAux(setting: Setting, at: number): boolean {
  const { passive, pluperfect, fillers } = setting.reading.reader.lexicon.grammar;
  const word = wordAt(setting, at);
  return passive.has(word) || pluperfect.has(word) || fillers.has(word);
}

/** "32 تم القضاء عليهم و25": what befell the part stands between. */
const BEHIND_VERB = 5;

function isJoined(setting: Setting, from: number, to: number): boolean {
  const { and, verbFirst } = setting.reading.reader.lexicon.grammar;
  const reach = verbFirst ? BEHIND_VERB : 2;
  return to - from <= reach && to > from && and.has(wordAt(setting, to - 1));
}

/** "In 20 of the plots": the noun of the whole, where the whole is not counted here. */
export function nounOfPart({ setting, number }: Figure): CountedNoun | null {
  const { definite } = setting.reading.reader.lexicon.grammar;
  if (!isOf(setting, number.last) || !definite.has(wordAt(setting, number.last + 1))) return null;
  return nounAfter(setting, number.last + 2, true);
}

const REACH = 6;
/** A small number with a noun of its own that no list has counts that: "three operations cost the lives of". */
const SMALL = 30;
const BEFALL = ['arrest', 'kill', 'injure', 'charge', 'sentence', 'release', 'expel'];

/** People where a number without a noun stands beside what befell people: "about 70 were arrested". */
export function boundPeople(figure: Figure): CountedNoun | null {
  const { sentence } = figure.setting;
  const { number } = figure;
  if (isOf(figure.setting, number.last)) return null;
  const { verbFirst } = figure.setting.reading.reader.lexicon.grammar;
  const befell = sentence.acts.filter(({ term }) => BEFALL.includes(term.act));
  const acts = befell.filter(({ term }) => term.form !== 'noun');
  if (isHoused(figure) || areTheyMany(figure))
    return { unit: 'person', quantity: 'persons', plural: true, ...number };
  const subject = acts.some(({ first }) => first >= number.last && first - number.last <= REACH);
  const governing = verbFirst ? befell : acts;
  const object = governing.some(({ last }) => last === number.first) && isClosed(figure);
  const governed = figure.setting.courses.some(({ last }) => last === number.first);
  const free = isAux(figure.setting, number.last);
  const course = figure.setting.courses.some(
    ({ first }) => first >= number.last && first - number.last <= (free ? REACH : 1),
  );
  if (!subject && !object && !course && !(verbFirst && governed)) return null;
  const only = subject && !object && !course && !free;
  if (only && (sizeOf(figure) ?? 0) < SMALL && !isClosed(figure) && !isActed(figure)) return null;
  return { unit: 'person', quantity: 'persons', plural: true, ...number };
}

const THEY = 100;

/** "Ils seraient 1 240, hommes et femmes confondus": people spoken of before. */
function areTheyMany(figure: Figure): boolean {
  const { setting, number } = figure;
  const { pronouns, passive, pluralVerb } = setting.reading.reader.lexicon.grammar;
  const verb = wordAt(setting, number.first - 1);
  const led = number.first - 2 === setting.sentence.first && pronouns.has(wordAt(setting, number.first - 2));
  const are = passive.has(verb) || pluralVerb?.test(verb) === true;
  return (sizeOf(figure) ?? 0) >= THEY && led && are && isClosed(figure);
}

const HOUSED = 1000;

/** "the camp houses around 56,000": so many held or sheltered. */
function isHoused(figure: Figure): boolean {
  const { setting, number } = figure;
  const { holds } = setting.reading.reader.lexicon.grammar;
  return (
    (sizeOf(figure) ?? 0) >= HOUSED &&
    isClosed(figure) &&
    holds?.has(wordAt(setting, number.first - 1)) === true
  );
}

/** "78 arrested": the verb right behind. */
function isActed({ setting, number }: Figure): boolean {
  return setting.sentence.acts.some(({ first }) => first === number.last);
}

/** "منها": "of" and the pronoun in one word. */
function isOfThem(setting: Setting, at: number): boolean {
  return setting.reading.reader.lexicon.grammar.pronouns.has(wordAt(setting, at));
}

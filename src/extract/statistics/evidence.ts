import { placeKey } from '../../places/index.ts';
import {
  bracketedByPlace,
  isOneAttack as isToldOnce,
  isWholeYear,
  totalBehind,
} from '../events/aggregate-figures.ts';
import type { Unit } from '../lexicons/lexicon.ts';
import { actsOf, overlaps } from '../reading/mentions.ts';
import type { CountedNoun, Figure } from './figures.ts';
import { isHappening } from './happenings.ts';
import { isHarm, isOfOneEvent, isOneAttack, isOverAttacks } from './harm.ts';
import { extentsOf, type Setting, standsBefore, wordAt } from './setting.ts';
import { isLarge, isMany, isOnTheMove, magnitude, nearCourse } from './sizes.ts';
import { isOverDates, timesOf } from './times.ts';
import { isVague, wordingOf } from './wording.ts';

/** A figure is an aggregate that somebody states when its evidence reaches this. */
export const ENOUGH = 2.5;

/**
 * How much speaks for a figure being an aggregate and not the count of one operation, from its own sentence:
 * a span of time, the perfect, "currently", a source of data, its size; against it a day, a suspect spoken of
 * before, a remainder ("the other four"), one attack at one place.
 */
export function evidenceOf(figure: Figure, noun: CountedNoun): number {
  const { unit } = noun;
  if (figure.form === 'none') return nothingHappened(figure);
  if (isBeforeTotal(figure) || isOfOneEvent(figure, noun)) return 0;
  return (
    sizeOf(figure, unit) + timeOf(figure) + wordingOf(figure) + natureOf(figure, noun) + balanceOf(figure)
  );
}

/** "arrested four men, bringing the total to 186": the four are of one operation. */
function isBeforeTotal({ setting, first, last }: Figure): boolean {
  const acts = setting.sentence.acts.some((act) => act.last <= last || act.first <= first);
  return acts && totalBehind(setting.sentence, last) !== null;
}

/** What a balance adds to each of its figures. */
export const BALANCED_TEXT = 2.5;

/** What a balance counts is of all its time, where no day is told. */
function balanceOf({ setting, definite }: Figure): number {
  return setting.balance && !definite && !timesOf(setting).occasion ? BALANCED_TEXT : 0;
}

/** So many people that no operation and hardly an attack befell them. */
const MASSES = 2.6;

function sizeOf(figure: Figure, unit: Unit): number {
  const n = magnitude(figure);
  if (unit === 'cell') return n >= 50 ? 2 : n >= 5 ? 1.5 : 0;
  if (isHappening(unit) || unit === 'record') return n >= 50 ? 2 : n >= 10 ? 1 : 0;
  return n >= 100_000 ? 3 : n >= 1000 ? MASSES : n >= 500 ? 2 : n >= 100 ? 1.5 : n >= 30 ? 0.75 : 0;
}

function timeOf(figure: Figure): number {
  const times = timesOf(figure.setting);
  if (times.span) return 3;
  if (isYearly(figure)) return 3;
  return (times.bounded ? 1.5 : 0) - (times.occasion ? 2.5 : 0);
}

const YEARLY = 20;

/** "arrested 84 people in Spain last year": so many in a year, in no town, are a balance. */
function isYearly(figure: Figure): boolean {
  const { setting, count } = figure;
  if (isVague(figure)) return false;
  const { dates, places } = setting.sentence;
  const year = dates.some(isWholeYear);
  const town = places.some(({ entry }) => entry === null || entry.kind === 'locality');
  const befell = actsOf(setting.sentence.acts, ...BALANCED).some(
    (act) => !overlaps(act, figure) || isHappening(figure.counted?.unit ?? 'none'),
  );
  const harm = figure.counted?.unit === 'person' || figure.counted?.unit === 'death';
  if (harm && isToldOnce(setting.sentence)) return false;
  return year && !town && befell && (count.best ?? count.low ?? 0) >= YEARLY;
}

/** What a year's balance counts. */
const BALANCED = ['arrest', 'kill', 'injure', 'kidnap', 'attack', 'foil', 'sentence'] as const;

function natureOf(figure: Figure, noun: CountedNoun): number {
  const { unit, plural } = noun;
  const { setting } = figure;
  let score = 0;
  if (isHappening(unit) && plural) score += 1;
  if ((isHappening(unit) || unit === 'person') && isInOrder(setting)) score += ORDERED;
  if (unit === 'person' && noun.quantity !== 'departures' && isFewOnce(figure)) score -= 1.5;
  if (unit === 'person' && isOnTheMove(figure)) score += isLarge(figure) ? 1.5 : 0.75;
  if (unit === 'person' && magnitude(figure) >= 30 && nearCourse(figure, 'imprisoned', 'trained')) score += 1;
  if (unit === 'person' && isLarge(figure) && isOfNation(figure)) score += 0.5;
  if (unit === 'record') score += 1;
  if (unit === 'country')
    score += extentsOf(setting, 'rank').length > 0 ? 3 : isOrigin(figure) ? FROM_COUNTRIES : -ELSEWHERE;
  if (unit === 'person' && areInhabitants(figure, noun)) score -= INHABITANTS;
  if (unit === 'content') score -= 0.5;
  if (unit === 'operation' && !isOverTime(setting)) score -= 1;
  if (figure.definite) score -= isHappening(unit) ? 0.5 : 1;
  const people = unit === 'person' || unit === 'death';
  if (bracketedByPlace(setting.reading, setting.sentence).length > 0) return score + LISTED;
  if (isHarm(setting) && people && isOverAttacks(setting, figure)) return score + 3;
  if (isHarm(setting) && people && !setting.balance && !isOverDates(setting))
    score -= 1 + 2 * localityOf(setting);
  if (unit === 'attack' && magnitude(figure) <= PAIR && isIn(figure)) score -= 5;
  if (isHarm(setting) && isOneAttack(setting) && (unit === 'person' || unit === 'death')) score -= 2;
  if (setting.sentence.sentence.kind === 'heading') score -= 1;
  if (isHappening(unit)) score -= localityOf(setting) / 2;
  return score;
}

const FROM_COUNTRIES = 4;
const ELSEWHERE = 5;

/** "people from more than 50 countries": of many nations, and not an operation in them. */
function isOrigin(figure: Figure): boolean {
  const { setting, first } = figure;
  const { fromPlace, of, ofThe, verbFirst } = setting.reading.reader.lexicon.grammar;
  const before = wordAt(setting, first - 1);
  const several = !verbFirst || setting.sentence.numbers.length > 1;
  const people = several && setting.counted.some(({ term }) => term.unit === 'person');
  const led = fromPlace.has(before) || (of.has(before) && ofThe?.has(before) !== true);
  return isMany(figure) && people && led;
}

const INHABITANTS = 10;
const TOWN = 1000;
const BEFALL = 3;

/** "a town of 80,000 inhabitants", whom nothing befell. */
function areInhabitants(figure: Figure, { first, last }: CountedNoun): boolean {
  const { setting, first: from } = figure;
  const { inhabitants } = setting.reading.reader.lexicon.grammar;
  const befell = [...setting.sentence.acts, ...setting.courses].some(
    (act) => (act.first >= last && act.first - last <= BEFALL) || (act.last <= from && from - act.last <= 1),
  );
  return magnitude(figure) >= TOWN && inhabitants?.has(wordAt(setting, first)) === true && !befell;
}

const PAIR = 2;

/** "were killed in two attacks": what it was done in, and not how many there were. */
function isIn({ setting, first }: Figure): boolean {
  return setting.reading.reader.lexicon.grammar.inPlace.has(wordAt(setting, first - 1));
}

const ORDERED = 3;

/** "Lyon leads with 25 arrests, followed by Paris with 14": places in an order, on no day. */
function isInOrder(setting: Setting): boolean {
  const { sentence, reading } = setting;
  const { orders } = reading.reader.lexicon.grammar;
  if (!orders || sentence.numbers.length < 2 || sentence.places.length < 2 || timesOf(setting).occasion)
    return false;
  return reading.tokens.slice(sentence.first, sentence.last).some(({ word }) => orders.has(word));
}

/** A few people in one month or year: as likely of one occasion. */
function isFewOnce(figure: Figure): boolean {
  const { span, bounded } = timesOf(figure.setting);
  return bounded && !span && !isMany(figure);
}

/** In a list of places with their numbers in brackets. */
const LISTED = 3;

function isOverTime(setting: Setting): boolean {
  const { span, bounded } = timesOf(setting);
  return span || bounded;
}

/** "60 Australians", "55 Belgian women". */
function isOfNation({ setting, number, last }: Figure): boolean {
  const { tokens, gazetteer } = setting.reading;
  return tokens
    .slice(number.last, last)
    .some(({ capital, word }) => capital && gazetteer.demonym(placeKey(word)) !== null);
}

function localityOf({ sentence }: Setting): number {
  return sentence.places.some(({ entry }) => entry?.kind === 'locality') ? 1 : 0;
}

/** "There have been no attacks": told as a finding about a time or a country, and not of one night. */
function nothingHappened(figure: Figure): number {
  const { setting } = figure;
  const times = timesOf(setting);
  const exists = extentsOf(setting, 'exist').some(
    (cue) => standsBefore(cue, figure, 2) || standsBefore(figure, cue, 10) || overlaps(cue, figure),
  );
  const blocked = wordAt(setting, figure.first - 1) === '' && !exists;
  return (
    (exists ? 2 : 0) +
    (times.span ? 1 : 0) +
    (blocked ? -2 : 0) +
    (setting.sentence.places.length > 0 ? 1 - 2 * localityOf(setting) : 0) -
    (times.occasion ? 3 : 0)
  );
}

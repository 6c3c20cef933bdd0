import { placeKey } from '../../places/index.ts';
import {
  bracketedByPlace,
  isOneAttack as isToldOnce,
  isWholeYear,
  totalBehind,
} from '../events/aggregate-figures.ts';
import type { Unit } from '../lexicons/lexicon.ts';
import { actsOf, hasCue, overlaps } from '../reading/mentions.ts';
import { type CountedNoun, type Figure, precededBy } from './figures.ts';
import { isHappening } from './happenings.ts';
import { extentsOf, type Setting, standsBefore, wordAt } from './setting.ts';
import { sinceToken, timesOf } from './times.ts';

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
  if (isBeforeTotal(figure) || isOfOneAttack(figure)) return 0;
  return (
    sizeOf(figure, unit) + timeOf(figure) + wordingOf(figure) + natureOf(figure, noun) + balanceOf(figure)
  );
}

const BEHIND_SINCE = 2;

/** "the worst since the bombing of X, which killed 63": what one attack did, and nothing counted since. */
function isOfOneAttack({ setting, first }: Figure): boolean {
  const since = sinceToken(setting);
  if (since === null || first < since) return false;
  return actsOf(setting.sentence.acts, 'attack').some(
    ({ term, first: act, last }) =>
      term.form === 'noun' &&
      term.plural !== true &&
      act > since &&
      act - since <= BEHIND_SINCE &&
      last <= first,
  );
}

/** "arrested four men, bringing the total to 186": the four are of one operation. */
function isBeforeTotal({ setting, first, last }: Figure): boolean {
  const acts = setting.sentence.acts.some((act) => act.last <= last || act.first <= first);
  return acts && totalBehind(setting.sentence, last) !== null;
}

const BALANCED_TEXT = 2.5;

/** What a balance counts is of all its time, where no day is told. */
function balanceOf({ setting, definite }: Figure): number {
  return setting.balance && !definite && !timesOf(setting).occasion ? BALANCED_TEXT : 0;
}

function magnitude({ count }: Figure): number {
  return count.best ?? count.low ?? count.high ?? 0;
}

/** Too many for one operation or one small group. */
export function isLarge(figure: Figure): boolean {
  return magnitude(figure) >= 30;
}

/** Ten or more who left, came back or were kept from it. */
export function isOnTheMove(figure: Figure): boolean {
  return isMany(figure) && nearCourse(figure, 'travel', 'return', 'prevent');
}

/** Enough to have been counted by somebody over time. */
export function isMany(figure: Figure): boolean {
  return magnitude(figure) >= 10;
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

const NEAR = 8;

function wordingOf(figure: Figure): number {
  const { setting } = figure;
  const near = (gap: number, ...extents: Parameters<typeof extentsOf>[1][]) =>
    extentsOf(setting, ...extents).some(
      (cue) => standsBefore(cue, figure, gap) || standsBefore(figure, cue, gap) || overlaps(cue, figure),
    );
  let score = 0;
  if (near(NEAR, 'perfect', 'exist')) score += 1;
  else if (isReportedPerfect(figure)) score += 0.5;
  if (isVague(figure)) score -= vagueness(figure);
  if (near(NEAR, 'now')) score += 1.5;
  if (near(NEAR, 'data')) score += 1;
  if (near(3, 'total')) score += 1.5;
  if (isReached(figure)) score += 1;
  if (precededBy(figure, 'only')) score += 0.5;
  if (isRest(figure)) score -= timesOf(setting).span ? 1 : 3;
  if (hasCue(setting.sentence.cues, 'hypothetical') && figure.counted === null) score -= 1;
  return score;
}

const REACHING = 14;

/** "بلغ عدد الموقوفين نحو 5200 شخص": where the verb stands first, what was counted stands between. */
function isReached(figure: Figure): boolean {
  const { verbFirst } = figure.setting.reading.reader.lexicon.grammar;
  const reach = extentsOf(figure.setting, 'reach').some((cue) => standsBefore(cue, figure, REACHING));
  return verbFirst === true && reach && isMany(figure);
}

/** "the other four", "two more": left over from a figure told before; but "another 800" is one of its own. */
export function isRest(figure: Figure): boolean {
  return (
    (precededBy(figure, 'rest', 2) || restInside(figure)) &&
    !(isLarge(figure) && !figure.definite) &&
    !isOtherHarm(figure)
  );
}

/** "69 killed and 142 others injured": others than the dead, and not left over from them. */
function isOtherHarm({ setting, number }: Figure): boolean {
  return actsOf(setting.sentence.acts, 'injure').some(
    ({ last }) => last <= number.first && number.first - last <= 1,
  );
}

/** "said that it had arrested": the perfect of what somebody says. */
function isReportedPerfect({ setting, first }: Figure): boolean {
  const { pluperfect } = setting.reading.reader.lexicon.grammar;
  const before = setting.reading.tokens.slice(Math.max(setting.sentence.first, first - NEAR), first);
  const said = hasCue(setting.sentence.cues, 'say', 'according', 'announce');
  return said && before.some(({ word }) => pluperfect.has(word));
}

/** "dozens of plots have been foiled" says more than "hundreds of volunteers". */
function vagueness({ setting, counted }: Figure): number {
  if (timesOf(setting).span) return 2.5;
  const done = counted !== null && isHappening(counted.unit) && extentsOf(setting, 'perfect').length > 0;
  return done ? 1 : 4;
}

/** "hundreds", "dozens". */
export function isVague({ count }: Figure): boolean {
  return (
    count.best === null &&
    count.high === null &&
    count.qualifier !== null &&
    /s(?: of)?$/.test(count.qualifier)
  );
}

function restInside(figure: Figure): boolean {
  const adjectives = { first: figure.number.last, last: figure.last };
  return extentsOf(figure.setting, 'rest').some((cue) => overlaps(cue, adjectives));
}

function natureOf(figure: Figure, { unit, plural }: CountedNoun): number {
  const { setting } = figure;
  let score = 0;
  if (isHappening(unit) && plural) score += 1;
  if (unit === 'person' && isOnTheMove(figure)) score += isLarge(figure) ? 1.5 : 0.75;
  if (unit === 'person' && magnitude(figure) >= 30 && nearCourse(figure, 'imprisoned', 'trained')) score += 1;
  if (unit === 'person' && isLarge(figure) && isOfNation(figure)) score += 0.5;
  if (unit === 'record') score += 1;
  if (unit === 'country') score += extentsOf(setting, 'rank').length > 0 ? 3 : -2;
  if (unit === 'content') score -= 0.5;
  if (unit === 'operation' && !isOverTime(setting)) score -= 1;
  if (figure.definite) score -= isHappening(unit) ? 0.5 : 1;
  const people = unit === 'person' || unit === 'death';
  if (bracketedByPlace(setting.reading, setting.sentence).length > 0) return score + LISTED;
  if (isHarm(setting) && people && isOverAttacks(setting, figure)) return score + 3;
  if (isHarm(setting) && people) score -= 1 + 2 * localityOf(setting);
  if (isHarm(setting) && isOneAttack(setting) && (unit === 'person' || unit === 'death')) score -= 2;
  if (setting.sentence.sentence.kind === 'heading') score -= 1;
  if (isHappening(unit)) score -= localityOf(setting) / 2;
  return score;
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

/** Somebody was killed or hurt in an attack told in the same sentence. */
function isHarm({ sentence }: Setting): boolean {
  return actsOf(sentence.acts, 'kill', 'injure').length > 0;
}

/** "have lost their lives in three attacks": a sum over several. */
function isOverAttacks(setting: Setting, { number }: Figure): boolean {
  const { counted, sentence, reading } = setting;
  const { inPlace } = reading.reader.lexicon.grammar;
  const { bounded, occasion } = timesOf(setting);
  return counted.some(
    ({ term, first }) =>
      term.unit === 'attack' &&
      term.plural &&
      sentence.numbers.some(
        (several) =>
          several !== number &&
          ((bounded && !occasion) || inPlace.has(reading.tokens[several.first - 1]?.word ?? '')) &&
          (several.count.best ?? 0) > 1 &&
          several.last <= first &&
          first - several.last <= 1,
      ),
  );
}

/** "when a bomb went off": one occasion, unless a span of time stands beside it. */
function isOneAttack(setting: Setting): boolean {
  const attacks = actsOf(setting.sentence.acts, 'attack').filter(({ term }) => term.plural !== true);
  return attacks.length > 0 && !timesOf(setting).span;
}

function localityOf({ sentence }: Setting): number {
  return sentence.places.some(({ entry }) => entry?.kind === 'locality') ? 1 : 0;
}

function nearCourse(figure: Figure, ...courses: string[]): boolean {
  return figure.setting.courses.some(
    (course) =>
      courses.includes(course.term.course) &&
      (standsBefore(figure, course, 20) || standsBefore(course, figure, 6)),
  );
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

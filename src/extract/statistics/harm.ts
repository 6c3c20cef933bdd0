import { precisionOf } from '../../model/index.ts';
import { actsOf, type TokenSpan } from '../reading/mentions.ts';
import type { CountedNoun, Figure } from './figures.ts';
import { extentsOf, type Setting, wordAt } from './setting.ts';
import { magnitude } from './sizes.ts';
import { sinceToken, timesOf } from './times.ts';

/** Somebody was killed or hurt in an attack told in the same sentence. */
export function isHarm({ sentence }: Setting): boolean {
  return actsOf(sentence.acts, 'kill', 'injure').length > 0;
}

/** "have lost their lives in three attacks": a sum over several. */
export function isOverAttacks(setting: Setting, { number }: Figure): boolean {
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
export function isOneAttack(setting: Setting): boolean {
  const attacks = actsOf(setting.sentence.acts, 'attack').filter(({ term }) => term.plural !== true);
  return attacks.length > 0 && !timesOf(setting).span;
}

/** Whether a figure tells what one attack did, and not what somebody counted over several. */
export function isOfOneEvent(figure: Figure, noun: CountedNoun): boolean {
  return isOfOneAttack(figure, noun) || isTollOfOne(figure, noun);
}

const BEHIND_SINCE = 2;

/** "the worst since the bombing of X, which killed 63": what one attack did, and nothing counted since. */
function isOfOneAttack({ setting, first }: Figure, { unit }: CountedNoun): boolean {
  const since = sinceToken(setting);
  if (unit !== 'death' && unit !== 'injury' && !isHarm(setting)) return false;
  if (since === null || first < since) return false;
  if (isOfThatDay(setting, first)) return true;
  return actsOf(setting.sentence.acts, 'attack').some(
    ({ term, first: act, last }) =>
      term.form === 'noun' &&
      term.plural !== true &&
      act > since &&
      act - since <= BEHIND_SINCE &&
      last <= first,
  );
}

/** "since 22 March 2016, when 32 people died". */
function isOfThatDay(setting: Setting, first: number): boolean {
  const { subordinators, clauses } = setting.reading.reader.lexicon.grammar;
  return setting.sentence.dates.some(({ open, last }) => {
    const at = wordAt(setting, last) === ',' ? last + 1 : last;
    const word = wordAt(setting, at);
    return open === 'since' && last <= first && (subordinators.has(word) || clauses.has(word));
  });
}

const TOO_MANY = 1000;

/**
 * The dead or hurt of one attack that is named, or told beside figures over a longer time: "the Bali bombings of 2002",
 * "in ten years …; in October an ambush killed twelve", "the deadliest one, with 148 dead", "a toll of 70 dead".
 */
function isTollOfOne(figure: Figure, { unit }: CountedNoun): boolean {
  const { setting } = figure;
  if ((unit !== 'death' && unit !== 'injury' && unit !== 'person') || magnitude(figure) >= TOO_MANY)
    return false;
  const clause = clauseOf(figure);
  if (isOverTime(setting, clause)) return false;
  const attacks = actsOf(setting.sentence.acts, 'attack').filter(
    ({ term, first, last }) => term.form === 'noun' && first >= clause.first && last <= clause.last,
  );
  const single = attacks.length > 0 && attacks.every(({ term }) => term.plural !== true);
  if (single && timesOf(setting).span) return true;
  if (unit === 'person' && !isHarm(setting)) return false;
  if (attacks.some((attack) => isNamedAttack(setting, attack) || isPairOfAttacks(setting, attack)))
    return true;
  return isDeadliest(setting, clause) || (!isBounded(setting) && isToll(setting, clause));
}

/** What stands between semicolons around a figure. */
function clauseOf({ setting, first, last }: Figure): TokenSpan {
  const { sentence } = setting;
  let from = first;
  while (from > sentence.first && wordAt(setting, from - 1) !== ';') from -= 1;
  let to = last;
  while (to < sentence.last && wordAt(setting, to) !== ';') to += 1;
  return { first: from, last: to };
}

function isWithin({ first, last }: TokenSpan, clause: TokenSpan): boolean {
  return first >= clause.first && last <= clause.last;
}

function isOverTime(setting: Setting, clause: TokenSpan): boolean {
  const { dates } = setting.sentence;
  const toll = hasWord(setting, clause, setting.reading.reader.lexicon.grammar.deathTolls);
  const said = toll ? [] : extentsOf(setting, 'since', 'period', 'semester', 'annual');
  return [...dates.filter(({ open }) => open !== null), ...said].some((one) => isWithin(one, clause));
}

function isBounded({ sentence }: Setting): boolean {
  return sentence.dates.some(({ edtf }) => {
    const precision = edtf === null ? 'none' : precisionOf(edtf);
    return precision === 'year' || precision === 'month' || precision === 'interval';
  });
}

const BEFORE = 1;
const BEHIND = 2;

/** "the Bali bombings", "los atentados de Madrid": several that are known by their town. */
function isNamedAttack(setting: Setting, attack: TokenSpan): boolean {
  const { sentence, reading } = setting;
  const { verbFirst, notPlaces } = reading.reader.lexicon.grammar;
  if (verbFirst && notPlaces.has(wordAt(setting, attack.last))) return true;
  return sentence.places.some(({ entry, first, last }) => {
    const before = last <= attack.first && attack.first - last <= BEFORE;
    const behind = first >= attack.last && first - attack.last <= BEHIND;
    return entry?.kind !== 'country' && (before || behind);
  });
}

/** "two bombings", "تفجيران". */
function isPairOfAttacks(setting: Setting, { first, last }: TokenSpan): boolean {
  const { dual } = setting.reading.reader.lexicon.grammar;
  const pair = setting.sentence.numbers.some(
    (number) => number.count.best === 2 && number.last <= first && first - number.last <= 1,
  );
  return pair || dual?.test(wordAt(setting, last - 1)) === true;
}

/** "the deadliest one, with 148 dead"; not "the deadliest year". */
function isDeadliest(setting: Setting, { first, last }: TokenSpan): boolean {
  const { deadliest, monthWords } = setting.reading.reader.lexicon.grammar;
  for (let at = first; at < last; at += 1) {
    if (deadliest?.has(wordAt(setting, at)) !== true) continue;
    return ![-2, -1, 1].some((step) => monthWords?.has(wordAt(setting, at + step)));
  }
  return false;
}

/** "a toll of 70 dead". */
function isToll(setting: Setting, clause: TokenSpan): boolean {
  const { deathTolls, monthWords } = setting.reading.reader.lexicon.grammar;
  if (setting.balance || extentsOf(setting, 'balance').length > 0) return false;
  return hasWord(setting, clause, deathTolls) && !hasWord(setting, clause, monthWords);
}

function hasWord(
  setting: Setting,
  { first, last }: TokenSpan,
  words: ReadonlySet<string> | undefined,
): boolean {
  if (!words) return false;
  for (let at = first; at < last; at += 1) if (words.has(wordAt(setting, at))) return true;
  return false;
}

import type { NumberMention } from '../../language/index.ts';
import { asserterOf } from '../events/asserters.ts';
import { hasCue, type TokenSpan } from '../reading/mentions.ts';
import type { Aggregate } from './aggregate.ts';
import { type CountedNoun, isDefinite, nounAfter } from './figures.ts';
import { quantityCode } from './quantities.ts';
import { extentsOf, type Setting, wordAt } from './setting.ts';
import type { Statistic } from './statistic.ts';
import { type WordShare, wordSharesIn } from './word-shares.ts';

/**
 * Percentages of a whole that the text counts: "13 of the 23 attacks (57%)", "53 per cent of these"; and those that a
 * named source states of a noun. A percentage without either is left to the audit of the text.
 */
export function sharesOf(settings: readonly Setting[], aggregates: readonly Aggregate[]): Statistic[] {
  const bySentence = new Map<number, Aggregate[]>();
  for (const one of aggregates) {
    const { index } = one.figure.setting.sentence;
    bySentence.set(index, [...(bySentence.get(index) ?? []), one]);
  }
  return settings.flatMap((setting) => [
    ...extentsOf(setting, 'percent').flatMap((sign) => {
      const number = setting.sentence.numbers.find(({ last }) => last === sign.first);
      const whole = number ? wholeOf(setting, number, sign, bySentence) : null;
      return number && whole
        ? [shareOf(setting, { first: number.first, last: sign.last }, number, whole)]
        : [];
    }),
    ...wordSharesIn(setting).flatMap((share) => {
      const whole = wholeInWords(setting, share, bySentence);
      return whole ? [shareOf(setting, share, share, whole)] : [];
    }),
  ]);
}

/** "a third of them", "half were women": of what was counted just before; "half of the returnees": of what somebody counted. */
function wholeInWords(
  setting: Setting,
  share: WordShare,
  bySentence: ReadonlyMap<number, readonly Aggregate[]>,
): Whole | null {
  const { index } = setting.sentence;
  const same = (bySentence.get(index) ?? []).filter(({ figure }) => figure.last <= share.first).at(-1);
  const told = same ?? (bySentence.get(index - 1) ?? []).at(-1);
  const company = isAmongFigures(index, bySentence);
  const behind = (bySentence.get(index) ?? []).find(({ figure }) => isWholeOf(setting, share, figure));
  if (behind) return countedBy(behind);
  const noun = share.them
    ? null
    : (within(setting, share) ??
      nounOfShare(setting, share) ??
      (share.round ? nounAfter(setting, share.last, true) : null));
  if (noun) {
    const known =
      told && (told.noun.unit === noun.unit || same !== undefined) && isDefinite(setting, noun.first);
    if (known) return countedBy(told);
    const own = share.round || isOwnPopulation(setting, noun);
    return company || own ? { first: noun.first, last: noun.last, code: noun.quantity } : null;
  }
  const them = share.them || isOfThem(setting, share.last);
  const before =
    them || (company && share.noun === null) ? told : isSaid(setting, share.last) ? same : undefined;
  if (before) return countedBy(before);
  return company ? land(setting, share) : null;
}

/** "une école sur quatre": what stands within the share. */
function within(setting: Setting, { noun }: WordShare): CountedNoun | null {
  return noun && nounAfter(setting, noun.first, false);
}

const NEAR = 2;

/** Within two sentences of other figures that somebody counted. */
function isAmongFigures(index: number, bySentence: ReadonlyMap<number, readonly Aggregate[]>): boolean {
  for (let at = index - NEAR; at <= index + NEAR; at += 1) if (bySentence.has(at)) return true;
  return false;
}

const LAND = 3;

/** "a third of the territory", "40 per cent of the country". */
function land(setting: Setting, { last }: TokenSpan): Whole | null {
  const { of, ofThe, landWords } = setting.reading.reader.lexicon.grammar;
  const word = wordAt(setting, last);
  if (!landWords || !(of.has(word) || ofThe?.has(word))) return null;
  for (let at = last + 1; at <= last + LAND; at += 1)
    if (landWords.has(wordAt(setting, at))) return { first: at, last: at + 1, code: 'territory' };
  return null;
}

const THEM = 3;

/** "of them", "d'entre eux", "de ellos". */
function isOfThem(setting: Setting, at: number): boolean {
  const { of, pronouns } = setting.reading.reader.lexicon.grammar;
  for (let i = at; i < at + THEM; i += 1) {
    const word = wordAt(setting, i);
    if (pronouns.has(word)) return i > at;
    if (i === at && !of.has(word)) return false;
  }
  return false;
}

/** Nothing of its own behind it: "half were women", "la moitié, des mineurs". */
function isSaid(setting: Setting, at: number): boolean {
  const { of, breaks, passive, copulas } = setting.reading.reader.lexicon.grammar;
  const word = wordAt(setting, at);
  return !of.has(word) && (word === '' || breaks.has(word) || passive.has(word) || copulas.has(word));
}

/** What the share is of: "half of the returnees", "نصف العائدين". */
function nounOfShare(setting: Setting, { last }: TokenSpan): CountedNoun | null {
  const { of, ofThe, definite, verbFirst } = setting.reading.reader.lexicon.grammar;
  const word = wordAt(setting, last);
  const direct = verbFirst === true || ofThe?.has(word) === true || definite.has(word);
  if (!of.has(word) && !direct) return null;
  const from = of.has(word) || definite.has(word) ? last + 1 : last;
  return (
    thoseAt(setting, from) ?? nounAfter(setting, definite.has(wordAt(setting, from)) ? from + 1 : from, true)
  );
}

const POPULATIONS = new Set([
  'fighters_abroad',
  'returnees',
  'departures',
  'convictions',
  'attacks',
  'plots',
]);

/** Of what no text counts for one event: people of a nation, returnees, attacks; and somebody says so. */
function isOwnPopulation(setting: Setting, noun: CountedNoun): boolean {
  const { nations } = setting.reading;
  const ofNation =
    noun.unit === 'person' && nations.slice(noun.first, noun.last).some((code) => code !== null);
  return (
    (ofNation || POPULATIONS.has(noun.quantity)) && asserterOf(setting.reading, setting.sentence) !== null
  );
}

/** What the hundred per cent are, with the words for it. */
interface Whole extends TokenSpan {
  readonly code: string;
}

/** What somebody counted, as the whole of a share. */
function countedBy(aggregate: Aggregate): Whole {
  const { first, last } = aggregate.figure;
  return { first, last, code: quantityCode(aggregate) };
}

function wholeOf(
  setting: Setting,
  number: NumberMention,
  sign: TokenSpan,
  bySentence: ReadonlyMap<number, readonly Aggregate[]>,
): Whole | null {
  const { index } = setting.sentence;
  const beside = (bySentence.get(index) ?? []).filter(({ figure }) => figure.last <= number.first);
  const counted = beside.map(({ whole, figure }) => whole?.figure ?? figure).at(-1);
  const host = beside.find(({ figure }) => figure === counted);
  if (counted && host) return { first: counted.first, last: counted.last, code: quantityCode(host) };
  const behind = (bySentence.get(index) ?? []).find(({ figure }) => isWholeOf(setting, sign, figure));
  if (behind) return countedBy(behind);
  const told = bySentence.get(index - 1) ?? [];
  const before = told.find((one) => namesAgain(setting, number, one)) ?? told.at(-1);
  if (before && (pointsBack(setting, number) || namesAgain(setting, number, before)))
    return countedBy(before);
  const stated = isStated(setting, told) || isMadeUp(setting, number, sign) ? statedOf(setting, sign) : null;
  if (stated || !isAmongFigures(index, bySentence)) return stated;
  const people = told.at(-1);
  const { passive } = setting.reading.reader.lexicon.grammar;
  if (people && passive.has(wordAt(setting, sign.last))) return countedBy(people);
  return land(setting, sign);
}

/** "40 per cent of the 20 attacks". */
function isWholeOf(setting: Setting, sign: TokenSpan, figure: Aggregate['figure']): boolean {
  const { of } = setting.reading.reader.lexicon.grammar;
  const gap = figure.first - sign.last;
  return figure.counted !== null && of.has(wordAt(setting, sign.last)) && gap > 0 && gap <= 2;
}

const BACK = 10;

/** "these", "those", "them" before the percentage: what was counted in the sentence before. */
function pointsBack({ reading, sentence }: Setting, number: TokenSpan): boolean {
  const { pronouns } = reading.reader.lexicon.grammar;
  const before = reading.tokens.slice(Math.max(sentence.first, number.first - BACK), number.first);
  return before.some(({ word }) => pronouns.has(word));
}

/** "half of the attacks (47 per cent)": the noun that was counted in the sentence before. */
function namesAgain(setting: Setting, number: TokenSpan, { noun }: Aggregate): boolean {
  return setting.counted.some(
    ({ term, first, last }) => term.unit === noun.unit && last <= number.first && isDefinite(setting, first),
  );
}

/** Somebody says it, or estimates do; or the verb-first sentence goes on with what somebody counted. */
function isStated(setting: Setting, told: readonly Aggregate[]): boolean {
  const { reading, sentence } = setting;
  const goesOn = reading.reader.lexicon.grammar.verbFirst === true && told.length > 0;
  const sourced = hasCue(sentence.cues, 'according') || extentsOf(setting, 'data').length > 0;
  return goesOn || sourced || asserterOf(reading, sentence) !== null;
}

const MADE_UP = 3;

/** "Spain accounts for 60 per cent of …", "los menores suponen el 14 % de …", "40 per cent of all …": a whole that is known. */
function isMadeUp(setting: Setting, number: TokenSpan, sign: TokenSpan): boolean {
  const { makesUp, allWords } = setting.reading.reader.lexicon.grammar;
  const all = allWords?.has(wordAt(setting, sign.last + 1)) === true;
  const led = [1, 2, MADE_UP].some((step) => makesUp?.has(wordAt(setting, number.first - step)));
  return all || led;
}

/** "30 per cent of returnees are women", "13 per cent of those detained". */
function statedOf(setting: Setting, sign: TokenSpan): Whole | null {
  const { of, ofThe, definite, allWords, quantifiers } = setting.reading.reader.lexicon.grammar;
  const word = wordAt(setting, sign.last);
  if (!of.has(word) && !ofThe?.has(word)) return null;
  const next = wordAt(setting, sign.last + 1);
  const all = allWords?.has(next) || quantifiers?.has(next) ? 1 : 0;
  const from = sign.last + all + (definite.has(wordAt(setting, sign.last + all + 1)) ? 2 : 1);
  const noun: CountedNoun | null = nounAfter(setting, from, true) ?? thoseAt(setting, sign.last + 1);
  return noun ? { first: noun.first, last: noun.last, code: noun.quantity } : null;
}

const THOSE_REACH = 4;

/** "those detained", "ceux qui sont partis": people, by what befell them or what they did. */
function thoseAt(setting: Setting, at: number): CountedNoun | null {
  const { those } = setting.reading.reader.lexicon.grammar;
  if (!those?.has(wordAt(setting, at))) return null;
  const told = [...setting.sentence.acts, ...setting.courses].find(
    ({ first }) => first > at && first - at <= THOSE_REACH,
  );
  return told ? { first: at, last: told.last, unit: 'person', quantity: 'persons', plural: true } : null;
}

function shareOf(
  setting: Setting,
  value: TokenSpan,
  { count }: Pick<NumberMention, 'count'>,
  whole: Whole,
): Statistic {
  return {
    value: { ...value, count },
    setting,
    code: whole.code,
    label: whole,
    kind: 'share',
    unit: 'per cent',
    population: whole,
    period: null,
    asOf: null,
    evidence: 3,
  };
}

import type { NumberMention } from '../../language/index.ts';
import { type Count, exactly } from '../../model/index.ts';
import { placeKey } from '../../places/index.ts';
import type { Unit } from '../lexicons/lexicon.ts';
import { overlaps, type TokenSpan } from '../reading/mentions.ts';
import { extentsOf, isDifference, type Setting, standsBefore, wordAt } from './setting.ts';
import { wordSharesIn } from './word-shares.ts';

/** What a figure counts: a noun of the lexicon, or people by their nationality ("Moroccans"). */
export interface CountedNoun extends TokenSpan {
  readonly unit: Unit;
  readonly quantity: string;
  readonly plural: boolean;
}

/** A number with what it counts. The span runs from its qualifier to the noun. */
export interface Figure extends TokenSpan {
  readonly setting: Setting;
  readonly number: TokenSpan;
  readonly count: Count;
  /** Null for a number that leaves its noun out ("only 15 had …"). */
  readonly counted: CountedNoun | null;
  readonly form: 'number' | 'none' | 'ordinal' | 'rank' | 'share';
  /** "the 33 plots". */
  readonly definite: boolean;
}

/** The numbers of a sentence that count something, and "no attacks". */
export function figuresOf(setting: Setting): Figure[] {
  const shares = wordSharesIn(setting);
  const numbers = setting.sentence.numbers.flatMap((number) =>
    shares.some((share) => overlaps(share, number)) ? [] : (figureOf(setting, number) ?? []),
  );
  return [...numbers, ...nonesOf(setting)].sort((a, b) => a.first - b.first);
}

function figureOf(setting: Setting, number: NumberMention): Figure | null {
  if (number.ordinal || isGlued(setting, number) || isNamed(setting, number) || isYear(setting, number))
    return null;
  const counted = nounAfter(setting, number.last, number.count.best !== 1) ?? nounBehindOf(setting, number);
  if (counted?.unit === 'none' || isOneOf(setting, number)) return null;
  if (extentsOf(setting, 'percent').some(({ first }) => first === number.last)) return null;
  if (isDifference(setting, counted?.last ?? number.last)) return null;
  return {
    setting,
    number,
    count: number.count,
    counted,
    form: 'number',
    definite: isDefinite(setting, number.first),
    first: number.first,
    last: counted?.last ?? number.last,
  };
}

/** Part of a longer word or sign: "47-month", "$25", "COVID-19", "1:30". */
function isGlued({ reading: { tokens, reader } }: Setting, { first, last }: TokenSpan): boolean {
  const small = reader.lexicon.language.split !== undefined && (tokens[first - 1]?.word.length ?? 3) <= 2;
  const before = small && tokens[first - 1]?.kind === 'word' ? undefined : tokens[first - 1];
  const after = tokens[last];
  const touchesBefore = before !== undefined && before.end === tokens[first]?.start;
  const elided = tokens[last - 1]?.word.endsWith("'") === true;
  const touchesAfter = after !== undefined && !elided && after.start === tokens[last - 1]?.end;
  const opens = before?.word === '(' || before?.word === '"' || before?.word === '[';
  const closes = /^[.,;:!?)"'\]%—–]$/.test(after?.word ?? '');
  return (touchesBefore && !opens) || (touchesAfter && !closes);
}

/** "one of the main reasons". */
function isOneOf(setting: Setting, { last, count }: NumberMention): boolean {
  return count.best === 1 && setting.reading.reader.lexicon.grammar.of.has(wordAt(setting, last));
}

const LAST_YEAR = 2040;

/** "the 2004 bombings": four digits without a separator that can be a year; not "2038 personnes", where adjectives follow. */
function isYear(setting: Setting, { first, last, count }: NumberMention): boolean {
  const { tokens, reader } = setting.reading;
  const alike =
    last - first === 1 && /^(?:19|20)\d\d$/.test(tokens[first]?.word ?? '') && count.qualifier === null;
  if (!alike || (count.best ?? 0) > LAST_YEAR) return false;
  return (
    reader.lexicon.grammar.adjectivesFirst === true || !setting.counted.some((noun) => noun.first === last)
  );
}

/** "Article 54", "Resolution 2178": a capitalised noun right before a bare figure names it. */
function isNamed(setting: Setting, { first, last }: TokenSpan): boolean {
  const { tokens } = setting.reading;
  const before = tokens[first - 1];
  if (!before?.capital || first - 1 <= setting.sentence.first || tokens[first]?.kind !== 'number')
    return false;
  const { reader, gazetteer } = setting.reading;
  const known = gazetteer.demonym(placeKey(before.word)) !== null;
  const named = [...setting.sentence.names, ...setting.sentence.places].some(
    (name) => name.first < first && first <= name.last,
  );
  const next = wordAt(setting, last);
  return !known && !named && (next === '' || reader.lexicon.grammar.breaks.has(next));
}

export function isDefinite(setting: Setting, at: number): boolean {
  return setting.reading.reader.lexicon.grammar.definite.has(wordAt(setting, at - 1));
}

const FAR = 7;

/** The noun that a number before token `from` counts, or null. */
export function nounAfter(setting: Setting, from: number, plural: boolean): CountedNoun | null {
  const start = wordAt(setting, from) === '"' ? from + 1 : from;
  for (let at = start; at < Math.min(from + FAR, setting.sentence.last); at += 1) {
    const found = nounAt(setting, at, plural);
    if (found) return found;
    if (ends(setting, at)) return null;
  }
  return null;
}

const FEWEST = 10;
const MANY = 100;

/** "108 من عناصر الدعم": where the verb stands first, a number may have "of" before an indefinite or construct noun. */
function nounBehindOf(setting: Setting, { last: at, count }: NumberMention): CountedNoun | null {
  const { verbFirst, of, joinedArticle = '' } = setting.reading.reader.lexicon.grammar;
  const size = count.best ?? count.low ?? 0;
  const some = size >= MANY || (size >= FEWEST && !wordAt(setting, at + 1).startsWith(joinedArticle));
  if (verbFirst !== true || !some || !of.has(wordAt(setting, at))) return null;
  return nounAt(setting, at + 1, true);
}

/** The noun group that starts at a token: the last of several nouns ("terrorist plots", "cell members"). */
function nounAt(setting: Setting, at: number, plural: boolean): CountedNoun | null {
  let best: CountedNoun | null = null;
  for (let i = at; ; ) {
    const noun = mentionAt(setting, i) ?? peopleAt(setting, i);
    if (!noun) break;
    if (noun.plural || !plural) best = noun;
    if (best && setting.reading.reader.lexicon.grammar.verbFirst) break;
    i = noun.last;
  }
  return best;
}

function mentionAt({ counted }: Setting, at: number): CountedNoun | null {
  const found = counted.find(({ first }) => first === at);
  return found ? { first: found.first, last: found.last, ...found.term } : null;
}

/** "Moroccans", "French and Belgians": people by the word for their country. */
function peopleAt({ reading, sentence }: Setting, at: number): CountedNoun | null {
  const token = reading.tokens[at];
  if (!token?.capital || at >= sentence.last) return null;
  if (reading.gazetteer.demonym(placeKey(token.word)) === null) return null;
  const isCountry = reading.gazetteer.lookup(placeKey(token.word)).some(({ kind }) => kind === 'country');
  if (isCountry) return null;
  return { first: at, last: at + 1, unit: 'person', quantity: 'persons', plural: true };
}

/** A token that a noun group does not reach across: a break, or a verb that is no adjective. */
function ends(setting: Setting, at: number): boolean {
  const { sentence, reading } = setting;
  if (reading.reader.lexicon.grammar.breaks.has(wordAt(setting, at))) return true;
  const act = sentence.acts.find(({ first, term }) => first === at && term.form !== 'noun');
  return act !== undefined && (act.term.act === 'attack' || nounAt(setting, act.last, true) === null);
}

/** "no attacks": nought, if the noun is one that happens. */
function nonesOf(setting: Setting): Figure[] {
  const { sentence } = setting;
  return extentsOf(setting, 'no').flatMap((number) => {
    const counted = nounAfter(setting, number.last, false);
    const alone = number.last - number.first > 1;
    if (counted?.unit !== 'attack') return [];
    const occurs = extentsOf(setting, 'exist').some((cue) => standsBefore(counted, cue, 2));
    if (!counted.plural && !alone && !occurs) return [];
    const span = { first: number.first, last: counted.last };
    if (sentence.numbers.some((other) => overlaps(other, span))) return [];
    return [{ setting, number, count: exactly(0), counted, form: 'none' as const, definite: false, ...span }];
  });
}

/** Whether something of these kinds stands right before the figure. */
export function precededBy(figure: Figure, extent: 'only' | 'rest', gap = 1): boolean {
  return extentsOf(figure.setting, extent).some((cue) => standsBefore(cue, figure.number, gap));
}

import { isNegated, planStart } from '../events/scopes.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import {
  actsOf,
  hasCue,
  type Mention,
  ofKind,
  overlaps,
  type TermOf,
  type TokenSpan,
} from '../reading/mentions.ts';
import type { Source } from './value.ts';

// Which things of a sentence were seized, and how many.

/** A thing that may have been seized. */
export type Item = Mention<TermOf<'item'>>;

/** "A weapons cache": named only where nothing nearer is. */
export const GENERAL = 'weapons';

const NONE_REACH = 5;

/** None of it, or right behind a verb of finding that is denied: "no se encontraron armas ni explosivos". */
export function isNone({ reading }: Source, sentence: SentenceReading, item: TokenSpan): boolean {
  const act = actsOf(sentence.acts, 'seize')
    .filter(({ last }) => last <= item.first)
    .at(-1);
  const near = act !== undefined && item.first - act.last <= NONE_REACH;
  if (isExcepted(reading, sentence, item)) return false;
  return isNegated(sentence, item) || (near && isNegated(sentence, act));
}

/** "had nothing on them but phones". */
function isExcepted(
  { tokens, reader }: DocumentReading,
  { first: start }: SentenceReading,
  { first }: TokenSpan,
): boolean {
  const { exceptWords } = reader.lexicon.grammar;
  return exceptWords !== undefined && tokens.slice(start, first).some(({ word }) => exceptWords.has(word));
}

/** "After the fight the troops recovered two rifles": what forces seize in the course of an attack on them. */
export function wonBack(source: Source, sentence: SentenceReading): TokenSpan | null {
  const acts = actsOf(sentence.acts, 'seize').filter(({ term }) => term.form === 'past');
  return acts.find((act) => isOfForces(source, sentence, act)) ?? null;
}

const TAKER = 4;

/** Services or soldiers as the subject of a verb. */
function isOfForces(
  { reading }: Source,
  { names, people }: SentenceReading,
  { first, last }: TokenSpan,
): boolean {
  const { verbFirst, unitWords } = reading.reader.lexicon.grammar;
  const forces = [
    ...ofKind(names, 'agency').filter(({ term }) => term.operates || term.name === 'Defence Ministry'),
    ...people.filter(({ role }) => role === 'security'),
  ];
  const isUnit = (at: number) => unitWords?.has(reading.tokens[at]?.word ?? '') === true;
  if (verbFirst ? isUnit(last) || isUnit(first - 1) : false) return true;
  return forces.some((one) =>
    verbFirst && one.first >= last ? one.first - last <= 1 : one.last <= first && first - one.last <= TAKER,
  );
}

/** The act of seizing in a sentence, or null: found things count only where somebody looked. */
export function seizureStart(source: Source, sentence: SentenceReading): TokenSpan | null {
  const acts = actsOf(sentence.acts, 'seize').filter(
    (act) =>
      !planned(sentence, act) && !ofKind(sentence.things, 'weapon').some((weapon) => overlaps(weapon, act)),
  );
  const [act] = acts;
  if (act) return act;
  if (isCache(source) && planStart(sentence) === null) return { first: sentence.first, last: sentence.first };
  const { grammar } = source.reading.reader.lexicon;
  const cache = ofKind(sentence.things, 'item').find(
    ({ first }) =>
      grammar.of.has(source.reading.tokens[first - 1]?.word ?? '') && hasCue(sentence.cues, 'discovery'),
  );
  return cache ?? heldBy(source, sentence) ?? foundLying(source, sentence);
}

const LISTED = 3;

/**
 * "In the boot lay four pistols and two vests": things of which one is a weapon, two of them counted or three in all (both
 * where none is a weapon), in a sentence that does nothing with them, harms nobody and plans nothing.
 */
function foundLying(source: Source, sentence: SentenceReading): TokenSpan | null {
  if (isBusy(source, sentence) || hasCue(sentence.cues, 'negation', 'hypothetical')) return null;
  const plan = planStart(sentence) ?? sentence.last;
  const items = ofKind(sentence.things, 'item').filter(({ first }) => first < plan);
  const numbered = items.filter((item) => counted(source, sentence, item).count !== null);
  const armed = items.some(({ term }) => term.weapon !== undefined && term.weapon !== 'vehicle');
  const enough = numbered.length > 1 || items.length >= LISTED;
  const many = numbered.length > 1 && items.length >= LISTED;
  return many || (armed && enough) ? { first: sentence.first, last: sentence.first } : null;
}

/** It tells of harm, or of people arrested: what it names beside is not what was found. */
function isBusy({ telling }: Source, sentence: SentenceReading): boolean {
  const harm = sentence.acts.some(({ term }) => !['arrest', 'raid', 'seize', 'dismantle'].includes(term.act));
  const caught = telling.bindings.some(
    (one) => one.sentence === sentence && one.binding.act.term.act === 'arrest',
  );
  return harm || caught;
}

/** "was arrested … carrying two bombs": what stands behind the word. */
function heldBy({ reading }: Source, sentence: SentenceReading): TokenSpan | null {
  const { holding } = reading.reader.lexicon.grammar;
  if (!holding || actsOf(sentence.acts, 'arrest').length === 0) return null;
  for (let i = sentence.first; i < sentence.last; i += 1)
    if (holding.has(reading.tokens[i]?.word ?? '')) return { first: i, last: i + 1 };
  return null;
}

/** Behind the plan, unless things were seized in between: "were planning to …, and four bombs were seized". */
export function planned(sentence: SentenceReading, span: TokenSpan): boolean {
  const plan = planStart(sentence);
  if (plan === null || plan >= span.first) return false;
  return !actsOf(sentence.acts, 'seize').some(
    ({ term, first }) => term.form === 'past' && first > plan && first <= span.first,
  );
}

/** A find and nothing else: what the next sentences list was in it. */
function isCache({ telling }: Source): boolean {
  return telling.frames.every(
    ({ bindings, acts }) => bindings.length === 0 && actsOf(acts, 'seize').length > 0,
  );
}

/** Behind the act in an active sentence; before it in a passive one. Not what was planned or said to be used. */
export function isSeized(source: Source, sentence: SentenceReading, item: Item, act: TokenSpan): boolean {
  if (isBeforehand(source, item, act)) return false;
  if (planned(sentence, item) || (!item.term.weapon && isContainer(source, item))) return false;
  if (item.first >= act.last)
    return !sentence.acts.some(
      (other) =>
        other.first > act.last &&
        other.first < item.first &&
        other.term.form !== 'noun' &&
        other.term.act === 'attack',
    );
  const { passive, adjectivesFirst } = source.reading.reader.lexicon.grammar;
  if ((adjectivesFirst && act.first === item.last) || overlaps(item, act)) return true;
  if (surfaces(sentence, act) || isAmongFinds(source, act))
    return act.first - item.last <= SUBJECT && !isWhence(source, sentence, item);
  return (
    source.reading.tokens.slice(Math.max(0, act.first - 3), act.last).some(({ word }) => passive.has(word)) &&
    act.first - item.last <= SUBJECT
  );
}

/** Between what was found and the word for it, with the rest of the list. */
const SUBJECT = 25;

/** "Two ledgers and a pistol came to light": what was found is the subject. */
function surfaces({ acts }: SentenceReading, { first }: TokenSpan): boolean {
  return acts.some(({ term, first: at }) => at === first && term.surfaces === true);
}

/** "Out of the car came …", "del coche se sacaron …": where it was found. */
function isWhence({ reading }: Source, sentence: SentenceReading, { first }: Item): boolean {
  const { fromPlace, inPlace, of, ofThe } = reading.reader.lexicon.grammar;
  const word = (step: number) => reading.tokens[first - step]?.word ?? '';
  if ([1, 2].some((step) => fromPlace.has(word(step)) || inPlace.has(word(step)))) return true;
  return first - 1 === sentence.first && (of.has(word(1)) || ofThe?.has(word(1)) === true);
}

const AMONG = 4;

/** "listed two pistols and a map among the things recovered". */
function isAmongFinds({ reading }: Source, { first }: TokenSpan): boolean {
  const { listedAmong } = reading.reader.lexicon.grammar;
  if (!listedAmong) return false;
  return reading.tokens.slice(Math.max(0, first - AMONG), first).some(({ word }) => listedAmong.has(word));
}

/** "… found messages of a man who had sent them 200 euros": in a clause that looks back. */
function isBeforehand({ reading }: Source, item: Item, act: TokenSpan): boolean {
  const { pluperfect, adverbsFirst } = reading.reader.lexicon.grammar;
  const between = reading.tokens.slice(act.last, item.first);
  return adverbsFirst === true && between.some(({ word }) => pluperfect.has(word));
}

/** "in their car", "inside a van": where things were found. */
function isContainer({ reading }: Source, { first }: Item): boolean {
  const { inPlace, breaks, holding } = reading.reader.lexicon.grammar;
  const before = reading.tokens[first - 1];
  if (holding?.has(before?.word ?? '')) return false;
  return (
    inPlace.has(reading.tokens[first - 2]?.word ?? '') && before?.kind === 'word' && !breaks.has(before.word)
  );
}

const NEAR = 5;

/** The item with its number: "six handguns" is six, "a small black flag" is one, "knives" are not counted. */
export function counted(
  source: Pick<Source, 'reading'>,
  sentence: SentenceReading,
  item: Item,
): { span: TokenSpan; count: number | null } {
  const { tokens, reader } = source.reading;
  const { grammar } = reader.lexicon;
  const number = sentence.numbers.findLast(
    ({ last, ordinal }) =>
      !ordinal &&
      last <= item.first &&
      item.first - last <= NEAR &&
      plainBetween(source, sentence, last, item.first),
  );
  if (number) return { span: { first: number.first, last: item.last }, count: number.count.best };
  for (let i = item.first - 1; i >= Math.max(sentence.first, item.first - 4); i -= 1) {
    const word = tokens[i]?.word ?? '';
    if (grammar.articles.has(word))
      return {
        span: { first: i, last: item.last },
        count: isPlural(source, item) || item.term.item === GENERAL ? null : 1,
      };
    if (grammar.breaks.has(word)) break;
  }
  return { span: item, count: item.term.count ?? null };
}

function plainBetween(
  source: Pick<Source, 'reading'>,
  sentence: SentenceReading,
  from: number,
  to: number,
): boolean {
  if (sentence.acts.some(({ first }) => first >= from && first < to)) return false;
  const { breaks, of } = source.reading.reader.lexicon.grammar;
  return source.reading.tokens
    .slice(from, to)
    .every(
      ({ word }, i) => !breaks.has(word) || of.has(word) || (i === 1 && isPairOfAdjectives(source, from, to)),
    );
}

/** "four black and white flags". */
function isPairOfAdjectives({ reading }: Pick<Source, 'reading'>, from: number, to: number): boolean {
  const { adjectivesFirst, and, articles } = reading.reader.lexicon.grammar;
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  if (!adjectivesFirst || to !== from + 3 || articles.has(word(from + 2))) return false;
  return word(from + 1) !== ',' && and.has(word(from + 1));
}

function isPlural(source: Pick<Source, 'reading'>, item: Item): boolean {
  return source.reading.tokens[item.last - 1]?.word === item.term.item.split(' ').at(-1);
}

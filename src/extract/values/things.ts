import type { SuggestedStatement } from '../../model/index.ts';
import { byForces, isNegated, planStart } from '../events/scopes.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import {
  actsOf,
  gapBetween,
  hasCue,
  type Mention,
  ofKind,
  overlaps,
  type TermOf,
  type TokenSpan,
} from '../reading/mentions.ts';
import { isClaimed } from './aims.ts';
import { listedThings } from './listed-things.ts';
import { distinct, type Source, stated } from './value.ts';

type Item = Mention<TermOf<'item'>>;

interface Seized {
  readonly sentence: SentenceReading;
  readonly item: Item;
  readonly span: TokenSpan;
  readonly count: number | null;
}

/** Things seized, each with its number and as a statement of its own. */
export function seizedValues(source: Source): SuggestedStatement[] {
  const items = seizedItems(source);
  const specific = items.filter(({ item }) => item.term.item !== GENERAL);
  const seen = new Set<string>();
  const told = (specific.length > 0 ? specific : items).flatMap(({ sentence, item, span, count }) => {
    const key = keyOf(source, item);
    if (seen.has(key)) return [];
    seen.add(key);
    const value = { item: item.term.item, count };
    return [stated(source, 'seized_item', value, sentence, span, negation(sentence, item))];
  });
  return [...told, ...unknownThings(source, items)];
}

/** What stands in one list with things that were seized, in the words of the text. */
function unknownThings(source: Source, items: readonly Seized[]): SuggestedStatement[] {
  return [...new Set(items.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const known = items.filter((one) => one.sentence === sentence).map(({ item }) => item);
    return listedThings(source.reading, sentence, known).map((thing) =>
      stated(source, 'seized_item', { item: thing.item, count: thing.count }, sentence, thing, {
        certainty: 0.7,
      }),
    );
  });
}

/** Two things of one kind are told apart by their noun ("bank cards", "books"), where words tell them apart. */
function keyOf(source: Source, { first, last, term }: Item): string {
  const { adjectivesFirst, verbFirst, subjectsFollow } = source.reading.reader.lexicon.grammar;
  if (verbFirst || subjectsFollow || (term.weapon && adjectivesFirst)) return term.item;
  if (!adjectivesFirst) return `${term.item} ${(source.reading.tokens[first]?.word ?? '').replace(/s$/, '')}`;
  const noun = source.reading.tokens[last - 1]?.word ?? String(first);
  return `${term.item} ${noun.replace(/s$/, '')}`;
}

/** "A weapons cache": named only where nothing nearer is. */
const GENERAL = 'weapons';

function negation(sentence: SentenceReading, item: Item) {
  return isNone(sentence, item) ? ({ flags: ['negated'] } as const) : {};
}

const NONE_REACH = 5;

/** None of it, or right behind a verb of finding that is denied: "no se encontraron armas ni explosivos". */
function isNone(sentence: SentenceReading, item: TokenSpan): boolean {
  const act = actsOf(sentence.acts, 'seize')
    .filter(({ last }) => last <= item.first)
    .at(-1);
  const near = act !== undefined && item.first - act.last <= NONE_REACH;
  return isNegated(sentence, item) || (near && isNegated(sentence, act));
}

function seizedItems(source: Source): Seized[] {
  if (source.telling.story.class !== 'operation') return [];
  return source.telling.sentences.flatMap((sentence) => {
    const start = seizureStart(source, sentence);
    if (start === null) return [];
    return ofKind(sentence.things, 'item')
      .filter((item) => isSeized(source, sentence, item, start))
      .map((item) => ({ sentence, item, ...counted(source, sentence, item) }));
  });
}

/** The act of seizing in a sentence, or null: found things count only where somebody looked. */
function seizureStart(source: Source, sentence: SentenceReading): TokenSpan | null {
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
 * "In the boot lay four pistols and two vests": things of which one is a weapon, two of them counted or three in all, in a
 * sentence that does nothing with them, harms nobody and plans nothing.
 */
function foundLying(source: Source, sentence: SentenceReading): TokenSpan | null {
  if (
    isBusy(source, sentence) ||
    planStart(sentence) !== null ||
    hasCue(sentence.cues, 'negation', 'hypothetical')
  )
    return null;
  const items = ofKind(sentence.things, 'item');
  const numbered = items.filter((item) => counted(source, sentence, item).count !== null);
  const armed = items.some(({ term }) => term.weapon !== undefined && term.weapon !== 'vehicle');
  const enough = numbered.length > 1 || items.length >= LISTED;
  return armed && enough ? { first: sentence.first, last: sentence.first } : null;
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
function planned(sentence: SentenceReading, span: TokenSpan): boolean {
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
function isSeized(source: Source, sentence: SentenceReading, item: Item, act: TokenSpan): boolean {
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
  return (
    source.reading.tokens.slice(Math.max(0, act.first - 3), act.last).some(({ word }) => passive.has(word)) &&
    act.first - item.last <= 25
  );
}

/** "… found messages of a man who had sent them 200 euros": in a clause that looks back. */
function isBeforehand({ reading }: Source, item: Item, act: TokenSpan): boolean {
  const { pluperfect, adverbsFirst } = reading.reader.lexicon.grammar;
  const between = reading.tokens.slice(act.last, item.first);
  return adverbsFirst === true && between.some(({ word }) => pluperfect.has(word));
}

/** "in their car", "inside a van": where things were found. */
function isContainer({ reading }: Source, { first }: Item): boolean {
  const { inPlace, breaks } = reading.reader.lexicon.grammar;
  const before = reading.tokens[first - 1];
  return (
    inPlace.has(reading.tokens[first - 2]?.word ?? '') && before?.kind === 'word' && !breaks.has(before.word)
  );
}

const NEAR = 5;

/** The item with its number: "six handguns" is six, "a small black flag" is one, "knives" are not counted. */
function counted(
  source: Source,
  sentence: SentenceReading,
  item: Item,
): { span: TokenSpan; count: number | null } {
  const { tokens, reader } = source.reading;
  const { grammar } = reader.lexicon;
  const number = sentence.numbers.find(
    ({ last }) =>
      last <= item.first && item.first - last <= NEAR && plainBetween(source, sentence, last, item.first),
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

function plainBetween(source: Source, sentence: SentenceReading, from: number, to: number): boolean {
  if (sentence.acts.some(({ first }) => first >= from && first < to)) return false;
  const { breaks, of } = source.reading.reader.lexicon.grammar;
  return source.reading.tokens
    .slice(from, to)
    .every(
      ({ word }, i) => !breaks.has(word) || of.has(word) || (i === 1 && isPairOfAdjectives(source, from, to)),
    );
}

/** "four black and white flags". */
function isPairOfAdjectives({ reading }: Source, from: number, to: number): boolean {
  const { adjectivesFirst, and, articles } = reading.reader.lexicon.grammar;
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  if (!adjectivesFirst || to !== from + 3 || articles.has(word(from + 2))) return false;
  return word(from + 1) !== ',' && and.has(word(from + 1));
}

function isPlural(source: Source, item: Item): boolean {
  return source.reading.tokens[item.last - 1]?.word === item.term.item.split(' ').at(-1);
}

/** Weapons with their role: seized, planned, or used. */
export function weaponValues(source: Source): SuggestedStatement[] {
  const seized = seizedItems(source).flatMap(({ sentence, item, span }) =>
    item.term.weapon && !isNone(sentence, item)
      ? [stated(source, 'weapon', { id: item.term.weapon, role: 'seized' }, sentence, span)]
      : [],
  );
  const others = source.telling.story.class === 'attack' ? usedWeapons(source) : plannedWeapons(source);
  return distinct([...seized, ...others], (value) =>
    typeof value === 'object' && 'id' in value ? `${value.id}` : '',
  );
}

interface Armed extends TokenSpan {
  readonly code: string;
}

function weaponsIn(reading: DocumentReading, sentence: SentenceReading): Armed[] {
  return [
    ...ofKind(sentence.things, 'weapon').map(({ first, last, term }) => ({ first, last, code: term.code })),
    ...ofKind(sentence.things, 'item').flatMap(({ first, last, term }) =>
      term.weapon ? [{ first, last, code: term.weapon }] : [],
    ),
    ...sentence.acts.flatMap(({ first, last, term }) =>
      term.weapon ? [{ first, last, code: term.weapon }] : [],
    ),
  ].filter(
    (weapon) => !isNegated(sentence, weapon) && !isFake(reading, weapon) && !isOfAttacker(sentence, weapon),
  );
}

const FAKE = 2;

/** "a fake suicide vest", "un cinturón explosivo falso". */
function isFake({ tokens, reader }: DocumentReading, { first, last }: TokenSpan): boolean {
  const { fakes } = reader.lexicon.grammar;
  const near = [...tokens.slice(Math.max(0, first - FAKE), first), ...tokens.slice(last, last + FAKE)];
  return fakes !== undefined && near.some(({ word }) => fakes.has(word));
}

/** "attacker shot dead": what the forces used. */
function isOfAttacker({ people, acts }: SentenceReading, weapon: TokenSpan): boolean {
  const shot = acts.some((act) => act.term.act === 'kill' && overlaps(act, weapon));
  return shot && people.some(({ role, last }) => role === 'suspect' && last === weapon.first);
}

function plannedWeapons(source: Source): SuggestedStatement[] {
  return source.telling.sentences.flatMap((sentence) => {
    const plan = planStart(sentence);
    if (plan === null) return [];
    return weaponsIn(source.reading, sentence)
      .filter(({ first, code }) => first >= plan - 3 && code !== 'other' && code !== 'ammunition')
      .filter((weapon) => !isClaimed(sentence, plan, weapon))
      .map((weapon) =>
        stated(source, 'weapon', { id: weapon.code, role: 'planned' }, sentence, weapon, {
          flags: ['planned'],
          certainty: 0.9,
        }),
      );
  });
}

function usedWeapons(source: Source): SuggestedStatement[] {
  const framed = new Set(source.telling.frames.map(({ sentence }) => sentence.index));
  return source.telling.sentences.flatMap((sentence) => {
    const own =
      framed.has(sentence.index) && source.telling.frames.some((frame) => frame.sentence === sentence);
    const acts = actsOf(sentence.acts, 'arrest', 'seize', 'dismantle');
    return weaponsIn(source.reading, sentence)
      .filter((weapon) => !planned(sentence, weapon) && (own || acts.length === 0))
      .filter((weapon) => !acts.some(({ term, first }) => term.act === 'seize' && first < weapon.first))
      .filter(({ code }) => code !== 'ammunition' && code !== 'other')
      .filter((weapon) => !byForces(source.reading, sentence, weapon))
      .filter((weapon) => !own || nearAttack(source, sentence, weapon))
      .map((weapon) =>
        stated(source, 'weapon', { id: weapon.code, role: 'used' }, sentence, weapon, {
          certainty: own ? 1 : 0.85,
        }),
      );
  });
}

const NEAR_ATTACK = 12;

function nearAttack(source: Source, sentence: SentenceReading, weapon: TokenSpan): boolean {
  return source.telling.frames.some(
    (frame) =>
      frame.sentence === sentence && frame.acts.some((act) => gapBetween(act, weapon) <= NEAR_ATTACK),
  );
}

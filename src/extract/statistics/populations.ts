import type { Place } from '../../model/index.ts';
import { placeKey, placeValue } from '../../places/index.ts';
import { overlaps, type TokenSpan } from '../reading/mentions.ts';
import type { Aggregate } from './aggregate.ts';
import { extentsOf, type Setting, wordAt } from './setting.ts';
import type { Statistic } from './statistic.ts';

const LONGEST = 18;

/** Whom or what a figure covers, from its noun's first adjective to the verb or the clause's end; null without a noun. */
export function populationOf({ figure, noun }: Aggregate): TokenSpan | null {
  const { setting } = figure;
  if (noun.first >= figure.number.first && noun.first < figure.number.last) return null;
  const named = figure.counted ? namedBefore(figure, noun) : null;
  if (named) return named;
  const first = figure.counted ? figure.number.last : nounStart(setting, noun);
  let last = Math.max(noun.last, first + 1);
  const limit = Math.min(setting.sentence.last, last + LONGEST);
  const isRelative = isClause(setting, last);
  for (
    let at = last;
    at < limit && !(isRelative ? isMark(setting, at) : endsPopulation(setting, at));
    at += 1
  )
    last = at + 1;
  return { first, last: trimmed(setting, Math.max(noun.last, first + 1), last) };
}

const GENERAL = 'persons';

/** "the number of Tunisians who fight in Syria is put at 3000 persons": the noun behind only says that they are people. */
function namedBefore({ setting, first }: Aggregate['figure'], noun: Aggregate['noun']): TokenSpan | null {
  if (!setting.reading.reader.lexicon.grammar.verbFirst || noun.quantity !== GENERAL) return null;
  const cue = extentsOf(setting, 'number').find(({ last }) => last <= first && first - last <= LONGEST);
  const named =
    cue && setting.sentence.people.find((group) => group.first === cue.last && group.last < first);
  if (!named) return null;
  let last = named.last;
  while (last < first && !isEdgeBefore(setting, last)) last += 1;
  return { first: named.first, last: trimmed(setting, named.last, last) };
}

/** A mark, a verb of reaching, or the small word before the number. */
function isEdgeBefore(setting: Setting, at: number): boolean {
  const span = { first: at, last: at + 1 };
  return isMark(setting, at) || extentsOf(setting, 'reach', 'be', 'data').some((cue) => overlaps(cue, span));
}

/** The adjectives before a noun that stands apart from its number. */
function nounStart(setting: Setting, noun: TokenSpan): number {
  const { grammar } = setting.reading.reader.lexicon;
  let first = noun.first;
  const isEdge = (word: string) =>
    word === '' || grammar.breaks.has(word) || grammar.definite.has(word) || grammar.articles.has(word);
  while (first > noun.first - 4 && !isEdge(wordAt(setting, first - 1)) && !isNumber(setting, first - 1))
    first -= 1;
  return first;
}

/** "people who have left to fight": the relative clause limits them. */
function isClause(setting: Setting, at: number): boolean {
  const { clauses } = setting.reading.reader.lexicon.grammar;
  return setting.reading.tokens[at]?.kind === 'word' && clauses.has(wordAt(setting, at));
}

function isMark(setting: Setting, at: number): boolean {
  return setting.reading.tokens[at]?.kind === 'mark' && wordAt(setting, at) !== '-';
}

function isNumber({ sentence }: Setting, at: number): boolean {
  return sentence.numbers.some(({ first, last }) => first <= at && at < last);
}

/** What a reader is shown: the population, else the words from the number to what befell. */
export function labelOf(aggregate: Aggregate): TokenSpan {
  const { figure } = aggregate;
  const population = populationOf(aggregate);
  if (population && figure.counted) return population;
  return { first: figure.first, last: valueEnd(aggregate) };
}

/** Where the quote of a value ends: at its noun, at the whole ("69 of the 112 attackers"), else with the clause. */
export function valueEnd({ figure, whole }: Aggregate): number {
  if (figure.counted) return figure.last;
  const base = whole?.figure;
  const behind = base && base.setting === figure.setting && base.first >= figure.last ? base.last : null;
  return behind !== null && behind - figure.last <= 8 ? behind : clauseEnd(figure);
}

const CLAUSE = 12;

/** Where the clause ends that says what the number is about. */
function clauseEnd({ setting, last }: Aggregate['figure']): number {
  const { verbFirst, others, pronouns } = setting.reading.reader.lexicon.grammar;
  const word = wordAt(setting, last);
  if (verbFirst) return others.has(word) || pronouns.has(word) ? last + 1 : last;
  const limit = Math.min(setting.sentence.last, last + CLAUSE);
  let end = last;
  while (end < limit && !isClauseEnd(setting, end)) end += 1;
  return trimmed(setting, last, end);
}

function isClauseEnd(setting: Setting, at: number): boolean {
  const { clauses } = setting.reading.reader.lexicon.grammar;
  if (setting.reading.tokens[at]?.kind === 'mark') return true;
  return clauses.has(wordAt(setting, at)) || isNumber(setting, at);
}

/** Without joining words left over at the end. */
function trimmed(setting: Setting, from: number, last: number): number {
  const { breaks, and } = setting.reading.reader.lexicon.grammar;
  let end = last;
  while (end > from && (breaks.has(wordAt(setting, end - 1)) || and.has(wordAt(setting, end - 1)))) end -= 1;
  return end;
}

/** What is joined on is another noun or place, not another verb. */
function nounFollows({ counted, sentence }: Setting, at: number): boolean {
  return [...counted, ...sentence.places].some(({ first }) => first > at && first - at <= 3);
}

/** A comma inside a list of places goes on. */
function isListed(setting: Setting, at: number): boolean {
  const { and } = setting.reading.reader.lexicon.grammar;
  const next = and.has(wordAt(setting, at + 1)) ? at + 2 : at + 1;
  const { places } = setting.sentence;
  return places.some(({ last }) => last === at) && places.some(({ first }) => first === next);
}

function endsPopulation(setting: Setting, at: number): boolean {
  const { grammar, language } = setting.reading.reader.lexicon;
  const word = wordAt(setting, at);
  if (grammar.verbFirst && language.dateGlue.includes(word) && isBeforeDate(setting, at)) return true;
  const token = setting.reading.tokens[at];
  if (token?.kind === 'mark' && word !== '-' && word !== '[' && word !== ']') return !isListed(setting, at);
  if (isNumber(setting, at) || grammar.clauses.has(word)) return true;
  if (token?.kind === 'word' && grammar.and.has(word) && !nounFollows(setting, at)) return true;
  if (grammar.passive.has(word) || grammar.pluperfect.has(word) || grammar.modals.has(word)) return true;
  const span = { first: at, last: at + 1 };
  if (extentsOf(setting, 'perfect', 'exist', 'trend', 'reach', 'period').some((cue) => overlaps(cue, span)))
    return true;
  if (setting.sentence.dates.some((date) => overlaps(date, span))) return true;
  return setting.sentence.acts.some((act) => act.first === at && act.term.form === 'past');
}

/** "the year" and "in the month of" before a date. */
function isBeforeDate({ sentence }: Setting, at: number): boolean {
  return sentence.dates.some(({ first }) => first > at && first - at <= 2);
}

interface Located {
  readonly place: Place;
  readonly span: TokenSpan;
}

/** Countries and towns of the figure: where people come from (by their nationality), where they are, where it was. */
export function placesOf({ setting, value, code }: Statistic): Located[] {
  const abroad = code === 'fighters_abroad' || code.startsWith('depart') || code.startsWith('returnees');
  const named = setting.sentence.places.flatMap((place): Located[] => {
    if (!place.entry) return [];
    const role = !abroad ? 'operation' : place.cue === 'from' ? 'origin' : 'active';
    return [{ place: placeValue(place.entry, role), span: place }];
  });
  const people = nationality(setting, value);
  return people && !named.some(({ place }) => place.name === people.place.name) ? [people, ...named] : named;
}

/** "1,300 Moroccans", "800 French citizens": the origin. */
function nationality(setting: Statistic['setting'], value: TokenSpan): Located | null {
  const { nations, gazetteer } = setting.reading;
  for (let at = value.first; at < value.last; at += 1) {
    const code = nations[at] ?? null;
    const name = code === null ? null : gazetteer.countryName(code);
    const entry = name === null ? undefined : gazetteer.lookup(placeKey(name))[0];
    if (entry) return { place: placeValue(entry, 'origin'), span: { first: at, last: at + 1 } };
  }
  return null;
}

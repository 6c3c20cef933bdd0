import type { NumberMention, Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import { type Mention, ofKind, overlaps, type TermOf, type TokenSpan } from './mentions.ts';
import type { PeopleGroup } from './people.ts';

// Words of the lexicon that are a part of something else where they stand.

/** "five bombs", "40 kilos de dinamita" are things, no acts of bombing; "an exchange of fire at" is a noun. */
export function isThing(
  act: Mention<TermOf<'act'>>,
  things: readonly Mention[],
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  { infinitive, articles, definite, adjectivesFirst, of }: Grammar,
): boolean {
  const next = tokens[act.last]?.word ?? '';
  const verb =
    infinitive.has(tokens[act.first - 1]?.word ?? '') && (articles.has(next) || definite.has(next));
  if (adjectivesFirst && verb) return false;
  const sites = act.term.act === 'raid' || act.term.act === 'foil' ? ofKind(things, 'target') : [];
  if (sites.some((site) => isWithin(act, site))) return true;
  const items = ofKind(things, 'item').filter((item) => overlaps(item, act));
  if (act.term.form === 'base')
    return items.length > 0 || (adjectivesFirst === true && of.has(tokens[act.first - 1]?.word ?? ''));
  if (articles.has(tokens[act.first - 1]?.word ?? '') && items.some((item) => isOpening(act, item)))
    return true;
  const measured =
    of.has(tokens[act.first - 1]?.word ?? '') && numbers.some(({ last }) => last === act.first - UNIT_OF);
  return (measured && items.length > 0) || items.some((item) => isWithin(act, item));
}

/** Tokens between a number and what it measures: "40 kilos de". */
const UNIT_OF = 2;

/** "incendio" for "incendió": without its accent the past of a verb is a noun, or another person's present. */
export function isNounByAccent(
  { term, first, last }: Mention<TermOf<'act'>>,
  text: string,
  tokens: readonly Token[],
  { accentedPast, plainPast, participle }: Grammar,
): boolean {
  const token = tokens[first];
  if (!accentedPast || !token || term.form !== 'past' || last - first > 1) return false;
  const written = text.slice(token.start, token.end);
  if (!written.endsWith('o') || participle?.test(token.word)) return false;
  return plainPast?.test(token.word) !== true;
}

const OBJECT = 3;

/** "held talks", "holding a two-day summit": nobody is held. */
export function isOccasion(
  { first, last, term }: Mention<TermOf<'act'>>,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { occasions, breaks } = grammar;
  if (!occasions || term.act !== 'arrest') return false;
  if (isHeldOccasion(first, tokens, grammar)) return true;
  for (let at = last; at < last + OBJECT; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (occasions.has(word)) return true;
    if (breaks.has(word)) return false;
  }
  return false;
}

const AUXILIARIES = 3;
const SUBJECT = 9;

/** "two workshops on extremism were held": a noun before the verbs of being, with nobody counted between. */
function isHeldOccasion(first: number, tokens: readonly Token[], grammar: Grammar): boolean {
  const { occasions, passive, pluperfect, fillers, adjectivesFirst } = grammar;
  if (!adjectivesFirst) return false;
  let at = first - 1;
  let passives = 0;
  for (; at >= first - AUXILIARIES; at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (passive.has(word)) passives += 1;
    else if (!pluperfect.has(word) && !fillers.has(word)) break;
  }
  if (passives === 0) return false;
  for (; at >= first - SUBJECT; at -= 1) {
    const { word = '', kind } = tokens[at] ?? {};
    if (occasions?.has(word)) return true;
    if (kind !== 'word' || grammar.articles.has(word) || grammar.definite.has(word)) return false;
  }
  return false;
}

/** "appels au meurtre", "menaces de mort": nothing that was done. */
export function isCalledFor(
  { first, term }: Mention<TermOf<'act'>>,
  tokens: readonly Token[],
  { calls, of, inPlace, definite }: Grammar,
): boolean {
  if (!calls || !(term.act === 'kill' || term.act === 'attack')) return false;
  const word = (at: number) => tokens[at]?.word ?? '';
  const at = definite.has(word(first - 1)) ? first - 2 : first - 1;
  return (of.has(word(at)) || inPlace.has(word(at))) && calls.has(word(at - 1));
}

/** "فجرا", "قبل الفجر": a time of day, unless somebody blows himself up. */
export function isDawn(
  { first, last, term }: Mention<TermOf<'act'>>,
  tokens: readonly Token[],
  { dawn, reflexive }: Grammar,
): boolean {
  if (!dawn || term.act !== 'attack' || last - first > 1) return false;
  return dawn.has(tokens[first]?.word ?? '') && reflexive?.has(tokens[last]?.word ?? '') !== true;
}

const HOLDS = 3;

/** "his phone held videos", "the bag holds a pistol": things are in it, and nobody is held. */
export function isContaining(
  { first, last, term }: Mention<TermOf<'act'>>,
  things: readonly Mention[],
  tokens: readonly Token[],
  { occasions, passive }: Grammar,
): boolean {
  if (!occasions || term.act !== 'arrest' || term.form === 'noun' || last - first > 1) return false;
  if (!/^h[eo]ld/.test(tokens[first]?.word ?? '') || passive.has(tokens[first - 1]?.word ?? '')) return false;
  return ofKind(things, 'item').some((item) => item.first >= last && item.first - last <= HOLDS);
}

/** "la route s'arrête", "s'est arrêté": whoever stops is not stopped by others. */
export function isStop(
  { first, last, term }: Mention<TermOf<'act'>>,
  tokens: readonly Token[],
  { reflexives, passive }: Grammar,
): boolean {
  if (!reflexives || term.act !== 'arrest' || term.form === 'noun' || last - first > 1) return false;
  const word = (at: number) => tokens[at]?.word ?? '';
  return reflexives.has(word(passive.has(word(first - 1)) ? first - 2 : first - 1));
}

/** "le juge d'instruction", "le Raid": a word of somebody's name or office is no act. */
export function isTitle(act: TokenSpan, names: readonly Mention[], { verbFirst }: Grammar): boolean {
  const within = ({ term, first, last }: Mention) =>
    (term.kind === 'agency' || term.kind === 'official') && first <= act.first && act.last <= last;
  return verbFirst ? ofKind(names, 'organisation').some((name) => isWithin(act, name)) : names.some(within);
}

/** "fusiles de asalto": a part of the name of a thing. */
function isWithin(act: TokenSpan, item: TokenSpan): boolean {
  return item.first < act.first && act.last <= item.last;
}

/** "une ceinture d'explosifs", with an article before it: the first word of the name of a thing. */
function isOpening(act: TokenSpan, item: TokenSpan): boolean {
  return item.first === act.first && act.last < item.last;
}

/** A part of a longer name: "القاعدة" in "تنظيم القاعدة", "Base" in a town's name. */
export function isInside(span: TokenSpan, name: TokenSpan): boolean {
  return (
    name.first <= span.first && span.last <= name.last && name.last - name.first > span.last - span.first
  );
}

/** Names without those that only open a phrase of an act: "القضاء" in "القضاء على". */
export function withoutParts(names: readonly Mention[], acts: readonly TokenSpan[]): readonly Mention[] {
  return names.filter(
    ({ first, last }) =>
      !acts.some((act) => act.first === first && act.last > last && act.last - act.first > 1),
  );
}

/** "deux militaires tombés": right behind people who are counted. */
export function isBesideCounted({ first }: TokenSpan, people: readonly PeopleGroup[]): boolean {
  return people.some(({ last, count, bare }) => last === first && count !== null && !bare);
}

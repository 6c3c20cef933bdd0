import type { NumberMention, Token } from '../../language/index.ts';
import type { Count } from '../../model/index.ts';
import { exactly } from '../../model/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import { kinOf, womanBy } from './kin.ts';
import { type Mention, overlaps, type TermOf, type TokenSpan } from './mentions.ts';
import { isOneMore } from './one-more.ts';
import { withApposed } from './people-apposed.ts';
import { follows, groupBehind } from './people-behind.ts';
import { type PeopleGroup, within } from './people-group.ts';

export type { PeopleGroup };

const FAR = 8;
/** Where adjectives follow their noun: "three", "three of the". */
const NEXT = 1;

/** The groups of people of a sentence, in text order. */
export function peopleOf(
  tokens: readonly Token[],
  span: TokenSpan,
  persons: readonly Mention<TermOf<'person'>>[],
  numbers: readonly NumberMention[],
  grammar: Grammar,
  sides: readonly TokenSpan[] = [],
  services: readonly TokenSpan[] = [],
): PeopleGroup[] {
  const groups: PeopleGroup[] = [];
  const used = new Set<NumberMention>();
  for (const [i, person] of persons.entries()) {
    const next = persons[i + 1];
    if (
      grammar.verbFirst
        ? follows(tokens, persons, i)
        : next && next.first <= person.last && tokens[person.last - 1]?.word !== "'s"
    )
      continue;
    if (numbers.some((number) => overlaps(number, person))) continue;
    if (groups.at(-1)?.head === person.first && groups.at(-1)?.count) continue;
    const before = numberOf(tokens, span, person, numbers, used, grammar);
    const number = before?.ordinal && person.term.plural && grammar.adjectivesFirst ? null : before;
    if (number) used.add(number);
    const group = grammar.verbFirst
      ? groupBehind(tokens, persons, i, number, numbers, used, grammar)
      : kinOf(tokens, groupOf(tokens, span, person, number, grammar), groups.at(-1), grammar);
    const theirs = grammar.adjectivesFirst && grammar.of.has(tokens[group.last]?.word ?? '');
    groups.push(onSide(group, sides, theirs ? services : []));
  }
  const isYears = ({ last }: NumberMention) =>
    grammar.bareYears && grammar.years.has(tokens[last]?.word ?? '');
  for (const number of numbers)
    if (!used.has(number) && !number.ordinal && !isYears(number))
      groups.push(ofThem(tokens, bareGroup(number, isTheNumber(tokens, number, grammar)), grammar));
  for (const number of numbers) if (isOneMore(tokens, number, groups, grammar)) groups.push(oneMore(number));
  if (grammar.duals) groups.push(...dualsOf(tokens, span, grammar));
  const all = groups
    .filter((group) => !isPopulation(tokens, group, grammar))
    .map((group) => withOthers(tokens, group, grammar));
  const whole = wholes(
    tokens,
    all.sort((a, b) => a.first - b.first),
    grammar,
  );
  return grammar.adjectivesFirst ? withApposed(tokens, whole, grammar) : whole;
}

/** "un pueblo de unos 5.500 vecinos": how many live there. */
function isPopulation(
  tokens: readonly Token[],
  { first, head }: PeopleGroup,
  { inhabitants, of, placeNouns }: Grammar,
): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  if (!inhabitants?.has(word(head))) return false;
  const at = [0, 1].find((step) => of.has(word(first - 1 + step))) ?? null;
  return at !== null && [2, 3].some((step) => placeNouns.has(word(first - step + at)));
}

/** "Both were taken away": two who were told before. */
function dualsOf(tokens: readonly Token[], span: TokenSpan, grammar: Grammar): PeopleGroup[] {
  const { duals, passive, pluperfect, fillers } = grammar;
  const groups: PeopleGroup[] = [];
  for (let at = span.first; at < span.last - 1; at += 1) {
    const next = tokens[at + 1]?.word ?? '';
    if (!duals?.has(tokens[at]?.word ?? '') || ![passive, pluperfect, fillers].some((set) => set.has(next)))
      continue;
    groups.push({ ...bareGroup({ first: at, last: at + 1, count: exactly(2) }, true), bare: false });
  }
  return groups;
}

/** "otros dos": the word before the number belongs to it; "cinco fallecidos más": the one behind its participle. */
function withOthers(
  tokens: readonly Token[],
  group: PeopleGroup,
  { othersBefore, definite, participle, others }: Grammar,
): PeopleGroup {
  const word = (at: number) => tokens[at]?.word ?? '';
  if (group.bare && participle?.test(word(group.last)) && others.has(word(group.last + 1)))
    return { ...group, further: true };
  if (group.count === null || !othersBefore?.has(word(group.first - 1))) return group;
  const known = definite.has(word(group.first - 2));
  return { ...group, first: group.first - 1, further: true, definite: group.definite || known };
}

/** "29 of the 32 militants": the 29 are the militants meant; the 32 are what a participle right behind tells of. */
function wholes(tokens: readonly Token[], groups: readonly PeopleGroup[], grammar: Grammar): PeopleGroup[] {
  const word = (i: number) => tokens[i]?.word ?? '';
  const joins = (part: PeopleGroup | undefined, whole: PeopleGroup | undefined) => {
    if (!part?.bare || !whole || whole.bare) return false;
    const apart = grammar.of.has(word(part.last)) && grammar.definite.has(word(part.last + 1));
    const together = grammar.ofThe?.has(word(part.last)) === true && whole.count !== null;
    return (apart && whole.first === part.last + 2) || (together && whole.first === part.last + 1);
  };
  return groups.flatMap((group, i) => {
    const before = groups[i - 1];
    if (joins(group, groups[i + 1])) return [];
    if (!before || !joins(before, group)) return [group];
    const part = {
      ...group,
      first: before.first,
      count: before.count,
      definite: false,
      among: 'part',
    } as const;
    return group.count === null ? [part] : [part, { ...group, among: 'whole' } as const];
  });
}

/** The group with the side that the words beside it put it on. */
function onSide(
  group: PeopleGroup,
  sides: readonly TokenSpan[],
  services: readonly TokenSpan[],
): PeopleGroup {
  if (isOnSide(group, sides)) return { ...group, role: 'suspect' };
  if (group.role !== 'neutral') return group;
  const theirs = services.find(({ first }) => first >= group.last + 1 && first - group.last <= 3);
  return theirs ? { ...group, last: theirs.last, role: 'security', target: 'security_forces' } : group;
}

/** "members of the cell", "IS members": of an armed side. */
function isOnSide(group: PeopleGroup, sides: readonly TokenSpan[]): boolean {
  if (group.role !== 'neutral') return false;
  return sides.some(
    ({ first, last }) =>
      (first >= group.last && first - group.last <= 3) || (last <= group.last && first >= group.first - 1),
  );
}

/** The number that counts these people: to the left, with nothing between that ends a noun group. */
function numberOf(
  tokens: readonly Token[],
  span: TokenSpan,
  person: TokenSpan,
  numbers: readonly NumberMention[],
  used: ReadonlySet<NumberMention>,
  grammar: Grammar,
): NumberMention | null {
  const reach = grammar.verbFirst ? NEXT : FAR;
  for (let i = person.first; i >= Math.max(span.first, person.first - reach); i -= 1) {
    const number = numbers.find(({ last }) => last === i);
    if (number) return used.has(number) ? null : number;
    const word = tokens[i - 1]?.word ?? '';
    const partOf = grammar.pronouns.has(word) && grammar.of.has(tokens[i - 2]?.word ?? '');
    const part = partOf ? numbers.find(({ last }) => last === i - 2) : undefined;
    if (part) return used.has(part) ? null : part;
    const whole = grammar.of.has(word) ? numbers.find(({ last }) => last === i - 1) : undefined;
    const theirs =
      grammar.verbFirst || grammar.ofThe?.has(word) || grammar.definite.has(tokens[i]?.word ?? '');
    if (whole && theirs) return used.has(whole) ? null : whole;
    if (grammar.breaks.has(word)) return null;
  }
  return null;
}

/** "trois couples" are six; "ambos" are two without an article. */
function countIn(term: TermOf<'person'>, number: NumberMention | null, single: boolean): Count | null {
  const each = term.count ?? 1;
  if (number && !number.ordinal)
    return number.count.best === null || each === 1 ? number.count : exactly(number.count.best * each);
  return single || (term.count !== undefined && term.plural === false) ? exactly(each) : null;
}

function groupOf(
  tokens: readonly Token[],
  span: TokenSpan,
  person: Mention<TermOf<'person'>>,
  number: NumberMention | null,
  grammar: Grammar,
): PeopleGroup {
  const { term } = person;
  const first = number?.first ?? nounStart(tokens, span, person, grammar);
  const lead = tokens[first]?.word ?? '';
  const before = tokens[first - 1]?.word ?? '';
  const indefinite = grammar.articles.has(lead) || grammar.others.has(lead);
  const oneOf = !number && term.plural && isOneOf(tokens, first, grammar);
  const single = oneOf || (!term.plural && (indefinite || number?.ordinal === true));
  const definite = grammar.definite.has(number ? before : lead);
  return {
    first,
    last: person.last,
    head: person.first,
    count: countIn(term, number, single),
    role:
      term.role === 'neutral' &&
      (within(tokens, first, person.last + 1, grammar.suspected) ||
        (grammar.adjectivesFirst && grammar.suspected.has(before)))
        ? 'suspect'
        : term.role,
    sex: term.sex ?? (number || !single ? null : womanBy(tokens, lead, person, grammar)),
    minor: term.minor === true,
    target: term.target ?? null,
    ordinal: number?.ordinal ? number.count.best : null,
    definite,
    further:
      grammar.others.has(tokens[person.first]?.word ?? '') ||
      within(tokens, first, person.last, grammar.others),
    bare: false,
    partitive: number !== null && grammar.of.has(tokens[number.last]?.word ?? ''),
    among: null,
    one: !term.plural && !number && !term.count,
    apposed: false,
    placed: false,
  };
}

/** "un de leurs amis", "uno de sus primos": one of those. */
function isOneOf(tokens: readonly Token[], first: number, { articles, of }: Grammar): boolean {
  const word = (i: number) => tokens[i]?.word ?? '';
  return [2, 3].some((step) => articles.has(word(first - step)) && of.has(word(first - step + 1)));
}

/** Where the noun group starts that ends with this person: at its article, or at the noun. */
function nounStart(tokens: readonly Token[], span: TokenSpan, person: TokenSpan, grammar: Grammar): number {
  for (let i = person.first - 1; i >= Math.max(span.first, person.first - FAR); i -= 1) {
    const word = tokens[i]?.word ?? '';
    if (grammar.articles.has(word) || grammar.definite.has(word) || grammar.others.has(word)) return i;
    if (grammar.breaks.has(word)) break;
  }
  return person.first;
}

/** "eleven of them": a part of those named before. */
function ofThem(tokens: readonly Token[], group: PeopleGroup, grammar: Grammar): PeopleGroup {
  const word = (step: number) => tokens[group.last + step]?.word ?? '';
  const among = grammar.amongWords?.has(word(1)) ? 1 : 0;
  const part = !grammar.verbFirst && grammar.of.has(word(0)) && grammar.pronouns.has(word(1 + among));
  return part ? { ...group, last: group.last + 2 + among, partitive: true } : group;
}

/** "The seven, all of them men": a number behind an article, with a mark or a verb behind it, is of people told before. */
function isTheNumber(tokens: readonly Token[], { first, last }: NumberMention, grammar: Grammar): boolean {
  const opens = tokens[first - 2]?.kind !== 'word';
  return (
    !grammar.verbFirst &&
    opens &&
    grammar.definite.has(tokens[first - 1]?.word ?? '') &&
    tokens[last]?.kind === 'mark'
  );
}

function oneMore(number: NumberMention): PeopleGroup {
  return { ...bareGroup(number, false), count: exactly(1), ordinal: number.count.best };
}

function bareGroup(number: Pick<NumberMention, 'first' | 'last' | 'count'>, definite: boolean): PeopleGroup {
  return {
    first: number.first,
    last: number.last,
    head: number.last - 1,
    count: number.count,
    role: 'neutral',
    sex: null,
    minor: false,
    target: null,
    ordinal: null,
    definite,
    further: false,
    bare: true,
    partitive: false,
    among: null,
    one: false,
    apposed: false,
    placed: false,
  };
}

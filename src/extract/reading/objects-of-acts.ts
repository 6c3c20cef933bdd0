import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { ActMention } from './acts.ts';
import { gapBetween, type Mention, type TermOf, type TokenSpan } from './mentions.ts';
import type { PeopleGroup } from './people.ts';

const REACH = 12;

interface PeopleSpan extends TokenSpan {
  readonly role?: PeopleGroup['role'];
  /** Token of the noun. */
  readonly head: number;
  readonly bare: boolean;
}

/** "neutralised": a cell is dismantled, people are arrested; by which of them stands nearer. */
export function settleObjects(
  acts: readonly ActMention[],
  groups: readonly TokenSpan[],
  people: readonly PeopleSpan[],
  items: readonly Mention<TermOf<'item'>>[],
  tokens: readonly Token[],
  grammar: Grammar,
): ActMention[] {
  const { fighters, adjectivesFirst, by } = grammar;
  return acts.map((act) => {
    if (
      (act.term.act === 'kidnap' && takesWeapon(act, people, items)) ||
      (bringsAlong(act) && takesThing(act, people, items))
    )
      return { ...act, term: { ...act.term, act: 'seize' } };
    if (
      act.term.act === 'dismantle' &&
      act.term.form !== 'noun' &&
      isFind(
        act,
        groups,
        people.filter(({ first }) => !by.has(tokens[first - 1]?.word ?? '')),
        items,
      )
    )
      return { ...act, term: { ...act.term, act: 'seize' } };
    if (act.term.act === 'foil' && act.term.form === 'past' && breaksUp(act, groups, tokens, grammar))
      return { ...act, term: { ...act.term, act: 'dismantle' } };
    if (act.term.act === 'kill' && act.term.forces && isOfGroup(act, groups, people))
      return { ...act, term: { ...act.term, act: 'dismantle' } };
    const { people: onPeople } = act.term;
    if (onPeople === undefined) return act;
    if (act.term.act === 'seize')
      return isSubject(act, people, tokens, grammar) ||
        seizesPeople(act, withoutTakers(act, people, grammar), items)
        ? { ...act, term: { ...act.term, act: onPeople } }
        : act;
    const nearest = (spans: readonly TokenSpan[]) =>
      Math.min(...spans.map((span) => gapBetween(span, act)).filter((gap) => gap >= 0 && gap <= REACH));
    if (nearest(people) >= nearest(groups)) return act;
    const [who] = [...people].sort((a, b) => Math.abs(gapBetween(a, act)) - Math.abs(gapBetween(b, act)));
    const areFighters = ({ head }: PeopleSpan) => fighters?.has(tokens[head]?.word ?? '') === true;
    const fought = adjectivesFirst
      ? people.some((one) => gapBetween(one, act) <= BESIDE && areFighters(one))
      : who !== undefined && areFighters(who);
    return { ...act, term: { ...act.term, act: fought ? 'kill' : onPeople } };
  });
}

/** "قضت الوحدات على خلية": a group and nobody else behind the verb. */
function isOfGroup(act: TokenSpan, groups: readonly TokenSpan[], people: readonly PeopleSpan[]): boolean {
  const behind = (spans: readonly TokenSpan[]) =>
    Math.min(...spans.map(({ first }) => first - act.last).filter((gap) => gap >= 0 && gap <= REACH));
  return behind(groups) < behind(people.filter(({ bare }) => !bare));
}

/** Between a verb and those whom it was done to, on either side. */
const BESIDE = 4;

/** "uncovered a cache of rifles": things, and neither a group nor people. */
function isFind(
  act: TokenSpan,
  groups: readonly TokenSpan[],
  people: readonly PeopleSpan[],
  items: readonly TokenSpan[],
): boolean {
  const near = (spans: readonly TokenSpan[]) =>
    spans.some((span) => Math.abs(gapBetween(span, act)) <= REACH);
  return near(items) && !near(groups) && !near(people.filter(({ bare }) => !bare));
}

/** "استرجع العسكريون رشاشين": where the verb stands first, soldiers right behind it are those who take. */
function withoutTakers(
  act: ActMention,
  people: readonly PeopleSpan[],
  { verbFirst }: Grammar,
): readonly PeopleSpan[] {
  if (!verbFirst || act.term.form !== 'past') return people;
  return people.filter(({ role, first }) => !(role === 'security' && first === act.last));
}

const OBJECT = 3;

/** "Dos sujetos fueron intervenidos con doce cartuchos": people right before a passive verb. */
function isSubject(
  act: TokenSpan,
  people: readonly PeopleSpan[],
  tokens: readonly Token[],
  { passive, subjectsFollow }: Grammar,
): boolean {
  const is = tokens.slice(Math.max(0, act.first - 2), act.first).some(({ word }) => passive.has(word));
  return (
    subjectsFollow === true &&
    is &&
    people.some(({ bare, last }) => !bare && last <= act.first && act.first - last <= 2)
  );
}

/** "se secuestraron un fusil y dos pistolas": seized, where kidnapping has the same word. */
function takesWeapon(
  act: ActMention,
  people: readonly PeopleSpan[],
  items: readonly Mention<TermOf<'item'>>[],
): boolean {
  const behind = ({ first }: TokenSpan) => first >= act.last && first - act.last <= OBJECT;
  const weapon = items.some((item) => item.term.weapon !== undefined && behind(item));
  return weapon && act.term.form === 'past' && !people.some((who) => !who.bare && behind(who));
}

const GROUP = 3;

/** "ha desbaratado una red", "thwarted the cell": a group right behind a verb that plans have too. */
function breaksUp(
  { last }: TokenSpan,
  groups: readonly TokenSpan[],
  tokens: readonly Token[],
  { articles, definite }: Grammar,
): boolean {
  const next = tokens[last]?.word ?? '';
  if (!articles.has(next) && !definite.has(next)) return false;
  return groups.some(({ first }) => first > last && first - last <= GROUP);
}

/** "took", "brought back": verbs of everyday that are said of people and of things alike. */
function bringsAlong({ term }: ActMention): boolean {
  return term.act === 'return' || (term.act === 'arrest' && term.only === 'service');
}

const COUNTED = 4;

/** "came away with two ledgers", "brought back a mortar": a thing right behind the verb, and nobody. */
function takesThing(
  act: ActMention,
  people: readonly PeopleSpan[],
  items: readonly Mention<TermOf<'item'>>[],
): boolean {
  if (act.term.form !== 'past') return false;
  const next = Math.min(...items.map(({ first }) => first - act.last).filter((gap) => gap >= 0));
  return (
    next <= COUNTED &&
    !people.some(({ bare, first }) => !bare && first >= act.last && first - act.last <= next)
  );
}

/**
 * "ضبط ثلاثة أشخاص" and not "ضبط ثلاثة مسدسات": people stand behind the verb before any thing; or right before it, with
 * nothing behind ("two men were seized").
 */
function seizesPeople(
  act: TokenSpan,
  people: readonly (TokenSpan & { readonly bare: boolean })[],
  items: readonly TokenSpan[],
): boolean {
  const nearest = (spans: readonly TokenSpan[], gapOf: (span: TokenSpan) => number) =>
    Math.min(...spans.map(gapOf).filter((gap) => gap >= 0 && gap <= REACH));
  const named = people.filter(({ bare }) => !bare);
  const behind = ({ first }: TokenSpan) => first - act.last;
  const before = ({ last }: TokenSpan) => act.first - last;
  const next = nearest(items, behind);
  if (next !== Number.POSITIVE_INFINITY || nearest(named, behind) !== Number.POSITIVE_INFINITY)
    return nearest(named, behind) < next;
  const last = nearest(named, before);
  return last <= BESIDE && last < nearest(items, before);
}

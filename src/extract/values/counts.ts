import type { Count, SuggestedStatement } from '../../model/index.ts';
import { exactly } from '../../model/index.ts';
import { isArmedSide } from '../events/asserters.ts';
import type { Binding } from '../events/bindings.ts';
import {
  bindingSpan,
  type CountFinding,
  countOf,
  exactCount,
  settleCount,
  weighed,
} from '../events/counts.ts';
import { byForces, standingOf } from '../events/scopes.ts';
import { isVerdict } from '../events/verdicts.ts';
import type { Act } from '../lexicons/lexicon.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import { actsOf, type TokenSpan } from '../reading/mentions.ts';
import { antecedentOf, deadBefore } from './antecedents.ts';
import { withBreakdown } from './breakdown.ts';
import { bySex } from './by-sex.ts';
import { members } from './members.ts';
import { onePerson } from './one-person.ts';
import { countedElsewhere, grownTotal } from './told-counts.ts';
import { type Source, stated } from './value.ts';

interface Placed {
  readonly sentence: SentenceReading;
  readonly binding: Binding;
}

/** arrested, killed, injured, members, women, men and minors of an event. */
export function countValues(source: Source): SuggestedStatement[] {
  const { telling } = source;
  if (telling.story.class === 'attack')
    return [
      ...withDead(casualties(source), perpetrators(source), isTogether(source)),
      ...settled(source, 'arrested', 'arrest'),
    ];
  return [
    ...arrested(source),
    ...withDead(hurtInOperation(source), perpetrators(source), true),
    ...members(source),
    ...bySex(source, totalOf(source)),
  ];
}

/**
 * "One officer and three gunmen were killed": one sentence counts the dead of both sides, without a stop between. Attackers
 * known from before ("the six gunmen") may be counted among the dead already.
 */
function isTogether(source: Source): boolean {
  const counted = boundBy(source, 'kill').filter(({ binding }) => exactCount([binding]) !== null);
  const own = counted.filter((one) => isPerpetrator(source, one));
  return own.some(
    ({ sentence, binding }) =>
      binding.people.every(({ definite, partitive }) => !definite && !partitive) &&
      counted.some(
        (other) =>
          other.sentence === sentence &&
          !own.includes(other) &&
          !isStopBetween(source, bindingSpan(binding), bindingSpan(other.binding)),
      ),
  );
}

/** A semicolon or the end of a clause between two spans. */
function isStopBetween({ reading }: Source, a: TokenSpan, b: TokenSpan): boolean {
  const between = reading.tokens.slice(Math.min(a.last, b.last), Math.max(a.first, b.first));
  return between.some(({ word }) => word === ';' || word === '.');
}

/**
 * Those who died in all. Where attackers died too and only their victims are counted, the victims are the least
 * that it can be; in an operation, and where one sentence counts both, both sides add up.
 */
function withDead(
  others: readonly SuggestedStatement[],
  attackers: readonly SuggestedStatement[],
  adds: boolean,
): SuggestedStatement[] {
  const [own] = attackers;
  const dead = own && personsOf(own);
  if (!own || !dead) return [...others, ...attackers];
  const victims = others.find(({ variable }) => variable === 'killed');
  if (!victims) return [{ ...own, variable: 'killed' }, ...others, ...attackers];
  const theirs = personsOf(victims);
  const sum = adds && theirs ? countOf([{ count: theirs }, { count: dead }]) : null;
  const least = theirs && { ...theirs, best: null, high: null };
  const told = others.map((one) => (one === victims ? { ...one, value: sum ?? least ?? one.value } : one));
  return [...told, ...attackers];
}

function personsOf({ value }: SuggestedStatement): Count | null {
  return typeof value === 'object' && 'qualifier' in value ? value : null;
}

/** How many were arrested in all, where the text says it. */
function totalOf(source: Source): number | null {
  const [total] = arrested(source);
  return (total && personsOf(total)?.best) ?? null;
}

function boundBy(source: Source, ...acts: Act[]): readonly Placed[] {
  const told = source.telling.bindings.filter(
    ({ binding, sentence }) =>
      acts.includes(binding.act.term.act) && standingOf(source.reading, sentence, binding.act) === 'told',
  );
  const own = told.filter(
    ({ binding }) => !binding.total || ['kill', 'injure'].includes(binding.act.term.act),
  );
  return withoutClaims(source, withoutSums(source, own.length > 0 ? own : told));
}

/** "Two attacks leave three dead" above attacks that are told one by one: a sum over events, where each has its own figure. */
function withoutSums({ telling }: Source, placed: readonly Placed[]): readonly Placed[] {
  if (!telling.several) return placed;
  const own = placed.filter(
    ({ sentence }) =>
      sentence.sentence.kind !== 'heading' ||
      !actsOf(sentence.acts, 'attack').some(({ term }) => term.plural === true),
  );
  return own.length > 0 ? own : placed;
}

/** What the armed side says of its own deed, only where nobody else says it. */
function withoutClaims({ reading }: Source, placed: readonly Placed[]): readonly Placed[] {
  const others = placed.filter(({ sentence }) => !isArmedSide(reading, sentence));
  return others.length > 0 ? others : placed;
}

/** Those arrested, as counted with the act, else as the pronoun stands for them. */
function arrested(source: Source): SuggestedStatement[] {
  const own = settled(source, 'arrested', 'arrest');
  const counted = own[0] ? personsOf(own[0])?.best : null;
  const grown = counted ? grownTotal(source, counted) : null;
  if (grown) return [grown];
  const alone = own.length === 0 ? onePerson(source) : null;
  if (alone) return [stated(source, 'arrested', exactly(1), alone.sentence, alone.act, { certainty: 0.75 })];
  const before = own.length === 0 ? antecedentOf(source) : null;
  if (!before?.group.count)
    return own.length > 0 ? own : [...handedOver(source), ...countedElsewhere(source)].slice(0, 1);
  return [stated(source, 'arrested', before.group.count, before.sentence, before.group, { certainty: 0.8 })];
}

/** "pasaron a disposición judicial", with no word of their arrest: those brought before a judge. */
function handedOver(source: Source): SuggestedStatement[] {
  const { objects, participle } = source.reading.reader.lexicon.grammar;
  if (!objects || !participle || source.telling.frames.every(isVerdict)) return [];
  const charged = boundBy(source, 'charge').filter(({ binding: { act } }) => act.last - act.first > 1);
  return fromBindings(source, 'arrested', charged);
}

function settled(source: Source, variable: string, act: Act): SuggestedStatement[] {
  return fromBindings(source, variable, boundBy(source, act));
}

/** Police and bystanders who were killed, and whoever was hurt, when people were arrested. */
function hurtInOperation(source: Source): SuggestedStatement[] {
  const dead = boundBy(source, 'kill').filter(({ binding }) =>
    binding.people.some(({ role }) => role === 'security'),
  );
  return [
    ...fromBindings(source, 'killed', dead),
    ...fromBindings(source, 'injured', boundBy(source, 'injure')),
  ];
}

function fromBindings(source: Source, variable: string, placed: readonly Placed[]): SuggestedStatement[] {
  const findings = placed.map(({ binding, sentence }) => weighed(binding, sentence));
  const chosen = settleCount(findings, variable === 'arrested') ?? onlyOne(placed);
  if (!chosen) return [];
  const count = withBreakdown(source.reading, chosen);
  return [stated(source, variable, count, chosen.sentence, chosen)];
}

/** "The man was arrested": one, where nothing else is said. */
function onlyOne(placed: readonly Placed[]): CountFinding | null {
  const [first] = placed;
  const one = placed.every(({ binding }) =>
    binding.people.every((group) => group.one && group.count === null),
  );
  if (!first || !one) return null;
  return { sentence: first.sentence, count: exactly(1), parts: [], ...bindingSpan(first.binding) };
}

function casualties(source: Source): SuggestedStatement[] {
  const killed = boundBy(source, 'kill').filter((one) => !isPerpetrator(source, one));
  const injured = boundBy(source, 'injure').filter((one) => !isPerpetrator(source, one));
  const hit = boundBy(source, 'attack').filter((one) => !isPerpetrator(source, one));
  const dead = fromBindings(source, 'killed', killed);
  const whole = injured.filter((one) => !isOfThose(one));
  const [hurt] = [whole, injured.length > 0 || killed.length === 0 ? hit : [], injured].filter(
    (some) => some.length > 0,
  );
  return [...(dead.length > 0 ? dead : diedBefore(source)), ...fromBindings(source, 'injured', hurt ?? [])];
}

/** "Three of the victims are in a critical condition": a part of those told before. */
function isOfThose({ binding: { people } }: Placed): boolean {
  return people.every(({ partitive, among }) => partitive || among === 'part');
}

function diedBefore(source: Source): SuggestedStatement[] {
  const before = deadBefore(source);
  if (!before?.group.count) return [];
  return [stated(source, 'killed', before.group.count, before.sentence, before.group, { certainty: 0.75 })];
}

/** Suspects, or others whom police or soldiers shot. */
function isPerpetrator(source: Source, { binding, sentence }: Placed): boolean {
  const { people, act } = binding;
  const inOperation = source.telling.story.class === 'operation';
  if (people.length === 0 || people.some(({ role }) => role === 'victim' || role === 'security'))
    return false;
  return (
    people.every(({ role, bare }) => role === 'suspect' || (bare && inOperation)) ||
    byForces(source.reading, sentence, {
      first: Math.min(act.first, people[0]?.first ?? act.first),
      last: act.last,
    })
  );
}

function perpetrators(source: Source): SuggestedStatement[] {
  const dead = boundBy(source, 'kill').filter((one) => isPerpetrator(source, one));
  return fromBindings(source, 'killed_perpetrators', dead);
}

/** How many were arrested, when exactly one figure says so. */
export function arrestedCount(source: Source): number | null {
  const placed = boundBy(source, 'arrest');
  const counts = placed.flatMap(({ binding }) => countOf(binding.people)?.best ?? []);
  const [only] = [...new Set(counts)];
  return only ?? onlyOne(placed)?.count.best ?? null;
}

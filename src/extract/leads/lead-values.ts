import type { Asserter, Count, Flag, Place, SuggestedStatement, Value } from '../../model/index.ts';
import { placeValue, unknownPlace } from '../../places/index.ts';
import { attributionOf } from '../events/asserters.ts';
import { isNegated, planStart } from '../events/scopes.ts';
import { mainCountry } from '../exchanges/parties.ts';
import { numbered, paired, prefixed } from '../feature-names.ts';
import type { AgeMention } from '../reading/age-mention.ts';
import { type DocumentReading, type SentenceReading, wordsOf } from '../reading/document-reading.ts';
import { type Mention, ofKind, overlaps, type TermOf, type TokenSpan } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people-group.ts';
import type { PlaceMention } from '../reading/places.ts';
import { suggest } from '../statement.ts';
import { isAdjective, isNamed } from '../values/agency-names.ts';
import { counted } from '../values/seizures.ts';
import type { LeadValue } from './lead.ts';

interface Found extends TokenSpan {
  readonly variable: string;
  readonly value: Value;
  readonly traits: readonly string[];
}

const PLANNED_FLAGS: readonly Flag[] = ['planned'];
const NO_FLAGS: readonly Flag[] = [];

/** The values of a sentence that may be an event's, each with what tells it from others of its kind. */
export function valuesIn(
  reading: DocumentReading,
  sentence: SentenceReading,
  asserter: Asserter | null,
): LeadValue[] {
  const country = mainCountry(reading);
  const plan = planStart(sentence);
  const found: Found[] = [];
  for (const place of sentence.places) found.push(placeIn(place, country));
  addDays(found, sentence);
  for (const group of sentence.people) if (group.count) found.push(peopleIn(group, group.count));
  for (const group of sentence.people) addTarget(found, group);
  addAgencies(found, reading, sentence, country);
  for (const side of ofKind(sentence.names, 'organisation')) found.push(organisationIn(side));
  addThings(found, reading, sentence);
  for (const support of ofKind(sentence.cues, 'support'))
    found.push(codeIn(support, 'support', support.term.code));
  for (const ages of sentence.ages) found.push(agesIn(ages, sentence));
  addStates(found, reading, sentence, country);
  return found.map((one) => {
    const flags = plan !== null && plan < one.first && PLANNED.has(one.variable) ? PLANNED_FLAGS : NO_FLAGS;
    const said = suggest(reading, one.variable, one.value, one, CONFIDENCE, { asserter, flags });
    return withTraits(said, traitsOf(reading, sentence, one, plan));
  });
}

/** How sure a value is of which only the words are known. */
const CONFIDENCE = 0.5;

function withTraits(said: SuggestedStatement, traits: readonly string[]): LeadValue {
  const { variable, value, quote, flags, confidence, asserter } = said;
  return { variable, value, quote, flags, confidence, asserter, traits };
}

/** Of these a plan has its own. */
const PLANNED: ReadonlySet<string> = new Set(['target', 'weapon']);

const NEAR = 6;
const BEHIND = paired('behind ');
const CLOSE_BEHIND = prefixed('close behind ');
const BEFORE = prefixed('before ');
const CLOSE_BEFORE = paired('close before ');

/** What a value is, and what stands before and behind it: acts of its sentence, small words, a plan, a denial. */
function traitsOf(
  { tokens, reader }: DocumentReading,
  sentence: SentenceReading,
  { first, last, traits: own }: Found,
  plan: number | null,
): string[] {
  const { by, of, and } = reader.lexicon.grammar;
  const traits = [...own];
  const before = sentence.acts.findLast((act) => act.last <= first);
  const behind = sentence.acts.find((act) => act.first >= last);
  const word = tokens[first - 1]?.word ?? '';
  const next = tokens[last]?.word ?? '';
  if (before) traits.push(BEHIND(before.term.act, before.term.form));
  if (before && first - before.last <= NEAR) traits.push(CLOSE_BEHIND(before.term.act));
  if (behind) traits.push(BEFORE(behind.term.act));
  if (behind && behind.first - last <= NEAR) traits.push(CLOSE_BEFORE(behind.term.act, behind.term.form));
  if (by.has(word)) traits.push('by');
  if (of.has(word)) traits.push('of');
  if (and.has(word) || and.has(next) || word === ',' || word === '،') traits.push('listed');
  if (word === '(') traits.push('bracketed');
  if (plan !== null && plan < first) traits.push('planned');
  if (isNegated(sentence, { first, last })) traits.push('negated');
  return traits;
}

const PLACE_ROLES: Readonly<Partial<Record<NonNullable<PlaceMention['cue']>, Place['role']>>> = {
  active: 'active',
  from: 'origin',
  via: 'transit',
  home: 'residence',
};

const KIND = prefixed('kind:');
const CUE = prefixed('cue:');
const DATE = prefixed('date:');
const LENGTH = numbered('length:', 0, 40);
const ROLE = prefixed('role:');
const CODE = prefixed('code:');
const CLASS = prefixed('class:');
const HOME = prefixed('home:');
const WORDS = numbered('words:', 0, 3);
const WEAPON = prefixed('weapon:');

function placeIn(place: PlaceMention, country: string | null): Found {
  const { first, last, cue, entry } = place;
  const role = (cue && PLACE_ROLES[cue]) ?? 'operation';
  return {
    first,
    last,
    variable: 'place',
    value: entry ? placeValue(entry, role) : unknownPlace(place.name, country, role),
    traits: [
      KIND(entry?.kind ?? 'unknown'),
      CUE(cue ?? 'none'),
      place.country === country ? 'country:true' : 'country:false',
    ],
  };
}

function addDays(found: Found[], { dates }: SentenceReading): void {
  for (const { first, last, edtf, open, kind } of dates) {
    if (edtf === null || open !== null) continue;
    const value = { edtf, basis: 'occurred' as const };
    found.push({ first, last, variable: 'date', value, traits: [DATE(kind), LENGTH(edtf.length)] });
  }
}

function peopleIn(group: PeopleGroup, count: Count): Found {
  const { first, last } = group;
  const traits = [ROLE(group.role)];
  if (group.definite) traits.push('definite');
  if (group.further) traits.push('further');
  if (group.partitive) traits.push('partitive');
  if (group.ordinal !== null) traits.push('ordinal');
  if (group.sex === 'women') traits.push('women');
  return { first, last, variable: 'people', value: count, traits };
}

/** Whom people who were attacked stand for: "worshippers", "soldiers". */
function addTarget(found: Found[], { first, last, target, role }: PeopleGroup): void {
  if (target === null || role === 'suspect') return;
  found.push({ first, last, variable: 'target', value: target, traits: [ROLE(role), CODE(target)] });
}

function addAgencies(
  found: Found[],
  reading: DocumentReading,
  sentence: SentenceReading,
  main: string | null,
): void {
  const agencies = ofKind(sentence.names, 'agency');
  if (agencies.length === 0) return;
  const speaker = attributionOf(reading, sentence)?.words;
  for (const agency of agencies) {
    if (isAdjective(reading, sentence, agency)) continue;
    const { term, first, last } = agency;
    const speaks = speaker !== undefined && overlaps(speaker, agency);
    const role = term.class === 'court' ? 'judicial' : term.operates && !speaks ? 'operating' : 'announcer';
    const home = term.country === undefined ? 'unsaid' : String(term.country === main);
    found.push({
      first,
      last,
      variable: 'agency',
      value: { name: term.name ?? 'other', text: term.name ? null : wordsOf(reading, agency), role },
      traits: [
        CLASS(term.class),
        operating(term),
        isNamed(reading, agency) ? 'named:true' : 'named:false',
        speaks ? 'speaks:true' : 'speaks:false',
        HOME(home),
        WORDS(last - first),
      ],
    });
  }
}

function operating({ operates }: TermOf<'agency'>): string {
  return operates ? 'operates:true' : 'operates:false';
}

/** Younger people are hardly those of whom an operation tells the age. */
const GROWN = 14;
const WHOSE = prefixed('whose:');
const NEXT = prefixed('next:');

/** The youngest and the oldest, as the bounds of a number, and who stands before and behind. */
function agesIn({ first, last, min, max, single }: AgeMention, { people }: SentenceReading): Found {
  const value = { low: min, best: single ? min : null, high: max, qualifier: null };
  const before = people.findLast((group) => group.first < last);
  const behind = people.find((group) => group.first >= last && group.first - last <= NEAR);
  const traits = [single ? 'single' : 'span', WHOSE(before?.role ?? 'none'), NEXT(behind?.role ?? 'none')];
  if (before?.minor || behind?.minor) traits.push('minor');
  if (min < GROWN) traits.push('child');
  return { first, last, variable: 'age', value, traits };
}

/** States that are named, or whose services are. */
function addStates(
  found: Found[],
  reading: DocumentReading,
  sentence: SentenceReading,
  main: string | null,
): void {
  const services = ofKind(sentence.names, 'agency');
  const add = (first: number, last: number, country: string, ...traits: string[]) => {
    traits.push(country === main ? 'main:true' : 'main:false');
    found.push({ first, last, variable: 'partner', value: country, traits });
  };
  for (const { first, last, term } of services)
    if (term.country) add(first, last, term.country, 'service', operating(term));
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const country = reading.nations[at];
    if (!country) continue;
    const near = services.some(({ first, last }) => first - at <= 2 && at - last <= 2);
    add(at, at + 1, country, near ? 'by service' : 'no service');
  }
}

function organisationIn({ first, last, term }: Mention<TermOf<'organisation'>>): Found {
  const value = { name: term.name, text: term.text };
  return { first, last, variable: 'organisation', value, traits: [] };
}

function addThings(found: Found[], reading: DocumentReading, sentence: SentenceReading): void {
  const items = ofKind(sentence.things, 'item');
  for (const item of items) {
    const { span, count } = counted({ reading }, sentence, item);
    const { first, last } = span;
    const traits = [count === null ? 'counted:false' : 'counted:true', WEAPON(item.term.weapon ?? 'none')];
    found.push({ first, last, variable: 'seized_item', value: { item: item.term.item, count }, traits });
  }
  for (const target of ofKind(sentence.things, 'target'))
    found.push(codeIn(target, 'target', target.term.code));
  for (const weapon of ofKind(sentence.things, 'weapon'))
    found.push(codeIn(weapon, 'weapon', weapon.term.code));
  for (const item of items) if (item.term.weapon) found.push(codeIn(item, 'weapon', item.term.weapon));
}

function codeIn({ first, last }: TokenSpan, variable: string, code: string): Found {
  return { first, last, variable, value: code, traits: [CODE(code)] };
}

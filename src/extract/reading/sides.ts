import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { ActMention } from './acts.ts';
import type { TokenSpan } from './mentions.ts';
import type { PeopleGroup } from './people.ts';

/** Who is named in a sentence, by the side that they are on. */
export interface Sides {
  readonly tokens: readonly Token[];
  readonly span: TokenSpan;
  /** Police, soldiers and their services. */
  readonly services: readonly TokenSpan[];
  /** Armed people and organisations. */
  readonly armed: readonly TokenSpan[];
  readonly groups: readonly TokenSpan[];
  readonly people: readonly PeopleGroup[];
  readonly grammar: Grammar;
}

type Side = 'service' | 'armed';

/**
 * Acts by who does them, where the doer stands before the verb: words of everyday only with the side that makes them an
 * act ("police took two men", "gunmen invaded a village"); a raid by armed people is an attack, and those whom armed
 * people catch are kidnapped.
 */
export function settleSides(acts: readonly ActMention[], sides: Sides): ActMention[] {
  if (!sides.grammar.adjectivesFirst) return [...acts];
  return acts.flatMap((act) => {
    if (act.term.only === undefined || isMet(act, acts, sides)) return turned(act, acts, sides);
    return isTakenByArmed(act, acts, sides) ? [{ ...act, term: { ...act.term, act: 'kidnap' } }] : [];
  });
}

function isMet(act: ActMention, acts: readonly ActMention[], sides: Sides): boolean {
  const { only } = act.term;
  if (act.term.form === 'state')
    return sides.services.some(({ first, last }) => last > act.last && first - act.last <= 1);
  if (only === 'group') return hasGroup(act, acts, sides);
  if (only === 'people')
    return hasPeople(act, sides) && !isShotDead(act, acts) && doerOf(act, acts, sides) !== 'service';
  const doer = doerOf(act, acts, sides);
  if (only === 'armed') return doer === 'armed' && hasObject(act, sides);
  if (doer !== null || !isPassiveAt(act, sides))
    return (
      doer === 'service' &&
      (act.term.act === 'seize' || hasPeopleBehind(act, sides) || isPassiveAt(act, sides))
    );
  return isCaught(act, sides);
}

/** "gunmen took thirty pupils". */
function isTakenByArmed(act: ActMention, acts: readonly ActMention[], sides: Sides): boolean {
  if (act.term.only !== 'service' || act.term.act !== 'arrest' || act.term.form === 'state') return false;
  const passive = isPassiveAt(act, sides);
  return doerOf(act, acts, sides) === 'armed' && (passive || hasVictimBehind(act, sides));
}

const DEAD_REACH = 7;

/** "shot a man dead": told by the word for the dead. */
function isShotDead({ last }: TokenSpan, acts: readonly ActMention[]): boolean {
  return acts.some(
    ({ first, term }) =>
      term.act === 'kill' && term.form === 'state' && first >= last && first - last <= DEAD_REACH,
  );
}

/** "Twenty-five members of a cell had been taken", "was taken from his flat, police said". */
function isCaught(act: ActMention, sides: Sides): boolean {
  const { tokens, services, people, groups, armed } = sides;
  if (act.last - act.first === 1 && !isClosed(tokens[act.last], sides)) return false;
  const suspects = [...people.filter(({ role }) => role === 'suspect'), ...groups].some((one) =>
    isBefore(one, act),
  );
  const said = services.length > 0 && armed.every((one) => isBefore(one, act));
  return suspects || said;
}

/** The clause ends, or goes on with where and when. */
function isClosed(token: Token | undefined, { grammar }: Sides): boolean {
  if (token === undefined || token.kind === 'mark') return true;
  const { inPlace, fromPlace, by } = grammar;
  return inPlace.has(token.word) || fromPlace.has(token.word) || by.has(token.word) || token.word === 'on';
}

const SUBJECT_REACH = 16;

function isBefore({ last }: TokenSpan, { first }: TokenSpan): boolean {
  return last <= first && first - last <= SUBJECT_REACH;
}

const GROUP_REACH = 7;

/** "a cell of four that fell on Monday": nothing done stands between, and nothing behind turns the word. */
function hasGroup(
  act: ActMention,
  acts: readonly ActMention[],
  { tokens, groups, people, grammar }: Sides,
): boolean {
  const next = tokens[act.last];
  const { inPlace, by } = grammar;
  const ends =
    next === undefined || next.kind === 'mark' || inPlace.has(next.word) || by.has(next.word) || isDay(next);
  return (
    ends &&
    groups.some(
      ({ first, last }) =>
        last <= act.first &&
        act.first - last <= GROUP_REACH &&
        !acts.some((other) => other !== act && other.first >= first && other.last <= act.first) &&
        !people.some(({ first: at, role }) => at >= last && at < act.first && role === 'security'),
    )
  );
}

/** "on" before a day: a capital follows. */
function isDay({ word }: Token): boolean {
  return word === 'on' || word === 'this' || word === 'last' || word === 'yesterday';
}

const BESIDE = 4;
/** "those of the second group were shot". */
const PRONOUN = 7;

function hasPeople(act: ActMention, sides: Sides): boolean {
  const { tokens, span, people, grammar } = sides;
  if (hasPeopleBehind(act, sides)) return true;
  if (!isPassiveAt(act, sides)) return false;
  const pronoun = tokens
    .slice(Math.max(span.first, act.first - PRONOUN), act.first)
    .some(({ word }) => grammar.pronouns.has(word));
  return pronoun || people.some(({ last }) => last <= act.first && act.first - last <= BESIDE);
}

const OBJECT = 3;
const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them']);

function hasPeopleBehind({ last }: ActMention, { people, tokens, grammar }: Sides): boolean {
  const { word = '' } = tokens[last] ?? {};
  if (OBJECTS.has(word)) return true;
  return people.some(
    ({ first, bare }) =>
      !bare &&
      first >= last &&
      first - last <= OBJECT &&
      !tokens.slice(last, first).some(({ word }) => grammar.breaks.has(word)),
  );
}

/** "invaded a village", "entered Gubio": an object, and no way or time. */
function hasObject({ first, last }: ActMention, { tokens, grammar }: Sides): boolean {
  if (last - first > 1) return true;
  const next = tokens[last];
  return (
    next?.kind === 'number' ||
    next?.capital === true ||
    grammar.articles.has(next?.word ?? '') ||
    grammar.definite.has(next?.word ?? '')
  );
}

const AUXILIARY = 3;

function isPassiveAt(
  { term, first }: TokenSpan & Pick<ActMention, 'term'>,
  { tokens, span, grammar }: Sides,
): boolean {
  if (term.form !== 'past' && term.form !== 'participle') return false;
  return tokens
    .slice(Math.max(span.first, first - AUXILIARY), first)
    .some(({ word }) => grammar.passive.has(word));
}

/** Who does it: behind "by", else the subject of an active verb. */
function doerOf(act: ActMention, acts: readonly ActMention[], sides: Sides): Side | null {
  const agent = agentOf(act, sides);
  if (agent) return agent;
  return act.term.form === 'noun' || isPassiveAt(act, sides) ? null : subjectOf(act, acts, sides);
}

const BY_REACH = 5;
const AGENT_REACH = 6;

function agentOf({ last }: ActMention, { tokens, span, services, armed, grammar }: Sides): Side | null {
  const end = Math.min(span.last, last + BY_REACH);
  for (let at = last; at < end; at += 1) {
    if (!grammar.by.has(tokens[at]?.word ?? '')) continue;
    const near = ({ first }: TokenSpan) => first > at && first - at <= AGENT_REACH;
    const service = services.find(near);
    const side = armed.find(near);
    if (!service && !side) return null;
    return side && (!service || side.first <= service.first) ? 'armed' : 'service';
  }
  return null;
}

const DOER_REACH = 20;
const STOPS: ReadonlySet<string> = new Set([';', ':']);

function subjectOf(act: ActMention, acts: readonly ActMention[], sides: Sides): Side | null {
  const { tokens, services, armed } = sides;
  const spans = [
    ...services.map(({ first, last }) => ({ first, last, side: 'service' as const })),
    ...armed.map(({ first, last }) => ({ first, last, side: 'armed' as const })),
  ]
    .filter(({ last }) => last <= act.first && act.first - last <= DOER_REACH)
    .sort((a, b) => b.last - a.last);
  for (const one of spans) {
    if (tokens.slice(one.last, act.first).some(({ word }) => STOPS.has(word))) return null;
    if (!isGoverned(one, acts, sides) && !isSaying(one, sides)) return one.side;
  }
  return null;
}

const NOUN_GROUP = 5;

/** The object of a verb or a preposition before it. */
function isGoverned(
  { first }: TokenSpan,
  acts: readonly ActMention[],
  { tokens, span, grammar }: Sides,
): boolean {
  const { breaks, clauses, subordinators, and } = grammar;
  for (let at = first - 1; at >= Math.max(span.first, first - NOUN_GROUP); at -= 1) {
    const { word = '', kind } = tokens[at] ?? {};
    if (acts.some((act) => act.last === at + 1 && act.term.form !== 'noun')) return true;
    if (kind === 'mark' || [clauses, subordinators, and].some((set) => set.has(word))) return false;
    if (breaks.has(word)) return !grammar.sayers?.has(word) && !grammar.passive.has(word);
  }
  return false;
}

/** "…, police said, …". */
function isSaying({ last }: TokenSpan, { tokens, grammar }: Sides): boolean {
  return grammar.sayers?.has(tokens[last]?.word ?? '') === true;
}

const HOLDING: ReadonlySet<string> = new Set(['hold', 'holds', 'holding', 'held']);

/** What an act is when armed people do it, or when police find people and no things. */
function turned(act: ActMention, acts: readonly ActMention[], sides: Sides): ActMention[] {
  const { term } = act;
  if (term.act === 'attack' && isTried(act, sides) && doerOf(act, acts, sides) === 'armed')
    return [{ ...act, term: { ...term, form: 'past' } }];
  if (
    term.act === 'attack' &&
    term.weapon === undefined &&
    isVerb(term) &&
    doerOf(act, acts, sides) === 'service'
  )
    return [{ ...act, term: { ...term, act: 'raid' } }];
  if (term.act === 'seize' && findsSuspects(act, acts, sides))
    return [{ ...act, term: { ...term, act: 'arrest' } }];
  if ((term.act !== 'raid' && term.act !== 'arrest') || term.form === 'noun' || term.form === 'state')
    return [act];
  if (doerOf(act, acts, sides) !== 'armed' || sides.grammar.lawful?.has(sides.tokens[act.first]?.word ?? ''))
    return [act];
  const passive = isPassiveAt(act, sides) || agentOf(act, sides) !== null;
  if (term.act === 'raid')
    return passive || hasObject(act, sides) ? [{ ...act, term: { ...term, act: 'attack' } }] : [act];
  if (!passive && !hasVictimBehind(act, sides)) return [act];
  if (HOLDING.has(sides.tokens[act.first]?.word ?? '')) return [];
  return [{ ...act, term: { ...term, act: 'kidnap' } }];
}

function hasVictimBehind({ last }: ActMention, { people }: Sides): boolean {
  return people.some(
    ({ first, bare, role }) => !bare && role !== 'suspect' && first >= last && first - last <= OBJECT,
  );
}

function isVerb({ form }: ActMention['term']): boolean {
  return form === 'past' || form === 'participle';
}

/** "tried to storm a fort": begun, whatever came of it. */
function isTried({ term, first }: ActMention, { tokens, grammar }: Sides): boolean {
  if (term.form !== 'base' || !grammar.infinitive.has(tokens[first - 1]?.word ?? '')) return false;
  return grammar.tries?.has(tokens[first - 2]?.word ?? '') === true;
}

/** "secured nine suspects": counted, and right behind the verb. */
function findsSuspects(act: ActMention, acts: readonly ActMention[], sides: Sides): boolean {
  const { people, tokens, grammar } = sides;
  if (act.term.form === 'noun' || isPassiveAt(act, sides)) return false;
  return people.some(
    ({ first, last, role, count, definite }) =>
      role === 'suspect' &&
      count !== null &&
      !definite &&
      first >= act.last &&
      first - act.last <= 1 &&
      !tokens.slice(act.last, first).some(({ word }) => grammar.breaks.has(word)) &&
      !acts.some((other) => other.term.form === 'state' && other.first >= last && other.first - last <= 2),
  );
}

import type { NumberMention, Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import { type ActMention, settleCaptors, settleForces, settleForms, settlePeriphrases } from './acts.ts';
import { settleCaught } from './caught-suspects.ts';
import { settleFallen } from './fallen-people.ts';
import { type Mention, ofKind, overlaps, type TermOf, type TokenSpan } from './mentions.ts';
import { settleObjects } from './objects-of-acts.ts';
import type { PeopleGroup } from './people.ts';
import { settleSides } from './sides.ts';
import { settleTakers } from './takers.ts';

interface Around {
  /** The sentence. */
  readonly span: TokenSpan;
  readonly acts: readonly ActMention[];
  readonly numbers: readonly NumberMention[];
  readonly groups: readonly TokenSpan[];
  readonly people: readonly PeopleGroup[];
  readonly names: readonly Mention[];
  readonly items: readonly Mention<TermOf<'item'>>[];
  readonly things: readonly Mention[];
}

/** The acts of a sentence, each as what the words around make of it: noun or verb, an arrest or a kidnapping. */
export function settledActs(
  text: string,
  tokens: readonly Token[],
  grammar: Grammar,
  { span, acts, numbers, groups, people, names, items, things }: Around,
): ActMention[] {
  if (acts.length === 0) return [];
  const services = servicesAmong(names);
  const squads = groups.filter(
    (group) => !isOfForces(group, names) && !services.some((service) => overlaps(service, group)),
  );
  const gunmen = people.filter((group) => isArmedPeople(group) && !isOfForces(group, names));
  const armed = [...ofKind(names, 'organisation'), ...squads, ...gunmen];
  const formed = settleForms(
    text,
    settleForces(settleCaught(acts, people, things, tokens, grammar), tokens, grammar),
    tokens,
    numbers,
    grammar,
  );
  const told = settlePeriphrases(withStrikes(formed, services, tokens, grammar), tokens, grammar);
  const done = settleObjects(told, groups, people, items, tokens, grammar);
  const caught = settleCaptors(done, armed, tokens, grammar);
  const fallen = settleFallen(caught, people, tokens, grammar);
  const taken = settleTakers(fallen, tokens, grammar, {
    sides: armed,
    services,
    people,
    items,
  });
  return settleSides(taken, {
    tokens,
    span,
    services: [...servicesAmong(names), ...people.filter(({ role }) => role === 'security')],
    armed: [...ofKind(names, 'organisation'), ...groups, ...people.filter(({ role }) => role === 'suspect')],
    groups,
    people,
    grammar,
  });
}

const MANAGED = 7;

/** "تمكن الأمن من استهداف وكر": what a service manages to strike is raided. */
function withStrikes(
  acts: readonly ActMention[],
  services: readonly TokenSpan[],
  tokens: readonly Token[],
  { manages, purposes, fromPlace, inPlace }: Grammar,
): readonly ActMention[] {
  if (!manages || services.length === 0) return acts;
  const word = (at: number) => tokens[at]?.word ?? '';
  const isManaged = ({ first, term }: ActMention) => {
    if (term.act !== 'attack' || term.form !== 'noun' || !purposes?.has(word(first))) return false;
    if (!fromPlace.has(word(first - 1)) && !inPlace.has(word(first - 1))) return false;
    const verb = tokens
      .slice(Math.max(0, first - MANAGED), first)
      .findLast((token) => manages.has(token.word));
    return verb !== undefined && services.some(({ last }) => last <= first && first - last <= 2 * MANAGED);
  };
  return acts.map((act) => (isManaged(act) ? { ...act, term: { ...act.term, act: 'raid' as const } } : act));
}

/** Services whose members are theirs: "members of the police". */
export function servicesAmong(names: readonly Mention[]): TokenSpan[] {
  return ofKind(names, 'agency').filter(({ term }) => term.operates);
}

/** Several, or a counted number of, armed people; not "por presunto yihadista", which says what somebody is held for. */
function isArmedPeople({ role, one, count }: PeopleGroup): boolean {
  return role === 'suspect' && (!one || count !== null);
}

/** "par les éléments du BCIJ": the service's own people. */
function isOfForces({ last }: TokenSpan, names: readonly Mention[]): boolean {
  return servicesAmong(names).some(({ first }) => first > last && first - last <= 2);
}

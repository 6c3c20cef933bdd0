import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { ActMention } from './acts.ts';
import type { Mention, TermOf, TokenSpan } from './mentions.ts';

interface Around {
  /** Those who are not police: armed groups and people. */
  readonly sides: readonly TokenSpan[];
  /** Services that act. */
  readonly services: readonly TokenSpan[];
  readonly people: readonly (TokenSpan & { readonly role: string; readonly bare: boolean })[];
  readonly items: readonly Mention<TermOf<'item'>>[];
}

/**
 * "se llevaron a tres hombres", "sacado de su casa": an arrest where a service did it, a kidnapping where armed people
 * did, a find where things were taken. Where nobody is said to have done it, nothing.
 */
export function settleTakers(
  acts: readonly ActMention[],
  tokens: readonly Token[],
  grammar: Grammar,
  around: Around,
): ActMention[] {
  if (!acts.some(({ term }) => term.taken)) return [...acts];
  return acts.flatMap((act): ActMention[] => {
    if (!act.term.taken) return [act];
    const taker = takerOf(act, around, tokens, grammar);
    return taker === null ? [] : [{ ...act, term: { ...act.term, act: taker } }];
  });
}

function takerOf(
  act: ActMention,
  { sides, services, people, items }: Around,
  tokens: readonly Token[],
  grammar: Grammar,
): 'arrest' | 'kidnap' | 'seize' | null {
  const agent = agentBehind(act, tokens, grammar);
  const does = (one: TokenSpan) => (agent === null ? one.last <= act.first : one.first >= agent);
  const last = (spans: readonly TokenSpan[]) => Math.max(...spans.filter(does).map(({ first }) => first));
  const [armed, service] = [last(sides), last(services)];
  const next = (spans: readonly TokenSpan[]) =>
    Math.min(...spans.map(({ first }) => first - act.last).filter((gap) => gap >= 0 && gap <= OBJECT));
  const whom = next(
    people.filter(
      ({ role, bare, first }) => role !== 'security' && (!bare || isObject(first, tokens, grammar)),
    ),
  );
  const what = next(items);
  const nobody = armed === Number.NEGATIVE_INFINITY && service === Number.NEGATIVE_INFINITY;
  if (nobody) return what < whom && what <= OBJECT ? 'seize' : null;
  if (armed > service) return whom <= what || whom <= OBJECT ? 'kidnap' : null;
  if (whom <= what && whom <= OBJECT) return 'arrest';
  if (what <= OBJECT) return 'seize';
  return isOfThose(act, tokens, grammar) ? 'arrest' : null;
}

/** "a tres más": marked as those to whom it is done. */
function isObject(first: number, tokens: readonly Token[], { personal }: Grammar): boolean {
  return personal?.has(tokens[first - 1]?.word ?? '') === true;
}

const OBJECT = 14;

/** "se los llevaron", "sacado de su casa": of people told before. */
function isOfThose(
  { first, last }: TokenSpan,
  tokens: readonly Token[],
  { objects, participle }: Grammar,
): boolean {
  return tokens
    .slice(first, last)
    .some(({ word }) => objects?.has(word) === true || participle?.test(word) === true);
}

const BY_REACH = 8;

/** Behind "by": who did it. */
function agentBehind({ last }: TokenSpan, tokens: readonly Token[], { by }: Grammar): number | null {
  const at = tokens.slice(last, last + BY_REACH).findIndex(({ word }) => by.has(word));
  return at === -1 ? null : last + at;
}

import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { ActMention } from './acts.ts';
import type { TokenSpan } from './mentions.ts';

interface Person extends TokenSpan {
  readonly role: string;
  /** Token of the noun. */
  readonly head: number;
}

const BESIDE = 4;
const FIGHT = 8;

/**
 * "Dos soldados cayeron", "cayeron en el tiroteo", "de los agresores cayeron cinco": where falling is both being caught and
 * dying, soldiers, victims, attackers and those who fall in a fight die.
 */
export function settleFallen(
  acts: readonly ActMention[],
  people: readonly Person[],
  tokens: readonly Token[],
  { dying, fights, attackerWords }: Grammar,
): ActMention[] {
  if (!fights) return [...acts];
  return acts.map((act) => {
    const { first, last, term } = act;
    if (term.act !== 'arrest' || last - first > 1 || !dying.has(tokens[first]?.word ?? '')) return act;
    const subject = people.find((one) => one.last <= first && first - one.last <= BESIDE);
    const attacked = subject?.role === 'security' || subject?.role === 'victim';
    const attackers = attackerWords?.has(tokens[subject?.head ?? -1]?.word ?? '') === true;
    const fought = tokens.slice(last, last + FIGHT).some(({ word }) => fights.has(word));
    if (!attacked && !attackers && !fought) return act;
    return { ...act, term: { ...term, act: 'kill', mild: true } };
  });
}

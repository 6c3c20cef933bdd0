import type { NumberMention, Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import { overlaps } from './mentions.ts';
import type { PeopleGroup } from './people-group.ts';

/** "made a fifth arrest": one, behind an article, and nobody's noun between. */
export function isOneMore(
  tokens: readonly Token[],
  number: NumberMention,
  groups: readonly PeopleGroup[],
  grammar: Grammar,
): boolean {
  const { adjectivesFirst, articles, definite, passive, pluperfect, breaks } = grammar;
  if (!number.ordinal || (number.count.best ?? 0) < 2 || groups.some((group) => overlaps(group, number)))
    return false;
  if (isSubject(tokens, number, grammar)) return true;
  if (!adjectivesFirst) return false;
  const next = tokens[number.last]?.word ?? '';
  const opens =
    articles.has(tokens[number.first]?.word ?? '') ||
    articles.has(tokens[number.first - 1]?.word ?? '') ||
    (definite.has(tokens[number.first - 1]?.word ?? '') && ARRESTS.has(next));
  const ends = [passive, pluperfect, breaks].some((set) => set.has(next));
  return opens && !ends;
}

/** "the fifth arrest". */
const ARRESTS: ReadonlySet<string> = new Set(['arrest', 'detention', 'suspect', 'detainee']);

/** "Un quatrième a été arrêté", "un cuarto fue detenido": one, behind an article and before a verb for one. */
function isSubject(
  tokens: readonly Token[],
  { first, last, count }: NumberMention,
  { articles, oneVerbs }: Grammar,
): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  const led = [word(first), word(first - 1)].some((one) => articles.has(one));
  return led && (count.best ?? 0) > 2 && oneVerbs?.has(word(last)) === true;
}

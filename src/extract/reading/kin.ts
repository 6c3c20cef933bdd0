import type { Token } from '../../language/index.ts';
import { exactly } from '../../model/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { TokenSpan } from './mentions.ts';
import type { PeopleGroup } from './people-group.ts';

/** Tokens between somebody counted and his kin in a list: "a man of 40, his wife", "un étudiant à Nador et de son frère". */
const APART = 8;

/** "a man, his wife and a cousin": one of kin beside somebody counted counts as one. */
export function kinOf(
  tokens: readonly Token[],
  group: PeopleGroup,
  before: PeopleGroup | undefined,
  { ofTheirs, and, of }: Grammar,
): PeopleGroup {
  const word = (at: number) => tokens[at]?.word ?? '';
  if (!group.one || group.count !== null || !ofTheirs?.has(word(group.first))) return group;
  const lead = of.has(word(group.first - 1)) ? group.first - 2 : group.first - 1;
  const listed = before !== undefined && before.count !== null && group.first - before.last <= APART;
  return listed && and.has(word(lead)) ? { ...group, count: exactly(1), definite: false } : group;
}

/** "une jeune", "una marroquí": a woman by the article alone, where the noun is for either; not "una persona". */
export function womanBy(
  tokens: readonly Token[],
  lead: string,
  { first }: TokenSpan,
  { womanArticles, sexless }: Grammar,
): PeopleGroup['sex'] {
  return womanArticles?.has(lead) && !sexless?.has(tokens[first]?.word ?? '') ? 'women' : null;
}

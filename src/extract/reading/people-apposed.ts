import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { PeopleGroup } from './people-group.ts';

const APPOSED = 8;

/** Single people behind a comma who are those counted before it: "two women, a Dane of 24 and a Norwegian". */
export function withApposed(
  tokens: readonly Token[],
  groups: readonly PeopleGroup[],
  grammar: Grammar,
): PeopleGroup[] {
  const word = (i: number) => tokens[i]?.word ?? '';
  const parts = new Set<PeopleGroup>(
    groups.flatMap((whole, i) => partsOf(tokens, whole, groups.slice(i + 1), grammar)),
  );
  const marked: PeopleGroup[] = [];
  for (const group of groups) {
    const before = marked.at(-1);
    const single = group.count?.best === 1 && grammar.articles.has(word(group.first)) && !group.further;
    const near = before !== undefined && group.first - before.last <= APPOSED;
    const several = before?.count ? (before.count.best ?? 0) > 1 : !before?.one;
    const follows = near && several && word(group.first - 1) === ',' && before.last === group.first - 1;
    const saysWho = isSaidOfAll(before, group) && word(before?.last ?? -1) === ',';
    const goesOn = near && before.apposed && grammar.and.has(word(group.first - 1));
    marked.push(
      parts.has(group) || saysWho || (single && (follows || goesOn)) ? { ...group, apposed: true } : group,
    );
  }
  return marked;
}

const SAID = 3;

/** "The seven, all Jordanian nationals, were": who those counted before the comma are. */
function isSaidOfAll(before: PeopleGroup | undefined, group: PeopleGroup): boolean {
  if (!before?.count || group.count !== null || group.definite || group.one || group.role !== 'neutral')
    return false;
  return group.first - before.last <= SAID;
}

const LISTING: ReadonlySet<string> = new Set([',', '-', '–', '—', ':', '(']);

/** "six people - a Lebanese, two Kuwaitis and three Syrians -": groups behind a mark that add up to the one before. */
function partsOf(
  tokens: readonly Token[],
  whole: PeopleGroup,
  behind: readonly PeopleGroup[],
  grammar: Grammar,
): readonly PeopleGroup[] {
  const n = whole.count?.best ?? 0;
  if (n < 2 || !LISTING.has(tokens[whole.last]?.word ?? '')) return [];
  const parts: PeopleGroup[] = [];
  let sum = 0;
  let end = whole.last + 1;
  for (const group of behind) {
    const glue = tokens.slice(end, group.first).every(({ word }) => grammar.and.has(word));
    if (!glue || group.first - end > 2 || !group.count?.best || sum >= n) break;
    parts.push(group);
    sum += group.count.best;
    end = group.last;
  }
  return sum === n && parts.length > 1 ? parts : [];
}

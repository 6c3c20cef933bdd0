import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { Act } from '../lexicons/lexicon.ts';
import type { ActMention } from './acts.ts';
import type { TokenSpan } from './mentions.ts';
import type { PeopleGroup } from './people-group.ts';

/** What else befalls those who are held already. */
const OTHERWISE: readonly Act[] = [
  'arrest',
  'release',
  'charge',
  'sentence',
  'acquit',
  'return',
  'expel',
  'kill',
  'injure',
];

/**
 * "عشرون موقوفا دفعة واحدة", "الحصيلة: خمسة موقوفين": a number of detainees that opens a clause tells of so many arrests, where
 * nothing else is told of them.
 */
export function withHeld(
  acts: readonly ActMention[],
  people: readonly PeopleGroup[],
  tokens: readonly Token[],
  span: TokenSpan,
  { held }: Grammar,
): readonly ActMention[] {
  if (!held || acts.some(({ term }) => OTHERWISE.includes(term.act))) return acts;
  const group = people.find(
    ({ first, head, count, definite, partitive }) =>
      held.has(tokens[head]?.word ?? '') &&
      count !== null &&
      !definite &&
      !partitive &&
      (first - span.first <= 1 || OPENS.has(tokens[first - 1]?.word ?? '')),
  );
  if (!group) return acts;
  const act = {
    first: group.head,
    last: group.head + 1,
    term: { kind: 'act', act: 'arrest', form: 'state' },
  } as const;
  return [...acts, act].sort((a, b) => a.first - b.first);
}

const OPENS: ReadonlySet<string> = new Set([':', '-', '–', '—']);

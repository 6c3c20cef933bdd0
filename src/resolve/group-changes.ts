import type { Author } from '../model/index.ts';
import { judgedClusters, pairVerdicts, type SignedJudgement } from './judged-clusters.ts';

/** A judgement with the time of its transaction. */
export interface TimedJudgement extends SignedJudgement {
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Groups of records that became one, or one that fell apart. */
export interface GroupChange {
  readonly kind: 'merge' | 'split';
  readonly at: string;
  readonly author: Author;
  /** The group that is there after a merge, or was there before a split. */
  readonly group: string;
  /** The groups that became one, or that the one fell into; the earliest record of each, `group` among them where it stays. */
  readonly groups: readonly string[];
  /** The judgements made then about records of these groups that speak for it. */
  readonly because: readonly {
    readonly a: string;
    readonly b: string;
    readonly verdict: SignedJudgement['verdict'];
  }[];
}

/**
 * How groups of records came about: every merge and split, in the order of the log. Judgements that one author made at
 * one time are one step.
 * @param records ids in the order in which they came
 * @param judgements in the order in which they were made
 */
export function groupChanges(
  records: readonly string[],
  judgements: readonly TimedJudgement[],
): GroupChange[] {
  let before: ReadonlyMap<string, string> = new Map(records.map((id) => [id, id]));
  const changes: GroupChange[] = [];
  for (const [start, end] of stepsOf(judgements)) {
    const after = judgedClusters(records, pairVerdicts(judgements.slice(0, end)));
    const step = judgements.slice(start, end);
    changes.push(...between(before, after, step, 'split'), ...between(after, before, step, 'merge'));
    before = after;
  }
  return changes;
}

/** From and to (exclusive) of each step. */
function stepsOf(judgements: readonly TimedJudgement[]): (readonly [number, number])[] {
  const isNew = (one: TimedJudgement, before: TimedJudgement | undefined) =>
    before === undefined || before.at !== one.at || before.author.id !== one.author.id;
  const starts = judgements.flatMap((one, i) => (isNew(one, judgements[i - 1]) ? [i] : []));
  return starts.map((start, i) => [start, starts[i + 1] ?? judgements.length]);
}

/** Groups of `whole` whose records are in several groups of `parts`. */
function between(
  whole: ReadonlyMap<string, string>,
  parts: ReadonlyMap<string, string>,
  step: readonly TimedJudgement[],
  kind: GroupChange['kind'],
): GroupChange[] {
  const [first] = step;
  if (!first) return [];
  const pieces = new Map<string, Set<string>>();
  for (const [id, head] of whole) pieces.set(head, (pieces.get(head) ?? new Set()).add(parts.get(id) ?? id));
  return [...pieces]
    .filter(([, groups]) => groups.size > 1)
    .map(([group, groups]): GroupChange => {
      const caused = ({ a, b, verdict }: TimedJudgement) =>
        (whole.get(a) === group || whole.get(b) === group) &&
        verdict !== (kind === 'merge' ? 'unsure' : 'same');
      const because = step.filter(caused).map(({ a, b, verdict }) => ({ a, b, verdict }));
      return { kind, at: first.at, author: first.author, group, groups: [...groups], because };
    });
}

import type { DecisionRequest, StatementView } from '../../src/api/index.ts';
import { canonicalJson } from '../../src/model/index.ts';
import { isOwn, standingOf } from './decisions.ts';

/** A decision of this sitting. */
export interface Done {
  readonly statement: string;
  readonly request: DecisionRequest;
}

export interface Undoing {
  readonly statement: StatementView;
  readonly verdict: 'reopen' | 'reject';
}

/**
 * What takes back a decision: that about the chosen statement, else the last one made that still stands.
 * A correction is two things, so both are undone: the suggestion is open again, the coder's value rejected.
 */
export function undoing(
  all: readonly StatementView[],
  chosen: StatementView | null,
  done: readonly Done[],
  coder: string,
): readonly Undoing[] {
  const decided = all.filter((statement) => standingOf(statement) !== 'waiting');
  const last = done.findLast(({ statement }) => decided.some(({ id }) => id === statement));
  const target =
    decided.find(({ id }) => id === chosen?.id) ?? decided.find(({ id }) => id === last?.statement);
  if (!target) return [];
  // A coder's own value is accepted as long as he does not reject it: it has no open state.
  if (isOwn(target, coder))
    return [{ statement: target, verdict: standingOf(target) === 'rejected' ? 'reopen' : 'reject' }];
  const correction = done.findLast(({ statement }) => statement === target.id)?.request;
  const own = correction?.verdict === 'replace' ? ownValue(all, target, correction.value, coder) : undefined;
  return [
    ...(own ? [{ statement: own, verdict: 'reject' as const }] : []),
    { statement: target, verdict: 'reopen' },
  ];
}

function ownValue(
  all: readonly StatementView[],
  { record, variable }: StatementView,
  value: unknown,
  coder: string,
) {
  const wanted = canonicalJson(value);
  return all.find(
    (one) =>
      isOwn(one, coder) &&
      one.record === record &&
      one.variable === variable &&
      canonicalJson(one.value) === wanted,
  );
}

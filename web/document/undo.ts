import type { DecisionRequest, StatementView } from '../../src/api/index.ts';
import { canonicalJson } from '../../src/model/index.ts';
import { isOwn, standingOf } from './decisions.ts';

/** Several decisions at once, made from a chosen statement on; null where none was chosen. */
export interface Stroke {
  readonly from: string | null;
}

/** A decision of this sitting. */
export interface Done {
  readonly statement: string;
  readonly request: DecisionRequest;
  /** Decisions that were made in one stroke are taken back in one. */
  readonly stroke?: Stroke;
}

export interface Undoing {
  readonly statement: StatementView;
  readonly verdict: 'reopen' | 'reject';
}

/**
 * What takes back a decision: that about the chosen statement, else the last one made that still stands, with all of its
 * stroke. Where a stroke was made from is not chosen anew.
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
  const isThere = chosen !== null && chosen.id === last?.stroke?.from;
  const pointed = isThere ? undefined : decided.find(({ id }) => id === chosen?.id);
  const target = pointed ?? decided.find(({ id }) => id === last?.statement);
  if (!target) return [];
  if (!pointed && last?.stroke !== undefined) return strokeOf(last.stroke, decided, done, coder);
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

function strokeOf(
  stroke: Stroke,
  decided: readonly StatementView[],
  done: readonly Done[],
  coder: string,
): Undoing[] {
  const made = new Set(done.filter((one) => one.stroke === stroke).map(({ statement }) => statement));
  return decided
    .filter(({ id }) => made.has(id))
    .map((statement) => ({ statement, verdict: isOwn(statement, coder) ? 'reject' : 'reopen' }));
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

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DecisionRequest, RecordView, StatementView } from '../../src/api/index.ts';
import type { DocumentRoute } from '../route.ts';
import { useCodebook } from '../shell/codebook.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { navigate } from '../use-route.ts';
import { statementWords } from '../values/statement-words.ts';
import { inOrder, nextAfter, standingOf, stepFrom } from './decisions.ts';
import { useDecisions } from './use-decisions.ts';

/** Everything that a coder does with the statements of one document. */
export interface Coding {
  readonly records: readonly RecordView[];
  /** Statements that the filter lets through, in order. */
  readonly shown: readonly StatementView[];
  readonly active: StatementView | null;
  readonly waiting: number;
  readonly onlyWaiting: boolean;
  readonly correcting: boolean;
  choose(id: string): void;
  step(by: -1 | 1): void;
  decide(statement: StatementView, request: DecisionRequest): void;
  undo(): void;
  filter(): void;
  correct(open: boolean): void;
}

const DONE: Readonly<Record<DecisionRequest['verdict'], string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  replace: 'Corrected',
  reopen: 'Open again',
};

/** Keeps the chosen statement, the filter and the decisions of one document, and says aloud what happens. */
export function useCoding(
  initial: readonly RecordView[],
  route: DocumentRoute,
  coder: string,
  settled: () => void,
): Coding {
  const codebook = useCodebook();
  const { announce } = useFeedback();
  const { records, decide: send } = useDecisions(initial, coder, settled);
  const entries = useMemo(() => inOrder(records), [records]);
  const all = useMemo(() => entries.map(({ statement }) => statement), [entries]);
  const [id, setId] = useState(() => route.statement ?? firstChoice(all));
  const [correcting, correct] = useState(false);
  const [touched, setTouched] = useState<readonly string[]>([]);
  const active = all.find((statement) => statement.id === id) ?? null;
  const onlyWaiting = route.waiting;
  const shown = useMemo(
    () =>
      onlyWaiting ? all.filter((one) => isWaiting(one) || one.id === id || touched.includes(one.id)) : all,
    [all, onlyWaiting, id, touched],
  );
  useAddress(route, id);
  const choose = useCallback((next: string | null) => {
    correct(false);
    if (next !== null) setId(next);
  }, []);

  const words = ({ record, ...statement }: StatementView) => {
    const type = entries.find((entry) => entry.statement.record === record)?.record.type ?? '';
    return statementWords(codebook, type, statement);
  };
  const decide = (statement: StatementView, request: DecisionRequest) => {
    if (isDraft(statement)) return;
    send(statement, request);
    setTouched((ids) => [...ids.filter((one) => one !== statement.id), statement.id]);
    const left = all.filter((one) => isWaiting(one) && one.id !== statement.id).length;
    const remain = request.verdict === 'reopen' ? left + 1 : left;
    announce(`${DONE[request.verdict]}: ${words(statement)}. ${remain} waiting.`);
    choose(
      request.verdict === 'reopen' ? statement.id : (nextAfter(all, statement.id, isWaiting) ?? statement.id),
    );
  };
  return {
    records,
    shown,
    active,
    waiting: all.filter(isWaiting).length,
    onlyWaiting,
    correcting,
    choose,
    step: (by) => choose(stepFrom(shown, id, by)),
    decide,
    undo: () => {
      const last = all.find((one) => one.id === touched.at(-1));
      const target = active && !isWaiting(active) ? active : last;
      if (target && !isWaiting(target)) decide(target, { verdict: 'reopen' });
    },
    filter: () => {
      setTouched([]);
      navigate({ ...route, statement: id, waiting: !onlyWaiting }, 'replace');
    },
    correct,
  };
}

export function isWaiting(statement: StatementView): boolean {
  return standingOf(statement) === 'waiting';
}

/** A correction whose id the server has not given yet. */
function isDraft({ id }: StatementView): boolean {
  return id.startsWith('draft-');
}

function firstChoice(all: readonly StatementView[]): string | null {
  return (all.find(isWaiting) ?? all[0])?.id ?? null;
}

/** Keeps the chosen statement in the address, a moment after it was chosen. */
function useAddress(route: DocumentRoute, id: string | null): void {
  const latest = useRef(route);
  useEffect(() => {
    latest.current = route;
  });
  useEffect(() => {
    const timer = setTimeout(() => navigate({ ...latest.current, statement: id }, 'replace'), 250);
    return () => clearTimeout(timer);
  }, [id]);
}

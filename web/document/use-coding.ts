import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DecisionRequest, RecordView, StatementView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { statementWords } from '../values/statement-words.ts';
import { inOrder, nextAfter, standingOf, stepFrom } from './decisions.ts';
import { type Done, undoing } from './undo.ts';
import { useDecisions } from './use-decisions.ts';

const route = getRouteApi('/documents/$id');

/** Everything that a coder does with the statements of one document. */
export interface Coding {
  readonly records: readonly RecordView[];
  /** Statements that the filter lets through, in order. */
  readonly shown: readonly StatementView[];
  readonly active: StatementView | null;
  readonly waiting: number;
  readonly onlyWaiting: boolean;
  readonly correcting: boolean;
  /** The same object from first to last, whatever changes. */
  readonly acts: CodingActs;
}

/** What a coder can do. */
export interface CodingActs {
  choose(id: string): void;
  step(by: -1 | 1): void;
  decide(statement: StatementView, request: DecisionRequest): void;
  /** Judges all that waits in the record of the chosen statement, in one stroke. */
  decideRest(verdict: 'accept' | 'reject'): void;
  undo(): void;
  filter(): void;
  correct(open: boolean): void;
  /** Takes back what the coder stated, without moving on. */
  takeBack(statement: StatementView): void;
}

const DONE: Readonly<Record<DecisionRequest['verdict'], string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  replace: 'Corrected',
  reopen: 'Open again',
};

/** Keeps the chosen statement, the filter and the decisions of one document, and says aloud what happens. */
export function useCoding(document: string, held: readonly RecordView[], coder: string): Coding {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const codebook = useCodebook();
  const { announce } = useFeedback();
  const { records, decide: send } = useDecisions(document, held, coder);
  const entries = useMemo(() => inOrder(records), [records]);
  const all = useMemo(() => entries.map(({ statement }) => statement), [entries]);
  const [id, setId] = useState(() => search.statement ?? firstChoice(all));
  const [correcting, correct] = useState(false);
  const [soon, undoSoon] = useState(false);
  const [done, setDone] = useState<readonly Done[]>([]);
  const active = all.find((statement) => statement.id === id) ?? null;
  const onlyWaiting = search.waiting === true;
  const shown = useMemo(
    () => (onlyWaiting ? all.filter((one) => isWaiting(one) || one.id === id || isIn(done, one)) : all),
    [all, onlyWaiting, id, done],
  );
  useAddress(id);
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
    const earlier = done.filter((one) => one.statement !== statement.id);
    setDone(request.verdict === 'reopen' ? earlier : [...earlier, { statement: statement.id, request }]);
    const left = all.filter((one) => isWaiting(one) && one.id !== statement.id).length;
    const remain = request.verdict === 'reopen' ? left + 1 : left;
    announce(`${DONE[request.verdict]}: ${words(statement)}. ${remain} waiting.`);
    const next = request.verdict === 'reopen' ? null : nextAfter(all, statement.id, isWaiting);
    choose(next ?? statement.id);
  };
  const decideRest = (verdict: 'accept' | 'reject') => {
    const rest = all.filter((one) => isWaiting(one) && one.record === active?.record && !isDraft(one));
    if (!active || rest.length === 0) return;
    const stroke = { from: active.id };
    for (const statement of rest) send(statement, { verdict });
    setDone([...done, ...rest.map((one) => ({ statement: one.id, request: { verdict }, stroke }))]);
    const left = all.filter(isWaiting).length - rest.length;
    announce(`${DONE[verdict]}: the ${rest.length} values of this record that waited. ${left} waiting.`);
    choose(nextAfter(all, rest.at(-1)?.id ?? null, (one) => isWaiting(one) && !rest.includes(one)));
  };
  const acts = useSameActs({
    choose,
    step: (by) => choose(stepFrom(shown, id, by)),
    decide,
    decideRest,
    undo: () => {
      const back = undoing(all, active, done, coder);
      if (back.some(({ statement }) => isDraft(statement))) undoSoon(true);
      else for (const { statement, verdict } of back) decide(statement, { verdict });
    },
    filter: () => {
      setDone([]);
      void navigate({ search: { ...search, waiting: !onlyWaiting }, replace: true });
    },
    correct,
    takeBack: (statement) => send(statement, { verdict: 'reject' }),
  });
  // What is still on its way can only be taken back when it has arrived.
  useEffect(() => {
    if (!soon || all.some(isDraft)) return;
    undoSoon(false);
    acts.undo();
  }, [soon, all, acts]);
  const waiting = all.filter(isWaiting).length;
  return { records, shown, active, waiting, onlyWaiting, correcting, acts };
}

/** One object that always does the latest, so that what it is handed to need not be drawn again. */
function useSameActs(acts: CodingActs): CodingActs {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  return useMemo<CodingActs>(
    () => ({
      choose: (id) => latest.current.choose(id),
      step: (by) => latest.current.step(by),
      decide: (statement, request) => latest.current.decide(statement, request),
      decideRest: (verdict) => latest.current.decideRest(verdict),
      undo: () => latest.current.undo(),
      filter: () => latest.current.filter(),
      correct: (open) => latest.current.correct(open),
      takeBack: (statement) => latest.current.takeBack(statement),
    }),
    [],
  );
}

export function isWaiting(statement: StatementView): boolean {
  return standingOf(statement) === 'waiting';
}

function isIn(done: readonly Done[], { id }: StatementView): boolean {
  return done.some(({ statement }) => statement === id);
}

/** A correction whose id the server has not given yet. */
function isDraft({ id }: Pick<StatementView, 'id'>): boolean {
  return id.startsWith('draft-');
}

function firstChoice(all: readonly StatementView[]): string | null {
  const standing = all.find((statement) => standingOf(statement) !== 'rejected');
  return (all.find(isWaiting) ?? standing ?? all[0])?.id ?? null;
}

/** Keeps the chosen statement in the address, a moment after it was chosen. */
function useAddress(id: string | null): void {
  const navigate = route.useNavigate();
  useEffect(() => {
    if (id === null || isDraft({ id })) return;
    const timer = setTimeout(
      () => void navigate({ search: (search) => ({ ...search, statement: id }), replace: true }),
      250,
    );
    return () => clearTimeout(timer);
  }, [id, navigate]);
}

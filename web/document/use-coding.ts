import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DecisionRequest, RecordView, StatementView } from '../../src/api/index.ts';
import { canonicalJson } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { statementWords } from '../values/statement-words.ts';
import { inOrder, isOwn, isTakenBack, nextAfter, standingOf, stepFrom } from './decisions.ts';
import { type Done, type Stroke, undoing } from './undo.ts';
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
  /** Opens the chosen value again, or takes back what was done last. */
  undo(): void;
  /** Takes back what was done last. */
  undoLast(): void;
  /** Keeps in mind what the coder stated, to be taken back in one. */
  stated(made: readonly StatementView[]): void;
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
export function useCoding(document: string, held: readonly RecordView[], coder: string): Coding {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const codebook = useCodebook();
  const { announce, offerUndo } = useFeedback();
  const { records, decide: send } = useDecisions(document, held, coder);
  const entries = useMemo(() => inOrder(records), [records]);
  const all = useMemo(() => entries.map(({ statement }) => statement), [entries]);
  const [id, setId] = useState(() => asked(all, search.statement) ?? firstChoice(all));
  const [correcting, correct] = useState(false);
  const [soon, undoSoon] = useState(false);
  const [done, setDone] = useDone(document);
  const active = all.find((statement) => statement.id === id) ?? null;
  const onlyWaiting = search.waiting === true;
  const shown = useMemo(() => {
    const there = all.filter((one) => !isTakenBack(one, coder));
    return onlyWaiting ? there.filter((one) => isWaiting(one) || one.id === id || isIn(done, one)) : there;
  }, [all, onlyWaiting, id, done, coder]);
  useAddress(document, id);
  const choose = useCallback((next: string | null) => {
    correct(false);
    if (next !== null) setId(next);
  }, []);

  const words = ({ record, ...statement }: StatementView) => {
    const type = entries.find((entry) => entry.statement.record === record)?.record.type ?? '';
    return statementWords(codebook, type, statement);
  };
  const decide = (statement: StatementView, wanted: DecisionRequest) => {
    if (isDraft(statement)) return;
    undoSoon(false);
    const request = changesNothing(statement, wanted) ? { verdict: 'accept' as const } : wanted;
    send(statement, request);
    const earlier = done.filter((one) => one.statement !== statement.id);
    setDone(request.verdict === 'reopen' ? earlier : [...earlier, { statement: statement.id, request }]);
    const left = all.filter((one) => isWaiting(one) && one.id !== statement.id).length;
    const remain = request.verdict === 'reopen' ? left + 1 : left;
    const goes = request.verdict === 'reject' && isOwn(statement, coder);
    const said = `${goes ? 'Taken back' : DONE[request.verdict]}: ${words(statement)}.`;
    announce(`${said} ${remain} waiting.`);
    const next = request.verdict === 'reopen' ? null : nextAfter(all, statement.id, isWaiting);
    choose(next ?? (goes ? beside(shown, statement.id) : statement.id));
  };
  const decideRest = (verdict: 'accept' | 'reject') => {
    const rest = all.filter((one) => isWaiting(one) && one.record === active?.record && !isDraft(one));
    if (!active || rest.length === 0) return;
    const stroke: Stroke = { from: active.id };
    for (const statement of rest) send(statement, { verdict });
    setDone([...done, ...rest.map((one) => ({ statement: one.id, request: { verdict }, stroke }))]);
    const left = all.filter(isWaiting).length - rest.length;
    const what = rest.length === 1 ? 'one value' : `${rest.length} values`;
    offerUndo(`${DONE[verdict]}: the ${what} of this record that waited. ${left} waiting.`, acts.undoLast);
    choose(nextAfter(all, rest.at(-1)?.id ?? null, (one) => isWaiting(one) && !rest.includes(one)));
  };
  const takeBack = (from: StatementView | null) => {
    const back = undoing(all, from, done, coder);
    const last = back.at(-1);
    if (!last) return announce('There is nothing to take back.');
    if (back.some(({ statement }) => isDraft(statement))) return undoSoon(true);
    for (const { statement, verdict } of back) send(statement, { verdict });
    const ids = new Set(back.map(({ statement }) => statement.id));
    setDone(done.filter(({ statement }) => !ids.has(statement)));
    const left = all.filter(isWaiting).length + back.filter(({ verdict }) => verdict === 'reopen').length;
    const what = last.verdict === 'reject' ? 'Taken back' : DONE[last.verdict];
    announce(`${what}: ${words(last.statement)}. ${left} waiting.`);
    const opened = back.find(({ verdict }) => verdict === 'reopen')?.statement.id;
    choose(opened ?? (ids.has(id ?? '') ? beside(shown, last.statement.id) : id));
  };
  const acts: CodingActs = useSameActs({
    choose,
    step: (by) => choose(stepFrom(shown, id, by)),
    decide,
    decideRest,
    undo: () => takeBack(active),
    undoLast: () => takeBack(null),
    stated: (made) => {
      const stroke: Stroke = { from: null };
      const request = { verdict: 'accept' as const };
      setDone([...done, ...made.map((one) => ({ statement: one.id, request, stroke }))]);
    },
    filter: () => {
      setDone([]);
      void navigate({ search: { ...search, waiting: !onlyWaiting }, replace: true });
    },
    correct,
  });
  // What is still on its way can only be taken back when it has arrived, and the page shows what became of it.
  useEffect(() => {
    const last = done.at(-1)?.statement;
    if (!soon || all.some((one) => isDraft(one) || (one.id === last && isWaiting(one)))) return;
    undoSoon(false);
    acts.undoLast();
  }, [soon, all, done, acts]);
  const waiting = all.filter(isWaiting).length;
  return { records, shown, active, waiting, onlyWaiting, correcting, acts };
}

/** What was done in each document since the workbench was opened, so that it can be taken back after a look elsewhere. */
const DONE_IN = new Map<string, readonly Done[]>();

function useDone(document: string): readonly [readonly Done[], (done: readonly Done[]) => void] {
  const [done, setDone] = useState(() => DONE_IN.get(document) ?? []);
  const keep = (next: readonly Done[]) => {
    DONE_IN.set(document, next);
    setDone(next);
  };
  return [done, keep];
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
      undoLast: () => latest.current.undoLast(),
      stated: (made) => latest.current.stated(made),
      filter: () => latest.current.filter(),
      correct: (open) => latest.current.correct(open),
    }),
    [],
  );
}

/** A correction to what is there already, with nothing else said: that is to accept it. */
function changesNothing(
  statement: StatementView,
  { verdict, value, note, words, asserter }: DecisionRequest,
): boolean {
  const saysMore = note || words || asserter !== undefined;
  return verdict === 'replace' && !saysMore && canonicalJson(value) === canonicalJson(statement.value);
}

/** The row below, or above at the end. */
function beside(shown: readonly StatementView[], id: string): string | null {
  const below = stepFrom(shown, id, 1);
  return below === id ? stepFrom(shown, id, -1) : below;
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

/** The statement that the address names, where this document has it. */
function asked(all: readonly StatementView[], id: string | undefined): string | null {
  return all.find((statement) => statement.id === id)?.id ?? null;
}

/** Keeps the chosen statement in the address, a moment after it was chosen; not once another document is on its way. */
function useAddress(document: string, id: string | null): void {
  const navigate = route.useNavigate();
  const router = useRouter();
  useEffect(() => {
    if (id === null || isDraft({ id })) return;
    const keep = () => {
      if (router.latestLocation.pathname === `/documents/${document}`)
        void navigate({ search: (search) => ({ ...search, statement: id }), replace: true });
    };
    const timer = setTimeout(keep, 250);
    return () => clearTimeout(timer);
  }, [document, id, navigate, router]);
}

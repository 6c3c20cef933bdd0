import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DecisionRequest, RecordView, StatementView } from '../../src/api/index.ts';
import { client } from '../client.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { asRequestError } from '../use-loaded.ts';
import { type InFlight, withDecisions, withRecord } from './decisions.ts';

interface Decisions {
  /** The records as they are shown: what the server said last, with the decisions on their way. */
  readonly records: readonly RecordView[];
  decide(statement: StatementView, request: DecisionRequest): void;
}

/**
 * Decisions that show at once and go to the server one after the other. One that the server refuses is taken
 * back, with a message.
 * @param settled called when nothing is on its way any more
 */
export function useDecisions(initial: readonly RecordView[], coder: string, settled: () => void): Decisions {
  const [held, setHeld] = useState(initial);
  const [inFlight, setInFlight] = useState<readonly InFlight[]>([]);
  const queue = useRef(Promise.resolve());
  const count = useRef(0);
  const { fail } = useFeedback();
  const records = useMemo(() => withDecisions(held, inFlight, coder), [held, inFlight, coder]);
  const decide = useCallback(
    (statement: StatementView, request: DecisionRequest) => {
      count.current += 1;
      const key = count.current;
      setInFlight((all) => [...all, { key, statement: statement.id, request }]);
      const send = async () => {
        try {
          const record = await client.decide(statement.id, request);
          setHeld((before) => withRecord(before, record));
        } catch (thrown) {
          fail('The decision was not kept.', asRequestError(thrown));
        }
        setInFlight((all) => all.filter((decision) => decision.key !== key));
      };
      queue.current = queue.current.then(send);
    },
    [fail],
  );
  const idle = inFlight.length === 0;
  useEffect(() => {
    if (idle && count.current > 0) settled();
  }, [idle, settled]);
  return { records, decide };
}

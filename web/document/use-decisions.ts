import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { DecisionRequest, DocumentPageView, RecordView, StatementView } from '../../src/api/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { type InFlight, withDecisions, withRecord } from './decisions.ts';

interface Decisions {
  /** The records as they are shown: what the server said last, with the decisions on their way. */
  readonly records: readonly RecordView[];
  decide(statement: StatementView, request: DecisionRequest): void;
}

/**
 * Decisions that show at once and go to the server one after the other. One that the server refuses is taken
 * back, with a message.
 */
export function useDecisions(document: string, held: readonly RecordView[], coder: string): Decisions {
  const cache = useQueryClient();
  const { fail } = useFeedback();
  const { queryKey } = queries.document(document);
  const mutationKey = ['decide', document];
  const { mutate } = useMutation({
    mutationKey,
    scope: { id: 'decisions' },
    mutationFn: ({ statement, request }: InFlight) => client.decide(statement, request),
    onMutate: () => cache.cancelQueries({ queryKey }),
    onSuccess: (record) =>
      cache.setQueryData<DocumentPageView>(
        queryKey,
        (page) => page && { ...page, records: withRecord(page.records, record) },
      ),
    onError: (thrown) => fail('The decision was not kept.', thrown),
  });
  const inFlight = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: ({ state }) => state.variables,
  }).filter(isInFlight);
  const records = useMemo(() => withDecisions(held, inFlight, coder), [held, inFlight, coder]);
  const decide = useCallback(
    (statement: StatementView, request: DecisionRequest) =>
      mutate({ key: `${statement.id}-${performance.now()}`, statement: statement.id, request }),
    [mutate],
  );
  return { records, decide };
}

function isInFlight(variables: unknown): variables is InFlight {
  return typeof variables === 'object' && variables !== null && 'statement' in variables;
}

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DraftRequest } from '../../src/api/index.ts';
import { client } from '../data/client.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { freeName } from './draft.ts';
import { keepReport } from './keep-report.ts';

/** Writes a country's draft into a report of its own, under a name that no report has, and opens it. */
export function useCountryDraft() {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { fail } = useFeedback();
  const [pending, setPending] = useState(false);
  const draft = (request: DraftRequest) => {
    setPending(true);
    client
      .draft(request)
      .then(async ({ markdown }) => {
        const wanted = `${request.country} ${request.language}`;
        const name = freeName(wanted, await client.writtenReports());
        await keepReport(cache, name, { markdown, was: null });
        await navigate({ to: '/report', search: { name } });
      })
      .catch((thrown: unknown) => fail('The country report was not drafted.', thrown))
      .finally(() => setPending(false));
  };
  return { draft, pending };
}

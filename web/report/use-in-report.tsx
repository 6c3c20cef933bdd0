import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Question } from '../../src/model/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { useProject } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { useFeedback } from '../shell/feedback.tsx';
import { BLANK, reportToOpen, withFinding } from './draft.ts';

/** Puts the finding at the end of the report that is being written, and goes there. */
export function UseInReport({ question }: { readonly question: Question }) {
  const project = useProject();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { fail } = useFeedback();
  const [pending, setPending] = useState(false);
  const use = () => {
    setPending(true);
    putIn(project.name, question)
      .then(({ written, name }) => {
        cache.setQueryData(queries.writtenReport(name).queryKey, written);
        return navigate({ to: '/report', search: { name } });
      })
      .catch((thrown: unknown) => fail('The finding was not put into the report.', thrown))
      .finally(() => setPending(false));
  };
  return (
    <p className="use-in-report">
      <Button press={use} pending={pending}>
        Use in the report
      </Button>
    </p>
  );
}

/** Writes the report that is being worked on with one more finding at its end. */
async function putIn(project: string, question: Question) {
  const name = reportToOpen(project, await client.writtenReports());
  const there = await client.writtenReport(name);
  const markdown = withFinding(there?.markdown ?? BLANK, question);
  return { name, written: await client.writeReport(name, { markdown, was: there?.version ?? null }) };
}

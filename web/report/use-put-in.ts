import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WrittenReportView } from '../../src/api/index.ts';
import type { Question } from '../../src/model/index.ts';
import { client } from '../data/client.ts';
import { useProject } from '../data/use-project.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { blankReport, type FindingForm, keepLastReport, withFinding } from './draft.ts';
import { keepReport, removeReport } from './keep-report.ts';

/** Puts a finding at the end of a report, says into which, and offers to take it out again. @param done closes what asked */
export function usePutIn(done: () => void) {
  const project = useProject();
  const cache = useQueryClient();
  const { offerUndo, fail } = useFeedback();
  const [pending, setPending] = useState(false);
  const putIn = (name: string, question: Question, form: FindingForm) => {
    setPending(true);
    writeInto(cache, name, (text) => withFinding(text, question, form))
      .then(({ before, after }) => {
        keepLastReport(project.name, name);
        done();
        const undo = () =>
          takeBack(cache, before, after).catch((thrown: unknown) =>
            fail(`The report ${name} was not put back.`, thrown),
          );
        const words = before === null ? `In the new report ${name}.` : `At the end of the report ${name}.`;
        offerUndo(words, () => void undo(), {
          words: 'Open the report',
          address: `/report?name=${encodeURIComponent(name)}`,
        });
      })
      .catch((thrown: unknown) => {
        setPending(false);
        fail('The finding was not put into the report.', thrown);
      });
  };
  return { putIn, pending };
}

async function writeInto(cache: QueryClient, name: string, change: (markdown: string) => string) {
  const before = await client.writtenReport(name);
  const markdown = change(before?.markdown ?? blankReport(name));
  return { before, after: await keepReport(cache, name, { markdown, was: before?.version ?? null }) };
}

async function takeBack(
  cache: QueryClient,
  before: WrittenReportView | null,
  after: WrittenReportView,
): Promise<void> {
  if (before === null) await removeReport(cache, after);
  else await keepReport(cache, before.name, { markdown: before.markdown, was: after.version });
}

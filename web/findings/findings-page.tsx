import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { FindingRow, Question } from '../../src/model/index.ts';
import { queries } from '../data/queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { useProject } from '../data/use-project.ts';
import { Failed, Loading } from '../kit/waiting.tsx';
import { UseInReport } from '../report/use-in-report.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { FindingChart } from './finding-chart.tsx';
import { FindingTable } from './finding-table.tsx';
import { QuestionForm } from './question-form.tsx';
import { questionOf } from './question-search.ts';
import { ReadyQuestions } from './ready-questions.tsx';
import { ReleaseBar } from './release-bar.tsx';

const route = getRouteApi('/findings');

/** Questions to the newest release, and the numbers that answer them. */
export function FindingsPage() {
  const project = useProject();
  const search = route.useSearch();
  const question = useMemo(() => questionOf(search), [search]);
  const release = project.releases.at(-1);
  return (
    <main className="page findings" tabIndex={-1} id="main">
      <title>{`Findings · ${project.name}`}</title>
      <header className="page-head">
        <h1>Findings</h1>
        <ReleaseBar />
      </header>
      {release && (
        <>
          <ReadyQuestions question={question} />
          <QuestionForm key={JSON.stringify(question)} question={question} />
          <Answer question={question} release={release.id} />
        </>
      )}
    </main>
  );
}

function Answer({ question, release }: { readonly question: Question; readonly release: string }) {
  const { data, error, refetch } = useQuery(queries.finding(release, question));
  const [opened, setOpened] = useState<FindingRow | null>(null);
  if (error) return <Failed error={asRequestError(error)} retry={() => void refetch()} />;
  if (!data) return <Loading what="the answer" />;
  return (
    <>
      <UseInReport question={question} />
      <FindingTable finding={data} open={setOpened} />
      <FindingChart finding={data} open={setOpened} />
      {opened && (
        <EvidenceDialog
          row={opened}
          release={release}
          recordType={question.type}
          close={() => setOpened(null)}
        />
      )}
    </>
  );
}

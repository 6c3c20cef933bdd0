import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useProject } from '../data/use-project.ts';
import { UseInReport } from '../report/use-in-report.tsx';
import { Asking } from './asking.tsx';
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
          <Asking question={question} release={release.id}>
            <UseInReport question={question} />
          </Asking>
        </>
      )}
    </main>
  );
}

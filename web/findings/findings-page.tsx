import { useState } from 'react';
import type { ProjectView } from '../../src/api/index.ts';
import type { FindingRow, Question } from '../../src/model/index.ts';
import { client } from '../client.ts';
import { Failed, Loading } from '../shell/waiting.tsx';
import { useLoaded } from '../use-loaded.ts';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { FindingTable } from './finding-table.tsx';
import { QuestionForm } from './question-form.tsx';
import { ReadyQuestions } from './ready-questions.tsx';
import { ReleaseBar } from './release-bar.tsx';

interface FindingsPageProps {
  readonly question: Question;
  readonly project: ProjectView;
  /** Loads the project again, after a release. */
  refresh(): void;
}

/** Questions to the newest release, and the numbers that answer them. */
export function FindingsPage({ question, project, refresh }: FindingsPageProps) {
  const release = project.releases.at(-1);
  return (
    <main className="page findings" tabIndex={-1} id="main">
      <title>{`Findings · ${project.name}`}</title>
      <header className="page-head">
        <h1>Findings</h1>
        <ReleaseBar project={project} refresh={refresh} />
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
  const loaded = useLoaded(JSON.stringify([release, question]), () => client.finding(question));
  const [opened, setOpened] = useState<FindingRow | null>(null);
  if (loaded.state === 'loading') return <Loading what="the answer" />;
  if (loaded.state === 'failed') return <Failed error={loaded.error} retry={loaded.reload} />;
  return (
    <>
      <FindingTable finding={loaded.data} open={setOpened} />
      {opened && <EvidenceDialog row={opened} recordType={question.type} close={() => setOpened(null)} />}
    </>
  );
}

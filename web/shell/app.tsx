import { useEffect, useState } from 'react';
import type { ProjectView } from '../../src/api/index.ts';
import { client } from '../client.ts';
import { DocumentPage } from '../document/document-page.tsx';
import { DocumentsPage } from '../documents/documents-page.tsx';
import { EventPage } from '../events/event-page.tsx';
import { FindingsPage } from '../findings/findings-page.tsx';
import { PairsPage } from '../pairs/pairs-page.tsx';
import type { Route } from '../route.ts';
import { ScreeningPage } from '../screening/screening-page.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useRoute } from '../use-route.ts';
import { CodebookContext } from './codebook.ts';
import { FeedbackProvider } from './feedback.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { TopBar } from './top-bar.tsx';
import { Failed, Loading } from './waiting.tsx';

/** The workbench: a bar on top and the page that the address names. */
export function App() {
  const route = useRoute();
  const project = useLoaded('project', client.project);
  const codebook = useLoaded('codebook', client.codebook);
  const [showKeys, setShowKeys] = useState(false);
  const here = route.page === 'document' ? route.id : route.page === 'event' ? route.record : route.page;
  const { reload } = project;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits may have changed on the page that one leaves
  useEffect(() => reload(), [here, reload]);
  useEffect(() => listenForHelp(() => setShowKeys(true)), []);
  if (project.state === 'failed') return <Failed error={project.error} retry={reload} />;
  if (codebook.state === 'failed') return <Failed error={codebook.error} retry={codebook.reload} />;
  if (project.state === 'loading' || codebook.state === 'loading') return <Loading what="the project" />;
  return (
    <CodebookContext value={codebook.data}>
      <FeedbackProvider>
        <TopBar route={route} project={project.data} showKeys={() => setShowKeys(true)} />
        <Page route={route} project={project.data} refresh={reload} />
        {showKeys && <KeysDialog close={() => setShowKeys(false)} />}
      </FeedbackProvider>
    </CodebookContext>
  );
}

interface PageProps {
  readonly route: Route;
  readonly project: ProjectView;
  refresh(): void;
}

function Page({ route, project, refresh }: PageProps) {
  if (route.page === 'findings')
    return <FindingsPage question={route.question} project={project} refresh={refresh} />;
  if (route.page === 'document')
    return <DocumentPage key={route.id} route={route} coder={project.coder} decided={refresh} />;
  if (route.page === 'pairs') return <PairsPage />;
  if (route.page === 'event') return <EventPage key={route.record} record={route.record} />;
  if (route.page === 'screening') return <ScreeningPage />;
  return <DocumentsPage project={project} />;
}

function listenForHelp(show: () => void): () => void {
  const listener = (event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
    if (event.key === '?' && !typing) show();
  };
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}

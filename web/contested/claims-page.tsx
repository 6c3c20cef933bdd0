import { useProject } from '../data/use-project.ts';
import { ReleaseBar } from '../findings/release-bar.tsx';
import { Claims } from './claims.tsx';

/** What different people state about one quantity, and what of it cannot all be true. */
export function ClaimsPage() {
  const project = useProject();
  const release = project.releases.at(-1);
  return (
    <main className="page findings" tabIndex={-1} id="main">
      <title>{`Claims · ${project.name}`}</title>
      <header className="page-head">
        <h1>Claims</h1>
        <ReleaseBar />
      </header>
      {release && <Claims release={release.id} />}
    </main>
  );
}

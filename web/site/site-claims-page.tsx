import { Claims } from '../contested/claims.tsx';
import { useSite } from './use-site.ts';

/** What different people state about one quantity, and what of it cannot all be true. */
export function SiteClaimsPage() {
  const { title, release } = useSite();
  return (
    <main className="page findings" tabIndex={-1} id="main">
      <title>{`Claims · ${title}`}</title>
      <header className="page-head">
        <h1>Claims</h1>
        <p className="muted">Figures that people stated, each with its sentence; none of them is ours.</p>
      </header>
      <Claims release={release.id} />
    </main>
  );
}

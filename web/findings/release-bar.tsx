import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useProject } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { FreezeDialog } from './freeze-dialog.tsx';

/** Which release the numbers come from, and the way to a new one when the coding has moved on. */
export function ReleaseBar() {
  const project = useProject();
  const release = project.releases.at(-1);
  const [open, setOpen] = useState(false);
  const button = (
    <>
      <Button look="accept" press={() => setOpen(true)}>
        Freeze a release …
      </Button>
      {open && <FreezeDialog close={() => setOpen(false)} />}
    </>
  );
  if (!release)
    return (
      <section className="empty">
        <h2>Numbers come from a release</h2>
        <p>
          A release is what coders have accepted, cut at one moment and never changed, so that a number can
          always be traced.
        </p>
        {project.accepted === 0 ? (
          <p className="hint">
            Nothing is accepted yet: start with the <Link to="/documents">documents</Link>.
          </p>
        ) : (
          button
        )}
      </section>
    );
  return (
    <div className="release-bar">
      <p>
        Release <strong>{release.name}</strong> <code title={release.id}>{release.id}</code>{' '}
        {release.note && <span dir="auto">{release.note}</span>}
      </p>
      {project.changedSinceRelease ? (
        <p className="moved-on">
          The coding has moved on since: what is newer shows here from the next release on. {button}
        </p>
      ) : (
        <p className="muted">Nothing has changed since.</p>
      )}
    </div>
  );
}

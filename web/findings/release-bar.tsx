import { Link } from '@tanstack/react-router';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { useChange } from '../data/use-change.ts';
import { useProject } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';

/** Which release the numbers come from, and the way to a new one when the coding has moved on. */
export function ReleaseBar() {
  const project = useProject();
  const release = project.releases.at(-1);
  const { change, isPending } = useChange({
    key: queries.project.queryKey,
    send: client.release,
    failed: 'The release was not made.',
  });
  const button = (
    <Button look="accept" pending={isPending} press={() => void change(undefined)}>
      Freeze a release
    </Button>
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
        Release <strong>{release.name}</strong> <code title={release.id}>{release.id}</code>
      </p>
      {project.changedSinceRelease ? (
        <p className="moved-on">The coding has moved on since. {button}</p>
      ) : (
        <p className="muted">Nothing has changed since.</p>
      )}
    </div>
  );
}

import { useState } from 'react';
import type { ProjectView } from '../../src/api/index.ts';
import { client } from '../client.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { asRequestError } from '../use-loaded.ts';

interface ReleaseBarProps {
  readonly project: ProjectView;
  refresh(): void;
}

/** Which release the numbers come from, and the way to a new one when the coding has moved on. */
export function ReleaseBar({ project, refresh }: ReleaseBarProps) {
  const release = project.releases.at(-1);
  const [freezing, freeze] = useFreeze(refresh);
  const button = (
    <button type="button" className="accept" disabled={freezing} onClick={freeze}>
      {freezing ? 'Freezing …' : 'Freeze a release'}
    </button>
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
          <p className="hint">Nothing is accepted yet: start with the documents.</p>
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

function useFreeze(refresh: () => void): [boolean, () => void] {
  const [freezing, setFreezing] = useState(false);
  const { announce, fail } = useFeedback();
  const freeze = async () => {
    setFreezing(true);
    try {
      const { name } = await client.release();
      announce(`Release ${name} is frozen.`);
      refresh();
    } catch (thrown) {
      fail('The release was not made.', asRequestError(thrown));
    }
    setFreezing(false);
  };
  return [freezing, () => void freeze()];
}

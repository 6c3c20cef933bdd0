import { type FormEvent, useId, useState } from 'react';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { useChange } from '../data/use-change.ts';
import { useProject } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useFeedback } from '../shell/feedback.tsx';
import { numberWords } from '../values/count-words.ts';

/** Says what freezing a release means, and does it under a name, with a note. */
export function FreezeDialog({ close }: { close(): void }) {
  const project = useProject();
  const { tell } = useFeedback();
  const id = useId();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const { change, isPending } = useChange({
    key: queries.project.queryKey,
    send: client.release,
    failed: 'The release was not made.',
  });
  const chosen = name.trim() || project.nextRelease;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const request = { name: chosen, ...(note.trim() ? { note: note.trim() } : {}) };
    if (!(await change(request))) return;
    close();
    tell(`Release ${chosen} is frozen; events, findings, map and reports read it now.`);
  };
  return (
    <Dialog title="Freeze a release" close={close}>
      <form className="freeze" onSubmit={(event) => void submit(event)}>
        <p>
          A release is what coders have accepted, cut at this moment and never changed. Events, findings, map,
          claims and reports read the newest one, so that a number can be traced for good.
        </p>
        <p>
          <strong>{numberWords(project.accepted)}</strong> accepted values go in.{' '}
          {project.pending > 0 && (
            <>
              <strong>{numberWords(project.pending)}</strong> that wait stay out, until a later release.
            </>
          )}
        </p>
        <div className="field">
          <label htmlFor={`${id}-name`}>Name</label>
          <input
            id={`${id}-name`}
            value={name}
            placeholder={project.nextRelease}
            pattern="[A-Za-z0-9_.\-]{1,64}"
            title="Letters without accents, digits, points, dashes and underscores"
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-note`}>Note: what it is for (not needed)</label>
          <textarea
            id={`${id}-note`}
            rows={2}
            dir="auto"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        <p className="actions">
          <Button look="accept" type="submit" pending={isPending}>
            {`Freeze ${chosen}`}
          </Button>
          <Button press={close}>Cancel</Button>
        </p>
      </form>
    </Dialog>
  );
}

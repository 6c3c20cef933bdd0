import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { asRequestError, errorWords } from '../data/request-error.ts';
import { useProject } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useFeedback } from '../shell/feedback.tsx';
import { numberWords } from '../values/count-words.ts';

function takenWords(name: string): string {
  return `There is a release called ${name} already, and it never changes. Choose another name.`;
}

/** Says what freezing a release means, and does it under a name, with a note. */
export function FreezeDialog({ close }: { close(): void }) {
  const project = useProject();
  const { tell } = useFeedback();
  const cache = useQueryClient();
  const id = useId();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { mutateAsync, isPending } = useMutation({
    mutationFn: client.release,
    onSettled: () => cache.invalidateQueries({ queryKey: queries.project.queryKey }),
  });
  const chosen = name.trim() || project.nextRelease;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const request = { name: chosen, ...(note.trim() ? { note: note.trim() } : {}) };
    const taken = project.releases.some((release) => release.name === chosen);
    setProblem(taken ? takenWords(chosen) : null);
    if (taken) return;
    await mutateAsync(request).then(
      () => {
        close();
        tell(`Release ${chosen} is frozen; events, findings, map and reports read it now.`);
      },
      (thrown: unknown) => {
        const error = asRequestError(thrown);
        setProblem(error.code === 'RELEASE_EXISTS' ? takenWords(chosen) : errorWords(error));
      },
    );
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
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onChange={(event) => {
              setName(event.target.value);
              setProblem(null);
            }}
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
        <p id={`${id}-problem`} role="alert" className="form-problem">
          {problem}
        </p>
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

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { asRequestError, errorWords } from '../data/request-error.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useFeedback } from '../shell/feedback.tsx';

interface WithdrawDialogProps {
  /** The document's id. */
  readonly document: string;
  close(): void;
}

/** Takes a report out for good: the one act that cannot be undone, so it says what goes and wants a reason. */
export function WithdrawDialog({ document, close }: WithdrawDialogProps) {
  const id = useId();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { tell } = useFeedback();
  const [reason, setReason] = useState('');
  const [state, setState] = useState<{ readonly sent: boolean; readonly problem: string | null }>({
    sent: false,
    problem: null,
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setState({ sent: true, problem: null });
    try {
      const { releases } = await client.withdraw(document, { reason: reason.trim() });
      close();
      await navigate({ to: '/documents' });
      cache.removeQueries({ queryKey: queries.document(document).queryKey });
      await cache.invalidateQueries();
      tell(withdrawnWords(releases));
    } catch (thrown) {
      setState({ sent: false, problem: errorWords(asRequestError(thrown)) });
    }
  };
  return (
    <Dialog title="Withdraw this report" close={close}>
      <form className="freeze" onSubmit={(event) => void submit(event)}>
        <p>
          Its text, its file and everything that was said of it are deleted,{' '}
          <strong>and cannot be brought back</strong>. Releases that hold it lose their tables: freeze a new
          one afterwards.
        </p>
        <p className="muted">
          A report that is only of no use can be put away instead: exclude it in <em>Screening</em>, which can
          be undone.
        </p>
        <div className="field">
          <label htmlFor={id}>Why it goes: a takedown, added by mistake …</label>
          <textarea
            id={id}
            rows={2}
            dir="auto"
            required
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        {state.problem !== null && (
          <p className="problem" role="alert">
            {state.problem}
          </p>
        )}
        <p className="actions">
          <Button look="reject" type="submit" pending={state.sent} disabled={reason.trim() === ''}>
            Withdraw for good
          </Button>
          <Button press={close}>Cancel</Button>
        </p>
      </form>
    </Dialog>
  );
}

function withdrawnWords(releases: readonly string[]): string {
  if (releases.length === 0) return 'The report is withdrawn. No release held it.';
  const held =
    releases.length === 1
      ? `Release ${releases[0]}, which held it, has`
      : `The releases that held it (${releases.join(', ')}) have`;
  return `The report is withdrawn. ${held} lost the tables: freeze a new one.`;
}

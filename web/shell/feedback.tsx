import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { RequestError } from '../client.ts';

interface Feedback {
  /** Says something to people who listen to the page. */
  announce(message: string): void;
  /** Shows that something went wrong, until it is put away. */
  fail(what: string, error: RequestError): void;
}

const FeedbackContext = createContext<Feedback>({ announce: () => {}, fail: () => {} });

export function useFeedback(): Feedback {
  return useContext(FeedbackContext);
}

interface Failure {
  readonly what: string;
  readonly error: RequestError;
}

export function FeedbackProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', round: 0 });
  const [failure, setFailure] = useState<Failure | null>(null);
  const feedback = useMemo<Feedback>(
    () => ({
      announce: (message) => setSaid(({ round }) => ({ message, round: round + 1 })),
      fail: (what, error) => setFailure({ what, error }),
    }),
    [],
  );
  return (
    <FeedbackContext value={feedback}>
      {children}
      <div className="unseen" role="status" aria-live="polite">
        {/* A new element each time, so that the same words are said again. */}
        <span key={said.round}>{said.message}</span>
      </div>
      <div role="alert">{failure && <FailureNotice failure={failure} close={() => setFailure(null)} />}</div>
    </FeedbackContext>
  );
}

function FailureNotice({ failure: { what, error }, close }: { readonly failure: Failure; close(): void }) {
  return (
    <div className="notice">
      <p>
        <strong>{what}</strong> {error.message} {error.hint}
      </p>
      <button type="button" className="quiet" onClick={close}>
        Close
      </button>
    </div>
  );
}

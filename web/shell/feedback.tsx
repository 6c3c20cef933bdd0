import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { asRequestError } from '../data/request-error.ts';
import { type Message, type NoticeLink, Notices } from './notices.tsx';

interface Feedback {
  /** Says something to people who listen to the page; an older notice of what was done goes, as it is no longer the last. */
  announce(message: string): void;
  /** Shows what was done, where there is nothing to take back. */
  tell(message: string): void;
  /** Shows what was done, where that is to be seen, and offers to take it back: for everything that takes something away. */
  offerUndo(message: string, undo: () => void, link?: NoticeLink): void;
  /** Shows that something went wrong, until it is put away. */
  fail(what: string, thrown: unknown): void;
  /** Puts away what was done: it belongs to a page that is left. */
  settle(): void;
}

const FeedbackContext = createContext<Feedback>({
  announce: () => {},
  tell: () => {},
  offerUndo: () => {},
  fail: () => {},
  settle: () => {},
});

export function useFeedback(): Feedback {
  return useContext(FeedbackContext);
}

export function FeedbackProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', round: 0 });
  const [message, setMessage] = useState<Message | null>(null);
  const feedback = useMemo<Feedback>(() => {
    const settle = () => setMessage((shown) => (shown?.kind === 'failed' ? shown : null));
    return {
      announce: (words) => {
        setSaid(({ round }) => ({ message: words, round: round + 1 }));
        settle();
      },
      tell: (words) => setMessage({ kind: 'done', words, undo: null, link: null }),
      offerUndo: (words, undo, link) => setMessage({ kind: 'done', words, undo, link: link ?? null }),
      fail: (what, thrown) => setMessage({ kind: 'failed', what, error: asRequestError(thrown) }),
      settle,
    };
  }, []);
  return (
    <FeedbackContext value={feedback}>
      {children}
      <div className="unseen" role="status" aria-live="polite">
        {/* A new element each time, so that the same words are said again. */}
        <span key={said.round}>{said.message}</span>
      </div>
      <Notices message={message} close={() => setMessage(null)} />
    </FeedbackContext>
  );
}

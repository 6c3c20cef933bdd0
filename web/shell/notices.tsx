import { useEffect } from 'react';
import { errorWords, type RequestError } from '../data/request-error.ts';
import { UNDO_KEYS, useKeys } from '../keys/keys.tsx';
import { Button } from '../kit/button.tsx';
import { hrefOf } from '../views/href.ts';

/** Where what was done can be seen. */
export interface NoticeLink {
  readonly words: string;
  /** An address of the workbench, as it stands behind `#`. */
  readonly address: string;
}

export type Message =
  | {
      readonly kind: 'done';
      readonly words: string;
      readonly undo: (() => void) | null;
      readonly link: NoticeLink | null;
    }
  | { readonly kind: 'failed'; readonly what: string; readonly error: RequestError };

const STAYS_MS = 12_000;

interface NoticesProps {
  readonly message: Message | null;
  close(): void;
}

/** The last thing that happened, at the foot of the page. What went wrong stays until it is put away. */
export function Notices({ message, close }: NoticesProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message starts its own time
  useEffect(() => {
    if (message?.kind !== 'done') return;
    const timer = setTimeout(close, STAYS_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <>
      <div role="alert">
        {message?.kind === 'failed' && (
          <div className="notice failed">
            <p>
              <strong>{message.what}</strong> {errorWords(message.error)}
            </p>
            <Button look="quiet" press={close}>
              Close
            </Button>
          </div>
        )}
      </div>
      <div role="status">{message?.kind === 'done' && <DoneNotice message={message} close={close} />}</div>
    </>
  );
}

interface DoneNoticeProps {
  readonly message: Extract<Message, { kind: 'done' }>;
  close(): void;
}

function DoneNotice({ message, close }: DoneNoticeProps) {
  const { words, undo, link } = message;
  return (
    <div className="notice">
      <p>
        <bdi>{words}</bdi> {link && <a href={hrefOf(link)}>{link.words}</a>}
      </p>
      {undo === null ? (
        <Button look="quiet" press={close}>
          Close
        </Button>
      ) : (
        <UndoButton
          undo={() => {
            close();
            undo();
          }}
        />
      )}
    </div>
  );
}

function UndoButton({ undo }: { undo(): void }) {
  useKeys('What was done last', [{ keys: UNDO_KEYS, does: 'undo it', act: undo }]);
  return (
    <Button look="quiet" sign="z" press={undo}>
      Undo
    </Button>
  );
}

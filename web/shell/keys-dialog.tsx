import { useEffect, useRef } from 'react';

const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['↓', 'j'], does: 'next value' },
  { keys: ['↑', 'k'], does: 'value before' },
  { keys: ['Enter', 'a'], does: 'accept, and go to the next that waits' },
  { keys: ['r', 'x'], does: 'reject, and go to the next that waits' },
  { keys: ['c'], does: 'correct the value' },
  { keys: ['u'], does: 'undo: open the value again, or the last one decided' },
  { keys: ['w'], does: 'show only what waits' },
  { keys: ['n'], does: 'next document with values waiting' },
  { keys: ['d'], does: 'back to the documents' },
  { keys: ['s', 'x', 'q'], does: 'two reports: the same event, not the same, unsure' },
  { keys: ['i', 'e', 'q'], does: 'screening: include, exclude, doubtful' },
  { keys: ['Esc'], does: 'close what is open' },
  { keys: ['?'], does: 'these keys' },
];

export function KeysDialog({ close }: { close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="keys" onClose={close} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}

import { useState } from 'react';
import { keySign } from '../keys/key-sign.ts';
import { useKeyGroups } from '../keys/keys.tsx';
import { Dialog } from '../kit/dialog.tsx';

/** The keys of the page, as they stand at this moment. */
export function KeysDialog({ close }: { close(): void }) {
  const read = useKeyGroups();
  const [groups] = useState(read);
  return (
    <Dialog title="Keys" close={close}>
      {groups.map(({ title, acts }) => (
        <section key={title} className="keys">
          <h3>{title}</h3>
          <dl>
            {acts.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{keySign(key)}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

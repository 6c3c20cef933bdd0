import { type FormEvent, useEffect, useRef, useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useKeys } from '../keys/keys.tsx';
import { Button } from '../kit/button.tsx';
import { ArrivalRow } from './arrival-row.tsx';
import { fileNameOf, isAddress, PastedText } from './pasted-text.tsx';
import { useIntake } from './use-intake.ts';

/** Where reports come in: files dropped or chosen, texts and links pasted; what becomes of each shows below. */
export function IntakeZone({ open }: { readonly open: boolean }) {
  const { arrivals, addFiles, addAddress, clear } = useIntake();
  const [shown, show] = useState(open);
  const [pasted, paste] = useState<string | null>(null);
  const takeText = (text: string) => {
    show(true);
    if (isAddress(text)) addAddress(text.trim());
    else paste(text);
  };
  usePaste((clipboard) => {
    show(true);
    if (clipboard.files.length > 0) addFiles([...clipboard.files]);
    else takeText(clipboard.getData('text/plain'));
  });
  useKeys('Documents', [
    { keys: ['a'], does: 'add documents', act: () => show(true) },
    { keys: ['t'], does: 'paste a text as a document', act: () => takeText('') },
  ]);
  if (!shown && arrivals.length === 0)
    return (
      <p className="intake-opener">
        <Button sign="a" press={() => show(true)}>
          Add documents
        </Button>
      </p>
    );
  return (
    <section className="intake" aria-label="Add documents">
      <DropZone
        className="drop-zone"
        aria-label="Drop reports here"
        onDrop={({ items }) => {
          const files = items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
          void Promise.all(files).then(addFiles);
          const text = items.find((item) => item.kind === 'text');
          if (text?.kind === 'text' && files.length === 0) void text.getText('text/plain').then(takeText);
        }}
      >
        <p>Drop reports here, or paste them: text, HTML, PDF, Word, e-mail, web archives.</p>
        <p className="choices">
          <FileTrigger allowsMultiple onSelect={(list) => list && addFiles([...list])}>
            <Button look="accept">Choose files</Button>
          </FileTrigger>
          <Button sign="t" press={() => takeText('')}>
            Paste a text
          </Button>
        </p>
      </DropZone>
      {pasted !== null && (
        <PastedText
          key={pasted}
          text={pasted}
          add={(text) => {
            addFiles([new File([text], fileNameOf(text), { type: 'text/plain' })]);
            paste(null);
          }}
          cancel={() => paste(null)}
        />
      )}
      <AddressForm add={addAddress} />
      {arrivals.length > 0 && (
        <>
          <ul className="arrivals" aria-label="What is coming in">
            {arrivals.map((arrival) => (
              <ArrivalRow key={arrival.key} arrival={arrival} />
            ))}
          </ul>
          <Button look="quiet" press={clear}>
            Put away what is done
          </Button>
        </>
      )}
    </section>
  );
}

function AddressForm({ add }: { add(address: string): void }) {
  const [address, setAddress] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (URL.canParse(address.trim())) {
      add(address.trim());
      setAddress('');
    }
  };
  return (
    <form className="address" onSubmit={submit}>
      <label>
        <span>or paste a link</span>
        <input
          type="url"
          required
          placeholder="https://"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </label>
      <button type="submit">Fetch</button>
    </form>
  );
}

/** What is pasted anywhere on the page but into a field. */
function usePaste(take: (clipboard: DataTransfer) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => {
      const isTyped = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.defaultPrevented || isTyped || !event.clipboardData) return;
      event.preventDefault();
      latest.current(event.clipboardData);
    };
    addEventListener('paste', listener);
    return () => removeEventListener('paste', listener);
  }, []);
}

import { type FormEvent, useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useKeys } from '../keys/keys.tsx';
import { Button } from '../kit/button.tsx';
import { ArrivalRow } from './arrival-row.tsx';
import { useIntake } from './use-intake.ts';

/** Where reports come in: files dropped or chosen, links pasted; what becomes of each shows below. */
export function IntakeZone({ open }: { readonly open: boolean }) {
  const { arrivals, addFiles, addAddress, clear } = useIntake();
  const [shown, show] = useState(open);
  useKeys('Documents', [{ keys: ['a'], does: 'add documents', act: () => show(true) }]);
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
        }}
      >
        <p>Drop reports here: text, HTML, PDF, Word, e-mail, web archives.</p>
        <FileTrigger allowsMultiple onSelect={(list) => list && addFiles([...list])}>
          <Button look="accept" press={() => {}}>
            Choose files
          </Button>
        </FileTrigger>
      </DropZone>
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

import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { SavedViewView } from '../../src/api/index.ts';
import { SHELF_NAME, SHELF_NAME_WORDS } from '../../src/model/index.ts';
import { queries } from '../data/queries.ts';
import { Button } from '../kit/button.tsx';
import { PAGES } from '../shell/pages.ts';
import { hrefOf } from './href.ts';
import { useSavedViews } from './use-saved-views.ts';

/** The project's saved views: names for addresses, of which the one that is looked at can be given one. */
export function SavedViews() {
  const { pathname, searchStr } = useLocation();
  const address = `${pathname}${searchStr}`;
  const { data: views = [], refetch } = useQuery(queries.views);
  const here = views.find((view) => view.address === address);
  return (
    <DialogTrigger onOpenChange={(open) => open && void refetch()}>
      <Button className="views-button">
        <span dir="auto">{here?.name ?? 'Saved views'}</span>
      </Button>
      <Popover className="popover views-popover" placement="bottom end">
        <Dialog className="views" aria-label="Saved views">
          {({ close }) => (
            <>
              <ViewList views={views} address={address} close={close} />
              {here === undefined && <SaveForm views={views} address={address} close={close} />}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface PartProps {
  readonly views: readonly SavedViewView[];
  /** What is looked at. */
  readonly address: string;
  close(): void;
}

function ViewList({ views, address, close }: PartProps) {
  const { remove } = useSavedViews();
  if (views.length === 0)
    return <p className="hint">A view is what is shown now. Save it under a name to come back to it.</p>;
  return (
    <ul>
      {views.map((view) => (
        <li key={view.name}>
          <a
            href={hrefOf(view)}
            dir="auto"
            aria-current={view.address === address ? 'true' : undefined}
            onClick={close}
          >
            {view.name}
          </a>
          <span className="muted">{pageOf(view)}</span>
          <Button look="quiet" label={`Remove ${view.name}`} press={() => remove(view)}>
            Remove
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The name of the page that a view is of. */
function pageOf({ address }: SavedViewView): string {
  return PAGES.find(({ to }) => to === address.split('?')[0])?.title ?? '';
}

function SaveForm({ views, address, close }: PartProps) {
  const id = useId();
  const [name, setName] = useState('');
  const { save, isPending } = useSavedViews();
  const chosen = name.trim();
  const replaced = views.find((view) => view.name === chosen);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== '' && (await save({ name: chosen, address }, replaced))) close();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>Save what is shown as</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the popover came up because somebody asked for it
        autoFocus
        dir="auto"
        maxLength={80}
        pattern={SHELF_NAME}
        title={SHELF_NAME_WORDS}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button look="accept" type="submit" disabled={chosen === ''} pending={isPending}>
        {replaced ? 'Replace' : 'Save'}
      </Button>
    </form>
  );
}

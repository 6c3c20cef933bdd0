import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { PublishedView } from '../../src/api/index.ts';
import { queries } from '../data/queries.ts';
import { asRequestError, type RequestError } from '../data/request-error.ts';
import { useProject } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { numberWords } from '../values/count-words.ts';
import { publishSite } from './publish-site.ts';
import { SiteLinks } from './site-links.tsx';

interface PublishDialogProps {
  /** The report that is open: it goes along unless somebody leaves it out. */
  readonly report: string | null;
  close(): void;
}

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'writing'; readonly step: string }
  | { readonly kind: 'failed'; readonly error: RequestError }
  | { readonly kind: 'written'; readonly site: PublishedView };

/** Says what a published site is, writes it, and offers it: to be opened, or as one file to take along. */
export function PublishDialog({ report, close }: PublishDialogProps) {
  const release = useProject().releases.at(-1)?.name ?? '';
  const cache = useQueryClient();
  const names = useQuery(queries.writtenReports).data ?? [];
  const sites = useQuery(queries.sites).data ?? [];
  const [reports, setReports] = useState<readonly string[]>(report === null ? [] : [report]);
  const [tables, setTables] = useState(false);
  const [state, setState] = useState<State>({ kind: 'asking' });
  const there = sites.find(({ name }) => name === release);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const asked = { reports: reports.filter((name) => names.includes(name)), tables };
    setState({ kind: 'writing', step: 'beginning' });
    await publishSite(asked, (step) => setState({ kind: 'writing', step })).then(
      (site) => setState({ kind: 'written', site }),
      (thrown: unknown) => setState({ kind: 'failed', error: asRequestError(thrown) }),
    );
    await cache.invalidateQueries({ queryKey: queries.sites.queryKey });
  };
  return (
    <Dialog title="Publish a site" close={close}>
      <form className="freeze" onSubmit={(event) => void submit(event)}>
        <p>
          Release <strong>{release}</strong> becomes a site that anybody can read without a server: its public
          form, with short quotes in which the names of private persons are masked, and never the texts
          themselves. It is written into the project’s folder; nothing is sent anywhere.
        </p>
        {names.length > 0 && (
          <fieldset className="option-list">
            <legend>Reports that go along</legend>
            {names.map((name) => (
              <Choice
                key={name}
                title={name}
                chosen={reports.includes(name)}
                change={(chosen) =>
                  setReports(chosen ? [...reports, name] : reports.filter((one) => one !== name))
                }
              />
            ))}
          </fieldset>
        )}
        <fieldset className="option-list">
          <legend>Downloads</legend>
          <Choice
            title="The release’s own tables too, with quotes at full length"
            chosen={tables}
            change={setTables}
          />
        </fieldset>
        <Outcome state={state} />
        {there && state.kind !== 'writing' && <SiteLinks site={there} />}
        <p className="actions">
          <Button look="accept" type="submit" pending={state.kind === 'writing'}>
            {there ? `Publish ${release} again` : `Publish ${release}`}
          </Button>
          <Button press={close}>{state.kind === 'asking' ? 'Cancel' : 'Close'}</Button>
        </p>
      </form>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly chosen: boolean;
  change(chosen: boolean): void;
}

function Choice({ title, chosen, change }: ChoiceProps) {
  return (
    <label>
      <input type="checkbox" checked={chosen} onChange={({ target }) => change(target.checked)} />
      <span dir="auto">{title}</span>
    </label>
  );
}

/** As the server tells them, one after the other. */
const STEPS = ['beginning', 'names and quotes', 'reports', 'pages', 'downloads'];

function Outcome({ state }: { readonly state: State }) {
  switch (state.kind) {
    case 'asking':
      return null;
    case 'writing':
      return (
        <div className="publishing" role="status">
          <progress
            aria-label="Publishing"
            max={STEPS.length}
            value={Math.max(STEPS.indexOf(state.step), 0) + 0.5}
          />
          <span className="muted">{state.step} …</span>
        </div>
      );
    case 'failed':
      return (
        <div className="hint" role="alert">
          <strong>The site was not written.</strong> {state.error.message} {state.error.hint}
        </div>
      );
    case 'written': {
      const { files, bytes, masked } = state.site;
      return (
        <p role="status">
          <strong>The site is written:</strong> {numberWords(files)} files, {sizeWords(bytes)}.
          {masked > 0 && ` Names of private persons were masked in ${numberWords(masked)} more texts.`}
        </p>
      );
    }
  }
}

/** "640 KB", "1.2 MB". */
function sizeWords(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1000)} KB`;
  return `${numberWords(Math.round(bytes / 1e5) / 10)} MB`;
}

import { useState } from 'react';
import type { ScreeningView } from '../../src/api/index.ts';
import type { ScreeningVerdict } from '../../src/model/index.ts';
import { client } from '../client.ts';
import { useKeys } from '../document/use-keys.ts';
import { formatRoute } from '../route.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { LabelledSelect } from '../shell/labelled-select.tsx';
import { Failed, Loading } from '../shell/waiting.tsx';
import { asRequestError, useLoaded } from '../use-loaded.ts';
import { numberWords } from '../values/count-words.ts';
import { plainName } from '../values/terms.ts';

type Waiting = ScreeningView['waiting'][number];

const SAID: Readonly<Record<ScreeningVerdict, string>> = {
  include: 'Included',
  exclude: 'Left out',
  doubtful: 'Doubtful',
};
const CITES: Readonly<Record<ScreeningVerdict, string>> = {
  include: 'criterion',
  exclude: 'exclusion',
  doubtful: 'doubt',
};

/** Documents that nobody has screened, the most relevant first. */
export function ScreeningPage() {
  const loaded = useLoaded('screening', client.screening);
  if (loaded.state === 'loading') return <Loading what="the documents that wait" />;
  if (loaded.state === 'failed') return <Failed error={loaded.error} retry={loaded.reload} />;
  return <Queue view={loaded.data} reload={loaded.reload} />;
}

function Queue({ view, reload }: { readonly view: ScreeningView; reload(): void }) {
  const [at, setAt] = useState(0);
  const [rules, setRules] = useState<Partial<Record<ScreeningVerdict, string>>>({});
  const [done, setDone] = useState<readonly Waiting[]>([]);
  const { announce, fail } = useFeedback();
  const { waiting } = view;
  const index = Math.min(at, Math.max(0, waiting.length - 1));
  const current = waiting[index];
  const ruleFor = (verdict: ScreeningVerdict) =>
    rules[verdict] ?? view.rules.find(({ kind }) => kind === CITES[verdict])?.id;
  const send = async (about: Waiting, verdict: ScreeningVerdict | null) => {
    const rule = verdict === null ? undefined : ruleFor(verdict);
    try {
      await client.screen(about.id, { verdict, ...(rule ? { rule } : {}) });
      announce(`${verdict === null ? 'Waits again' : SAID[verdict]}: ${about.title ?? about.origin}`);
      reload();
      return true;
    } catch (thrown) {
      fail('The verdict was not kept.', asRequestError(thrown));
      return false;
    }
  };
  const decide = async (verdict: ScreeningVerdict) => {
    if (current && (await send(current, verdict))) setDone([...done, current]);
  };
  const undo = async () => {
    const last = done.at(-1);
    if (last && (await send(last, null))) setDone(done.slice(0, -1));
  };
  const go = (step: number) => setAt(Math.max(0, Math.min(waiting.length - 1, index + step)));
  useKeys({
    i: () => decide('include'),
    e: () => decide('exclude'),
    q: () => decide('doubtful'),
    u: undo,
    j: () => go(1),
    k: () => go(-1),
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
  });
  const options = (kind: string) =>
    view.rules
      .filter((rule) => rule.kind === kind)
      .map(({ id, rule }) => ({ value: id, title: `${plainName(id)}: ${rule}` }));
  return (
    <main className="page screening" tabIndex={-1} id="main">
      <title>Screening</title>
      <header className="page-head">
        <h1>Screening</h1>
        <p className="muted">
          {waiting.length === 0
            ? 'Nothing waits: every document was screened or coded.'
            : `${numberWords(waiting.length)} ${waiting.length === 1 ? 'document waits' : 'documents wait'}, those most like what is included first`}
        </p>
        <div className="judging">
          <button type="button" className="accept" disabled={!current} onClick={() => decide('include')}>
            Include <kbd>i</kbd>
          </button>
          <button type="button" disabled={!current} onClick={() => decide('exclude')}>
            Exclude <kbd>e</kbd>
          </button>
          <button type="button" disabled={!current} onClick={() => decide('doubtful')}>
            Doubtful <kbd>q</kbd>
          </button>
          <button type="button" className="quiet" disabled={done.length === 0} onClick={undo}>
            Undo <kbd>u</kbd>
          </button>
        </div>
        <div className="reasons">
          <LabelledSelect
            label="Exclude because"
            value={ruleFor('exclude') ?? ''}
            options={options('exclusion')}
            change={(rule) => setRules({ ...rules, exclude: rule })}
          />
          <LabelledSelect
            label="Doubtful because"
            value={ruleFor('doubtful') ?? ''}
            options={options('doubt')}
            change={(rule) => setRules({ ...rules, doubtful: rule })}
          />
        </div>
      </header>
      <ol className="documents">
        {waiting.map((document, i) => (
          <li
            key={document.id}
            className={i === index ? 'document chosen' : 'document'}
            aria-current={i === index}
          >
            <a
              className="title"
              dir="auto"
              href={formatRoute({ page: 'document', id: document.id, statement: null, waiting: false })}
            >
              {document.title ?? document.origin}
            </a>
            <span className="meta">{document.origin}</span>
            <span className="work">
              <meter min={0} max={1} value={document.relevance} aria-label="How relevant" />
              <span className="number">{Math.round(document.relevance * 100)} %</span>
            </span>
          </li>
        ))}
      </ol>
    </main>
  );
}

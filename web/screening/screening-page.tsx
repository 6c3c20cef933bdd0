import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ScreeningRequest, ScreeningView } from '../../src/api/index.ts';
import type { ScreeningVerdict } from '../../src/model/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { useChange } from '../data/use-change.ts';
import { useKeys } from '../keys/keys.tsx';
import { Button } from '../kit/button.tsx';
import { LabelledSelect } from '../kit/labelled-select.tsx';
import { useFeedback } from '../shell/feedback.tsx';
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
  const view = useSuspenseQuery(queries.screening).data;
  const [at, setAt] = useState(0);
  const [rules, setRules] = useState<Partial<Record<ScreeningVerdict, string>>>({});
  const [done, setDone] = useState<readonly Waiting[]>([]);
  const { announce } = useFeedback();
  const { change } = useChange({
    key: queries.screening.queryKey,
    send: ({ about, ...request }: ScreeningRequest & { about: Waiting }) => client.screen(about.id, request),
    apply: (shown: ScreeningView, { about, verdict }) => ({
      ...shown,
      waiting: shown.waiting.filter(({ id }) => verdict === null || id !== about.id),
    }),
    failed: 'The verdict was not kept.',
  });
  const { waiting } = view;
  const index = Math.min(at, Math.max(0, waiting.length - 1));
  const current = waiting[index];
  const ruleFor = (verdict: ScreeningVerdict) =>
    rules[verdict] ?? view.rules.find(({ kind }) => kind === CITES[verdict])?.id;
  const send = async (about: Waiting, verdict: ScreeningVerdict | null) => {
    const rule = verdict === null ? undefined : ruleFor(verdict);
    const kept = await change({ about, verdict, ...(rule ? { rule } : {}) });
    if (kept) announce(`${verdict === null ? 'Waits again' : SAID[verdict]}: ${about.title ?? about.origin}`);
    return kept;
  };
  const decide = async (verdict: ScreeningVerdict) => {
    if (current && (await send(current, verdict))) setDone([...done, current]);
  };
  const undo = async () => {
    const last = done.at(-1);
    if (last && (await send(last, null))) setDone(done.slice(0, -1));
  };
  const go = (step: number) => setAt(Math.max(0, Math.min(waiting.length - 1, index + step)));
  useKeys('Screening', [
    { keys: ['i'], does: 'include', act: () => void decide('include') },
    { keys: ['e'], does: 'exclude', act: () => void decide('exclude') },
    { keys: ['q'], does: 'doubtful', act: () => void decide('doubtful') },
    { keys: ['u'], does: 'take the last verdict back', act: () => void undo() },
    { keys: ['ArrowDown', 'j'], does: 'next document', act: () => go(1) },
    { keys: ['ArrowUp', 'k'], does: 'document before', act: () => go(-1) },
  ]);
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
          <Button look="accept" sign="i" disabled={!current} press={() => void decide('include')}>
            Include
          </Button>
          <Button sign="e" disabled={!current} press={() => void decide('exclude')}>
            Exclude
          </Button>
          <Button sign="q" disabled={!current} press={() => void decide('doubtful')}>
            Doubtful
          </Button>
          <Button look="quiet" sign="u" disabled={done.length === 0} press={() => void undo()}>
            Undo
          </Button>
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
            <Link className="title" dir="auto" to="/documents/$id" params={{ id: document.id }}>
              {document.title ?? document.origin}
            </Link>
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

import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ScreeningRequest, ScreeningView } from '../../src/api/index.ts';
import type { ScreeningVerdict } from '../../src/model/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { useChange } from '../data/use-change.ts';
import { UNDO_KEYS, useKeys } from '../keys/keys.tsx';
import { Button } from '../kit/button.tsx';
import { useFeedback } from '../shell/feedback.tsx';
import { numberWords } from '../values/count-words.ts';
import { describedWords } from '../values/described-words.ts';
import { DecidedList } from './decided-list.tsx';
import { Reader } from './reader.tsx';
import { ReasonChoice } from './reason-choice.tsx';
import { VERDICT_WORDS } from './verdicts.ts';

type Waiting = ScreeningView['waiting'][number];
type About = Pick<Waiting, 'id' | 'title' | 'origin'>;

/** Documents that nobody has screened, the most relevant first, the chosen one with its text; then what was decided. */
export function ScreeningPage() {
  const { waiting, decided, rules } = useSuspenseQuery(queries.screening).data;
  const [at, setAt] = useState(0);
  const [asking, ask] = useState<Exclude<ScreeningVerdict, 'include'> | null>(null);
  const [done, setDone] = useState<readonly About[]>([]);
  const send = useVerdict();
  const index = Math.min(at, Math.max(0, waiting.length - 1));
  const current = waiting[index];
  const decide = async (
    verdict: ScreeningVerdict,
    reason: Pick<ScreeningRequest, 'rule' | 'reason'> = {},
  ) => {
    ask(null);
    if (current && (await send(current, { verdict, ...reason }))) setDone([...done, current]);
  };
  const include = () => void decide('include');
  const wonder = (verdict: Exclude<ScreeningVerdict, 'include'>) => () => ask(current ? verdict : null);
  const undo = async () => {
    const last = done.at(-1);
    if (last && (await send(last, { verdict: null }))) setDone(done.slice(0, -1));
  };
  const go = (step: number) => () => {
    ask(null);
    setAt(Math.max(0, Math.min(waiting.length - 1, index + step)));
  };
  useKeys('Screening', [
    { keys: ['i'], does: 'include', act: include },
    { keys: ['e'], does: 'exclude, and say why', act: wonder('exclude') },
    { keys: ['q'], does: 'doubtful, and say why', act: wonder('doubtful') },
    { keys: [...UNDO_KEYS, 'u'], does: 'take the last verdict back', act: () => void undo() },
    { keys: ['ArrowDown', 'j'], does: 'next document', act: go(1) },
    { keys: ['ArrowUp', 'k'], does: 'document before', act: go(-1) },
  ]);
  return (
    <main className="page screening" tabIndex={-1} id="main">
      <title>Screening</title>
      <header className="page-head stays">
        <h1>Screening</h1>
        <p className="muted">{countWords(waiting.length)}</p>
        <div className="judging">
          <Button look="accept" sign="i" disabled={!current} press={include}>
            Include
          </Button>
          <Button sign="e" disabled={!current} press={wonder('exclude')}>
            Exclude …
          </Button>
          <Button sign="q" disabled={!current} press={wonder('doubtful')}>
            Doubtful …
          </Button>
          <Button look="quiet" sign="z" disabled={done.length === 0} press={() => void undo()}>
            Undo
          </Button>
        </div>
        {asking && current && (
          <ReasonChoice
            key={asking}
            verdict={asking}
            rules={rules}
            give={(reason) => void decide(asking, reason)}
            cancel={() => ask(null)}
          />
        )}
      </header>
      <div className="screening-desk">
        <div>
          <ol className="documents" aria-label="Waiting">
            {waiting.map((document, i) => (
              <WaitingRow
                key={document.id}
                document={document}
                isChosen={i === index}
                choose={() => {
                  ask(null);
                  setAt(i);
                }}
              />
            ))}
          </ol>
          <DecidedList decided={decided} reopen={(about) => void send(about, { verdict: null })} />
        </div>
        {current && <Reader id={current.id} />}
      </div>
    </main>
  );
}

/** Sends a verdict, which shows at once and is said aloud; resolves to whether it was kept. */
function useVerdict() {
  const { announce } = useFeedback();
  const { change } = useChange({
    key: queries.screening.queryKey,
    send: ({ about, ...request }: ScreeningRequest & { about: About }) => client.screen(about.id, request),
    apply: (shown: ScreeningView, { about, verdict }) => ({
      ...shown,
      waiting: shown.waiting.filter(({ id }) => verdict === null || id !== about.id),
      decided: shown.decided.filter(({ id }) => id !== about.id),
    }),
    failed: 'The verdict was not kept.',
  });
  return async (about: About, request: ScreeningRequest) => {
    const kept = await change({ about, ...request });
    const what = request.verdict === null ? 'Waits again' : VERDICT_WORDS[request.verdict];
    if (kept) announce(`${what}: ${about.title ?? about.origin}`);
    return kept;
  };
}

function countWords(waiting: number): string {
  if (waiting === 0) return 'Nothing waits: every document was screened or coded.';
  const documents = waiting === 1 ? 'document waits' : 'documents wait';
  return `${numberWords(waiting)} ${documents}; the percentage says how likely one is to be included, by what was included before`;
}

interface WaitingRowProps {
  readonly document: Waiting;
  readonly isChosen: boolean;
  choose(): void;
}

function WaitingRow({ document, isChosen, choose }: WaitingRowProps) {
  const { title, origin, publisher, published, language, relevance } = document;
  const share = Math.round(relevance * 100);
  useShown(document.id, isChosen);
  return (
    <li className={isChosen ? 'document chosen' : 'document'} data-document={document.id}>
      <button type="button" className="title" dir="auto" aria-current={isChosen} onClick={choose}>
        {title ?? origin}
      </button>
      <span className="meta">
        <span dir="auto">{describedWords('publisher', publisher)}</span>
        <span>{describedWords('published', published)}</span>
        <span>{describedWords('language', language)}</span>
      </span>
      <span className="work">
        <meter min={0} max={1} value={relevance} aria-label="How likely it is to be included" />
        <span className="number">{share} %</span>
      </span>
    </li>
  );
}

/** Brings the chosen document's row into view. */
function useShown(id: string, isChosen: boolean): void {
  useEffect(() => {
    if (isChosen)
      document.querySelector(`[data-document="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, isChosen]);
}

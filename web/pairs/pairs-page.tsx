import { useState } from 'react';
import type { PairView } from '../../src/api/index.ts';
import type { Sameness } from '../../src/model/index.ts';
import { client } from '../client.ts';
import { useKeys } from '../document/use-keys.ts';
import { formatRoute } from '../route.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { Failed, Loading } from '../shell/waiting.tsx';
import { asRequestError, useLoaded } from '../use-loaded.ts';
import { numberWords } from '../values/count-words.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { FieldWeights } from './field-weights.tsx';

const SAID: Readonly<Record<Sameness, string>> = {
  same: 'The same event',
  not_same: 'Not the same event',
  unsure: 'Left in doubt',
  reopen: 'Taken back',
};

/** The doubtful pairs side by side, then those that were linked or parted. */
export function PairsPage() {
  const loaded = useLoaded('pairs', client.pairs);
  if (loaded.state === 'loading') return <Loading what="the pairs" />;
  if (loaded.state === 'failed') return <Failed error={loaded.error} retry={loaded.reload} />;
  if (loaded.data.length === 0) return <NoPairs />;
  return <Pairs pairs={loaded.data} reload={loaded.reload} />;
}

function Pairs({ pairs, reload }: { readonly pairs: readonly PairView[]; reload(): void }) {
  const [at, setAt] = useState(0);
  const [done, setDone] = useState<readonly PairView[]>([]);
  const { announce, fail } = useFeedback();
  const index = Math.min(at, pairs.length - 1);
  const pair = pairs[index];
  const send = async (about: PairView, verdict: Sameness) => {
    try {
      await client.judge({ a: about.a.record, b: about.b.record, verdict });
      announce(`${SAID[verdict]}: ${about.a.document.title} and ${about.b.document.title}`);
      reload();
      return true;
    } catch (thrown) {
      fail('The judgement was not kept.', asRequestError(thrown));
      return false;
    }
  };
  const judge = async (verdict: Sameness) => {
    if (pair && (await send(pair, verdict))) setDone([...done, pair]);
  };
  const undo = async () => {
    const last = done.at(-1);
    if (last && (await send(last, 'reopen'))) setDone(done.slice(0, -1));
  };
  const go = (step: number) => setAt(Math.max(0, Math.min(pairs.length - 1, index + step)));
  useKeys({
    s: () => judge('same'),
    x: () => judge('not_same'),
    q: () => judge('unsure'),
    u: undo,
    j: () => go(1),
    k: () => go(-1),
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
  });
  if (!pair) return <NoPairs />;
  const waiting = pairs.filter(({ waits }) => waits).length;
  return (
    <main className="page pairs" tabIndex={-1} id="main">
      <title>Same event?</title>
      <header className="page-head">
        <h1>Same event?</h1>
        <p className="muted">
          {waiting === 0
            ? 'No pair waits'
            : `${numberWords(waiting)} ${waiting === 1 ? 'pair waits' : 'pairs wait'}`}
          , pair {index + 1} of {pairs.length}
        </p>
        <div className="judging">
          <button type="button" className="accept" onClick={() => judge('same')}>
            Same <kbd>s</kbd>
          </button>
          <button type="button" onClick={() => judge('not_same')}>
            Not the same <kbd>x</kbd>
          </button>
          <button type="button" onClick={() => judge('unsure')}>
            Unsure <kbd>q</kbd>
          </button>
          <button type="button" className="quiet" disabled={done.length === 0} onClick={undo}>
            Undo <kbd>u</kbd>
          </button>
          <button type="button" className="quiet" disabled={index === 0} onClick={() => go(-1)}>
            Before <kbd>k</kbd>
          </button>
          <button type="button" className="quiet" disabled={index === pairs.length - 1} onClick={() => go(1)}>
            Next <kbd>j</kbd>
          </button>
        </div>
      </header>
      <Standing pair={pair} />
      <ComparisonTable type="event" reports={[pair.a, pair.b]} />
      <section className="why">
        <h2>Why</h2>
        <FieldWeights fields={pair.fields} />
      </section>
    </main>
  );
}

/** What holds for the pair, who says so, and the way to the whole event. */
function Standing({ pair }: { readonly pair: PairView }) {
  const share = pair.score === null ? null : `${Math.round(pair.score * 100)} % likely one event`;
  const who = pair.by.kind === 'coder' ? pair.by.id : 'the program';
  return (
    <p className={`pair-standing ${pair.waits ? 'waits' : pair.verdict}`}>
      <strong>{pair.waits ? 'In doubt' : SAID[pair.verdict]}</strong>
      {!pair.waits && ` says ${who}`}
      {share && <span className="muted"> · {share}</span>}
      {pair.verdict === 'same' && (
        <>
          {' · '}
          <a href={formatRoute({ page: 'event', record: pair.a.record })}>the event</a>
        </>
      )}
    </p>
  );
}

function NoPairs() {
  return (
    <main className="page" tabIndex={-1} id="main">
      <title>Same event?</title>
      <section className="empty">
        <h1>No pairs yet</h1>
        <p>
          When several documents tell of one event, Attest links their reports and asks where it is in doubt:
        </p>
        <pre>
          <code>attest link</code>
        </pre>
        <p className="muted">Then load this page again.</p>
      </section>
    </main>
  );
}

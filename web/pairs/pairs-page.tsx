import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { PairView } from '../../src/api/index.ts';
import type { Sameness } from '../../src/model/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { useChange } from '../data/use-change.ts';
import { UNDO_KEYS, useKeys } from '../keys/keys.tsx';
import { Button } from '../kit/button.tsx';
import { useFeedback } from '../shell/feedback.tsx';
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
  const pairs = useSuspenseQuery(queries.pairs).data;
  const [at, setAt] = useState(0);
  const [done, setDone] = useState<readonly PairView[]>([]);
  const { announce } = useFeedback();
  const { change } = useChange({
    key: queries.pairs.queryKey,
    send: client.judge,
    failed: 'The judgement was not kept.',
  });
  const index = Math.min(at, pairs.length - 1);
  const pair = pairs[index];
  const send = async (about: PairView, verdict: Sameness) => {
    const kept = await change({ a: about.a.record, b: about.b.record, verdict });
    if (kept) announce(`${SAID[verdict]}: ${about.a.document.title} and ${about.b.document.title}`);
    return kept;
  };
  const judge = async (verdict: Sameness) => {
    if (pair && (await send(pair, verdict))) setDone([...done, pair]);
  };
  const undo = async () => {
    const last = done.at(-1);
    if (last && (await send(last, 'reopen'))) setDone(done.slice(0, -1));
  };
  const go = (step: number) => setAt(Math.max(0, Math.min(pairs.length - 1, index + step)));
  useKeys('These reports', [
    { keys: ['s'], does: 'the same event', act: () => void judge('same') },
    { keys: ['o'], does: 'not the same: another event', act: () => void judge('not_same') },
    { keys: ['q'], does: 'unsure', act: () => void judge('unsure') },
    { keys: [...UNDO_KEYS, 'u'], does: 'take the last judgement back', act: () => void undo() },
    { keys: ['ArrowDown', 'j'], does: 'next pair', act: () => go(1) },
    { keys: ['ArrowUp', 'k'], does: 'pair before', act: () => go(-1) },
  ]);
  useEffect(() => {
    if (pair) scrollTo(0, 0);
  }, [pair]);
  if (!pair) return <NoPairs />;
  const waiting = pairs.filter(({ waits }) => waits).length;
  return (
    <main className="page pairs" tabIndex={-1} id="main">
      <title>Same event?</title>
      <header className="page-head stays">
        <h1>Same event?</h1>
        <p className="muted">
          Pair {index + 1} of {numberWords(pairs.length)} ·{' '}
          {waiting === 0 ? 'none waits' : `${numberWords(waiting)} ${waiting === 1 ? 'waits' : 'wait'}`}
        </p>
        <div className="judging">
          <Button look="accept" sign="s" press={() => void judge('same')}>
            Same
          </Button>
          <Button sign="o" press={() => void judge('not_same')}>
            Not the same
          </Button>
          <Button sign="q" press={() => void judge('unsure')}>
            Unsure
          </Button>
          <Button look="quiet" sign="z" disabled={done.length === 0} press={() => void undo()}>
            Undo
          </Button>
          <Button look="quiet" sign="k" disabled={index === 0} press={() => go(-1)}>
            Before
          </Button>
          <Button look="quiet" sign="j" disabled={index === pairs.length - 1} press={() => go(1)}>
            Next
          </Button>
        </div>
      </header>
      <Standing pair={pair} />
      <ComparisonTable type="event" reports={[pair.a, pair.b]} quoted />
      <section className="why">
        <h2>Why</h2>
        <FieldWeights fields={pair.fields} score={pair.score} />
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
          <Link to="/events/$record" params={{ record: pair.a.record }}>
            the event
          </Link>
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
      </section>
    </main>
  );
}

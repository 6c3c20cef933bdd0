import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { PairView } from '../../src/api/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { useChange } from '../data/use-change.ts';
import { Button } from '../kit/button.tsx';
import { FieldWeights } from '../pairs/field-weights.tsx';
import { useFeedback } from '../shell/feedback.tsx';
import { plainName } from '../values/terms.ts';
import { EventView } from './event-view.tsx';
import { History } from './history.tsx';

const route = getRouteApi('/events/$record');

/** An event, why its reports are one with the way to part them, and what was done about it. */
export function EventPage() {
  const { record } = route.useParams();
  const event = useSuspenseQuery(queries.event(record)).data;
  return (
    <EventView event={event}>
      {event.pairs.length > 0 && (
        <section className="why">
          <h2>Why these are one event</h2>
          {event.pairs.map((pair) => (
            <Judgement key={`${pair.a.record} ${pair.b.record}`} pair={pair} record={record} />
          ))}
        </section>
      )}
      <History event={event} />
    </EventView>
  );
}

/** One judgement, with the way to take it back. */
function Judgement({ pair, record }: { readonly pair: PairView; readonly record: string }) {
  const { offerUndo } = useFeedback();
  const { change, isPending } = useChange({
    key: queries.event(record).queryKey,
    send: client.judge,
    failed: 'The judgement was not kept.',
  });
  const sides = { a: pair.a.record, b: pair.b.record };
  const byCoder = pair.by.kind === 'coder';
  const part = async () => {
    if (!(await change({ ...sides, verdict: byCoder ? 'reopen' : 'not_same' }))) return;
    const again = byCoder ? pair.verdict : 'reopen';
    offerUndo('The reports are parted.', () => void change({ ...sides, verdict: again }));
  };
  const who = byCoder ? pair.by.id : `the program, ${Math.round((pair.score ?? 0) * 100)} %`;
  return (
    <details>
      <summary>
        {pair.a.document.title} and {pair.b.document.title}: {plainName(pair.verdict).toLowerCase()}{' '}
        <span className="muted">({who})</span>
      </summary>
      <FieldWeights fields={pair.fields} score={pair.score} />
      <Button pending={isPending} press={() => void part()}>
        {byCoder ? 'Take the judgement back' : 'They are not the same'}
      </Button>
    </details>
  );
}

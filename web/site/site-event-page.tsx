import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { EventPageView, PairView } from '../../src/api/index.ts';
import { releaseQueries } from '../data/release-queries.ts';
import { EventView } from '../events/event-view.tsx';
import { RecordEvidence } from '../findings/record-evidence.tsx';
import { FieldWeights } from '../pairs/field-weights.tsx';
import { plainName } from '../values/terms.ts';
import { useSite } from './use-site.ts';

const route = getRouteApi('/events/$record');

/** A record with who says what of it, the sentences, and why its reports are of one event. */
export function SiteEventPage() {
  const { record } = route.useParams();
  const event = useSuspenseQuery(releaseQueries.event(record)).data;
  return (
    <EventView event={event}>
      <Sentences event={event} />
      {event.pairs.length > 0 && (
        <section className="why">
          <h2>Why these are one event</h2>
          {event.pairs.map((pair) => (
            <Reason key={`${pair.a.record} ${pair.b.record}`} pair={pair} />
          ))}
        </section>
      )}
      <p className="muted">
        <code>{event.id}</code>
      </p>
    </EventView>
  );
}

function Sentences({ event }: { readonly event: EventPageView }) {
  const { release } = useSite();
  const { data = [] } = useQuery(releaseQueries.evidence(release.id, [event.id]));
  return (
    <section className="why">
      <h2>The sentences</h2>
      {data.map((evidence) => (
        <RecordEvidence key={evidence.record} evidence={evidence} />
      ))}
    </section>
  );
}

function Reason({ pair }: { readonly pair: PairView }) {
  const who = pair.by.kind === 'coder' ? pair.by.id : `the program, ${Math.round((pair.score ?? 0) * 100)} %`;
  return (
    <details>
      <summary>
        <bdi>{pair.a.document.title}</bdi> and <bdi>{pair.b.document.title}</bdi>:{' '}
        {plainName(pair.verdict).toLowerCase()} <span className="muted">({who})</span>
      </summary>
      <FieldWeights fields={pair.fields} score={pair.score} />
    </details>
  );
}

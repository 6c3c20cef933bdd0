import { getRouteApi } from '@tanstack/react-router';
import { asRequestError } from '../data/request-error.ts';
import { useCodebook, useProject } from '../data/use-project.ts';
import { ReleaseBar } from '../findings/release-bar.tsx';
import { LabelledSelect, namedOptions } from '../kit/labelled-select.tsx';
import { Failed, Loading } from '../kit/waiting.tsx';
import { numberWords } from '../values/count-words.ts';
import { EventRows } from './event-rows.tsx';
import type { EventSearch } from './event-search.ts';
import { Facets } from './facets.tsx';
import { useEventTable } from './use-event-table.ts';
import { YearBrush } from './year-brush.tsx';

const route = getRouteApi('/events');

/** Every record of the newest release as a table, narrowed down by what the address says. */
export function EventsPage() {
  const project = useProject();
  const release = project.releases.at(-1);
  const search = route.useSearch();
  return (
    <main className="page events" tabIndex={-1} id="main">
      <title>{`Events · ${project.name}`}</title>
      <header className="page-head">
        <h1>Events</h1>
        <ReleaseBar />
      </header>
      {release && <View key={`${release.id} ${search.type}`} release={release.id} search={search} />}
    </main>
  );
}

function View({ release, search }: { readonly release: string; readonly search: EventSearch }) {
  const codebook = useCodebook();
  const navigate = route.useNavigate();
  const type = search.type ?? 'event';
  const { table, error } = useEventTable(release, type, search);
  const look = (next: EventSearch) => void navigate({ search: next, replace: true });
  if (error) return <Failed error={asRequestError(error)} retry={() => void navigate({ to: '/events' })} />;
  if (!table) return <Loading what="the events" />;
  const narrowed = table.rows.length < table.ids.length;
  return (
    <div className="events-view">
      <aside className="facets" aria-label="Narrow down">
        <LabelledSelect
          label="Records"
          value={type}
          options={namedOptions(codebook.recordTypes)}
          change={(name) => look({ type: name })}
        />
        <YearBrush table={table} search={search} look={look} />
        <Facets table={table} search={search} look={look} />
      </aside>
      <section className="events-list" aria-label="Records">
        <p className="muted" role="status">
          <strong>{numberWords(table.rows.length)}</strong>
          {narrowed && ` of ${numberWords(table.ids.length)}`} {table.ids.length === 1 ? 'record' : 'records'}
          {search.area && ' · within the area of the map'}
          {narrowed && (
            <button type="button" className="quiet" onClick={() => look({ type: search.type })}>
              Show all
            </button>
          )}
        </p>
        {table.rows.length === 0 ? (
          <p className="empty">No record has all of this. Take a condition away.</p>
        ) : (
          <EventRows table={table} search={search} look={look} />
        )}
      </section>
    </div>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { EventsView } from '../events/events-view.tsx';
import { useSite } from './use-site.ts';

const route = getRouteApi('/events');

/** Every record of the release as a table, narrowed down by what the address says. */
export function SiteEventsPage() {
  const site = useSite();
  const asked = route.useSearch();
  const search = { ...asked, type: asked.type ?? site.types[0]?.name ?? 'event' };
  return (
    <main className="page events" tabIndex={-1} id="main">
      <title>{`Events · ${site.title}`}</title>
      <header className="page-head">
        <h1>Events</h1>
        <p className="muted">Every record of the release, those too that no number counts.</p>
      </header>
      <EventsView key={search.type} release={site.release.id} search={search} />
    </main>
  );
}

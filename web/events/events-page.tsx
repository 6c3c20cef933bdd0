import { getRouteApi } from '@tanstack/react-router';
import { useProject } from '../data/use-project.ts';
import { ReleaseBar } from '../findings/release-bar.tsx';
import { SavedViews } from '../views/saved-views.tsx';
import { EventsView } from './events-view.tsx';

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
      {release && (
        <EventsView
          key={`${release.id} ${search.type}`}
          release={release.id}
          search={search}
          tools={<SavedViews />}
        />
      )}
    </main>
  );
}

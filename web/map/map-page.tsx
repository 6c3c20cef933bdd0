import { getRouteApi } from '@tanstack/react-router';
import { useProject } from '../data/use-project.ts';
import { ReleaseBar } from '../findings/release-bar.tsx';
import { SavedViews } from '../views/saved-views.tsx';
import { MapView } from './map-view.tsx';

const route = getRouteApi('/map');

/** Where and when the records of the newest release happened. */
export function MapPage() {
  const project = useProject();
  const search = route.useSearch();
  const release = project.releases.at(-1);
  return (
    <main className="page map-page" tabIndex={-1} id="main">
      <title>{`Map · ${project.name}`}</title>
      <header className="page-head">
        <h1>Map</h1>
        <ReleaseBar />
        {release && <SavedViews />}
      </header>
      {release && <MapView key={`${release.id} ${search.type}`} release={release.id} search={search} />}
    </main>
  );
}

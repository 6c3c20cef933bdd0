import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCodebook } from '../data/use-project.ts';
import { LabelledSelect, namedOptions } from '../kit/labelled-select.tsx';
import { MapView } from '../map/map-view.tsx';
import { useSite } from './use-site.ts';

const route = getRouteApi('/map');

/** Where the records of a type happened, and when. */
export function SiteMapPage() {
  const { title, maps, release } = useSite();
  const codebook = useCodebook();
  const navigate = useNavigate();
  const search = route.useSearch();
  const type = maps.find((name) => name === search.type) ?? maps[0];
  return (
    <main className="page map-page" tabIndex={-1} id="main">
      <title>{`Map · ${title}`}</title>
      <header className="page-head">
        <h1>Map</h1>
        {maps.length > 1 && (
          <span className="asked">
            <LabelledSelect
              label="Records"
              value={type ?? ''}
              options={namedOptions(codebook.recordTypes.filter(({ name }) => maps.includes(name)))}
              change={(name) => void navigate({ to: '/map', search: { type: name }, replace: true })}
            />
          </span>
        )}
      </header>
      {type === undefined ? (
        <p className="empty">No record of this release has a place.</p>
      ) : (
        <MapView
          key={type}
          release={release.id}
          search={{ ...search, type, where: undefined, of: undefined }}
        />
      )}
    </main>
  );
}

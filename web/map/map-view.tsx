import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { releaseQueries } from '../data/release-queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { useCodebook } from '../data/use-project.ts';
import { EvidenceDialog } from '../findings/evidence-dialog.tsx';
import { groupWords } from '../findings/group-words.ts';
import { questionOf } from '../findings/question-search.ts';
import { Failed, Loading } from '../kit/waiting.tsx';
import { recordTypeOf } from '../values/terms.ts';
import { Atlas } from './atlas.tsx';
import { eventSearchOf, type MapSearch } from './map-search.ts';

interface MapViewProps {
  readonly release: string;
  readonly search: MapSearch;
}

/** The records of a release on a map; what is looked at goes into the address, in the workbench and in a site. */
export function MapView({ release, search }: MapViewProps) {
  const codebook = useCodebook();
  const navigate = useNavigate({ from: '/map' });
  const question = { ...questionOf(search), by: [] };
  const places = useQuery(releaseQueries.map(release, question));
  const ground = useQuery(releaseQueries.ground);
  const [opened, setOpened] = useState<readonly string[] | null>(null);
  const recordType = recordTypeOf(codebook, question.type);
  const key = recordType?.key ?? 'type';
  const titleOf = useMemo(
    () => (code: string) => groupWords(codebook, question.type, key, code),
    [codebook, question.type, key],
  );
  const look = useCallback(
    (changes: Partial<MapSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const error = places.error ?? ground.error;
  const retry = () => void Promise.all([places.refetch(), ground.refetch()]);
  if (error) return <Failed error={asRequestError(error)} retry={retry} />;
  if (!places.data || !ground.data) return <Loading what="the map" />;
  if (places.data.points.record.length === 0)
    return <p className="empty">No record of this release has a place here.</p>;
  return (
    <>
      <Atlas
        data={places.data}
        base={ground.data.world}
        boundaries={ground.data.regions}
        search={search}
        title="Records"
        titleOf={titleOf}
        look={look}
        open={setOpened}
        tableLink={({ types }) => (
          <Link to="/events" search={eventSearchOf(search, question, key, types)}>
            As a table of events
          </Link>
        )}
      />
      <ul className="caveats" aria-label="Caveats">
        {places.data.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      {opened && (
        <EvidenceDialog
          row={{ k: opened.length, group: {}, records: [...opened] }}
          release={release}
          recordType={question.type}
          close={() => setOpened(null)}
        />
      )}
    </>
  );
}

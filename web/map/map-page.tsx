import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { pointMap, readBaseMap, timeline } from '../../src/charts/index.ts';
import type { MapData, Question } from '../../src/model/index.ts';
import { ChartView } from '../charts/chart-view.tsx';
import { queries } from '../data/queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { useCodebook, useProject } from '../data/use-project.ts';
import { EvidenceDialog } from '../findings/evidence-dialog.tsx';
import { questionOf } from '../findings/question-search.ts';
import { ReleaseBar } from '../findings/release-bar.tsx';
import { Failed, Loading } from '../kit/waiting.tsx';
import { MapFilter } from './map-filter.tsx';
import { mapSpec, pointsWithin, type Years, yearsSpec } from './map-spec.ts';

const route = getRouteApi('/map');

/** Where the records of a question happened, and when. */
export function MapPage() {
  const project = useProject();
  const search = route.useSearch();
  const question = useMemo(() => ({ ...questionOf(search), by: [] }), [search]);
  const years = useMemo(() => ({ from: yearIn(search.from), to: yearIn(search.to) }), [search]);
  const release = project.releases.at(-1);
  return (
    <main className="page findings" tabIndex={-1} id="main">
      <title>{`Map · ${project.name}`}</title>
      <header className="page-head">
        <h1>Map</h1>
        <ReleaseBar />
      </header>
      {release && (
        <>
          <MapFilter question={question} search={search} />
          <Places question={question} years={years} release={release.id} />
        </>
      )}
    </main>
  );
}

function yearIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : null;
}

interface PlacesProps {
  readonly question: Question;
  readonly years: Years;
  readonly release: string;
}

function Places({ question, years, release }: PlacesProps) {
  const places = useQuery(queries.map(release, question));
  const ground = useQuery(queries.baseMap);
  const error = places.error ?? ground.error;
  const retry = () => void Promise.all([places.refetch(), ground.refetch()]);
  if (error) return <Failed error={asRequestError(error)} retry={retry} />;
  if (!places.data || !ground.data) return <Loading what="the map" />;
  return (
    <Pictures data={places.data} ground={ground.data} type={question.type} years={years} release={release} />
  );
}

interface PicturesProps {
  readonly data: MapData;
  readonly ground: unknown;
  readonly type: string;
  readonly years: Years;
  readonly release: string;
}

function Pictures({ data, ground, type, years, release }: PicturesProps) {
  const codebook = useCodebook();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<readonly string[] | null>(null);
  const base = useMemo(() => readBaseMap(ground), [ground]);
  const shown = useMemo(() => pointsWithin(data.points, years), [data, years]);
  const draw = useCallback(
    (width: number) => pointMap({ ...mapSpec(shown, codebook, type), width }, base),
    [shown, codebook, type, base],
  );
  const drawYears = useCallback((width: number) => timeline({ ...yearsSpec(data.points), width }), [data]);
  const open = useCallback((records: string) => setOpened(records.split(',')), []);
  const choose = useCallback(
    (year: string) =>
      void navigate({ to: '/map', search: (before) => ({ ...before, from: year, to: year }) }),
    [navigate],
  );
  if (data.points.length === 0) return <p className="empty">No record of this release has a place here.</p>;
  return (
    <>
      <section className="chart-card" aria-label="Map">
        {shown.length > 0 ? <ChartView draw={draw} open={open} /> : <p>Nothing lies in these years.</p>}
      </section>
      <section className="chart-card" aria-label="Timeline">
        <ChartView draw={drawYears} open={choose} />
      </section>
      <ul className="caveats" aria-label="Caveats">
        {data.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      {opened && (
        <EvidenceDialog
          row={{ k: opened.length, group: {}, records: [...opened] }}
          release={release}
          recordType={type}
          close={() => setOpened(null)}
        />
      )}
    </>
  );
}

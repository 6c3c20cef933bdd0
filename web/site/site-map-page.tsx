import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useId, useMemo, useState } from 'react';
import { z } from 'zod';
import { pointMap, readBaseMap, timeline } from '../../src/charts/index.ts';
import { type MapData, PLAIN_QUESTION } from '../../src/model/index.ts';
import { ChartView } from '../charts/chart-view.tsx';
import { releaseQueries } from '../data/release-queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { useCodebook } from '../data/use-project.ts';
import { EvidenceDialog } from '../findings/evidence-dialog.tsx';
import { LabelledSelect, namedOptions } from '../kit/labelled-select.tsx';
import { Failed, Loading } from '../kit/waiting.tsx';
import { mapSpec, pointsWithin, type Years, yearsSpec } from '../map/map-spec.ts';
import { wordSchema } from '../shell/address.ts';
import { useSite } from './use-site.ts';

/** A map in an address: `?type=event&from=2014&to=2019`. */
export const siteMapSearchSchema = z.object({ type: wordSchema, from: wordSchema, to: wordSchema });
type MapSearch = z.infer<typeof siteMapSearchSchema>;

const route = getRouteApi('/map');

/** Where the records of a type happened, and when. */
export function SiteMapPage() {
  const { title, maps } = useSite();
  const codebook = useCodebook();
  const navigate = useNavigate();
  const search: MapSearch = route.useSearch();
  const type = maps.find((name) => name === search.type) ?? maps[0];
  const look = (next: MapSearch) => void navigate({ to: '/map', search: next, replace: true });
  return (
    <main className="page findings" tabIndex={-1} id="main">
      <title>{`Map · ${title}`}</title>
      <header className="page-head">
        <h1>Map</h1>
      </header>
      {type === undefined ? (
        <p className="empty">No record of this release has a place.</p>
      ) : (
        <>
          <p className="question">
            <LabelledSelect
              label="Records"
              value={type}
              options={namedOptions(codebook.recordTypes.filter(({ name }) => maps.includes(name)))}
              change={(name) => look({ ...search, type: name })}
            />
            <YearInput label="from" value={search.from} change={(from) => look({ ...search, from })} />
            <YearInput label="to" value={search.to} change={(to) => look({ ...search, to })} />
          </p>
          <Places key={type} type={type} search={search} look={look} />
        </>
      )}
    </main>
  );
}

interface YearInputProps {
  readonly label: string;
  readonly value: string | undefined;
  change(year: string): void;
}

function YearInput({ label, value = '', change }: YearInputProps) {
  const id = useId();
  return (
    <span className="asked">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        size={4}
        value={value}
        placeholder="year"
        onChange={(event) => change(event.target.value)}
      />
    </span>
  );
}

interface PlacesProps {
  readonly type: string;
  readonly search: MapSearch;
  look(search: MapSearch): void;
}

function Places({ type, search, look }: PlacesProps) {
  const { release } = useSite();
  const places = useQuery(releaseQueries.map(release.id, { ...PLAIN_QUESTION, type }));
  const ground = useQuery(releaseQueries.baseMap);
  const error = places.error ?? ground.error;
  const retry = () => void Promise.all([places.refetch(), ground.refetch()]);
  if (error) return <Failed error={asRequestError(error)} retry={retry} />;
  if (!places.data || !ground.data) return <Loading what="the map" />;
  return <Pictures data={places.data} ground={ground.data} type={type} search={search} look={look} />;
}

interface PicturesProps extends PlacesProps {
  readonly data: MapData;
  readonly ground: unknown;
}

function Pictures({ data, ground, type, search, look }: PicturesProps) {
  const codebook = useCodebook();
  const { release } = useSite();
  const [opened, setOpened] = useState<readonly string[] | null>(null);
  const base = useMemo(() => readBaseMap(ground), [ground]);
  const shown = useMemo(() => pointsWithin(data.points, yearsOf(search)), [data, search]);
  const draw = useCallback(
    (width: number) => pointMap({ ...mapSpec(shown, codebook, type), width }, base),
    [shown, codebook, type, base],
  );
  const drawYears = useCallback((width: number) => timeline({ ...yearsSpec(data.points), width }), [data]);
  const open = useCallback((records: string) => setOpened(records.split(',')), []);
  return (
    <>
      <section className="chart-card" aria-label="Map">
        {shown.length > 0 ? <ChartView draw={draw} open={open} /> : <p>Nothing lies in these years.</p>}
      </section>
      <section className="chart-card" aria-label="Timeline">
        <ChartView draw={drawYears} open={(year) => look({ ...search, from: year, to: year })} />
      </section>
      <ul className="caveats" aria-label="Caveats">
        {data.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      {opened && (
        <EvidenceDialog
          row={{ k: opened.length, group: {}, records: [...opened] }}
          release={release.id}
          recordType={type}
          close={() => setOpened(null)}
        />
      )}
    </>
  );
}

function yearsOf({ from, to }: MapSearch): Years {
  const year = (text: string | undefined) =>
    text !== undefined && /^\d{4}$/.test(text) ? Number(text) : null;
  return { from: year(from), to: year(to) };
}

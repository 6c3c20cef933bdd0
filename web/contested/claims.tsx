import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Contested } from '../../src/model/index.ts';
import { releaseQueries } from '../data/release-queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { EvidenceDialog } from '../findings/evidence-dialog.tsx';
import { LabelledSelect } from '../kit/labelled-select.tsx';
import { Failed, Loading } from '../kit/waiting.tsx';
import { ClaimsChart } from './claims-chart.tsx';
import { quantitiesIn, seriesTitles } from './claims-spec.ts';
import { Conflicts } from './conflicts.tsx';
import { SeriesTable } from './series-table.tsx';

const route = getRouteApi('/claims');

/** The figures of a release that different people state, one quantity at a time. */
export function Claims({ release }: { readonly release: string }) {
  const { data, error, refetch } = useQuery(releaseQueries.contested(release, {}));
  const [opened, setOpened] = useState<string | null>(null);
  if (error) return <Failed error={asRequestError(error)} retry={() => void refetch()} />;
  if (!data) return <Loading what="the claims" />;
  if (data.series.length === 0)
    return (
      <p className="empty">
        No figure that somebody stated is in this release. They come from accepted statistics, such as “the
        minister spoke of 1,500 fighters”.
      </p>
    );
  return (
    <>
      <Quantity contested={data} open={setOpened} />
      {opened !== null && (
        <EvidenceDialog
          row={{ k: 1, group: {}, records: [opened] }}
          release={release}
          recordType="statistic"
          close={() => setOpened(null)}
        />
      )}
    </>
  );
}

interface QuantityProps {
  readonly contested: Contested;
  open(record: string): void;
}

function Quantity({ contested, open }: QuantityProps) {
  const navigate = useNavigate();
  const asked = route.useSearch().quantity;
  const quantities = quantitiesIn(contested);
  const quantity = asked !== undefined && quantities.has(asked) ? asked : [...quantities.keys()][0];
  const series = quantities.get(quantity ?? '') ?? [];
  const titles = seriesTitles(series);
  const ids = new Set(series.map(({ id }) => id));
  return (
    <>
      <p className="question">
        <span className="asked">
          <LabelledSelect
            label="Figures of"
            value={quantity ?? ''}
            options={[...quantities].map(([value, [first]]) => ({ value, title: first?.label ?? value }))}
            change={(chosen) => void navigate({ to: '/claims', search: { quantity: chosen } })}
          />
        </span>
      </p>
      <ClaimsChart key={quantity} series={series} open={open} />
      <Conflicts
        conflicts={contested.conflicts.filter((one) => one.series.some((id) => ids.has(id)))}
        claims={contested.series.flatMap(({ claims }) => claims)}
        open={open}
      />
      {series.map((one) => (
        <SeriesTable key={one.id} series={one} title={titles.get(one.id) ?? ''} open={open} />
      ))}
      {contested.caveats.length > 0 && (
        <ul className="caveats" aria-label="Caveats">
          {contested.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      )}
    </>
  );
}

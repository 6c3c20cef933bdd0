import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { EventPageView } from '../../src/api/index.ts';
import { type PointMapSpec, pointMap, readBaseMap } from '../../src/charts/index.ts';
import { type Place, placeSchema } from '../../src/model/index.ts';
import { ChartView } from '../charts/chart-view.tsx';
import { releaseQueries } from '../data/release-queries.ts';
import { plainName } from '../values/terms.ts';

/** The settled places of an event by their role, each as large as what is not known of it. */
export function EventMap({ event }: { readonly event: EventPageView }) {
  const spec = useMemo(() => specOf(event), [event]);
  const ground = useQuery({ ...releaseQueries.ground, enabled: spec !== null });
  const base = useMemo(() => (ground.data ? readBaseMap(ground.data.world) : null), [ground.data]);
  const draw = useCallback(
    (width: number) => {
      if (!spec || !base) throw new Error('there is nothing to draw');
      return pointMap({ ...spec, width }, base);
    },
    [spec, base],
  );
  if (!spec || !base) return null;
  return (
    <section className="event-map" aria-label="Where">
      <ChartView draw={draw} />
    </section>
  );
}

/** @returns null where no place has a point */
function specOf({ settled }: EventPageView): Omit<PointMapSpec, 'width'> | null {
  const places = settled
    .flatMap(({ values }) => values)
    .flatMap(({ value }) => placeSchema.safeParse(value).data ?? []);
  const points = places.flatMap(pointOf);
  if (points.length === 0) return null;
  const roles = [...new Set(points.map(({ type }) => type))];
  return {
    title: 'Where',
    caption: '',
    types: Object.fromEntries(roles.map((role) => [role, plainName(role)])),
    points,
  };
}

function pointOf({ name, lat, lon, radius_km, precision, role }: Place): PointMapSpec['points'] {
  if (lat === null || lon === null || precision === 'country' || precision === 'unknown') return [];
  return [{ lat, lon, radiusKm: radius_km ?? 0, precision, type: role, k: 1, label: name }];
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { queries } from '../data/queries.ts';
import { Bench } from './bench.tsx';

const route = getRouteApi('/documents/$id');

/** One document: its text on the left, the form on the right. */
export function DocumentPage() {
  const { id } = route.useParams();
  const { data } = useSuspenseQuery(queries.document(id));
  return <Bench key={id} page={data} />;
}

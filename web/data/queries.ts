import { queryOptions } from '@tanstack/react-query';
import { client } from './client.ts';
import { releaseQueries } from './release-queries.ts';

/**
 * What the workbench reads from the server, each with its key in the cache. A page's route loads its queries before
 * the page shows, the page reads them with `useSuspenseQuery`, and `live.ts` loads them again when the log grows,
 * but for those that are `fixed`.
 */
export const queries = {
  ...releaseQueries,
  project: queryOptions({ queryKey: ['project'], queryFn: client.project }),
  documents: queryOptions({ queryKey: ['documents'], queryFn: client.documents }),
  document: (id: string) =>
    queryOptions({ queryKey: ['document', id], queryFn: () => client.document(id), gcTime: 60_000 }),
  /** Costs a comparison with every event, so it is not repeated with each decision. */
  alike: (document: string) =>
    queryOptions({
      queryKey: ['alike', document],
      queryFn: () => client.alike(document),
      meta: { fixed: true },
    }),
  places: (name: string) =>
    queryOptions({ queryKey: ['places', name], queryFn: () => client.places(name), meta: { fixed: true } }),
  pairs: queryOptions({ queryKey: ['pairs'], queryFn: client.pairs }),
  screening: queryOptions({ queryKey: ['screening'], queryFn: client.screening }),
  /** @param release that the report is built on when it names none; part of the key, because the newest one changes */
  report: (release: string, markdown: string) =>
    queryOptions({
      queryKey: ['report', release, markdown],
      queryFn: () => client.report(markdown),
      gcTime: 60_000,
      meta: { fixed: true },
    }),
} as const;

import { queryOptions, skipToken } from '@tanstack/react-query';
import type { Span } from '../../src/model/index.ts';
import { client } from './client.ts';
import { releaseQueries } from './release-queries.ts';

const ALIKE = ['alike'] as const;

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
  /** @param version of the text; part of the key, because a new one stands elsewhere */
  pages: (document: string, version: number) =>
    queryOptions({
      queryKey: ['pages', document, version],
      queryFn: () => client.pages(document),
      meta: { fixed: true },
    }),
  /** Where words of the text stand on its pages; asks for nothing without words. */
  marks: (document: string, version: number, words: Span | null) =>
    queryOptions({
      queryKey: ['marks', document, version, words?.start, words?.end],
      queryFn: words ? () => client.marks(document, words) : skipToken,
      meta: { fixed: true },
    }),
  pageFault: (address: string) =>
    queryOptions({
      queryKey: ['page-fault', address],
      queryFn: () => client.pageFault(address),
      gcTime: 0,
      meta: { fixed: true },
    }),
  /** What is offered in one document hangs on what was judged in another. */
  allAlike: ALIKE,
  /** Costs a comparison with every event, so it is not repeated with each decision. */
  alike: (document: string) =>
    queryOptions({
      queryKey: [...ALIKE, document],
      queryFn: () => client.alike(document),
      meta: { fixed: true },
    }),
  places: (name: string) =>
    queryOptions({ queryKey: ['places', name], queryFn: () => client.places(name), meta: { fixed: true } }),
  pairs: queryOptions({ queryKey: ['pairs'], queryFn: client.pairs }),
  screening: queryOptions({ queryKey: ['screening'], queryFn: client.screening }),
  /** Published sites in the project's folder; read anew whenever somebody looks, as they are no part of the log. */
  sites: queryOptions({ queryKey: ['sites'], queryFn: client.sites, staleTime: 0, meta: { fixed: true } }),
  /** Names for addresses. They are no part of the log, so they are read anew whenever somebody looks. */
  views: queryOptions({ queryKey: ['views'], queryFn: client.views, staleTime: 0, meta: { fixed: true } }),
  writtenReports: queryOptions({
    queryKey: ['written-reports'],
    queryFn: client.writtenReports,
    staleTime: 0,
    meta: { fixed: true },
  }),
  /** Null where there is no report of that name. Read anew whenever it is opened: it is a file that others write too. */
  writtenReport: (name: string) =>
    queryOptions({
      queryKey: ['written-report', name],
      queryFn: () => client.writtenReport(name),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      meta: { fixed: true },
    }),
  /** @param release that the report is built on when it names none; part of the key, because the newest one changes */
  report: (release: string, markdown: string) =>
    queryOptions({
      queryKey: ['report', release, markdown],
      queryFn: () => client.report(markdown),
      gcTime: 60_000,
      meta: { fixed: true },
    }),
} as const;

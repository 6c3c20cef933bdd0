import { queryOptions } from '@tanstack/react-query';
import type { Question } from '../../src/model/index.ts';
import { client } from './client.ts';

/**
 * What the workbench reads from the server, each with its key in the cache. A page's route loads its queries before
 * the page shows, the page reads them with `useSuspenseQuery`, and `live.ts` loads them again when the log grows,
 * but for those that are `fixed`.
 */
export const queries = {
  project: queryOptions({ queryKey: ['project'], queryFn: client.project }),
  codebook: queryOptions({ queryKey: ['codebook'], queryFn: client.codebook, meta: { fixed: true } }),
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
  event: (record: string) =>
    queryOptions({ queryKey: ['event', record], queryFn: () => client.event(record) }),
  /** @param release whose records are listed; part of the key, because the newest one changes */
  records: (release: string, type: string) =>
    queryOptions({
      queryKey: ['records', release, type],
      queryFn: () => client.records(type),
      meta: { fixed: true },
    }),
  column: (release: string, type: string, variable: string) =>
    queryOptions({
      queryKey: ['column', release, type, variable],
      queryFn: () => client.column(type, variable),
      meta: { fixed: true },
    }),
  screening: queryOptions({ queryKey: ['screening'], queryFn: client.screening }),
  /** @param release that answers; part of the key, because the newest one changes */
  finding: (release: string, question: Question) =>
    queryOptions({
      queryKey: ['finding', release, question],
      queryFn: () => client.finding(question),
      meta: { fixed: true },
    }),
  contested: (release: string, where: Question['where']) =>
    queryOptions({
      queryKey: ['contested', release, where],
      queryFn: () => client.contested(where),
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
  map: (release: string, question: Question) =>
    queryOptions({
      queryKey: ['map', release, question],
      queryFn: () => client.map(question),
      meta: { fixed: true },
    }),
  baseMap: queryOptions({ queryKey: ['base-map'], queryFn: client.baseMap, meta: { fixed: true } }),
  evidence: (release: string, records: readonly string[]) =>
    queryOptions({
      queryKey: ['evidence', release, records],
      queryFn: () => client.evidence(records),
      meta: { fixed: true },
    }),
} as const;

import { queryOptions } from '@tanstack/react-query';
import type { Note } from '../../src/counting/index.ts';
import type { FindingRow, Question } from '../../src/model/index.ts';
import { fromSource } from './source.ts';

/**
 * What pages read of a release and its codebook, each with its key in the cache: the same in the workbench and in a
 * published site, which differ in the source of their cache.
 */
export const releaseQueries = {
  codebook: queryOptions({
    queryKey: ['codebook'],
    queryFn: fromSource((source) => source.codebook()),
    meta: { fixed: true },
  }),
  event: (record: string) =>
    queryOptions({ queryKey: ['event', record], queryFn: fromSource((source) => source.event(record)) }),
  /** @param release whose records are listed; part of the key, because the newest one changes */
  records: (release: string, type: string) =>
    queryOptions({
      queryKey: ['records', release, type],
      queryFn: fromSource((source) => source.records(type)),
      meta: { fixed: true },
    }),
  column: (release: string, type: string, variable: string) =>
    queryOptions({
      queryKey: ['column', release, type, variable],
      queryFn: fromSource((source) => source.column(type, variable)),
      meta: { fixed: true },
    }),
  /** @param release that answers; part of the key, because the newest one changes */
  finding: (release: string, question: Question) =>
    queryOptions({
      queryKey: ['finding', release, question],
      queryFn: fromSource((source) => source.finding(question)),
      meta: { fixed: true },
    }),
  unknown: (release: string, question: Question, group: FindingRow['group']) =>
    queryOptions({
      queryKey: ['unknown', release, question, group],
      queryFn: fromSource((source) => source.unknown(question, group)),
      meta: { fixed: true },
    }),
  noted: (release: string, question: Question, note: Note) =>
    queryOptions({
      queryKey: ['noted', release, question, note],
      queryFn: fromSource((source) => source.noted(question, note)),
      meta: { fixed: true },
    }),
  contested: (release: string, where: Question['where']) =>
    queryOptions({
      queryKey: ['contested', release, where],
      queryFn: fromSource((source) => source.contested(where)),
      meta: { fixed: true },
    }),
  map: (release: string, question: Question) =>
    queryOptions({
      queryKey: ['map', release, question],
      queryFn: fromSource((source) => source.map(question)),
      meta: { fixed: true },
    }),
  ground: queryOptions({
    queryKey: ['base-map'],
    queryFn: fromSource((source) => source.ground()),
    meta: { fixed: true },
  }),
  evidence: (release: string, records: readonly string[]) =>
    queryOptions({
      queryKey: ['evidence', release, records],
      queryFn: fromSource((source) => source.evidence(records)),
      meta: { fixed: true },
    }),
} as const;

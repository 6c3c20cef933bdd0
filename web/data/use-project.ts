import { useSuspenseQuery } from '@tanstack/react-query';
import type { CodebookView, ProjectView } from '../../src/api/index.ts';
import { queries } from './queries.ts';
import { releaseQueries } from './release-queries.ts';

/** The codebook in force; loaded before any page shows. */
export function useCodebook(): CodebookView {
  return useSuspenseQuery(releaseQueries.codebook).data;
}

/** The project and how far it is; loaded before any page shows. */
export function useProject(): ProjectView {
  return useSuspenseQuery(queries.project).data;
}

import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { SiteView } from '../../src/api/index.ts';
import type { SiteSource } from './site-source.ts';

/** The site and where its data come from; there before any page shows. */
export interface Site {
  readonly site: SiteView;
  readonly source: SiteSource;
}

export const SiteContext = createContext<Site | null>(null);

function useWhole(): Site {
  const found = useContext(SiteContext);
  if (!found) throw new Error('there is no site around this page');
  return found;
}

export function useSite(): SiteView {
  return useWhole().site;
}

/** What is cited of a document. */
export function useCitedQuery(document: string) {
  const { source } = useWhole();
  return queryOptions({ queryKey: ['cited', document], queryFn: () => source.cited(document) });
}

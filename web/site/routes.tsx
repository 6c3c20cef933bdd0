import type { QueryClient } from '@tanstack/react-query';
import {
  createHashHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
} from '@tanstack/react-router';
import { claimsSearchSchema } from '../contested/claims-search.ts';
import { releaseQueries } from '../data/release-queries.ts';
import { eventSearchSchema } from '../events/event-search.ts';
import { findingsSearchSchema } from '../findings/drawer-search.ts';
import { FailedPage, Loading } from '../kit/waiting.tsx';
import { mapSearchSchema } from '../map/map-search.ts';
import { parseSearch, stringifySearch } from '../shell/address.ts';
import { CitedDocumentPage, citedSearchSchema } from './cited-document-page.tsx';
import { CodebookPage } from './codebook-page.tsx';
import { DownloadsPage } from './downloads-page.tsx';
import { Frame } from './frame.tsx';
import { NotHere } from './not-here.tsx';
import { OverviewPage } from './overview-page.tsx';
import { SiteClaimsPage } from './site-claims-page.tsx';
import { SiteEventPage } from './site-event-page.tsx';
import { SiteEventsPage } from './site-events-page.tsx';
import { SiteFindingsPage } from './site-findings-page.tsx';
import { SiteMapPage } from './site-map-page.tsx';

/*
 * Every page of a published site. What the workbench has too has the same address there, so that links of shared parts
 * lead to the right page in both; each page takes its part of the address by the same schema.
 */

const root = createRootRouteWithContext<{ readonly cache: QueryClient }>()({
  loader: ({ context: { cache } }) => cache.ensureQueryData(releaseQueries.codebook),
  component: Frame,
  notFoundComponent: NotHere,
  errorComponent: FailedPage,
});

const tree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: OverviewPage }),
  createRoute({ getParentRoute: () => root, path: '/codebook', component: CodebookPage }),
  createRoute({ getParentRoute: () => root, path: '/downloads', component: DownloadsPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/events',
    validateSearch: eventSearchSchema,
    component: SiteEventsPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/events/$record',
    loader: ({ context: { cache }, params }) => cache.ensureQueryData(releaseQueries.event(params.record)),
    component: SiteEventPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents/$id',
    validateSearch: citedSearchSchema,
    component: CitedDocumentPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/findings',
    validateSearch: findingsSearchSchema,
    component: SiteFindingsPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/claims',
    validateSearch: claimsSearchSchema,
    component: SiteClaimsPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/map',
    validateSearch: mapSearchSchema,
    component: SiteMapPage,
  }),
]);

/** The router of a site. Addresses stand behind `#`, so that a folder on disk is as good as a web host. */
export function createSiteRouter(cache: QueryClient) {
  return createRouter({
    routeTree: tree,
    history: createHashHistory(),
    context: { cache },
    parseSearch,
    stringifySearch,
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: () => <Loading what="the page" />,
    defaultErrorComponent: FailedPage,
    scrollRestoration: true,
  });
}

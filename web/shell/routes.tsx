import type { QueryClient } from '@tanstack/react-query';
import {
  createHashHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { claimsSearchSchema } from '../contested/claims-search.ts';
import { queries } from '../data/queries.ts';
import { documentSearchSchema } from '../document/document-search.ts';
import { eventSearchSchema } from '../events/event-search.ts';
import { findingsSearchSchema } from '../findings/drawer-search.ts';
import { FailedPage, Loading } from '../kit/waiting.tsx';
import { mapSearchSchema } from '../map/map-search.ts';
import { reportSearchSchema } from '../report/report-search.ts';
import { parseSearch, stringifySearch } from './address.ts';
import { Frame } from './frame.tsx';
import { NotFound } from './not-found.tsx';

/*
 * Every page of the workbench. A route says in one place: its address, what of the address it takes (a zod schema, so
 * that every view can be kept as a link), what it needs from the server before it shows, and the file that draws it,
 * which is loaded with the page and not before. Pages read their part of the address with `getRouteApi(path)`.
 */

const root = createRootRouteWithContext<{ readonly cache: QueryClient }>()({
  loader: ({ context: { cache } }) =>
    Promise.all([cache.ensureQueryData(queries.project), cache.ensureQueryData(queries.codebook)]),
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: FailedPage,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/documents', replace: true });
  },
});

const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  loader: ({ context: { cache } }) => cache.ensureQueryData(queries.documents),
  component: lazyRouteComponent(() => import('../documents/documents-page.tsx'), 'DocumentsPage'),
});

const document = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  validateSearch: documentSearchSchema,
  loader: ({ context: { cache }, params }) => cache.ensureQueryData(queries.document(params.id)),
  component: lazyRouteComponent(() => import('../document/document-page.tsx'), 'DocumentPage'),
});

const screening = createRoute({
  getParentRoute: () => root,
  path: '/screening',
  loader: ({ context: { cache } }) => cache.ensureQueryData(queries.screening),
  component: lazyRouteComponent(() => import('../screening/screening-page.tsx'), 'ScreeningPage'),
});

const pairs = createRoute({
  getParentRoute: () => root,
  path: '/pairs',
  loader: ({ context: { cache } }) => cache.ensureQueryData(queries.pairs),
  component: lazyRouteComponent(() => import('../pairs/pairs-page.tsx'), 'PairsPage'),
});

const events = createRoute({
  getParentRoute: () => root,
  path: '/events',
  validateSearch: eventSearchSchema,
  component: lazyRouteComponent(() => import('../events/events-page.tsx'), 'EventsPage'),
});

const event = createRoute({
  getParentRoute: () => root,
  path: '/events/$record',
  loader: ({ context: { cache }, params }) => cache.ensureQueryData(queries.event(params.record)),
  component: lazyRouteComponent(() => import('../events/event-page.tsx'), 'EventPage'),
});

const findings = createRoute({
  getParentRoute: () => root,
  path: '/findings',
  validateSearch: findingsSearchSchema,
  component: lazyRouteComponent(() => import('../findings/findings-page.tsx'), 'FindingsPage'),
});

const claims = createRoute({
  getParentRoute: () => root,
  path: '/claims',
  validateSearch: claimsSearchSchema,
  component: lazyRouteComponent(() => import('../contested/claims-page.tsx'), 'ClaimsPage'),
});

const map = createRoute({
  getParentRoute: () => root,
  path: '/map',
  validateSearch: mapSearchSchema,
  component: lazyRouteComponent(() => import('../map/map-page.tsx'), 'MapPage'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  validateSearch: reportSearchSchema,
  component: lazyRouteComponent(() => import('../report/report-page.tsx'), 'ReportPage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyRouteComponent(() => import('../audit/audit-page.tsx'), 'AuditPage'),
});

const tree = root.addChildren([
  home,
  documents,
  document,
  screening,
  pairs,
  events,
  event,
  findings,
  claims,
  audit,
  report,
  map,
]);

/**
 * The router. Addresses stand behind `#`, so that the same pages work from any folder of any web server and from disk.
 * A page that takes longer than 300 ms shows that it is on its way.
 */
export function createWorkbenchRouter(cache: QueryClient) {
  return createRouter({
    routeTree: tree,
    history: createHashHistory(),
    context: { cache },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: () => <Loading what="the page" />,
    defaultErrorComponent: FailedPage,
    // Text and form of a document scroll by themselves, to the chosen value: nothing of another document's scroll is for them.
    scrollRestoration: ({ location }) => !location.pathname.startsWith('/documents/'),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createWorkbenchRouter>;
  }
}

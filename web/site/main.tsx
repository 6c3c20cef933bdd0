import '../../src/api/index.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { siteSchema } from '../../src/api/index.ts';
import { createCache } from '../data/query-client.ts';
import { KeyboardProvider } from '../keys/keys.tsx';
import { loadPiece } from './pieces.ts';
import { createSiteRouter } from './routes.tsx';
import { siteSource } from './site-source.ts';
import { SiteContext } from './use-site.ts';
import '../styles/index.css';
import '../styles/site.css';

/** Shows the site whose page this is; until then, and where it cannot, the page's own words stand. */
async function start(root: HTMLElement): Promise<void> {
  const site = siteSchema.parse(await loadPiece('site'));
  const source = siteSource(site, loadPiece);
  const cache = createCache(source);
  const router = createSiteRouter(cache);
  createRoot(root).render(
    <StrictMode>
      <SiteContext value={{ site, source }}>
        <QueryClientProvider client={cache}>
          <KeyboardProvider>
            <RouterProvider router={router} />
          </KeyboardProvider>
        </QueryClientProvider>
      </SiteContext>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);

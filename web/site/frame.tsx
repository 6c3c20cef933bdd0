import { Outlet, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import type { SiteView } from '../../src/api/index.ts';
import { useKeys } from '../keys/keys.tsx';
import { Button } from '../kit/button.tsx';
import { KeysDialog } from '../shell/keys-dialog.tsx';
import { PageMenu } from '../shell/page-menu.tsx';
import { useSite } from './use-site.ts';

interface PageLink {
  readonly title: string;
  readonly path: string;
}

/** The pages that a site has something for. */
function pagesOf({ maps, contested, questions }: SiteView): PageLink[] {
  return [
    { title: 'Overview', path: '/' },
    { title: 'Events', path: '/events' },
    ...(questions.length > 0 ? [{ title: 'Numbers', path: '/findings' }] : []),
    ...(maps.length > 0 ? [{ title: 'Map', path: '/map' }] : []),
    ...(contested ? [{ title: 'Claims', path: '/claims' }] : []),
    { title: 'Codebook', path: '/codebook' },
    { title: 'Downloads', path: '/downloads' },
  ];
}

/** What is around every page of a site: what it is of, and the way to its pages. */
export function Frame() {
  const site = useSite();
  const here = useLocation({ select: ({ pathname }) => pathname });
  const pages = pagesOf(site);
  const [keys, showKeys] = useState(false);
  useKeys('Everywhere', [{ keys: ['?'], does: 'show these keys', act: () => showKeys(true) }]);
  return (
    <>
      <header className="top-bar site-bar">
        <button type="button" className="skip" onClick={() => document.querySelector('main')?.focus()}>
          Skip to the page
        </button>
        <p className="project">
          <a className="wordmark" href="#/" dir="auto">
            {site.title}
          </a>
          <span className="project-name" dir="auto">
            {site.release.name}
          </span>
        </p>
        <PageMenu here={pages.find(({ path }) => isAt(here, path))?.title ?? null}>
          {pages.map(({ title, path }) => (
            <a key={path} href={`#${path}`} aria-current={isAt(here, path) ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </PageMenu>
        <Button look="quiet" className="keys-button" press={() => showKeys(true)} label="Keys">
          ?
        </Button>
      </header>
      <Outlet />
      {keys && <KeysDialog close={() => showKeys(false)} />}
      <footer className="site-foot">
        <p>
          Release {site.release.name} <code>{site.release.id}</code> · {site.licence} ·{' '}
          <a href="#/downloads">cite, download, verify</a>
        </p>
      </footer>
    </>
  );
}

function isAt(here: string, path: string): boolean {
  return path === '/' ? here === '/' : here === path || here.startsWith(`${path}/`);
}

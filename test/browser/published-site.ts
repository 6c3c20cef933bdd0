import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadBaseMap } from '../../src/app/base-map.ts';
import { siteApp } from '../../src/app/index.ts';
import { openReleaseShelf } from '../../src/app/release-shelf.ts';
import { publishSite } from '../../src/operations/index.ts';
import { type ReleaseInput, writeRelease } from '../../src/release/index.ts';
import { buildWorkbench } from './workbench-project.ts';

/** A site on disk, and on a web host that knows nothing of it. */
export interface TestSite {
  /** Addresses of its page: of the file, and of the host. */
  readonly addresses: Readonly<Record<'disk' | 'host', string>>;
  readonly files: ReadonlyMap<string, Uint8Array>;
  close(): Promise<void>;
}

/** Publishes a release as a site in a temporary folder and serves that as any web host would. */
export async function publishTestSite(release: ReleaseInput): Promise<TestSite> {
  buildWorkbench();
  const folder = await mkdtemp(join(tmpdir(), 'attest-published-'));
  await writeRelease(release, join(folder, 'releases', release.name));
  const ground = { baseMap: loadBaseMap, boundaries: async () => [] };
  const site = join(folder, 'a site');
  const files = new Map<string, Uint8Array>();
  await publishSite(
    { releases: openReleaseShelf(join(folder, 'releases')), ground },
    { reports: [], country: null, tables: false },
    await siteApp(),
    async ({ path, bytes }) => {
      files.set(path, bytes);
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), bytes);
    },
  );
  const host = await serveFolder(site);
  return {
    files,
    addresses: { disk: pathToFileURL(join(site, 'index.html')).href, host: `${host.address}sub/index.html` },
    close: async () => {
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves the files of a folder below `/sub/`. */
async function serveFolder(folder: string): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname).replace(
      /^\/sub\//,
      '',
    );
    readFile(join(folder, path)).then(
      (bytes) => response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

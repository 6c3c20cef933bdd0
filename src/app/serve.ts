import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Workspace } from '../operations/index.ts';
import { createServer, type Listening, listen } from '../server/index.ts';
import { webFolder } from './assets.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Serves a project's workbench on 127.0.0.1. */
export function serveProject(
  workspace: Workspace,
  port: number,
  report: (message: string) => void,
): Promise<Listening> {
  const app = createServer(workspace, {
    asset: readAsset,
    report: (error) => report(error.stack ?? error.message),
  });
  return listen(app, port);
}

async function readAsset(
  path: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; mediaType: string } | null> {
  const wanted = normalize(path === '/' ? '/index.html' : path);
  const mediaType = MEDIA_TYPES[extname(wanted)];
  if (!mediaType || wanted.includes('..')) return null;
  return readFile(join(webFolder(), wanted)).then(
    (bytes) => ({ bytes: new Uint8Array(bytes), mediaType }),
    () => null,
  );
}

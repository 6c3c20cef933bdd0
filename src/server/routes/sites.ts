import { extname } from 'node:path';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { type PublishLine, projectSiteListSchema, publishRequestSchema } from '../../api/index.ts';
import { AttestError, asAttestError, toProblem } from '../../model/index.ts';
import {
  projectSites,
  publishProjectSite,
  siteFile,
  type Workspace,
  zippedSite,
} from '../../operations/index.ts';
import { jsonResponse } from './route.ts';

const list = createRoute({
  method: 'get',
  path: '/api/sites',
  responses: jsonResponse(projectSiteListSchema, 'Sites in the project’s folder, by release'),
});

const zip = createRoute({
  method: 'get',
  path: '/api/sites/{name}/zip',
  request: { params: z.object({ name: z.string() }) },
  responses: { 200: { description: 'The site, zipped', content: { 'application/zip': {} } } },
});

/** Publishing: a site of the newest release in the project’s folder, to be opened here or taken as a ZIP file. */
export function addSiteRoutes(
  app: OpenAPIHono,
  workspace: Workspace,
  report: (error: AttestError) => void,
): void {
  app.openapi(list, async (context) => context.json(await projectSites(workspace), 200));
  app.openapi(zip, async (context) => {
    const { name } = context.req.valid('param');
    const bytes = await zippedSite(workspace, name);
    return context.body(new Uint8Array(bytes), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="site-${name}.zip"`,
    });
  });
  // Lines of JSON, as the work goes on: each step, then what was published or the problem.
  app.post('/api/sites', async (context) => {
    const ask = publishRequestSchema.safeParse(await context.req.json().catch(() => null));
    if (!ask.success) throw new AttestError('INPUT_INVALID', 'the request names no reports and tables');
    context.header('Content-Type', 'application/x-ndjson');
    return stream(context, async (out) => {
      const tell = (line: PublishLine) => out.writeln(JSON.stringify(line));
      await publishProjectSite(workspace, ask.data, (step) => void tell({ step })).then(
        ({ release, files, bytes, masked }) => tell({ published: { release, files, bytes, masked } }),
        (thrown: unknown) => {
          const error = asAttestError(thrown);
          if (error.code === 'INTERNAL') report(error);
          return tell({ problem: toProblem(error) });
        },
      );
    });
  });
  app.get('/sites/:name/*', async (context) => {
    const { name } = context.req.param();
    const path = decodeURIComponent(context.req.path.slice(`/sites/${name}/`.length)) || 'index.html';
    const bytes = await siteFile(workspace, name, path);
    if (!bytes) throw new AttestError('NOT_FOUND', `the site has no file ${path}`);
    return context.body(new Uint8Array(bytes), 200, {
      'Content-Type': MEDIA_TYPES[extname(path)] ?? 'application/octet-stream',
    });
  });
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.zip': 'application/zip',
};

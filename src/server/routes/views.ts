import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { savedViewListSchema, saveViewRequestSchema } from '../../api/index.ts';
import { removeView, savedViews, saveView, type Workspace } from '../../operations/index.ts';
import { jsonBody, jsonResponse } from './route.ts';

const all = jsonResponse(savedViewListSchema, 'All saved views of the project, by name');
const named = { params: z.object({ name: z.string() }) };
const path = '/api/views/{name}';

const list = createRoute({ method: 'get', path: '/api/views', responses: all });
const save = createRoute({
  method: 'put',
  path,
  request: { ...named, ...jsonBody(saveViewRequestSchema) },
  responses: all,
});
const remove = createRoute({ method: 'delete', path, request: named, responses: all });

/** Saved views: names for addresses of the workbench, shared by all who open the project. */
export function addViewRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(list, async (context) => context.json(await savedViews(workspace), 200));
  app.openapi(save, async (context) => {
    const { name } = context.req.valid('param');
    await saveView(workspace, { name, ...context.req.valid('json') });
    return context.json(await savedViews(workspace), 200);
  });
  app.openapi(remove, async (context) => {
    await removeView(workspace, context.req.valid('param').name);
    return context.json(await savedViews(workspace), 200);
  });
}

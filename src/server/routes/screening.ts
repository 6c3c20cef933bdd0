import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { screeningRequestSchema, screeningSchema } from '../../api/index.ts';
import { screenDocument, screeningView, type Workspace } from '../../operations/index.ts';
import { jsonBody, jsonResponse } from './route.ts';

const screening = createRoute({
  method: 'get',
  path: '/api/screening',
  responses: jsonResponse(screeningSchema, 'Documents that wait, the most relevant first, and the rules'),
});

const verdict = createRoute({
  method: 'post',
  path: '/api/documents/{id}/screening',
  request: { params: z.object({ id: z.string() }), ...jsonBody(screeningRequestSchema) },
  responses: jsonResponse(screeningSchema, 'What waits after the verdict'),
});

/** Screening: which documents are coded at all. */
export function addScreeningRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(screening, async (context) => context.json(await screeningView(workspace), 200));
  app.openapi(verdict, async (context) => {
    const { id } = context.req.valid('param');
    await screenDocument(workspace, workspace.settings.coder, id, context.req.valid('json'));
    return context.json(await screeningView(workspace), 200);
  });
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { decisionRequestSchema, recordSchema } from '../../api/index.ts';
import { decideInView, type Workspace } from '../../operations/index.ts';
import { jsonBody, jsonResponse } from './route.ts';

const decision = createRoute({
  method: 'post',
  path: '/api/statements/{id}/decisions',
  request: { params: z.object({ id: z.string() }), ...jsonBody(decisionRequestSchema) },
  responses: jsonResponse(recordSchema, 'The record as it stands after the decision'),
});

/** Coding: decisions about statements, made by the project's coder. */
export function addCodingRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(decision, async (context) => {
    const record = await decideInView(
      workspace,
      workspace.settings.coder,
      context.req.valid('param').id,
      context.req.valid('json'),
    );
    return context.json(record, 200);
  });
}

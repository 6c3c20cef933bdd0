import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  evidenceRequestSchema,
  findingRequestSchema,
  findingResponseSchema,
  recordEvidenceSchema,
  releaseRequestSchema,
  releaseResponseSchema,
} from '../../api/index.ts';
import { askRelease, cutRelease, evidenceFor, type Workspace } from '../../operations/index.ts';
import { jsonBody, jsonResponse } from './route.ts';

const finding = createRoute({
  method: 'post',
  path: '/api/findings',
  request: jsonBody(findingRequestSchema),
  responses: jsonResponse(findingResponseSchema, 'The answer, on the newest release or the named one'),
});

const evidence = createRoute({
  method: 'post',
  path: '/api/evidence',
  request: jsonBody(evidenceRequestSchema),
  responses: jsonResponse(z.array(recordEvidenceSchema), 'The sentences behind records of a release'),
});

const release = createRoute({
  method: 'post',
  path: '/api/releases',
  request: jsonBody(releaseRequestSchema),
  responses: jsonResponse(releaseResponseSchema, 'The release that was cut'),
});

/** Numbers: releases, findings and the sentences behind them. */
export function addNumberRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(finding, async (context) => {
    const { question, release: name } = context.req.valid('json');
    return context.json(await askRelease(workspace, question, name), 200);
  });
  app.openapi(evidence, async (context) => {
    const { records, release: name } = context.req.valid('json');
    return context.json(await evidenceFor(workspace, records, name), 200);
  });
  app.openapi(release, async (context) => {
    const { id, name } = await cutRelease(workspace, context.req.valid('json').name);
    return context.json({ id, name }, 200);
  });
}

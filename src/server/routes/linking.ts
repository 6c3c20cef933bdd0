import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  eventSchema,
  judgementRequestSchema,
  judgementResponseSchema,
  pairListSchema,
} from '../../api/index.ts';
import { eventView, judgeInView, pairViews, type Workspace } from '../../operations/index.ts';
import { jsonBody, jsonResponse } from './route.ts';

const pairs = createRoute({
  method: 'get',
  path: '/api/pairs',
  responses: jsonResponse(pairListSchema, 'Pairs of reports that were judged, those that wait first'),
});

const judgement = createRoute({
  method: 'post',
  path: '/api/judgements',
  request: jsonBody(judgementRequestSchema),
  responses: jsonResponse(judgementResponseSchema, 'The pair as it stands after the judgement'),
});

const event = createRoute({
  method: 'get',
  path: '/api/events/{record}',
  request: { params: z.object({ record: z.string() }) },
  responses: jsonResponse(eventSchema, 'The event that a report belongs to, as all of its reports tell it'),
});

/** Linking: which reports are of one event. */
export function addLinkingRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(pairs, async (context) => context.json(await pairViews(workspace), 200));
  app.openapi(judgement, async (context) => {
    const { a, b, verdict } = context.req.valid('json');
    const pair = await judgeInView(workspace, workspace.settings.coder, a, b, verdict);
    return context.json({ pair }, 200);
  });
  app.openapi(event, async (context) =>
    context.json(await eventView(workspace, context.req.valid('param').record), 200),
  );
}

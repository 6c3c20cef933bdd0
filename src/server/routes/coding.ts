import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  alikeListSchema,
  decisionRequestSchema,
  placeListSchema,
  readingRequestSchema,
  readingResponseSchema,
  recordSchema,
  statementRequestSchema,
} from '../../api/index.ts';
import {
  alikeEvents,
  decideInView,
  fillBlanks,
  placesNamed,
  stateByHand,
  valueOfWords,
  type Workspace,
} from '../../operations/index.ts';
import { jsonBody, jsonResponse } from './route.ts';

const byId = { params: z.object({ id: z.string() }) };

const decision = createRoute({
  method: 'post',
  path: '/api/statements/{id}/decisions',
  request: { ...byId, ...jsonBody(decisionRequestSchema) },
  responses: jsonResponse(recordSchema, 'The record as it stands after the decision'),
});

const statement = createRoute({
  method: 'post',
  path: '/api/documents/{id}/statements',
  request: { ...byId, ...jsonBody(statementRequestSchema) },
  responses: jsonResponse(recordSchema, 'The record with what the coder states'),
});

const blanks = createRoute({
  method: 'post',
  path: '/api/records/{id}/blanks',
  request: byId,
  responses: jsonResponse(recordSchema, 'The record, every blank of it marked as not reported'),
});

const reading = createRoute({
  method: 'post',
  path: '/api/documents/{id}/readings',
  request: { ...byId, ...jsonBody(readingRequestSchema) },
  responses: jsonResponse(readingResponseSchema, 'The value that the words mean, or null'),
});

const alike = createRoute({
  method: 'get',
  path: '/api/documents/{id}/alike',
  request: byId,
  responses: jsonResponse(alikeListSchema, 'Events that its reports probably tell of too'),
});

const places = createRoute({
  method: 'get',
  path: '/api/places',
  request: { query: z.object({ name: z.string() }) },
  responses: jsonResponse(placeListSchema, 'Places of that name, the most populous first'),
});

/** Coding: decisions and statements, made by the project's coder, and what helps with them. */
export function addCodingRoutes(app: OpenAPIHono, workspace: Workspace): void {
  const { coder } = workspace.settings;
  app.openapi(decision, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await decideInView(workspace, coder, id, context.req.valid('json')), 200);
  });
  app.openapi(statement, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await stateByHand(workspace, coder, id, context.req.valid('json')), 200);
  });
  app.openapi(blanks, async (context) =>
    context.json(await fillBlanks(workspace, coder, context.req.valid('param').id), 200),
  );
  app.openapi(reading, async (context) => {
    const value = await valueOfWords(workspace, context.req.valid('param').id, context.req.valid('json'));
    return context.json({ value }, 200);
  });
  app.openapi(alike, async (context) =>
    context.json(await alikeEvents(workspace, context.req.valid('param').id), 200),
  );
  app.openapi(places, async (context) =>
    context.json(await placesNamed(workspace, context.req.valid('query').name), 200),
  );
}

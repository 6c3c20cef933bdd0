import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  contestedRequestSchema,
  evidenceRequestSchema,
  findingRequestSchema,
  findingResponseSchema,
  groundSchema,
  notedRequestSchema,
  recordEvidenceSchema,
  releaseRequestSchema,
  releaseResponseSchema,
  responsesRequestSchema,
  unknownRequestSchema,
  unknownResponseSchema,
} from '../../api/index.ts';
import { contestedSchema, mapDataSchema, responsesSchema } from '../../model/index.ts';
import {
  askRelease,
  contestedFigures,
  cutRelease,
  evidenceFor,
  groundOf,
  mapOf,
  notedIn,
  responsesIn,
  unknownTo,
  type Workspace,
} from '../../operations/index.ts';
import { jsonBody, jsonResponse } from './route.ts';

const finding = createRoute({
  method: 'post',
  path: '/api/findings',
  request: jsonBody(findingRequestSchema),
  responses: jsonResponse(findingResponseSchema, 'The answer, on the newest release or the named one'),
});

const unknown = createRoute({
  method: 'post',
  path: '/api/findings/unknown',
  request: jsonBody(unknownRequestSchema),
  responses: jsonResponse(unknownResponseSchema, 'The records that are unknown to a row of an answer'),
});

const noted = createRoute({
  method: 'post',
  path: '/api/findings/noted',
  request: jsonBody(notedRequestSchema),
  responses: jsonResponse(unknownResponseSchema, 'The records that a caveat of an answer speaks of'),
});

const contested = createRoute({
  method: 'post',
  path: '/api/contested',
  request: jsonBody(contestedRequestSchema),
  responses: jsonResponse(contestedSchema, 'What different people have stated'),
});

const responses = createRoute({
  method: 'post',
  path: '/api/responses',
  request: jsonBody(responsesRequestSchema),
  responses: jsonResponse(responsesSchema, 'Measures, and exchanges between states'),
});

const map = createRoute({
  method: 'post',
  path: '/api/map',
  request: jsonBody(findingRequestSchema),
  responses: jsonResponse(mapDataSchema, 'The places of the records that satisfy a question'),
});

const baseMap = createRoute({
  method: 'get',
  path: '/api/base-map',
  responses: jsonResponse(groundSchema, 'Land and borders of the world, and the project’s regions'),
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
    return context.json(await askRelease(workspace, question, name, 'en'), 200);
  });
  app.openapi(unknown, async (context) => {
    const { question, group, release: name } = context.req.valid('json');
    return context.json({ records: await unknownTo(workspace, question, group, name) }, 200);
  });
  app.openapi(noted, async (context) => {
    const { question, note, release: name } = context.req.valid('json');
    return context.json({ records: await notedIn(workspace, question, note, name) }, 200);
  });
  app.openapi(contested, async (context) => {
    const { where, release: name } = context.req.valid('json');
    return context.json(await contestedFigures(workspace, where, name), 200);
  });
  app.openapi(responses, async (context) => {
    return context.json(await responsesIn(workspace, context.req.valid('json').release), 200);
  });
  app.openapi(map, async (context) => {
    const { question, release: name } = context.req.valid('json');
    return context.json(await mapOf(workspace, question, name), 200);
  });
  app.openapi(baseMap, async (context) => context.json(await groundOf(workspace.ground), 200));
  app.openapi(evidence, async (context) => {
    const { records, release: name } = context.req.valid('json');
    return context.json(await evidenceFor(workspace, records, name), 200);
  });
  app.openapi(release, async (context) => {
    const { name: wanted, note } = context.req.valid('json');
    const { id, name } = await cutRelease(workspace, wanted, note);
    return context.json({ id, name }, 200);
  });
}

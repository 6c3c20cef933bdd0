import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  addressRequestSchema,
  descriptionRequestSchema,
  takenInListSchema,
  takenInSchema,
  withdrawalRequestSchema,
  withdrawalResponseSchema,
} from '../../api/index.ts';
import { AttestError } from '../../model/index.ts';
import {
  describeInView,
  takeInAddress,
  takeInFile,
  type Workspace,
  withdrawDocument,
} from '../../operations/index.ts';
import { jsonBody, jsonResponse } from './route.ts';

const file = createRoute({
  method: 'post',
  path: '/api/documents',
  request: {
    query: z.object({ name: z.string().min(1) }),
    body: { required: true, content: { 'application/octet-stream': { schema: z.any() } } },
  },
  responses: jsonResponse(takenInListSchema, 'What became of the file, or of each page of a web archive'),
});

const address = createRoute({
  method: 'post',
  path: '/api/documents/addresses',
  request: jsonBody(addressRequestSchema),
  responses: jsonResponse(takenInListSchema, 'What became of the address'),
});

const description = createRoute({
  method: 'post',
  path: '/api/documents/{id}/descriptions',
  request: { params: z.object({ id: z.string() }), ...jsonBody(descriptionRequestSchema) },
  responses: jsonResponse(takenInSchema, 'The document as it is known now, read for suggestions again'),
});

const withdrawal = createRoute({
  method: 'post',
  path: '/api/documents/{id}/withdrawal',
  request: { params: z.object({ id: z.string() }), ...jsonBody(withdrawalRequestSchema) },
  responses: jsonResponse(withdrawalResponseSchema, 'The document is taken out for good'),
});

/** Intake: files and addresses become documents with suggestions. */
export function addIntakeRoutes(app: OpenAPIHono, workspace: Workspace): void {
  const { coder, limits } = workspace.settings;
  app.openapi(file, async (context) => {
    const size = Number(context.req.header('content-length') ?? 0);
    if (size > limits.maxBytes) throw tooLarge(limits.maxBytes);
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return context.json(await takeInFile(workspace, context.req.valid('query').name, bytes), 200);
  });
  app.openapi(address, async (context) =>
    context.json(await takeInAddress(workspace, context.req.valid('json').address), 200),
  );
  app.openapi(description, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await describeInView(workspace, coder, id, context.req.valid('json')), 200);
  });
  app.openapi(withdrawal, async (context) => {
    const { id } = context.req.valid('param');
    const { releases } = await withdrawDocument(workspace, coder, id, context.req.valid('json').reason);
    return context.json({ releases: releases.map(({ name }) => name) }, 200);
  });
}

function tooLarge(maxBytes: number): AttestError {
  return new AttestError('INPUT_INVALID', `the file is larger than ${Math.round(maxBytes / 1e6)} MB`, {
    hint: 'Raise max_megabytes in attest.yaml.',
  });
}

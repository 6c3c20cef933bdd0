import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { codebookSchema, documentEntrySchema, documentSchema, projectSchema } from '../../api/index.ts';
import {
  codebookView,
  documentView,
  listDocuments,
  projectView,
  type Workspace,
} from '../../operations/index.ts';
import { jsonResponse } from './route.ts';

const project = createRoute({
  method: 'get',
  path: '/api/project',
  responses: jsonResponse(projectSchema, 'The project and how far it is'),
});

const codebook = createRoute({
  method: 'get',
  path: '/api/codebook',
  responses: jsonResponse(codebookSchema, 'The codebook in force'),
});

const documents = createRoute({
  method: 'get',
  path: '/api/documents',
  responses: jsonResponse(z.array(documentEntrySchema), 'Every document, in the order in which they came'),
});

const document = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: jsonResponse(documentSchema, 'A document with its text and records'),
});

/** Reading the project: what there is. */
export function addProjectRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(project, async (context) => context.json(await projectView(workspace), 200));
  app.openapi(codebook, (context) => context.json(codebookView(workspace.codebook), 200));
  app.openapi(documents, async (context) => context.json(await listDocuments(workspace), 200));
  app.openapi(document, async (context) =>
    context.json(await documentView(workspace, context.req.valid('param').id), 200),
  );
}

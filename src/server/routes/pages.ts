import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { documentPagesSchema, problemSchema, wordMarksResponseSchema } from '../../api/index.ts';
import { documentPages, pageImage, type Workspace, wordMarks } from '../../operations/index.ts';
import { jsonResponse } from './route.ts';

const pages = createRoute({
  method: 'get',
  path: '/api/documents/{id}/pages',
  request: { params: z.object({ id: z.string() }) },
  responses: jsonResponse(documentPagesSchema, 'The pages of a PDF, and the stretches of its text on them'),
});

const image = createRoute({
  method: 'get',
  path: '/api/documents/{id}/pages/{page}/image',
  request: {
    params: z.object({ id: z.string(), page: z.coerce.number().int().positive() }),
    query: z.object({ width: z.coerce.number().int().min(50).max(4000) }),
  },
  responses: {
    200: {
      description: 'The page, at most as wide as asked for, in pixels',
      content: { 'image/png': { schema: z.string().openapi({ type: 'string', format: 'binary' }) } },
    },
    default: {
      description: 'What went wrong (RFC 9457)',
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  },
});

const marks = createRoute({
  method: 'get',
  path: '/api/documents/{id}/marks',
  request: {
    params: z.object({ id: z.string() }),
    query: z
      .object({ start: z.coerce.number().int().nonnegative(), end: z.coerce.number().int().positive() })
      .refine(({ start, end }) => start < end, { message: 'the words end before they start' }),
  },
  responses: jsonResponse(wordMarksResponseSchema, 'Where words of the text stand on the pages'),
});

/** The pages of PDF documents. Images are never kept by the browser: a document may be withdrawn. */
export function addPageRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(pages, async (context) =>
    context.json(await documentPages(workspace, context.req.valid('param').id), 200),
  );
  app.openapi(image, async (context) => {
    const { id, page } = context.req.valid('param');
    const png = await pageImage(workspace, id, page, context.req.valid('query').width);
    return context.body(png, 200, { 'Content-Type': 'image/png', 'Cache-Control': 'no-store' });
  });
  app.openapi(marks, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await wordMarks(workspace, id, context.req.valid('query')), 200);
  });
}

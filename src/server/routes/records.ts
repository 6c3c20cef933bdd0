import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { recordColumnSchema, recordListSchema } from '../../api/index.ts';
import { newestColumn, newestRecords, type Workspace } from '../../operations/index.ts';
import { jsonResponse } from './route.ts';

const records = createRoute({
  method: 'get',
  path: '/api/records/{type}',
  request: { params: z.object({ type: z.string() }) },
  responses: jsonResponse(recordListSchema, 'The records of a type in the newest release'),
});

const column = createRoute({
  method: 'get',
  path: '/api/records/{type}/columns/{variable}',
  request: { params: z.object({ type: z.string(), variable: z.string() }) },
  responses: jsonResponse(recordColumnSchema, 'One variable of all of them, in the same order'),
});

/** The records of a release by columns, for tables and maps. */
export function addRecordRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(records, async (context) =>
    context.json(await newestRecords(workspace, context.req.valid('param').type), 200),
  );
  app.openapi(column, async (context) => {
    const { type, variable } = context.req.valid('param');
    return context.json(await newestColumn(workspace, type, variable), 200);
  });
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  draftRequestSchema,
  draftResponseSchema,
  reportRequestSchema,
  reportResponseSchema,
  writeReportRequestSchema,
  writtenReportListSchema,
  writtenReportSchema,
} from '../../api/index.ts';
import { AttestError } from '../../model/index.ts';
import {
  buildReportFor,
  draftCountryReport,
  removeReport,
  type Workspace,
  writeReport,
  writtenReport,
  writtenReports,
} from '../../operations/index.ts';
import { jsonBody, jsonResponse } from './route.ts';

const report = createRoute({
  method: 'post',
  path: '/api/reports',
  request: jsonBody(reportRequestSchema),
  responses: jsonResponse(reportResponseSchema, 'The built page, or what keeps it from being built'),
});

const draft = createRoute({
  method: 'post',
  path: '/api/report-drafts',
  request: jsonBody(draftRequestSchema),
  responses: jsonResponse(draftResponseSchema, 'A country report as text, to be edited'),
});

const named = { params: z.object({ name: z.string() }) };

const list = createRoute({
  method: 'get',
  path: '/api/written-reports',
  responses: jsonResponse(writtenReportListSchema, 'Names of the reports in the project’s folder'),
});

const read = createRoute({
  method: 'get',
  path: '/api/written-reports/{name}',
  request: named,
  responses: jsonResponse(
    writtenReportSchema.nullable(),
    'A report as it is written; null where there is none',
  ),
});

const write = createRoute({
  method: 'put',
  path: '/api/written-reports/{name}',
  request: { ...named, ...jsonBody(writeReportRequestSchema) },
  responses: jsonResponse(writtenReportSchema, 'The report as it is written now'),
});

const remove = createRoute({
  method: 'delete',
  path: '/api/written-reports/{name}',
  request: { ...named, query: z.object({ was: z.string() }) },
  responses: jsonResponse(writtenReportListSchema, 'Names of the reports that are left'),
});

/** Reports: those of the project’s folder, a draft to begin from, and the page that a text becomes. */
export function addReportRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(report, async (context) => {
    const { markdown } = context.req.valid('json');
    return context.json(
      await buildReportFor(workspace, { markdown, file: 'report' }).then(built, refused),
      200,
    );
  });
  app.openapi(list, async (context) => context.json(await writtenReports(workspace), 200));
  app.openapi(read, async (context) =>
    context.json(await writtenReport(workspace, context.req.valid('param').name), 200),
  );
  app.openapi(write, async (context) => {
    const { name } = context.req.valid('param');
    return context.json(await writeReport(workspace, { name, ...context.req.valid('json') }), 200);
  });
  app.openapi(remove, async (context) => {
    const { name } = context.req.valid('param');
    await removeReport(workspace, { name, was: context.req.valid('query').was });
    return context.json(await writtenReports(workspace), 200);
  });
  app.openapi(draft, async (context) => {
    const markdown = await draftCountryReport(workspace, context.req.valid('json'));
    return context.json({ markdown }, 200);
  });
}

function built({ html, warnings }: Awaited<ReturnType<typeof buildReportFor>>) {
  return { html, warnings: [...warnings], problems: [] };
}

/** A text that is not right yet is an answer, not a fault. */
function refused(thrown: unknown) {
  if (!(thrown instanceof AttestError) || thrown.code !== 'REPORT_INVALID') throw thrown;
  const all = thrown.problems.length > 0 ? thrown.problems : [thrown];
  const problems = all.map(({ message, hint, where }) => ({
    line: where?.line ?? null,
    column: where?.column ?? null,
    message,
    hint: hint ?? null,
  }));
  return { html: null, warnings: [], problems };
}

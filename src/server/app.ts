import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { AttestError, asAttestError, ERRORS, toProblem } from '../model/index.ts';
import type { Workspace } from '../operations/index.ts';
import { guard } from './guard.ts';
import { addChangeRoutes } from './routes/changes.ts';
import { addCodingRoutes } from './routes/coding.ts';
import { addIntakeRoutes } from './routes/intake.ts';
import { addLinkingRoutes } from './routes/linking.ts';
import { addNumberRoutes } from './routes/numbers.ts';
import { addPageRoutes } from './routes/pages.ts';
import { addProjectRoutes } from './routes/project.ts';
import { addRecordRoutes } from './routes/records.ts';
import { addReportRoutes } from './routes/reports.ts';
import { addScreeningRoutes } from './routes/screening.ts';
import { addSiteRoutes } from './routes/sites.ts';
import { addViewRoutes } from './routes/views.ts';

export interface ServerOptions {
  /** The built workbench: a path below its folder → bytes, or null. */
  asset(
    path: string,
  ): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string } | null>;
  /** Where faults of our own go. */
  report(error: AttestError): void;
}

/** The HTTP interface of one project: JSON under `/api`, the workbench everywhere else. */
export function createServer(workspace: Workspace, options: ServerOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      throw new AttestError(
        'INPUT_INVALID',
        [issue?.path.join('.'), issue?.message].filter(Boolean).join(': '),
      );
    },
  });
  app.use(guard);
  app.onError((thrown, context) => {
    const error = requestError(thrown) ?? asAttestError(thrown);
    if (error.code === 'INTERNAL') options.report(error);
    return context.json(toProblem(error), ERRORS[error.code].status, {
      'Content-Type': 'application/problem+json',
    });
  });
  addProjectRoutes(app, workspace);
  addChangeRoutes(app, workspace);
  addIntakeRoutes(app, workspace);
  addPageRoutes(app, workspace);
  addCodingRoutes(app, workspace);
  addLinkingRoutes(app, workspace);
  addScreeningRoutes(app, workspace);
  addNumberRoutes(app, workspace);
  addReportRoutes(app, workspace);
  addRecordRoutes(app, workspace);
  addViewRoutes(app, workspace);
  addSiteRoutes(app, workspace, options.report);
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Attest', version: '1' } });
  app.all('/api/*', ({ req }) => {
    throw new AttestError('NOT_FOUND', `there is no ${req.method} ${req.path}`);
  });
  app.get('*', async (context) => {
    const asset = (await options.asset(context.req.path)) ?? (await options.asset('/index.html'));
    if (!asset) throw new AttestError('NOT_FOUND', 'the workbench is not built', { hint: 'npm run build' });
    return context.body(asset.bytes, 200, { 'Content-Type': asset.mediaType });
  });
  return app;
}

/** What the HTTP library refuses before a route sees it: a body that is no JSON, or does not say that it is. */
function requestError(thrown: unknown): AttestError | null {
  if (!(thrown instanceof HTTPException) || thrown.status >= 500) return null;
  return new AttestError('INPUT_INVALID', thrown.message || 'the request cannot be read', {
    hint: 'Send JSON, with Content-Type: application/json.',
    cause: thrown,
  });
}

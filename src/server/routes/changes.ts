import type { OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Workspace } from '../../operations/index.ts';

/** How often the log is looked at while somebody listens, in milliseconds: other processes write to it too. */
const EVERY_MS = 400;

/** A comment line keeps proxies and browsers from giving the connection up. */
const KEEP_ALIVE = 40;

/** Live changes (server-sent events): `head` with the log's last sequence number, at once and whenever it grows. */
export function addChangeRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.get('/api/changes', (context) =>
    streamSSE(context, async (stream) => {
      let told = -1;
      for (let round = 1; !stream.aborted && !stream.closed; round += 1) {
        const { seq } = await workspace.store.head();
        if (seq !== told) await stream.writeSSE({ event: 'head', data: String(seq) });
        else if (round % KEEP_ALIVE === 0) await stream.write(': still here\n\n');
        told = seq;
        await stream.sleep(EVERY_MS);
      }
    }),
  );
}

import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { AttestError } from '../model/index.ts';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves on 127.0.0.1. Port 0 takes a free one. */
export function listen(app: OpenAPIHono, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address) =>
      resolve({ port: address.port, close: () => closeServer(server) }),
    );
    server.on('error', (cause) =>
      reject(
        new AttestError('USAGE', `port ${port} cannot be opened`, {
          hint: 'Give another --port, or --port 0 for any.',
          cause,
        }),
      ),
    );
  });
}

function closeServer(server: ReturnType<typeof serve>): Promise<void> {
  const { closeAllConnections } = server as Partial<Server>;
  closeAllConnections?.call(server);
  return new Promise((resolve) => server.close(() => resolve()));
}

import type { z } from '@hono/zod-openapi';
import { problemSchema } from '../../api/index.ts';

/** A JSON response in a route's description, with the problem that stands in for every error. */
export function jsonResponse<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    default: {
      description: 'What went wrong (RFC 9457)',
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  } as const;
}

/** A JSON request body in a route's description. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { body: { required: true, content: { 'application/json': { schema } } } } as const;
}

import { z } from 'zod';
import { list } from './common.ts';

export const projectSchema = z.object({
  name: z.string(),
  coder: z.string(),
  documents: z.number(),
  pending: z.number(),
  accepted: z.number(),
  head: z.object({ seq: z.number(), transaction: z.number(), hash: z.string() }),
  releases: list(z.object({ id: z.string(), name: z.string(), note: z.string().nullable() })),
  /** The name that the next release gets when none is given. */
  nextRelease: z.string(),
  /** Whether the log holds more than the newest release was cut from; false when there is none. */
  changedSinceRelease: z.boolean(),
});
export type ProjectView = z.infer<typeof projectSchema>;

export const releaseRequestSchema = z.object({
  name: z
    .string()
    .regex(
      /^[\w.-]{1,64}$/,
      'a name has up to 64 letters without accents, digits, points, dashes and underscores',
    )
    .optional(),
  note: z.string().max(2000).optional(),
});
export type ReleaseRequest = z.infer<typeof releaseRequestSchema>;
export const releaseResponseSchema = z.object({ id: z.string(), name: z.string() });

import { z } from 'zod';

/** A list as the operations give it: not to be changed. */
export function list<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema).readonly();
}

/** Any JSON value: its shape depends on the variable's type in the codebook. */
export const valueSchema = z.unknown();

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  hint: z.string().optional(),
});

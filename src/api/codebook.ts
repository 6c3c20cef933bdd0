import { z } from 'zod';
import { VALUE_TYPES } from '../model/index.ts';
import { list } from './common.ts';

export const variableSchema = z.object({
  name: z.string(),
  title: z.string(),
  definition: z.string(),
  type: z.enum(VALUE_TYPES),
  cardinality: z.enum(['one', 'several']),
  taxonomy: z.string().nullable(),
  roles: list(z.string()),
});
export type VariableView = z.infer<typeof variableSchema>;

export const categorySchema = z.object({
  code: z.string(),
  title: z.string(),
  definition: z.string(),
  example: z.string(),
});
export type CategoryView = z.infer<typeof categorySchema>;

export const codebookSchema = z.object({
  title: z.string(),
  version: z.string(),
  recordTypes: list(
    z.object({
      name: z.string(),
      title: z.string(),
      definition: z.string(),
      key: z.string(),
      variables: list(variableSchema),
    }),
  ),
  taxonomies: z.record(
    z.string(),
    z.object({ title: z.string(), open: z.boolean(), categories: list(categorySchema) }),
  ),
});
export type CodebookView = z.infer<typeof codebookSchema>;

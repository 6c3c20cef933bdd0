import { z } from 'zod';
import { codebookYamlSchema } from './schema.ts';

/** JSON Schema (draft 2020-12) of the YAML form, for completion and checks in an editor. */
export function codebookJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(codebookYamlSchema, { io: 'input' });
  return { $schema, $id: 'urn:attest:schema:codebook', title: 'Attest codebook', ...rest };
}

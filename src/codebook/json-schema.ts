import { z } from 'zod';
import { codebookYamlSchema } from './schema.ts';

/** JSON Schema (draft 2020-12) of the YAML form, for completion and checks in an editor. */
export function codebookJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(codebookYamlSchema, { io: 'input' });
  return { $schema, $id: 'urn:attest:schema:codebook', title: 'Attest codebook', ...rest };
}

const SCHEMA_LINE = /^# yaml-language-server: \$schema=.*$/m;

/** A codebook's YAML text whose comment for editors names the JSON Schema at `path`, put in where there is none. */
export function withSchemaPath(yamlText: string, path: string): string {
  const line = `# yaml-language-server: $schema=${path}`;
  return SCHEMA_LINE.test(yamlText) ? yamlText.replace(SCHEMA_LINE, () => line) : `${line}\n${yamlText}`;
}

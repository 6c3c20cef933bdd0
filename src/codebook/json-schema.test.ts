import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { codebookJsonSchema, withSchemaPath } from './json-schema.ts';
import { SMALL_CODEBOOK } from './small-codebook.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the JSON Schema of codebooks', () => {
  it('is the one in the documentation', async () => {
    const text = `${JSON.stringify(codebookJsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(join(ROOT, 'docs/schemas/codebook.schema.json'));
  });

  it('accepts what the parser accepts, and refuses an unknown key and a wrong type', () => {
    const schema = z.fromJSONSchema(codebookJsonSchema());
    const small: unknown = parse(SMALL_CODEBOOK);
    expect(schema.safeParse(small).error).toBeUndefined();
    expect(schema.safeParse({ ...Object(small), extra: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...Object(small), about: 1 }).success).toBe(false);
  });

  it('is what the default codebook names in its first line', () => {
    const text = readFileSync(join(ROOT, 'codebooks/political-violence-and-response.yaml'), 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../docs/schemas/codebook.schema.json');
  });

  it('can be named by another path, the rest of the text unchanged', () => {
    const first = '# yaml-language-server: $schema=a.json\n';
    expect(withSchemaPath(`${first}codebook: x\n`, '$&/b.json')).toBe(
      '# yaml-language-server: $schema=$&/b.json\ncodebook: x\n',
    );
    expect(withSchemaPath('codebook: x\n', 'a.json')).toBe(`${first}codebook: x\n`);
  });
});

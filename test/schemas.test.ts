import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemSchema } from '../src/api/index.ts';
import { extractedDocumentSchema, findingSchema, questionSchema } from '../src/model/index.ts';
import {
  anchorLineSchema,
  anchorRequestSchema,
  codedDocumentSchema,
  decisionLineSchema,
} from '../src/operations/index.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs', 'schemas');

/** Every JSON form of the command line, by the name of its file under `docs/schemas`. */
const FORMS: Readonly<Record<string, readonly [z.ZodType, 'input' | 'output']>> = {
  'extracted-document': [extractedDocumentSchema, 'output'],
  'anchor-request': [anchorRequestSchema, 'input'],
  'anchor-outcome': [anchorLineSchema, 'output'],
  'decision-line': [decisionLineSchema, 'input'],
  'coded-document': [codedDocumentSchema, 'input'],
  question: [questionSchema, 'input'],
  finding: [findingSchema, 'output'],
  problem: [problemSchema, 'output'],
};

describe('docs/schemas', () => {
  it.each(Object.entries(FORMS))('%s is what the code checks', (name, [schema, io]) => {
    const file = join(FOLDER, `${name}.schema.json`);
    const current = `${JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' }), null, 2)}\n`;
    if (!existsSync(file) && !process.env.CI) writeFileSync(file, current);
    expect(readFileSync(file, 'utf8')).toBe(current);
  });
});

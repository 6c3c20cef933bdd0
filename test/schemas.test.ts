import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { documentEntrySchema, problemSchema } from '../src/api/index.ts';
import {
  addLineSchema,
  comparisonSchema,
  decideLineSchema,
  doctorLineSchema,
  exportLineSchema,
  importLineSchema,
  linkedDatasetsLineSchema,
  publishLineSchema,
  releaseChangesSchema,
  releaseVerifyLineSchema,
  screenLineSchema,
  suggestLineSchema,
  withdrawLineSchema,
} from '../src/cli/forms.ts';
import {
  contestedSchema,
  extractedDocumentSchema,
  findingSchema,
  questionSchema,
  responsesSchema,
} from '../src/model/index.ts';
import {
  actorLineSchema,
  anchorLineSchema,
  anchorRequestSchema,
  auditLineSchema,
  codedDocumentSchema,
  decisionLineSchema,
  learningLineSchema,
  modelSummarySchema,
  namesLineSchema,
  namesRequestSchema,
  placesLineSchema,
  placesRequestSchema,
  screeningLineSchema,
} from '../src/operations/index.ts';
import { attest, temporaryFolder } from './cli/attest.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs', 'schemas');

/** Every JSON form of the command line, by the name of its file under `docs/schemas`. */
const FORMS: Readonly<Record<string, readonly [z.ZodType, 'input' | 'output']>> = {
  'extracted-document': [extractedDocumentSchema, 'output'],
  'anchor-request': [anchorRequestSchema, 'input'],
  'anchor-outcome': [anchorLineSchema, 'output'],
  'names-request': [namesRequestSchema, 'input'],
  'names-ranking': [namesLineSchema, 'output'],
  'places-request': [placesRequestSchema, 'input'],
  'audit-line': [auditLineSchema, 'output'],
  'places-line': [placesLineSchema, 'output'],
  'decision-line': [decisionLineSchema, 'input'],
  'coded-document': [codedDocumentSchema, 'input'],
  'actor-line': [actorLineSchema, 'input'],
  'learning-line': [learningLineSchema, 'input'],
  'model-summary': [modelSummarySchema, 'output'],
  question: [questionSchema, 'input'],
  finding: [findingSchema, 'output'],
  contested: [contestedSchema, 'output'],
  responses: [responsesSchema, 'output'],
  problem: [problemSchema, 'output'],
  'add-line': [addLineSchema, 'output'],
  'document-line': [documentEntrySchema, 'output'],
  'screening-line': [screeningLineSchema, 'input'],
  'screen-line': [screenLineSchema, 'output'],
  'suggest-line': [suggestLineSchema, 'output'],
  'decide-line': [decideLineSchema, 'output'],
  'withdraw-line': [withdrawLineSchema, 'output'],
  'release-verify-line': [releaseVerifyLineSchema, 'output'],
  'release-changes': [releaseChangesSchema, 'output'],
  'doctor-line': [doctorLineSchema, 'output'],
  comparison: [comparisonSchema, 'output'],
  'import-line': [importLineSchema, 'output'],
  'export-line': [exportLineSchema, 'output'],
  'publish-line': [publishLineSchema, 'output'],
  'linked-datasets-line': [linkedDatasetsLineSchema, 'output'],
};

describe('docs/schemas', () => {
  it.each(Object.entries(FORMS))('%s is what the code checks', (name, [schema, io]) => {
    const file = join(FOLDER, `${name}.schema.json`);
    const current = `${JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' }), null, 2)}\n`;
    if (!existsSync(file) && !process.env.CI) writeFileSync(file, current);
    expect(readFileSync(file, 'utf8')).toBe(current);
  });
});

const REPORT = 'On 14 May 2019, police in Sousse arrested six men who were planning to attack a hotel.';

describe('what commands print', () => {
  it('has the form that its schema says', async () => {
    const folder = temporaryFolder();
    const root = join(folder, 'project');
    writeFileSync(join(folder, 'report.txt'), REPORT);
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(
      join(folder, 'decisions.jsonl'),
      '{"document":"report.txt","variable":"type","verdict":"accept"}',
    );
    await attest(folder, 'init', root);
    const steps: [z.ZodType, string[]][] = [
      [addLineSchema, ['add', join(folder, 'report.txt'), join(folder, 'empty.txt')]],
      [screenLineSchema, ['screen']],
      [suggestLineSchema, ['suggest', '--accept-above', '0.99']],
      [decideLineSchema, ['decide', '--file', join(folder, 'decisions.jsonl')]],
      [documentEntrySchema, ['documents']],
      [z.object({ id: z.string(), name: z.string() }), ['release', '--name', 'one']],
      [releaseVerifyLineSchema, ['release', 'verify', 'one']],
      [findingSchema, ['finding', '--by', 'type']],
      [findingSchema, ['table', '--by', 'type,year', '--sum', 'arrested', '--interval']],
      [contestedSchema, ['contested']],
      [responsesSchema, ['responses']],
      [doctorLineSchema, ['doctor']],
      [withdrawLineSchema, ['withdraw', 'report.txt', '--why', 'asked for']],
    ];
    for (const [schema, args] of steps) {
      const lines = (await attest(root, ...args, '--json')).json();
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(schema.safeParse(line).error?.message ?? 'fits').toBe('fits');
    }
  });
});

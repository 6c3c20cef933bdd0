import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  AttestError,
  canonicalJson,
  countSchema,
  findingSchema,
  type RecordEvidence,
} from '../src/model/index.ts';
import type { ReportEffects } from '../src/report/index.ts';

const FOLDER = join(import.meta.dirname, 'golden/report');

const dataSchema = z.object({
  release: z.object({ id: z.string(), name: z.string() }),
  answers: z.array(findingSchema),
  stated: z.array(
    z.object({
      reference: z.record(z.string(), z.string()),
      figure: z.object({
        record: z.string(),
        value: countSchema,
        unit: z.string().nullable(),
        label: z.string(),
        statedBy: z.string().nullable(),
        statedByClass: z.enum(['government', 'expert']).nullable(),
        asOf: z.string().nullable(),
        document: z.object({ title: z.string(), publisher: z.string(), published: z.string() }).nullable(),
      }),
    }),
  ),
  evidence: z.array(z.custom<RecordEvidence>((record) => typeof record === 'object')),
});

/** An invented release, as plain answers to the questions that the golden reports ask. */
export function inventedRelease(): ReportEffects {
  const data = dataSchema.parse(JSON.parse(readFileSync(join(FOLDER, 'data.json'), 'utf8')));
  const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
  return {
    release: data.release,
    async ask(question) {
      const found = data.answers.find((answer) => same(answer.question, question));
      if (!found) throw new AttestError('QUESTION_INVALID', 'the invented release has no such variable');
      return found;
    },
    async evidence(records) {
      return data.evidence.filter(({ record }) => records.includes(record));
    },
    async stated(reference) {
      return data.stated.find((entry) => same(entry.reference, reference))?.figure ?? null;
    },
  };
}

export function reportInput(folder: string): { markdown: string; file: string } {
  return { markdown: readFileSync(join(FOLDER, folder, 'input.md'), 'utf8'), file: 'input.md' };
}

import { z } from 'zod';
import { type AuditLine, auditText } from '../audit/index.ts';
import type { DocumentInput } from '../documents/index.ts';
import { type KnownOfInput, readInput } from './read-input.ts';

const quoteSchema = z.object({ start: z.number().int(), end: z.number().int(), exact: z.string() });

/** A line that `attest audit` prints: one thing that a published text says, checked. Offsets in code points. */
export const auditLineSchema = z.object({
  document: z.string(),
  kind: z.enum(['share', 'parts', 'rank', 'repeat', 'chronology']),
  verdict: z.enum(['consistent', 'impossible', 'inconsistent', 'contradiction', 'undecidable']),
  quote: quoteSchema,
  n: z.number().nullable(),
  of: z.number().nullable(),
  percent: z.number().nullable(),
  why: z.string(),
  fits: z.array(z.object({ n: z.number().int(), of: z.number().int() })),
  against: quoteSchema.nullable(),
});

/** A document's text and what its audit found. */
export interface AuditedDocument {
  readonly document: string;
  readonly language: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly lines: readonly AuditLine[];
}

/**
 * Audits one document of any kind that can be read.
 * @throws AttestError of readDocument
 */
export async function auditDocument(input: DocumentInput, options: KnownOfInput): Promise<AuditedDocument> {
  const read = await readInput(input, options);
  const { language, published, text } = read;
  return { document: input.origin, language, published, text, lines: auditText(read) };
}

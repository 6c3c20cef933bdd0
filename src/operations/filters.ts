import { z } from 'zod';
import type { DocumentInput } from '../documents/index.ts';
import { anchor } from '../evidence/index.ts';
import { extract, extractForModel, type UseModel } from '../extract/index.ts';
import type { ExtractedDocument } from '../model/index.ts';
import type { Gazetteer } from '../places/index.ts';
import { parsedLine } from './json-lines.ts';
import { type KnownOfInput, readInput } from './read-input.ts';

/** A line that `attest anchor` takes. */
export const anchorRequestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  quote: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

/** A line that `attest anchor` prints: where a quote stands in a text. Offsets in code points, null where there is no span. */
export const anchorLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  status: z.enum(['exact', 'normalised', 'fuzzy', 'unsupported', 'not_found']),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
});
export type AnchorLine = z.infer<typeof anchorLineSchema>;

/**
 * Answers one request of `attest anchor`.
 * @throws AttestError INPUT_INVALID
 */
export function anchorLine(line: string): AnchorLine {
  const { id, text, quote, prefix, suffix } = parsedLine(anchorRequestSchema, line, 'INPUT_INVALID');
  const { status, start, end } = anchor(text, {
    quote,
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
  });
  return { id, status, start, end };
}

export interface ExtractOptions extends KnownOfInput {
  readonly gazetteer: Gazetteer;
  /** A trained model to use on top of the rules. */
  readonly model?: UseModel | undefined;
}

/** What `attest extract` prints for one document. */
export async function extractDocument(
  input: DocumentInput,
  options: ExtractOptions,
): Promise<ExtractedDocument> {
  const { language, published, text, furniture } = await readInput(input, options);
  const { gazetteer, model } = options;
  const read = { text, language, published, furniture, gazetteer };
  const records = model ? model({ text, language, furniture, ...extractForModel(read) }) : extract(read);
  return { document: input.origin, language, published, records };
}

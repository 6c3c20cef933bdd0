import { z } from 'zod';
import { rankNames } from '../names/index.ts';
import { parsedLine } from './json-lines.ts';

/** A line that `attest names` takes: a name, and those among which the same is looked for. */
export const namesRequestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  query: z.string(),
  candidates: z.array(z.string()),
});

/** A line that `attest names` prints: every candidate, the likeliest first; scores 0 to 1, .5 and above means the same. */
export const namesLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  ranking: z.array(z.object({ candidate: z.string(), score: z.number().min(0).max(1) })),
});
export type NamesLine = z.infer<typeof namesLineSchema>;

/**
 * Answers one request of `attest names`.
 * @throws AttestError INPUT_INVALID
 */
export function namesLine(line: string): NamesLine {
  const { id, query, candidates } = parsedLine(namesRequestSchema, line, 'INPUT_INVALID');
  return { id, ranking: rankNames(query, candidates) };
}

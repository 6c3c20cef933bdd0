import { z } from 'zod';
import { keepPrepared, rankNames } from '../names/index.ts';
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
 * Answers requests of `attest names`, a line each; keeps candidates ready that come again with other queries. The
 * answer throws AttestError INPUT_INVALID for a line that is no request.
 */
export function namesFilter(): (line: string) => NamesLine {
  const prepare = keepPrepared();
  return (line) => {
    const { id, query, candidates } = parsedLine(namesRequestSchema, line, 'INPUT_INVALID');
    return { id, ranking: rankNames(prepare(query), candidates.map(prepare)) };
  };
}

import { z } from 'zod';
import { SAMENESS, type Sameness } from '../model/index.ts';
import { type GroupChange, groupChanges, pairVerdicts } from '../resolve/index.ts';
import type { StoredJudgement } from '../store/index.ts';
import { carryOutLines, type LinesOutcome, parsedLine } from './json-lines.ts';
import type { Workspace } from './workspace.ts';

/** A line of a file of judgements; the records in either order. */
export const judgementLineSchema = z.object({
  a: z.string().min(1),
  b: z.string().min(1),
  verdict: z.enum(SAMENESS),
  coder: z.string().optional(),
});

/**
 * Notes whether two records tell of the same thing, in somebody's name. What the program had found out about the pair
 * goes along. `reopen` takes his earlier judgement back.
 * @throws AttestError RECORD_UNKNOWN, DOC_WITHDRAWN, INPUT_INVALID
 */
export async function judge(
  ws: Workspace,
  coder: string,
  one: string,
  other: string,
  verdict: Sameness,
): Promise<void> {
  const [a = one, b = other] = [one, other].sort();
  const known = (await ws.store.judgements()).findLast((judgement) => judgement.a === a && judgement.b === b);
  const { score, fields } = known ?? { score: null, fields: [] };
  const author = { kind: 'coder', id: coder } as const;
  await ws.store.append(author, [{ kind: 'judgement', judgement: { a, b, verdict, score, fields } }]);
}

/** Carries out a file of judgements, a line each. */
export function judgeFromLines(
  ws: Workspace,
  coder: string,
  lines: Iterable<string>,
  file?: string,
): Promise<LinesOutcome> {
  return carryOutLines(lines, file, async (line) => {
    const { a, b, verdict, coder: by = coder } = parsedLine(judgementLineSchema, line, 'INPUT_INVALID');
    await judge(ws, by, a, b, verdict);
  });
}

/** What holds for each judged pair of records, in the order in which it was said. */
export async function judgementsInForce(ws: Workspace): Promise<StoredJudgement[]> {
  const all = await ws.store.judgements();
  const standing = new Set(pairVerdicts(all).map(({ seq }) => seq));
  return all.filter(({ seq }) => standing.has(seq));
}

/** Every merge and split of events, in the order of the log, and the judgements behind it. */
export async function groupLog(ws: Workspace): Promise<GroupChange[]> {
  const records = await ws.store.records();
  return groupChanges(
    records.map(({ id }) => id),
    await ws.store.judgements(),
  );
}

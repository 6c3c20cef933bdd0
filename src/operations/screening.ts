import { z } from 'zod';
import { inclusionRulesOf, SCREENED } from '../codebook/index.ts';
import { AttestError, type Description, SCREENING_VERDICTS, type ScreeningVerdict } from '../model/index.ts';
import type { StoredDocument } from '../store/index.ts';
import { documentNamed } from './decisions-file.ts';
import { carryOutLines, type LinesOutcome, parsedLine } from './json-lines.ts';
import type { Workspace } from './workspace.ts';

/** A line of a file of verdicts. */
export const screeningLineSchema = z.object({
  document: z.string(),
  verdict: z.enum(SCREENING_VERDICTS).nullable(),
  rule: z.string().optional(),
  reason: z.string().optional(),
});

/** A verdict on a document: whether it is coded, by which rule of the codebook, and why. */
export interface Screening {
  /** Null takes the verdict back: the document waits again. */
  readonly verdict: ScreeningVerdict | null;
  /** Id of a rule under `inclusion.document`. */
  readonly rule?: string | undefined;
  readonly reason?: string | undefined;
}

/** The kind of rule that each verdict may cite. */
const CITES = { include: 'criterion', exclude: 'exclusion', doubtful: 'doubt' } as const;

/**
 * Notes whether a document is to be coded. What leaves a document out needs a rule or a reason.
 * @param name the document's id or origin
 * @throws AttestError DOC_NOT_FOUND, INPUT_INVALID
 */
export async function screenDocument(
  ws: Workspace,
  coder: string,
  name: string,
  { verdict, rule, reason }: Screening,
): Promise<void> {
  const document = await documentNamed(ws, name);
  if (rule !== undefined) checkRule(ws, verdict, rule);
  if (verdict !== null && verdict !== 'include' && !rule && !reason?.trim())
    throw new AttestError('INPUT_INVALID', `${verdict} needs a rule or a reason`, {
      hint: rulesHint(ws, verdict),
    });
  const description: Description = {
    field: 'screening',
    value: verdict,
    basis: reason?.trim() || `decided by ${coder}`,
    ...(rule === undefined ? {} : { rule }),
    author: { kind: 'coder', id: coder },
  };
  await ws.store.append(description.author, [{ kind: 'description', document, description }]);
}

/** Carries out a file of verdicts, a line each. */
export function screenFromLines(
  ws: Workspace,
  coder: string,
  lines: Iterable<string>,
  file?: string,
): Promise<LinesOutcome> {
  return carryOutLines(lines, file, async (line) => {
    const { document, ...screening } = parsedLine(screeningLineSchema, line, 'INPUT_INVALID');
    await screenDocument(ws, coder, document, screening);
  });
}

/** Whether a document was left out by somebody. */
export function isExcluded({ described }: StoredDocument): boolean {
  return described.screening?.value === 'exclude';
}

function checkRule(ws: Workspace, verdict: ScreeningVerdict | null, rule: string): void {
  const rules = inclusionRulesOf(ws.codebook, SCREENED);
  const found = rules.find(({ id }) => id === rule);
  if (verdict !== null && found?.kind === CITES[verdict]) return;
  const message = found
    ? `${rule} is a rule for another verdict`
    : `the codebook has no rule ${rule} for documents`;
  throw new AttestError('INPUT_INVALID', message, {
    hint: verdict === null ? 'Leave the rule out.' : rulesHint(ws, verdict),
  });
}

function rulesHint(ws: Workspace, verdict: ScreeningVerdict): string {
  const fitting = inclusionRulesOf(ws.codebook, SCREENED).filter(({ kind }) => kind === CITES[verdict]);
  return `Rules for ${verdict}: ${fitting.map(({ id }) => id).join(', ') || 'none; give a reason'}.`;
}

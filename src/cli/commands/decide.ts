import type { OpenProject } from '../../app/index.ts';
import { AttestError } from '../../model/index.ts';
import { acceptAbove, applyCodingFile, decideFromLines } from '../../operations/index.ts';
import { type Call, type Command, isOn, text } from '../command.ts';
import { decideByKeys } from '../decide-by-keys.ts';
import { coderOf, inProject } from '../project.ts';
import { readText } from '../read-file.ts';

const decide: Command = {
  summary: 'accept, reject, replace or reopen suggestions',
  usage: [
    'decide [DOCUMENT] [--as CODER]                  by terminal, one key a decision',
    'decide --file DECISIONS.jsonl [--as CODER]      from a file, a decision a line',
    'decide --coding CODED.jsonl [--complete]        from whole coded records, in the form of attest extract',
    'decide --accept-above 0.9 [--as CODER]          in bulk, marked as such',
  ],
  options: {
    file: { type: 'string' },
    coding: { type: 'string' },
    complete: { type: 'boolean' },
    'accept-above': { type: 'string' },
    as: { type: 'string' },
  },
  help: {
    '--file FILE':
      'decisions as JSON Lines: {"statement": id, "verdict": "accept"} or {"document", "variable", "quote", "verdict"}',
    '--coding FILE':
      'coded records as JSON Lines: what agrees is accepted, what differs is stated by the coder',
    '--complete': 'the coding is all there is: reject what it does not hold',
    '--accept-above X': 'accept every pending suggestion at or above this confidence',
    '--as CODER': 'who decides (else the coder of attest.yaml)',
  },
  async run(call) {
    return inProject(call, async (project) => {
      if (text(call, 'file')) return fromFile(call, project, text(call, 'file') ?? '');
      if (text(call, 'coding')) return fromCoding(call, project, text(call, 'coding') ?? '');
      if (text(call, 'accept-above')) return inBulk(call, project, Number(text(call, 'accept-above')));
      return decideByKeys(call, project.workspace, coderOf(call, project));
    });
  },
};

async function fromFile(call: Call, project: OpenProject, file: string): Promise<number> {
  const lines = (await readText(call, file)).split('\n');
  const outcome = await decideFromLines(project.workspace, lines, coderOf(call, project), file);
  return report(call, { decided: outcome.decided }, outcome.problems);
}

async function fromCoding(call: Call, project: OpenProject, file: string): Promise<number> {
  const lines = (await readText(call, file)).split('\n');
  const coder = coderOf(call, project);
  const { accepted, stated, rejected, problems } = await applyCodingFile(project.workspace, coder, lines, {
    complete: isOn(call, 'complete'),
    file,
    progress: (done, total) => call.terminal.progress('coding', done, total),
  });
  return report(call, { accepted, stated, rejected }, problems);
}

async function inBulk(call: Call, project: OpenProject, threshold: number): Promise<number> {
  if (!(threshold >= 0 && threshold <= 1))
    throw new AttestError('USAGE', '--accept-above takes a number from 0 to 1');
  const accepted = await acceptAbove(project.workspace, coderOf(call, project), threshold);
  return report(call, { accepted }, []);
}

function report(
  { terminal }: Call,
  counts: Record<string, number>,
  problems: readonly AttestError[],
): number {
  for (const problem of problems) terminal.fail(problem);
  terminal.emit({ ...counts, refused: problems.length });
  const done = Object.entries(counts).map(([what, n]) => `${n} ${what}`);
  terminal.say([...done, ...(problems.length > 0 ? [`${problems.length} lines refused`] : [])].join(', '));
  return problems.length > 0 ? 1 : 0;
}

export default decide;

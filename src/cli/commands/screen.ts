import type { OpenProject } from '../../app/index.ts';
import { AttestError, SCREENING_VERDICTS } from '../../model/index.ts';
import { type Screening, screenDocument, screenFromLines, screeningQueue } from '../../operations/index.ts';
import { type Call, type Command, text } from '../command.ts';
import { coderOf, inProject } from '../project.ts';
import { readText } from '../read-file.ts';

const screen: Command = {
  summary: 'which documents to read first; include, exclude or doubt them',
  usage: [
    'screen                                          documents that wait, the most relevant first',
    'screen DOCUMENT include [--rule ID] [--why TEXT] [--as CODER]',
    'screen DOCUMENT exclude --rule off_subject      also: doubtful, reopen',
    'screen --file VERDICTS.jsonl [--as CODER]       a verdict a line',
  ],
  options: {
    rule: { type: 'string' },
    why: { type: 'string' },
    file: { type: 'string' },
    as: { type: 'string' },
  },
  help: {
    '--rule ID': 'a rule of the codebook under inclusion.document',
    '--why TEXT': 'the reason, in words',
    '--file FILE': 'verdicts as JSON Lines: {"document", "verdict", "rule"?, "reason"?}',
    '--as CODER': 'who decides (else the coder of attest.yaml)',
  },
  async run(call) {
    return inProject(call, async (project) => {
      const [name, verdict, ...rest] = call.args;
      const file = text(call, 'file');
      if (file !== undefined) return fromFile(call, project, file);
      if (name === undefined) return showQueue(call, project);
      if (rest.length > 0 || verdict === undefined)
        throw new AttestError('USAGE', 'a document and a verdict, please', { hint: 'attest help screen' });
      const screening = {
        verdict: verdictNamed(verdict),
        rule: text(call, 'rule'),
        reason: text(call, 'why'),
      };
      await screenDocument(project.workspace, coderOf(call, project), name, screening);
      call.terminal.emit({ document: name, ...screening });
      call.terminal.say(`${name}: ${screening.verdict ?? 'waits again'}`);
      return 0;
    });
  },
};

function verdictNamed(word: string): Screening['verdict'] {
  const verdict = SCREENING_VERDICTS.find((known) => known === word);
  if (verdict) return verdict;
  if (word === 'reopen') return null;
  throw new AttestError('USAGE', `${word} is no verdict`, {
    hint: `Verdicts: ${SCREENING_VERDICTS.join(', ')}, reopen.`,
  });
}

async function showQueue({ terminal }: Call, { workspace }: OpenProject): Promise<number> {
  const queue = await screeningQueue(workspace);
  const { bold, dim } = terminal.style;
  for (const entry of queue) {
    terminal.emit(entry);
    const share = `${Math.round(entry.relevance * 100)} %`.padStart(6);
    terminal.say(`${share}  ${bold(entry.title ?? entry.origin)}  ${dim(entry.id)}`);
  }
  if (queue.length === 0) terminal.say('No document waits.');
  return 0;
}

async function fromFile(call: Call, project: OpenProject, file: string): Promise<number> {
  const content = await readText(call, file);
  const coder = coderOf(call, project);
  const { done: screened, problems } = await screenFromLines(
    project.workspace,
    coder,
    content.split('\n'),
    file,
  );
  for (const problem of problems) call.terminal.fail(problem);
  call.terminal.emit({ screened, refused: problems.length });
  call.terminal.say(`${screened} screened${problems.length > 0 ? `, ${problems.length} lines refused` : ''}`);
  return problems.length > 0 ? 1 : 0;
}

export default screen;

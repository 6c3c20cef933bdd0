import { createHash } from 'node:crypto';
import { checkEnvironment, findProject } from '../../app/index.ts';
import { asAttestError } from '../../model/index.ts';
import { checkProject } from '../../operations/index.ts';
import { type Call, type Command, isOn, text } from '../command.ts';
import { inProject } from '../project.ts';

const doctor: Command = {
  summary: 'what is installed, what is missing, whether the log is whole',
  usage: ['doctor [--rebuild]'],
  options: { rebuild: { type: 'boolean' } },
  help: { '--rebuild': 'drop the projections and build them again from the log' },
  async run(call) {
    const { terminal } = call;
    let worst = 0;
    for (const { name, found, hint } of await checkEnvironment()) {
      terminal.emit({ check: name, found, hint });
      terminal.say(`${found ? terminal.style.good('✓') : terminal.style.dim('–')} ${name}  ${found ?? hint}`);
    }
    if (isInProject(call)) worst = await checkHere(call);
    return worst;
  },
};

function isInProject(call: Call): boolean {
  try {
    findProject(text(call, 'project') ?? call.cwd);
    return true;
  } catch (thrown) {
    call.terminal.say(call.terminal.style.dim(`– project  ${asAttestError(thrown).message}`));
    return false;
  }
}

async function checkHere(call: Call): Promise<number> {
  return inProject(call, async ({ workspace }) => {
    if (isOn(call, 'rebuild')) await workspace.store.rebuild();
    const problems = await checkProject(workspace, (bytes) =>
      createHash('sha256').update(bytes).digest('hex'),
    );
    const { seq } = await workspace.store.head();
    call.terminal.emit({ check: 'store', entries: seq, problems });
    for (const problem of problems)
      call.terminal.say(
        `${call.terminal.style.bad('✗')} ${problem.seq === null ? '' : `row ${problem.seq}: `}${problem.what}`,
      );
    if (problems.length === 0)
      call.terminal.say(`${call.terminal.style.good('✓')} log  ${seq} entries, chain and contents whole`);
    return problems.length > 0 ? 1 : 0;
  });
}

export default doctor;

import { AttestError } from '../../model/index.ts';
import type { Workspace } from '../../operations/index.ts';
import { changelogOf, checkRelease, compareReleases, cutRelease } from '../../operations/index.ts';
import { type Call, type Command, text } from '../command.ts';
import { inProject } from '../project.ts';

const release: Command = {
  summary: 'freeze what is accepted; verify, compare or list releases',
  usage: [
    'release [--name NAME] [--note TEXT]',
    'release verify [NAME]',
    'release diff FROM [TO]     what changed, and because of what; TO is the newest when it is not given',
    'release list',
  ],
  options: { name: { type: 'string' }, note: { type: 'string' } },
  help: {
    '--name NAME': 'name of the release (else YEAR.N)',
    '--note TEXT': 'what it is for; stands in its README and manifest',
  },
  async run(call) {
    const [action, name, to] = call.args;
    return inProject(call, async ({ workspace }) => {
      if (action === undefined) return cut(call, workspace);
      if (action === 'verify') return verify(call, workspace, name);
      if (action === 'diff') return diff(call, workspace, name, to);
      if (action === 'list') return list(call, workspace);
      throw new AttestError('USAGE', `release has no "${action}"`, { hint: 'attest help release' });
    });
  },
};

async function cut(call: Call, workspace: Workspace): Promise<number> {
  const manifest = await cutRelease(workspace, text(call, 'name'), text(call, 'note'));
  call.terminal.emit(manifest);
  call.terminal.say(`release ${call.terminal.style.bold(manifest.name)}  ${manifest.id}`);
  for (const table of manifest.tables)
    call.terminal.say(call.terminal.style.dim(`    ${table.name.padEnd(14)} ${table.rows} rows`));
  return 0;
}

async function verify(call: Call, workspace: Workspace, wanted: string | undefined): Promise<number> {
  const { name, problems } = await checkRelease(workspace, wanted);
  call.terminal.emit({ release: name, problems });
  for (const problem of problems)
    call.terminal.fail(new AttestError('RELEASE_CORRUPT', problem.what, { where: { file: problem.file } }));
  if (problems.length === 0) call.terminal.say(`release ${name} is what its manifest says`);
  return problems.length > 0 ? 1 : 0;
}

async function diff(call: Call, workspace: Workspace, from?: string, to?: string): Promise<number> {
  if (from === undefined)
    throw new AttestError('USAGE', 'compare which release?', { hint: 'attest release diff FROM [TO]' });
  const changes = await compareReleases(workspace, from, to);
  call.terminal.emit(changes);
  call.terminal.say(changelogOf(changes).trimEnd());
  return 0;
}

async function list(call: Call, workspace: Workspace): Promise<number> {
  for (const entry of await workspace.store.releases()) {
    call.terminal.emit(entry);
    call.terminal.say(`${entry.name.padEnd(12)} ${entry.id}  log head ${entry.head.seq}`);
  }
  return 0;
}

export default release;

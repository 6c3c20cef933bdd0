import { basename, resolve } from 'node:path';
import { createProject } from '../../app/index.ts';
import { AttestError } from '../../model/index.ts';
import type { Command } from '../command.ts';

const init: Command = {
  summary: 'make a project with the default codebook',
  usage: ['init DIR'],
  options: {},
  help: {},
  async run({ args, terminal, cwd }) {
    const [folder] = args;
    if (folder === undefined || args.length > 1)
      throw new AttestError('USAGE', 'init takes one folder', { hint: 'attest init DIR' });
    const root = resolve(cwd, folder);
    await createProject(root);
    terminal.say(`${terminal.style.good('made')} ${basename(root)}: attest.yaml, codebook.yaml`);
    terminal.say(terminal.style.dim(`next: cd ${folder}, then attest add FILE|FOLDER|URL …`));
    terminal.emit({ project: basename(root) });
    return 0;
  },
};

export default init;

import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { AttestError } from '../../model/index.ts';
import { buildReportFor } from '../../operations/index.ts';
import { type Command, text } from '../command.ts';
import { inProject } from '../project.ts';

const report: Command = {
  summary: 'build prose with findings into one HTML file',
  usage: ['report FILE.md -o OUT.html [--release NAME]'],
  options: { output: { type: 'string', short: 'o' }, release: { type: 'string' } },
  help: { '-o, --output FILE': 'where the report goes', '--release NAME': 'which release (else the newest)' },
  async run(call) {
    const [file] = call.args;
    const output = text(call, 'output');
    if (file === undefined || output === undefined)
      throw new AttestError('USAGE', 'report takes a file and -o', {
        hint: 'attest report FILE.md -o OUT.html',
      });
    if (!output.endsWith('.html')) throw new AttestError('USAGE', `${output}: only .html for now`);
    return inProject(call, async ({ workspace }) => {
      const markdown = await readFile(resolve(call.cwd, file), 'utf8');
      const built = await buildReportFor(
        workspace,
        { markdown, file: basename(file) },
        text(call, 'release'),
      );
      await writeFile(resolve(call.cwd, output), built.html);
      for (const warning of built.warnings) call.terminal.say(`note: ${warning}`);
      call.terminal.say(`${output}  ${Math.round(built.html.length / 1024)} KB`);
      call.terminal.emit({ output: basename(output), warnings: built.warnings });
      return 0;
    });
  },
};

export default report;

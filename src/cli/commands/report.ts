import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { AttestError } from '../../model/index.ts';
import { buildReportFor, draftCountryReport, type Workspace } from '../../operations/index.ts';
import { type Call, type Command, text } from '../command.ts';
import { COUNTRY_HELP, COUNTRY_OPTIONS, countryAskOf } from '../country-ask.ts';
import { inProject } from '../project.ts';
import { readText } from '../read-file.ts';

const report: Command = {
  summary: 'build prose with findings into one HTML file',
  usage: [
    'report FILE.md -o OUT.html [--release NAME]',
    'report --country MA [--language fr] [--from 2014-06] [--to 2019] [--beside ES,FR] -o OUT.html',
    'report --country MA -o DRAFT.md           the same as text, to be edited and built',
  ],
  options: {
    output: { type: 'string', short: 'o' },
    release: { type: 'string' },
    ...COUNTRY_OPTIONS,
  },
  help: {
    '-o, --output FILE': 'where the report goes: .html, or .md for a country report to edit',
    '--release NAME': 'which release (else the newest)',
    ...COUNTRY_HELP,
  },
  async run(call) {
    const output = text(call, 'output');
    const country = text(call, 'country');
    const [file] = call.args;
    if (output === undefined || (file === undefined) === (country === undefined))
      throw new AttestError('USAGE', 'report takes a file or --country, and -o', {
        hint: 'attest report FILE.md -o OUT.html',
      });
    const draft = country !== undefined && output.endsWith('.md');
    if (!draft && !output.endsWith('.html')) throw new AttestError('USAGE', `${output}: only .html for now`);
    return inProject(call, async ({ workspace }) => {
      const source = file === undefined ? await drafted(workspace, call) : await written(file, call);
      const warnings = draft ? [] : await build(workspace, source, output, call);
      if (draft) await writeFile(resolve(call.cwd, output), source.markdown);
      call.terminal.emit({ output: basename(output), warnings });
      return 0;
    });
  },
};

interface Source {
  readonly markdown: string;
  readonly file: string;
}

async function written(file: string, call: Call): Promise<Source> {
  return { markdown: await readText(call, file), file: basename(file) };
}

async function drafted(workspace: Workspace, call: Call): Promise<Source> {
  const markdown = await draftCountryReport(workspace, countryAskOf(call), text(call, 'release'));
  return { markdown, file: 'country report' };
}

async function build(
  workspace: Workspace,
  source: Source,
  output: string,
  call: Call,
): Promise<readonly string[]> {
  const { html, warnings } = await buildReportFor(workspace, source, text(call, 'release'));
  await writeFile(resolve(call.cwd, output), html);
  for (const warning of warnings) call.terminal.say(`note: ${warning}`);
  call.terminal.say(`${output}  ${Math.round(html.length / 1024)} KB`);
  return warnings;
}

export default report;

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AttestError, toProblem } from '../../model/index.ts';
import { type AddOutcome, addDocuments } from '../../operations/index.ts';
import { type Call, type Command, isOn } from '../command.ts';
import { inProject } from '../project.ts';

const add: Command = {
  summary: 'archive documents and extract their text',
  usage: ['add PATH|URL…', 'add --allow-private http://intranet/report.html'],
  options: { 'allow-private': { type: 'boolean' } },
  help: { '--allow-private': 'allow addresses of private networks', '--json': 'one line per document' },
  async run(call) {
    if (call.args.length === 0) throw new AttestError('USAGE', 'add what?', { hint: 'attest add PATH|URL…' });
    return inProject(call, async ({ workspace }) => {
      const settings = isOn(call, 'allow-private')
        ? { ...workspace.settings, allowPrivateAddresses: true }
        : workspace.settings;
      const inputs = call.args.map((arg) => (/^[a-z]+:\/\//i.test(arg) ? arg : resolve(call.cwd, arg)));
      const counts = { added: 0, known: 0, refused: 0 };
      for await (const outcome of addDocuments({ ...workspace, settings }, inputs, readFile)) {
        counts[outcome.status] += 1;
        show(call, outcome);
      }
      call.terminal.say(`\n${counts.added} added, ${counts.known} already there, ${counts.refused} refused`);
      return counts.refused > 0 ? 1 : 0;
    });
  },
};

function show({ terminal }: Call, outcome: AddOutcome): void {
  if (outcome.status === 'refused') {
    terminal.fail(outcome.error);
    terminal.emit({ origin: outcome.origin, status: outcome.status, error: toProblem(outcome.error) });
    return;
  }
  const { document, origin, status, read } = outcome;
  const described = Object.fromEntries(
    read.descriptions.map(({ field, value, basis }) => [field, { value, basis }]),
  );
  terminal.emit({ document, origin, status, described });
  const { bold, dim, good } = terminal.style;
  const mark = status === 'added' ? good('+') : dim('=');
  terminal.say(`${mark} ${bold(origin)}  ${described.title?.value ?? ''}`);
  for (const { field, value, basis } of read.descriptions)
    if (field !== 'title') terminal.say(dim(`    ${field.padEnd(10)} ${value ?? 'not known'}  (${basis})`));
}

export default add;

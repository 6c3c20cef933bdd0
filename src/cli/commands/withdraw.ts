import { AttestError } from '../../model/index.ts';
import { withdrawDocument } from '../../operations/index.ts';
import { type Command, text } from '../command.ts';
import { coderOf, inProject } from '../project.ts';

const withdraw: Command = {
  summary: 'take a document out for good',
  usage: ['withdraw DOCUMENT --why TEXT [--as CODER]'],
  options: { why: { type: 'string' }, as: { type: 'string' } },
  help: { '--why TEXT': 'the reason; it stays', '--as CODER': 'who withdraws it' },
  async run(call) {
    const [name] = call.args;
    if (name === undefined)
      throw new AttestError('USAGE', 'withdraw which document?', {
        hint: 'attest withdraw DOCUMENT --why TEXT',
      });
    return inProject(call, async (project) => {
      const outcome = await withdrawDocument(
        project.workspace,
        coderOf(call, project),
        name,
        text(call, 'why') ?? '',
      );
      call.terminal.emit(outcome);
      call.terminal.say(`withdrawn: ${name}; the content of ${outcome.statements} statements is gone`);
      if (!outcome.erased)
        call.terminal.say(
          'another process still reads the store; run attest doctor when it is gone, and the old pages go too',
        );
      for (const release of outcome.releases)
        call.terminal.say(
          `release ${release.name} (${release.id}) held it: its tables were removed here; tell its readers`,
        );
      return 0;
    });
  },
};

export default withdraw;

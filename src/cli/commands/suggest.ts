import { AttestError, asAttestError } from '../../model/index.ts';
import { acceptAbove, currentModel, documentsToSuggest, suggestFor } from '../../operations/index.ts';
import { type Command, isOn, text } from '../command.ts';
import { coderOf, inProject } from '../project.ts';

const suggest: Command = {
  summary: 'suggest statements for documents that have none',
  usage: ['suggest', 'suggest --again', 'suggest --accept-above 0.8 --as CODER'],
  options: { again: { type: 'boolean' }, 'accept-above': { type: 'string' }, as: { type: 'string' } },
  help: {
    '--again': 'all documents anew; decided values are never touched',
    '--accept-above X': 'then accept every pending suggestion at or above this confidence, marked as bulk',
    '--as CODER': 'who accepts',
  },
  async run(call) {
    const threshold = readThreshold(text(call, 'accept-above'));
    return inProject(call, async (project) => {
      const { workspace } = project;
      const documents = await documentsToSuggest(workspace, isOn(call, 'again'));
      const model = documents.length > 0 ? await currentModel(workspace) : null;
      let failed = 0;
      for (const [index, document] of documents.entries()) {
        call.terminal.progress(document.origin, index, documents.length);
        try {
          const outcome = await suggestFor(workspace, document, model);
          call.terminal.emit({ ...outcome, origin: document.origin });
          call.terminal.say(
            `${document.origin.padEnd(32)} ${outcome.records} records, ${outcome.statements} statements (${outcome.added} new)`,
          );
        } catch (thrown) {
          failed += 1;
          call.terminal.fail(asAttestError(thrown));
        }
      }
      if (documents.length === 0)
        call.terminal.say('every document has its suggestions (--again makes them anew)');
      if (threshold !== undefined) {
        const accepted = await acceptAbove(workspace, coderOf(call, project), threshold);
        call.terminal.say(
          `${accepted} suggestions at or above ${threshold} accepted by ${coderOf(call, project)}, marked as bulk`,
        );
        call.terminal.emit({ accepted, above: threshold, coder: coderOf(call, project), bulk: true });
      }
      return failed > 0 ? 1 : 0;
    });
  },
};

function readThreshold(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const threshold = Number(given);
  if (threshold >= 0 && threshold <= 1) return threshold;
  throw new AttestError('USAGE', `--accept-above ${given} is no number from 0 to 1`);
}

export default suggest;

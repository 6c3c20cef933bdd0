import { AttestError, DESCRIBED, type DescribedField } from '../../model/index.ts';
import { describeDocument, listDocuments, rereadDocument, type Workspace } from '../../operations/index.ts';
import { type Call, type Command, isOn, text } from '../command.ts';
import { coderOf, inProject } from '../project.ts';

const documents: Command = {
  summary: 'list documents; correct what is known of one',
  usage: ['documents', 'documents NAME --published 2020-10-13 --publisher "Policy Centre"'],
  options: {
    as: { type: 'string' },
    language: { type: 'string' },
    title: { type: 'string' },
    publisher: { type: 'string' },
    published: { type: 'string' },
    reread: { type: 'boolean' },
  },
  help: {
    '--language, --title, --publisher, --published': 'correct it (published as EDTF)',
    '--as': 'who corrects it',
    '--reread': 'extract the text of every document anew; quotes are found again in it',
  },
  async run(call) {
    return inProject(call, async (project) => {
      const [name] = call.args;
      if (isOn(call, 'reread')) await rereadAll(call, project.workspace);
      if (name !== undefined) {
        const fields = DESCRIBED.filter((field) => text(call, field) !== undefined);
        if (fields.length === 0)
          throw new AttestError('USAGE', 'correct what?', {
            hint: 'Give --language, --title, --publisher or --published.',
          });
        for (const field of fields)
          await describeDocument(
            project.workspace,
            coderOf(call, project),
            name,
            field,
            text(call, field) ?? null,
          );
      }
      for (const entry of await listDocuments(project.workspace)) show(call, entry, name);
      return 0;
    });
  },
};

async function rereadAll(call: Call, workspace: Workspace): Promise<void> {
  for (const document of await workspace.store.documents()) {
    if (document.withdrawn) continue;
    const outcome = await rereadDocument(workspace, document);
    call.terminal.emit(outcome);
    if (outcome.version === null) continue;
    const lost = outcome.lost.length > 0 ? `, ${outcome.lost.length} not found in it` : '';
    call.terminal.say(
      `${document.origin}: text version ${outcome.version}, ${outcome.anchored} quotes found again${lost}`,
    );
  }
}

type Entry = Awaited<ReturnType<typeof listDocuments>>[number];

function show({ terminal }: Call, entry: Entry, only: string | undefined): void {
  if (only !== undefined && entry.id !== only && entry.origin !== only) return;
  terminal.emit(entry);
  const { bold, dim, bad } = terminal.style;
  const title = entry.withdrawn
    ? bad(`withdrawn: ${entry.withdrawn.reason}`)
    : (entry.described.title?.value ?? '');
  terminal.say(`${bold(entry.origin || entry.id)}  ${title}`);
  terminal.say(
    dim(
      `    ${entry.id}  ${entry.records} records, ${entry.pending} suggestions waiting, ${entry.accepted} accepted`,
    ),
  );
  if (only !== undefined) for (const field of DESCRIBED) terminal.say(dim(`    ${line(entry, field)}`));
}

function line(entry: Entry, field: DescribedField): string {
  const description = entry.described[field];
  return `${field.padEnd(10)} ${description?.value ?? 'not known'}  (${description?.basis ?? 'not looked for'})`;
}

export default documents;

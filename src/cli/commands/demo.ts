import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createProject, openProject, sampleFolder } from '../../app/index.ts';
import { AttestError, questionSchema } from '../../model/index.ts';
import {
  addDocuments,
  applyCodingFile,
  askRelease,
  buildReportFor,
  cutRelease,
  documentsToSuggest,
  linkProject,
  suggestFor,
  type Workspace,
} from '../../operations/index.ts';
import { type Call, type Command, isOn } from '../command.ts';
import { table } from '../table.ts';
import { serveUntilStopped } from './serve.ts';

const demo: Command = {
  summary: 'all of it on the sample project, then the workbench',
  usage: ['demo [DIR] [--no-serve] [--port 4747]'],
  options: { 'no-serve': { type: 'boolean' }, port: { type: 'string' } },
  help: {
    DIR: 'where the sample project goes (attest-demo); made anew each time',
    '--no-serve': 'stop before the workbench',
    '--port N': 'port of the workbench; 0 takes a free one',
  },
  async run(call) {
    const root = resolve(call.cwd, call.args[0] ?? 'attest-demo');
    await clear(root);
    await createProject(root);
    await writeFile(join(root, MARKER), 'Made by attest demo; the next demo empties this folder.\n');
    const project = await openProject(root);
    try {
      await fill(call, project.workspace);
      await showFindings(call, project.workspace);
      await writeReport(call, project.workspace, root);
      return isOn(call, 'no-serve') ? 0 : await serveUntilStopped(call, project.workspace);
    } finally {
      await project.close();
    }
  },
};

const MARKER = 'attest-demo.txt';

/** Makes room for the demo. Only a folder that an earlier demo made is emptied. */
async function clear(root: string): Promise<void> {
  if (!existsSync(root)) return;
  const isOurs = existsSync(join(root, MARKER)) || (await readdir(root)).length === 0;
  if (!isOurs)
    throw new AttestError('PROJECT_EXISTS', 'the folder holds something else', {
      hint: 'attest demo DIR puts the sample elsewhere.',
    });
  await rm(root, { recursive: true });
}

async function fill(call: Call, workspace: Workspace): Promise<void> {
  const { terminal } = call;
  const source = join(sampleFolder(), 'documents');
  const total = (await readdir(source)).length;
  let added = 0;
  for await (const outcome of addDocuments(workspace, [source], readFile)) {
    if (outcome.status === 'refused') throw outcome.error;
    added += 1;
    terminal.progress(`reading ${outcome.origin}`, added, total);
  }
  step(call, `${added} documents archived and read`);
  const documents = await documentsToSuggest(workspace, false);
  let statements = 0;
  for (const [index, document] of documents.entries()) {
    statements += (await suggestFor(workspace, document)).statements;
    terminal.progress(`suggesting for ${document.origin}`, index + 1, documents.length);
  }
  step(call, `${statements} statements suggested, each with its sentence`);
  const lines = await codingForDemo();
  const progress = (done: number, all: number) => terminal.progress('deciding', done, all);
  const coding = await applyCodingFile(workspace, workspace.settings.coder, lines, {
    complete: true,
    file: 'coding.jsonl',
    progress,
  });
  for (const problem of coding.problems) terminal.fail(problem);
  step(
    call,
    `a coder decided: ${coding.accepted} accepted, ${coding.stated} stated, ${coding.rejected} rejected`,
  );
  const { linked, doubtful } = await linkProject(workspace);
  step(call, `${linked} pairs of reports linked, ${doubtful} doubtful pairs left for you`);
  const { name, id } = await cutRelease(workspace);
  step(call, `release ${name} frozen (${id})`);
}

/** The sample's coding, without the documents that are left for the visitor to decide. */
async function codingForDemo(): Promise<string[]> {
  const text = await readFile(join(sampleFolder(), 'coding.jsonl'), 'utf8');
  return text.split('\n').filter((line) => !line.includes('"waiting": true'));
}

function step({ terminal }: Call, what: string): void {
  terminal.say(`${terminal.style.good('✓')} ${what}`);
  terminal.emit({ step: what });
}

async function showFindings(call: Call, workspace: Workspace): Promise<void> {
  const byType = await askRelease(workspace, questionSchema.parse({ by: ['type'] }));
  const rows = byType.rows.map(({ group, k, unknown, n }) => [
    group.type ?? '',
    String(k),
    String(unknown),
    String(n),
  ]);
  call.terminal.say(`\n${table(['operations by type', 'k', 'unknown', 'N'], rows, 1)}`);
  for (const caveat of byType.caveats) call.terminal.say(call.terminal.style.dim(`* ${caveat}`));
  call.terminal.emit(byType);
  const of2020 = { date: ['2020'] };
  const plots = await askRelease(
    workspace,
    questionSchema.parse({ of: of2020, where: { type: ['plot_disrupted'] } }),
  );
  const [row] = plots.rows;
  if (row)
    call.terminal.say(
      `\noperations of 2020: ${row.n}, of which with a stated plan: ${row.k} (unknown ${row.unknown})`,
    );
  call.terminal.emit(plots);
}

async function writeReport(call: Call, workspace: Workspace, root: string): Promise<void> {
  const name = 'country-report';
  const file = `${name}.md`;
  const markdown = await readFile(join(sampleFolder(), 'reports', file), 'utf8');
  const { html, warnings } = await buildReportFor(workspace, { markdown, file });
  await workspace.reports.write(name, markdown);
  await writeFile(join(root, 'country-report.html'), html);
  for (const warning of warnings) call.terminal.say(`note: ${warning}`);
  call.terminal.say(`\nreport     ${call.terminal.style.bold(join(root, 'country-report.html'))}`);
  call.terminal.emit({ report: 'country-report.html' });
}

export default demo;

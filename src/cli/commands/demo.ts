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
  usage: ['demo [DIR] [--fresh] [--no-serve] [--port 4747]'],
  options: { fresh: { type: 'boolean' }, 'no-serve': { type: 'boolean' }, port: { type: 'string' } },
  help: {
    DIR: 'where the sample project goes (attest-demo); one that is there is kept with all work in it',
    '--fresh': 'make the sample project anew: what was done in it is lost',
    '--no-serve': 'stop before the workbench',
    '--port N': 'port of the workbench; 0 takes a free one',
  },
  async run(call) {
    const root = resolve(call.cwd, call.args[0] ?? 'attest-demo');
    const isKept = !isOn(call, 'fresh') && (await isFinished(root));
    if (!isKept) await begin(root);
    const project = await openProject(root);
    try {
      if (isKept) await sayKept(call, project.workspace, root);
      else await fill(call, project.workspace);
      await showFindings(call, project.workspace);
      if (!isKept) await writeReport(call, project.workspace, root);
      return isOn(call, 'no-serve') ? 0 : await serveUntilStopped(call, project.workspace);
    } finally {
      await project.close();
    }
  },
};

const MARKER = 'attest-demo.txt';

/** Makes room for the demo and begins its project. Only a folder that an earlier demo made is emptied. */
async function begin(root: string): Promise<void> {
  if (existsSync(root)) {
    if (!isOurs(root) && (await readdir(root)).length > 0)
      throw new AttestError('PROJECT_EXISTS', 'the folder holds something else', {
        hint: 'attest demo DIR puts the sample elsewhere.',
      });
    await rm(root, { recursive: true });
  }
  await createProject(root);
  await writeFile(join(root, MARKER), 'Made by attest demo; attest demo --fresh empties this folder.\n');
}

function isOurs(root: string): boolean {
  return existsSync(join(root, MARKER));
}

/** Whether an earlier demo got as far as its release; one that was stopped before has no work in it. */
async function isFinished(root: string): Promise<boolean> {
  if (!isOurs(root) || !existsSync(join(root, 'data'))) return false;
  const project = await openProject(root);
  try {
    return (await project.workspace.store.releases()).length > 0;
  } finally {
    await project.close();
  }
}

/** Says that the project is the one that was there, and what was done in it since the demo made it. */
async function sayKept({ terminal }: Call, { store }: Workspace, root: string): Promise<void> {
  const [made] = await store.releases();
  // A release enters the log itself, as the one entry behind its head.
  const since = (await store.head()).seq - (made?.head.seq ?? 0) - 1;
  const work =
    since === 0
      ? 'nothing was written in it since'
      : `with ${since} ${since === 1 ? 'entry' : 'entries'} written since`;
  terminal.say(`${terminal.style.good('✓')} the demo of before is kept, ${work}: ${root}`);
  terminal.say(terminal.style.dim('  attest demo --fresh makes it anew and loses what was done in it'));
  terminal.emit({ kept: true, since });
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

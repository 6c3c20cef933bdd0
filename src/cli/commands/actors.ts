import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OpenProject } from '../../app/index.ts';
import { AttestError, isEdtf, type Sameness } from '../../model/index.ts';
import {
  type ActorView,
  actorRegister,
  findActors,
  importActors,
  isActiveAt,
  judgeActors,
  ownActors,
} from '../../operations/index.ts';
import { type Call, type Command, isOn, text } from '../command.ts';
import { coderOf, inProject } from '../project.ts';
import { readText } from '../read-file.ts';

const VERDICTS: Readonly<Record<string, Sameness>> = { merge: 'same', split: 'not_same', undo: 'reopen' };

const actors: Command = {
  summary: 'organisations and agencies: one id across spellings; merge, split, undo',
  usage: [
    'actors [NAME] [--at PERIOD]                     all of them, or those that are most like a name',
    'actors --merge A B [--as CODER]                 two names, or ids, are one organisation',
    'actors --split A B                              they are not, whatever else is merged',
    'actors --undo A B                               take your word on the two back',
    'actors --import ACTORS.jsonl [--as CODER]       an actor a line: name, kind, aliases, relations, active',
    'actors --export ACTORS.jsonl                    those that this project has written down',
  ],
  options: {
    at: { type: 'string' },
    merge: { type: 'boolean' },
    split: { type: 'boolean' },
    undo: { type: 'boolean' },
    import: { type: 'string' },
    export: { type: 'string' },
    as: { type: 'string' },
  },
  help: {
    '--merge A B': 'the two are one; each by id, or by a name that one actor has',
    '--split A B': 'the two are not one, and no chain of others makes them so',
    '--undo A B': 'your own last word on the two no longer counts',
    '--at PERIOD': 'those that may exist then: an EDTF date or interval, as 2012 or 2012/2015',
    '--import FILE': 'JSON Lines; a line replaces what the project said of that id before',
    '--export FILE': 'write lines that --import takes',
    '--as CODER': 'who says so (else the coder of attest.yaml)',
  },
  async run(call) {
    return inProject(call, async (project) => {
      const [file, out] = [text(call, 'import'), text(call, 'export')];
      if (file !== undefined) return fromFile(call, project, file);
      if (out !== undefined) return toFile(call, project, out);
      const [verb] = Object.keys(VERDICTS).filter((name) => isOn(call, name));
      return verb === undefined ? show(call, project) : say(call, project, verb);
    });
  },
};

async function say(call: Call, project: OpenProject, verb: string): Promise<number> {
  const [one, other, ...rest] = call.args;
  const verdict = VERDICTS[verb];
  if (one === undefined || other === undefined || rest.length > 0 || !verdict)
    throw new AttestError('USAGE', 'two names or ids, please', { hint: `attest actors --${verb} A B` });
  const { a, b } = await judgeActors(project.workspace, coderOf(call, project), one, other, verdict);
  call.terminal.emit({ a, b, verdict });
  call.terminal.say(`${a}, ${b}: ${verdict}`);
  return 0;
}

async function show(call: Call, { workspace }: OpenProject): Promise<number> {
  const [name] = call.args;
  const period = text(call, 'at') ?? null;
  if (period !== null && !isEdtf(period))
    throw new AttestError('USAGE', `"${period}" is no EDTF date or interval`, {
      hint: 'As 2012 or 2012/2015.',
    });
  const found =
    name === undefined ? (await actorRegister(workspace)).views : await findActors(workspace, name);
  const shown = found.filter((view) => period === null || isActiveAt(view, period));
  for (const view of shown) {
    call.terminal.emit(view);
    call.terminal.say(lineOf(call, view));
  }
  if (shown.length === 0) call.terminal.say('None.');
  return 0;
}

function lineOf({ terminal }: Call, { id, name, active, aliases, relations, ids }: ActorView): string {
  const { bold, dim } = terminal.style;
  const names = [...new Set(aliases.map((alias) => alias.name))].slice(0, 6).join('; ');
  const ties = relations.map(({ kind, to, period }) => `${kind} ${to} ${period}`);
  const merged = ids.length > 1 ? [`also ${ids.slice(1).join(', ')}`] : [];
  const facts = [active === '../..' ? '' : active, ...ties, ...merged].filter((fact) => fact !== '');
  return `${bold(name)}  ${dim(id)}\n${[names, facts.join('; ')]
    .filter((part) => part !== '')
    .map((part) => `    ${part}\n`)
    .join('')}`.trimEnd();
}

async function fromFile(call: Call, project: OpenProject, file: string): Promise<number> {
  const lines = (await readText(call, file)).split('\n');
  const { done, problems } = await importActors(project.workspace, coderOf(call, project), lines, file);
  problems.forEach(call.terminal.fail);
  call.terminal.emit({ imported: done, refused: problems.length });
  call.terminal.say(`${done} actors, ${problems.length} lines refused`);
  return problems.length > 0 ? 1 : 0;
}

async function toFile(call: Call, { workspace }: OpenProject, out: string): Promise<number> {
  const own = await ownActors(workspace);
  await writeFile(resolve(call.cwd, out), own.map((actor) => `${JSON.stringify(actor)}\n`).join(''));
  call.terminal.emit({ exported: own.length });
  call.terminal.say(`${own.length} actors → ${out}`);
  return 0;
}

export default actors;

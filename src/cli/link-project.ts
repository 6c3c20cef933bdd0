import { groupLog, judgeFromLines, judgementsInForce, linkProject } from '../operations/index.ts';
import { type Call, isOn, text } from './command.ts';
import { coderOf, inProject } from './project.ts';
import { readText } from './read-file.ts';

/** `attest link` in a project: judge which reports are of one event, take judgements from a file, or print them. */
export function linkInProject(call: Call): Promise<number> {
  const file = text(call, 'file');
  if (file !== undefined) return judgeFile(call, file);
  if (isOn(call, 'log')) return log(call);
  return isOn(call, 'dump') ? dump(call) : propose(call);
}

function propose(call: Call): Promise<number> {
  return inProject(call, async ({ workspace }) => {
    const outcome = await linkProject(workspace);
    call.terminal.emit(outcome);
    const { reports, linked, doubtful, related } = outcome;
    call.terminal.say(`${reports} reports compared: ${linked} pairs linked, ${doubtful} doubtful pairs wait`);
    if (related > 0)
      call.terminal.say(
        `${related} ${related === 1 ? 'record looks' : 'records look'} back on an operation or an earlier total on file: decide it as a suggestion`,
      );
    return 0;
  });
}

/** A judgement in force a line, in the form that `--file` takes. */
function dump(call: Call): Promise<number> {
  return inProject(call, async ({ workspace }) => {
    for (const judgement of await judgementsInForce(workspace)) {
      const { a, b, verdict, author, score, fields } = judgement;
      call.terminal.emit(judgement);
      const why = fields.map(
        ({ field, level, weight }) => `${field} ${level} ${weight > 0 ? '+' : ''}${weight}`,
      );
      const by = score === null ? author.id : `${author.id} ${score}`;
      call.terminal.say(
        `${a} ${b}  ${call.terminal.style.bold(verdict)}  ${by}  ${call.terminal.style.dim(why.join(', '))}`,
      );
    }
    return 0;
  });
}

/** A merge or split of events a line, with who caused it. */
function log(call: Call): Promise<number> {
  return inProject(call, async ({ workspace }) => {
    const { emit, say, style } = call.terminal;
    for (const change of await groupLog(workspace)) {
      emit(change);
      const { kind, at, author, group, groups, because } = change;
      const others = groups.filter((id) => id !== group).join(' ');
      const what = kind === 'merge' ? `${group} takes in ${others}` : `${group} loses ${others}`;
      say(`${at}  ${author.id}  ${style.bold(what)}`);
      for (const { a, b, verdict } of because) say(style.dim(`  ${a} ${b} ${verdict}`));
    }
    return 0;
  });
}

async function judgeFile(call: Call, file: string): Promise<number> {
  const content = await readText(call, file);
  return inProject(call, async (project) => {
    const coder = coderOf(call, project);
    const { done, problems } = await judgeFromLines(project.workspace, coder, content.split('\n'), file);
    for (const problem of problems) call.terminal.fail(problem);
    call.terminal.emit({ judged: done, refused: problems.length });
    call.terminal.say(`${done} judged${problems.length > 0 ? `, ${problems.length} lines refused` : ''}`);
    return problems.length > 0 ? 1 : 0;
  });
}

import { basename } from 'node:path';
import { importEdits } from '../operations/index.ts';
import type { Call } from './command.ts';
import { coderOf, inProject } from './project.ts';
import { readBytes } from './read-file.ts';

/** `attest import FILE` without a mapping: a table that was exported and edited. */
export function importEditTable(call: Call, file: string): Promise<number> {
  return inProject(call, async (project) => {
    const { problems, ...counts } = await importEdits(
      project.workspace,
      coderOf(call, project),
      { name: basename(file), bytes: await readBytes(call, file) },
      (done, total) => call.terminal.progress('rows', done, total),
    );
    for (const problem of problems) call.terminal.fail(problem);
    call.terminal.emit({ ...counts, refused: problems.length });
    const refused = problems.length > 0 ? `; ${problems.length} cells refused` : '';
    call.terminal.say(
      `${counts.rows} rows: ${counts.edited} edited, ${counts.added} added; ${counts.statements} statements${refused}`,
    );
    return problems.length > 0 ? 1 : 0;
  });
}

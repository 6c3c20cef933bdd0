import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AttestError } from '../../model/index.ts';
import { exportEditSheet } from '../../operations/index.ts';
import { type Call, text } from '../command.ts';
import { inProject } from '../project.ts';

/** `attest export --format csv|xlsx`: the project's records of one type as a table to edit. */
export function exportEditTable(call: Call, format: string): Promise<number> {
  const output = text(call, 'output');
  if (output === undefined)
    throw new AttestError('USAGE', 'where does the table go?', {
      hint: `attest export --format ${format} -o events.${format}`,
    });
  const type = text(call, 'type') ?? 'event';
  return inProject(call, async ({ workspace }) => {
    const { bytes, records } = await exportEditSheet(workspace, type, format === 'xlsx' ? 'xlsx' : 'csv');
    await writeFile(resolve(call.cwd, output), bytes);
    call.terminal.emit({ output, format, records });
    call.terminal.say(`${output}: ${records} records of type ${type}`);
    return 0;
  });
}

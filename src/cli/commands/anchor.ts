import { AttestError } from '../../model/index.ts';
import { anchorLine } from '../../operations/index.ts';
import type { Command } from '../command.ts';
import { linesOf } from '../lines.ts';

const anchor: Command = {
  summary: 'find quotes in texts, JSON Lines in and out',
  usage: [
    'anchor --json < CASES.jsonl     {"id","text","quote","prefix"?,"suffix"?} → {"id","status","start","end"}',
  ],
  options: {},
  help: { '--json': 'machine output (each outcome a line)' },
  async run({ terminal }) {
    let number = 0;
    let refused = 0;
    for await (const line of linesOf()) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        const outcome = anchorLine(line);
        terminal.emit(outcome);
        terminal.say(`${outcome.id}  ${outcome.status}  ${outcome.start ?? ''}–${outcome.end ?? ''}`);
      } catch (thrown) {
        refused += 1;
        terminal.fail(
          new AttestError('INPUT_INVALID', thrown instanceof Error ? thrown.message : String(thrown), {
            where: { line: number },
          }),
        );
      }
    }
    return refused > 0 ? 1 : 0;
  },
};

export default anchor;

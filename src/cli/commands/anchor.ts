import { anchorLine } from '../../operations/index.ts';
import { answerLines } from '../answer-lines.ts';
import type { Command } from '../command.ts';

const anchor: Command = {
  summary: 'find quotes in texts, JSON Lines in and out',
  usage: [
    'anchor --json < CASES.jsonl     {"id","text","quote","prefix"?,"suffix"?} → {"id","status","start","end"}',
  ],
  options: {},
  help: { '--json': 'machine output (each outcome a line)' },
  run: (call) =>
    answerLines(call, anchorLine, ({ id, status, start, end }) => [
      `${id}  ${status}  ${start ?? ''}–${end ?? ''}`,
    ]),
};

export default anchor;

import { namesFilter } from '../../operations/index.ts';
import { answerLines } from '../answer-lines.ts';
import type { Command } from '../command.ts';

const names: Command = {
  summary: 'rank names that may mean the same, across scripts and spellings, JSON Lines in and out',
  usage: [
    'names --json < CASES.jsonl     {"id","query","candidates":[…]} → {"id","ranking":[{"candidate","score"}]}',
  ],
  options: {},
  help: { '--json': 'machine output (each ranking a line, best first, scores 0 to 1)' },
  run: (call) =>
    answerLines(call, namesFilter(), ({ id, ranking: [best] }) => [
      `${id}  ${best ? `${best.candidate}  ${best.score.toFixed(2)}` : '–'}`,
    ]),
};

export default names;

import { AttestError } from '../../model/index.ts';
import { namesFilter } from '../../operations/index.ts';
import type { Command } from '../command.ts';
import { linesOf } from '../lines.ts';

const names: Command = {
  summary: 'rank names that may mean the same, across scripts and spellings, JSON Lines in and out',
  usage: [
    'names --json < CASES.jsonl     {"id","query","candidates":[…]} → {"id","ranking":[{"candidate","score"}]}',
  ],
  options: {},
  help: { '--json': 'machine output (each ranking a line, best first, scores 0 to 1)' },
  async run({ terminal }) {
    const answer = namesFilter();
    let number = 0;
    let refused = 0;
    for await (const line of linesOf()) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        const outcome = answer(line);
        const [best] = outcome.ranking;
        terminal.emit(outcome);
        terminal.say(`${outcome.id}  ${best ? `${best.candidate}  ${best.score.toFixed(2)}` : '–'}`);
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

export default names;

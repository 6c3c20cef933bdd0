import type { Command } from '../command.ts';
import { askAndPrint } from '../print-finding.ts';
import { QUESTION_HELP, QUESTION_OPTIONS, questionOf } from '../question-options.ts';

const finding: Command = {
  summary: 'ask a release: k of N, what is unknown, both bounds',
  usage: [
    'finding --where type=plot_disrupted --where date=2020 [--by target]',
    'finding --of type=plot_disrupted --known weapon --where weapon=explosives',
    'finding --of type=plot_disrupted --where link=linked --against date>=2015',
    'finding QUESTION.yaml [--release NAME]',
  ],
  options: QUESTION_OPTIONS,
  help: QUESTION_HELP,
  async run(call) {
    const question = await questionOf(call);
    const answer = await askAndPrint(call, question);
    const [only] = answer.rows;
    if (answer.rows.length === 1 && only) call.terminal.say(call.terminal.style.dim(firstOf(only.records)));
    return 0;
  },
};

const MOST_SHOWN = 40;

function firstOf(records: readonly string[]): string {
  const more = records.length - MOST_SHOWN;
  return `${records.slice(0, MOST_SHOWN).join(' ')}${more > 0 ? ` … and ${more} more (--json lists all)` : ''}`;
}

export default finding;

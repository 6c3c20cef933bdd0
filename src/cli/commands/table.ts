import { AttestError } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { askAndPrint } from '../print-finding.ts';
import { QUESTION_HELP, QUESTION_OPTIONS, questionOf } from '../question-options.ts';

const table: Command = {
  summary: 'cross-tables and series of a release, with totals',
  usage: [
    'table --by type,year',
    'table --by region,month --sum killed --allocation primary --csv',
    'table --of type=plot_disrupted --where link=linked --by year --within year --interval',
    'table --by month --cumulative                          also: --rolling 12',
    'table --by region,type --language fr                   titles and caveats in French',
  ],
  options: QUESTION_OPTIONS,
  help: QUESTION_HELP,
  async run(call) {
    const question = { ...(await questionOf(call)), margins: true };
    if (question.by.length === 0)
      throw new AttestError('QUESTION_INVALID', 'a table needs something to stand in its rows', {
        where: { path: '--by' },
        hint: 'Write --by year, or --by type,year for a cross-table.',
      });
    await askAndPrint(call, question);
    return 0;
  },
};

export default table;

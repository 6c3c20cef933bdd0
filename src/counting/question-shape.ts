import { AttestError } from '../model/index.ts';
import type { Asked } from './asked.ts';
import { isInTime } from './field.ts';

/** Refuses what a question cannot mean. @throws AttestError QUESTION_INVALID */
export function refuseContradictions({ question, groups }: Asked): void {
  const { by, within, cumulative, rolling, against } = question;
  const stray = within.find((path) => !by.includes(path));
  if (stray !== undefined)
    refuse('within', `N cannot be counted within ${stray}, which is not grouped by`, `Add ${stray} to by.`);
  if (cumulative && rolling !== null)
    refuse('rolling', 'a series is cumulative or rolling, not both', 'Leave one of them out.');
  const times = groups.filter(isInTime).length;
  if ((cumulative || rolling !== null) && times !== 1)
    refuse('by', 'a series runs over one time variable', 'Group by year, month or date once.');
  if (Object.keys(against).length > 1)
    refuse('against', 'shares are tested over one condition', 'Put the other conditions into of.');
}

function refuse(path: string, what: string, hint: string): never {
  throw new AttestError('QUESTION_INVALID', what, { where: { path }, hint });
}

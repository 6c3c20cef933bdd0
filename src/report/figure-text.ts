import type { FindingRow } from '../model/index.ts';
import { type Numerals, rangeText, sentenceText, shareText } from './number-words.ts';
import type { Form } from './placeholder.ts';
import { variableName } from './question-words.ts';
import type { Answered } from './resolve.ts';

/** The one row of an ungrouped finding. */
export function singleRow({ finding }: Answered): FindingRow | null {
  return finding.question.by.length === 0 ? (finding.rows[0] ?? null) : null;
}

/** How many records a base leaves out because a variable is not known. */
export function leftOut({ whole, finding }: Answered): number {
  return whole ? Math.max(0, whole.n - (finding.rows[0]?.n ?? 0)) : 0;
}

/** What `{{name.form}}` shows. */
export function figureText(answered: Answered, row: FindingRow, form: Form, numerals: Numerals): string {
  const { whole } = numerals;
  const wide = answered.whole;
  switch (form) {
    case 'percent':
      return shareText(row, numerals);
    case 'range':
      return rangeText(wide ?? row, numerals);
    case 'unknown':
      return whole(wide ? leftOut(answered) + row.unknown : row.unknown);
    case 'sentence':
      return wide && leftOut(answered) > 0
        ? narrowedText(answered, row, wide, numerals)
        : sentenceText(row, numerals);
    default:
      return whole(row[form]);
  }
}

/** "8 of 15 with a known weapon (53 %), 18 unknown, so between 24 % and 79 % of all 33". */
function narrowedText(answered: Answered, row: FindingRow, wide: FindingRow, numerals: Numerals): string {
  const { whole, wording } = numerals;
  return wording.narrowed({
    k: whole(row.k),
    n: whole(row.n),
    known: answered.finding.question.known.map(variableName).join(` ${wording.question.and} `),
    share: row.n === 0 ? '–' : shareText(row, numerals),
    unknown: whole(leftOut(answered)),
    range: wide.n === 0 ? '–' : rangeText(wide, numerals),
    all: whole(wide.n),
  });
}

/** The tooltip: always k, N, share and unknown. */
export function figureTitle(answered: Answered, row: FindingRow, numerals: Numerals): string {
  return figureText(answered, row, 'sentence', numerals);
}

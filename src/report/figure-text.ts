import type { Figure, FindingRow } from '../model/index.ts';
import type { Labels } from './labels.ts';
import { countText, type Numerals, rangeText, sentenceText, shareText } from './number-words.ts';
import type { Form } from './placeholder.ts';
import { questionText } from './question-words.ts';
import type { ReportContext } from './report-context.ts';
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
export function figureText(
  answered: Answered,
  row: FindingRow,
  form: Form,
  { labels, numerals }: Pick<ReportContext, 'labels' | 'numerals'>,
): string {
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
        ? narrowedText(answered, row, wide, labels, numerals)
        : sentenceText(row, numerals);
    case 'statement': {
      const asked = questionText(answered.finding.question, labels, numerals);
      return `${asked} – ${figureText(answered, row, 'sentence', { labels, numerals })}`;
    }
    case 'sum':
      return figuresOf(row)
        .map((one) => sumText(one, row, numerals))
        .join(numerals.wording.question.comma);
    case 'middle':
      return figuresOf(row)
        .map((one) => middleText(one, row, numerals))
        .join(numerals.wording.question.comma);
    default:
      return whole(row[form]);
  }
}

/** "8 of 15 with a known weapon (53 %), 18 unknown, so between 24 % and 79 % of all 33". */
function narrowedText(
  answered: Answered,
  row: FindingRow,
  wide: FindingRow,
  labels: Labels,
  numerals: Numerals,
): string {
  const { whole, wording } = numerals;
  return wording.narrowed({
    k: whole(row.k),
    n: whole(row.n),
    known: answered.finding.question.known.map(labels.inSentence).join(` ${wording.question.and} `),
    share: row.n === 0 ? '–' : shareText(row, numerals),
    unknown: whole(leftOut(answered)),
    range: wide.n === 0 ? '–' : rangeText(wide, numerals),
    all: whole(wide.n),
  });
}

/** The tooltip: always k, N, share and unknown. */
export function figureTitle(
  answered: Answered,
  row: FindingRow,
  context: Pick<ReportContext, 'labels' | 'numerals'>,
): string {
  return figureText(answered, row, 'sentence', context);
}

function figuresOf({ figures }: FindingRow): Figure[] {
  return Object.values(figures ?? {});
}

/** "112 (stated in 30 of 33 records)"; a range where reports leave one. */
export function sumText({ sum, stated, withoutBest }: Figure, { k }: FindingRow, numerals: Numerals): string {
  const { whole, wording } = numerals;
  const best = withoutBest > 0 ? null : sum.best;
  const text = stated === 0 ? '–' : countText({ ...sum, best, qualifier: null }, numerals);
  return wording.statedIn(text, whole(stated), whole(k));
}

/** "median 24, from 17 to 43 (stated in 30 of 33 records)". */
function middleText({ median, min, max, stated }: Figure, { k }: FindingRow, numerals: Numerals): string {
  const { whole, wording } = numerals;
  const known = median !== null && min !== null && max !== null;
  const text = known ? wording.middle(whole(median), whole(min), whole(max)) : '–';
  return wording.statedIn(text, whole(stated), whole(k));
}

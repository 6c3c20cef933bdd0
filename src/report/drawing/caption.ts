import type { ChartLanguage } from '../../charts/index.ts';
import { namedRows } from '../finding-rows.ts';
import { headingOf } from '../render-notes.ts';
import type { ReportContext } from '../report-context.ts';
import type { Answered } from '../resolve.ts';

/** What every chart of a report begins with. */
export interface SpecBase {
  readonly title: string;
  readonly caption: string;
  readonly language: ChartLanguage;
}

/** Title and caption of a finding's chart: its N, or that each row has its own; whether groups without a value stand apart. */
export function baseOf(answered: Answered, context: ReportContext): SpecBase {
  const { finding } = answered;
  const { language, wording, whole } = context.numerals;
  const rows = namedRows(finding.rows, finding.question, context);
  const bases = [...new Set(rows.map(({ row }) => row.n))];
  const [only] = bases;
  const caption = [
    only !== undefined && bases.length === 1
      ? `${wording.page.baseCaption(whole(only))}.`
      : wording.page.ownBases,
    rows.some(({ apart }) => apart) ? wording.page.leftApart : '',
  ];
  return {
    title: headingOf(answered, context),
    caption: caption.filter((part) => part !== '').join(' '),
    language,
  };
}

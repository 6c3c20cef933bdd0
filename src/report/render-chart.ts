import { type BarChartSpec, barChart } from '../charts/index.ts';
import { namedRows } from './finding-rows.ts';
import { html, type Markup, raw } from './markup.ts';
import { headingOf } from './render-notes.ts';
import { caveatsOf, plainTable, scrolled } from './render-table.ts';
import type { ReportContext } from './report-context.ts';
import type { Answered } from './resolve.ts';

const WIDE = 680;
const NARROW = 320;

/**
 * A finding as a bar chart, drawn once for wide and once for narrow screens (style shows one of the two), with its
 * numbers as a table to unfold.
 * @param ordinal counts the charts of the page from 1, for their ids
 */
export function chartOf(answered: Answered, context: ReportContext, ordinal: number): Markup {
  const spec = specOf(answered, context);
  const at = (width: number, name: string) =>
    raw(barChart({ ...spec, width, id: `chart-${ordinal}-${name}` }).svg);
  const { data } = context.numerals.wording.page;
  return html`<figure class="chart-figure"><div class="wide">${at(WIDE, 'wide')}</div><div class="narrow">${at(NARROW, 'narrow')}</div>${caveatsOf(answered)}<details class="chart-data"><summary>${data}</summary>${scrolled(spec.title, plainTable(answered, context, spec.title))}</details></figure>
`;
}

function specOf(answered: Answered, context: ReportContext): BarChartSpec {
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
    rows: rows.map(({ row, cells, apart }) => ({
      label: cells.join(' · '),
      k: row.k,
      unknown: row.high - row.k,
      n: row.n,
      apart,
    })),
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
  };
}

import type { ChartTable } from '../charts/index.ts';
import { drawOf } from './drawing/draw.ts';
import { html, type Markup, raw } from './markup.ts';
import type { Placeholder } from './placeholder.ts';
import { headingOf } from './render-notes.ts';
import { caveatsOf, plainTable, scrolled } from './render-table.ts';
import type { ReportContext } from './report-context.ts';

const WIDE = 680;
const NARROW = 320;

/** Charts whose numbers are not the rows of their finding have a table of their own. */
const OWN_TABLE = ['claims', 'map', 'timeline', 'network'];

/**
 * A chart, drawn once for wide and once for narrow screens (style shows one of the two), with its numbers as a table to
 * unfold.
 * @param ordinal counts the charts of the page from 1, for their ids
 */
export function chartOf(
  placeholder: Extract<Placeholder, { kind: 'chart' }>,
  context: ReportContext,
  ordinal: number,
): Markup {
  const draw = drawOf(placeholder, context);
  if (!draw) return html``;
  const at = (width: number, name: string) => draw({ width, id: `chart-${ordinal}-${name}` });
  const [wide, narrow] = [at(WIDE, 'wide'), at(NARROW, 'narrow')];
  const answered = context.resolved.findings.get(placeholder.names[0] ?? '');
  const title = answered ? headingOf(answered, context) : context.numerals.wording.page.data;
  const table =
    answered && !OWN_TABLE.includes(placeholder.chart)
      ? plainTable(answered, context, title)
      : rowsTable(wide.table, title);
  const { data } = context.numerals.wording.page;
  return html`<figure class="chart-figure"><div class="wide">${raw(wide.svg)}</div><div class="narrow">${raw(narrow.svg)}</div>${answered ? caveatsOf(answered) : null}<details class="chart-data"><summary>${data}</summary>${scrolled(title, table)}</details></figure>
`;
}

function rowsTable({ head, rows }: ChartTable, caption: string): Markup {
  return html`<table><caption>${caption}</caption><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}

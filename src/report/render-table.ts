import type { Figure, FindingRow } from '../model/index.ts';
import { findingAnchor, toAnchor } from './anchors.ts';
import { sumText } from './figure-text.ts';
import { type NamedRow, namedRows } from './finding-rows.ts';
import { html, type Markup } from './markup.ts';
import { type Numerals, sentenceText } from './number-words.ts';
import { headingOf } from './render-notes.ts';
import type { ReportContext } from './report-context.ts';
import type { Answered } from './resolve.ts';

/** A finding as a table: k, N, unknown and bounds of each group; groups without a value apart, caveats beneath. */
export function tableOf(answered: Answered, context: ReportContext): Markup {
  const heading = headingOf(answered, context);
  return html`<figure class="table-figure">${scrolled(heading, plainTable(answered, context, heading))}${caveatsOf(answered)}</figure>
`;
}

/** A box that scrolls sideways on narrow screens, reachable by keyboard. */
export function scrolled(label: string, content: Markup): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">${content}</div>`;
}

/** The table alone. */
export function plainTable(answered: Answered, context: ReportContext, caption: string): Markup {
  const { finding } = answered;
  const { page } = context.numerals.wording;
  const rows = namedRows(finding.rows, finding.question, context);
  const heads =
    finding.question.by.length > 0 ? finding.question.by.map(context.labels.variable) : [page.group];
  const body = (apart: boolean) => {
    const part = rows.filter((row) => row.apart === apart).map((row) => tableRow(row, answered, context));
    return part.length === 0 ? null : html`<tbody${apart ? html` class="apart"` : null}>${part}</tbody>`;
  };
  return html`<table><caption>${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}<th scope="col" class="number">${page.count}</th><th scope="col" class="number">${page.base}</th><th scope="col" class="number">${page.unknownColumn}</th><th scope="col" class="number">${page.boundsColumn}</th>${finding.question.sum.map((path) => html`<th scope="col" class="number">${context.labels.variable(path)}</th>`)}</tr></thead>${body(false)}${body(true)}</table>`;
}

function tableRow(
  { row, index, cells }: NamedRow,
  { entry, finding }: Answered,
  { numerals }: ReportContext,
): Markup {
  const anchor = findingAnchor(entry.name, finding.question.by.length > 0 ? index : undefined);
  const { whole } = numerals;
  const title = sentenceText(row, numerals);
  const bounds = row.low === row.high ? whole(row.low) : `${whole(row.low)}–${whole(row.high)}`;
  return html`<tr>${cells.map((cell) => html`<th scope="row">${cell}</th>`)}<td class="number"><a class="figure" href="${toAnchor(anchor)}" title="${title}">${whole(row.k)}</a></td><td class="number">${whole(row.n)}</td><td class="number">${whole(row.unknown)}</td><td class="number">${bounds}</td>${finding.question.sum.map((path) => sumCell(row.figures?.[path], row, numerals))}</tr>`;
}

function sumCell(figure: Figure | undefined, row: FindingRow, numerals: Numerals): Markup {
  return html`<td class="number sum">${figure ? sumText(figure, row, numerals) : '–'}</td>`;
}

export function caveatsOf({ finding }: Answered): Markup | null {
  if (finding.caveats.length === 0) return null;
  return html`<ul class="caveats">${finding.caveats.map((caveat) => html`<li><bdi>${caveat}</bdi></li>`)}</ul>`;
}

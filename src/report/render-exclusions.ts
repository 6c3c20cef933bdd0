import { groupBy } from '../model/index.ts';
import { html, type Markup } from './markup.ts';
import { scrolled } from './render-table.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportExclusion } from './report-types.ts';

/** What was read and is not counted: how much for each reason, and each of them with its rule, folded. */
export function exclusionsOf({ excluded, numerals }: ReportContext): Markup {
  const { whole, wording } = numerals;
  const words = wording.page.excluded;
  if (excluded === null || excluded.length === 0) return html`<p>${words.none}</p>\n`;
  const reasons = [...groupBy(excluded, ({ reason }) => reason)];
  const of = (kind: ReportExclusion['kind'], some: readonly ReportExclusion[]) =>
    whole(some.filter((one) => one.kind === kind).length);
  const rows = reasons.map(
    ([reason, some]) =>
      html`<tr><th scope="row">${words.reasons[reason] ?? reason}</th><td class="number">${of('document', some)}</td><td class="number">${of('record', some)}</td></tr>`,
  );
  const table = html`<table><caption>${words.title}</caption><thead><tr><th scope="col">${words.reason}</th><th scope="col" class="number">${words.documents}</th><th scope="col" class="number">${words.records}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return html`<figure class="table-figure">${scrolled(words.title, table)}<details class="chart-data"><summary>${words.title}</summary><ul>${excluded.map((one) => itemOf(one, wording))}</ul></details></figure>
`;
}

function itemOf(
  { title, reason, rules, note }: ReportExclusion,
  { labelled, page: { excluded: words } }: ReportContext['numerals']['wording'],
): Markup {
  const cited = [...rules.map((rule) => labelled(words.rule, rule)), ...(note === null ? [] : [note])];
  return html`<li><bdi>${title}</bdi> · ${words.reasons[reason] ?? reason}${cited.map((text) => html` · <bdi>${text}</bdi>`)}</li>`;
}

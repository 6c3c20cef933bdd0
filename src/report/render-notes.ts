import type { FindingRow } from '../model/index.ts';
import { findingAnchor, recordAnchor, statedAnchor, toAnchor } from './anchors.ts';
import { heldText } from './dates/date-text.ts';
import { documentMarkup, joined } from './document-words.ts';
import { leftOut } from './figure-text.ts';
import { type NamedRow, namedRows } from './finding-rows.ts';
import { html, type Markup } from './markup.ts';
import { countText, sentenceText } from './number-words.ts';
import { questionText } from './question-words.ts';
import type { ReportContext } from './report-context.ts';
import type { Answered, Cited } from './resolve.ts';

/** A finding's title, or its question in words. */
export function headingOf({ entry, finding }: Answered, { labels, numerals }: ReportContext): string {
  return entry.title?.text ?? questionText(finding.question, labels, numerals);
}

/** The notes: stated figures by number, then every finding with its question, N, unknown, bounds and records. */
export function notesOf(context: ReportContext, literals: readonly Markup[]): Markup {
  const { page } = context.numerals.wording;
  const cited = context.statedOrder.flatMap((name) => context.resolved.stated.get(name) ?? []);
  const found = context.findingOrder.flatMap((name) => context.resolved.findings.get(name) ?? []);
  return html`<section class="notes" aria-labelledby="notes"><h2 id="notes">${page.notes}</h2><p class="lead">${page.notesLead}</p>
${cited.length === 0 ? null : html`<ol class="cited">${cited.map((one) => citedNote(one, context))}</ol>`}
${found.map((one) => findingNote(one, context))}
${literals.length === 0 ? null : html`<h3>${page.namesWithNumbers}</h3><ul class="literals">${literals}</ul>`}
</section>`;
}

function citedNote(cited: Cited, context: ReportContext): Markup {
  const { entry, figure } = cited;
  return html`<li class="note" id="${statedAnchor(entry.name)}"><h3>${context.numerals.wording.labelled(figure.label, statedText(figure, context))}</h3><p>${citation(cited, context)}</p>${recordList([figure.record], context)}</li>
`;
}

/** A stated figure in the report's words. */
export function statedText(figure: Cited['figure'], { numerals }: ReportContext): string {
  return countText(figure.value, numerals, figure.unit === 'percent');
}

/** Who says it and when it was so, in words. */
export function attribution(figure: Cited['figure'], { numerals }: ReportContext): string {
  const { page, classes, labelled } = numerals.wording;
  const { statedBy, statedByClass, asOf, unit } = figure;
  const role = statedByClass === null ? null : classes[statedByClass];
  const who = statedBy === null ? role : role === null ? statedBy : `${statedBy} (${role})`;
  const parts = [
    who === null ? '' : `${page.statedBy} ${who}`,
    asOf === null ? '' : heldText(asOf, numerals.language),
    unit === null || unit === 'percent' ? '' : labelled(page.unit, unit),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function citation({ figure }: Cited, context: ReportContext): Markup {
  const { document } = figure;
  const said = attribution(figure, context);
  return joined(
    [
      said === '' ? null : html`${said}`,
      document === null ? null : documentMarkup(document, context.numerals),
    ],
    ' · ',
  );
}

function findingNote(answered: Answered, context: ReportContext): Markup {
  const { entry, finding } = answered;
  const { numerals, labels } = context;
  const { page } = numerals.wording;
  const grouped = finding.question.by.length > 0;
  const left = leftOut(answered);
  const rows = namedRows(finding.rows, finding.question, context);
  return html`<article class="note" id="${findingAnchor(entry.name)}"><h3>${headingOf(answered, context)}</h3>
${entry.title === null ? null : html`<p class="question">${questionText(finding.question, labels, numerals)}</p>`}
${rows.map((row) => (grouped ? groupNote(row, entry.name, context) : rowNote(row.row, context)))}
${left === 0 ? null : html`<p class="left-out">${page.outside(numerals.whole(left))}</p>`}
${finding.caveats.map((caveat) => html`<p class="caveat"><bdi>${caveat}</bdi></p>`)}
<p class="release-id">${page.release} ${finding.release}</p></article>
`;
}

function groupNote({ row, index, cells }: NamedRow, name: string, context: ReportContext): Markup {
  return html`<section class="group" id="${findingAnchor(name, index)}"><h4>${cells.join(' · ')}</h4>${rowNote(row, context)}</section>
`;
}

function rowNote(row: FindingRow, context: ReportContext): Markup {
  const { numerals } = context;
  const { page } = numerals.wording;
  const bounds =
    row.low === row.high
      ? null
      : html` <span class="bounds">${page.bounds(numerals.whole(row.low), numerals.whole(row.high))}</span>`;
  return html`<p class="answer"><strong>${sentenceText(row, numerals)}</strong>${bounds}</p>${recordList(row.records, context)}`;
}

/** The records behind a number, folded; each leads to its evidence. Those that the page has no room for are counted. */
function recordList(
  records: readonly string[],
  { numerals, labels, evidence, shown }: ReportContext,
): Markup {
  const { page } = numerals.wording;
  if (records.length === 0) return html`<p class="no-records">${page.noRecords}</p>`;
  const here = records.filter((record) => shown.has(record));
  const more = records.length - here.length;
  const rest =
    more === 0 ? null : html`<p class="more-records">${page.moreInRelease(numerals.whole(more))}</p>`;
  const items = here.map(
    (record) =>
      html`<li><a class="record-link" href="${toAnchor(recordAnchor(record))}">${labels.record(evidence.get(record)?.label ?? record)}</a></li>`,
  );
  return html`<details class="records"><summary>${page.records(numerals.whole(records.length))}</summary><ol>${items}</ol>${rest}</details>`;
}

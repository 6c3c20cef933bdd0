import type { EvidenceLine, RecordEvidence } from '../model/index.ts';
import { recordAnchor } from './anchors.ts';
import { documentMarkup, joined, linked } from './document-words.ts';
import { html, type Markup } from './markup.ts';
import type { ReportContext } from './report-context.ts';
import { valueText } from './value-words.ts';

/** The appendix: every record behind a number of the page once, with its sentences. */
export function evidenceOf(records: readonly string[], context: ReportContext): Markup {
  const { page } = context.numerals.wording;
  const articles = records.map((id) => {
    const record = context.evidence.get(id);
    return record ? recordArticle(record, context) : missingArticle(id, page.noEvidence);
  });
  return html`<section class="evidence" aria-labelledby="evidence"><h2 id="evidence">${page.evidence}</h2><p class="lead">${page.evidenceLead}</p>
${articles}</section>`;
}

function missingArticle(id: string, words: string): Markup {
  return html`<article class="record" id="${recordAnchor(id)}"><h3>${id}</h3><p>${words}</p></article>
`;
}

function recordArticle(record: RecordEvidence, context: ReportContext): Markup {
  const documents = record.documents.map(
    (document) =>
      html`<li>${documentMarkup(document, context.numerals, pageOn('documents', document.id, context))}</li>`,
  );
  return html`<article class="record" id="${recordAnchor(record.record)}"><h3 dir="auto">${linked(html`${context.labels.record(record.label)}`, pageOn('events', record.record, context))}</h3><ul class="documents">${documents}</ul>
${passagesOf(record.lines).map((lines) => passage(lines, record, context))}<p class="record-id">${record.record}</p></article>
`;
}

/** The page of a record or document in the site that the report goes along with. */
function pageOn(kind: 'events' | 'documents', id: string, { site }: ReportContext): string | null {
  return site?.address(`/${kind}/${encodeURIComponent(id)}`) ?? null;
}

/** Lines that rest on the same words stand together, in the order of the first. */
function passagesOf(lines: readonly EvidenceLine[]): readonly (readonly EvidenceLine[])[] {
  const passages = new Map<string, EvidenceLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([
      line.document,
      line.before,
      line.exact,
      line.after,
      line.note,
      line.asserter,
    ]);
    const passage = passages.get(key) ?? [];
    passage.push(line);
    passages.set(key, passage);
  }
  return [...passages.values()];
}

function passage(lines: readonly EvidenceLine[], record: RecordEvidence, context: ReportContext): Markup {
  const [first] = lines;
  return html`<div class="passage"><dl>${lines.map((line) => stated(line, context))}</dl>${first ? quote(first, context) : null}<p class="source">${first ? source(first, lines, record, context) : null}</p></div>
`;
}

function stated({ variable, value, flags }: EvidenceLine, { labels, numerals }: ReportContext): Markup {
  const marks = flags.map((flag) => numerals.wording.page.flags[flag] ?? flag).join(', ');
  return html`<div><dt>${labels.variable(variable)}</dt><dd dir="auto">${valueText(variable, value, labels, numerals)}${marks === '' ? null : html` <em>(${marks})</em>`}</dd></div>`;
}

function quote({ exact, before, after, note }: EvidenceLine, { numerals }: ReportContext): Markup {
  if (exact === null)
    return html`<p class="coder-note" dir="auto">${note ?? numerals.wording.page.noQuote}</p>`;
  return html`<blockquote dir="auto">${before === '' ? '' : '… '}${before}<mark>${exact}</mark>${after}${after === '' ? '' : ' …'}</blockquote>`;
}

/** Who says it, in which document, who wrote it down and who decided. */
function source(
  line: EvidenceLine,
  lines: readonly EvidenceLine[],
  record: RecordEvidence,
  { numerals }: ReportContext,
): Markup {
  const { page } = numerals.wording;
  const document = record.documents.find(({ id }) => id === line.document);
  const authors = [...new Set(lines.map(({ author }) => author))];
  const coders = [...new Set(lines.flatMap(({ decidedBy }) => decidedBy))];
  const by = (words: string, names: readonly string[]) => html`${words} <bdi>${names.join(', ')}</bdi>`;
  return joined(
    [
      line.asserter === null ? null : by(page.saidBy, [line.asserter]),
      document ? documentMarkup(document, numerals) : null,
      by(page.writtenBy, authors),
      coders.length > 0 ? by(page.decidedBy, coders) : html`${page.undecided}`,
    ],
    ' · ',
  );
}

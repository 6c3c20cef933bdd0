import { findingAnchor, statedAnchor, toAnchor } from './anchors.ts';
import { figureText, figureTitle, singleRow } from './figure-text.ts';
import { type MarkdownToken, markdownReader, placeholderOf } from './markdown.ts';
import { html, type Markup, raw } from './markup.ts';
import type { Placeholder } from './placeholder.ts';
import { chartOf } from './render-chart.ts';
import { exclusionsOf } from './render-exclusions.ts';
import { attribution, statedText } from './render-notes.ts';
import { tableOf } from './render-table.ts';
import type { ReportContext } from './report-context.ts';

/** Numbers up to this length are not broken over lines. */
const SHORT = 12;

/** The prose with its numbers in place. */
export function bodyOf(context: ReportContext): Markup {
  const reader = markdownReader();
  const charts = { drawn: 0 };
  const show = (token: MarkdownToken | undefined) => {
    const placeholder = token ? placeholderOf(token) : null;
    if (placeholder?.kind === 'chart') charts.drawn += 1;
    return placeholder ? shown(placeholder, context, charts.drawn).markup : '';
  };
  reader.renderer.rules.placeholder = (tokens, at) => show(tokens[at]);
  reader.renderer.rules.display = (tokens, at) => show(tokens[at]);
  reader.renderer.rules.text_special = (tokens, at) => html`${tokens[at]?.content ?? ''}`.markup;
  reader.renderer.rules.table_open = () => '<div class="scroll"><table>\n';
  reader.renderer.rules.table_close = () => '</table></div>\n';
  return raw(reader.renderer.render(belowTitle(context.prose.tokens), reader.options, {}));
}

/** The page's title is its only heading of the first level; links leave without telling where from. */
function belowTitle(tokens: readonly MarkdownToken[]): MarkdownToken[] {
  const shift = tokens.some(({ tag }) => tag === 'h1') ? 1 : 0;
  for (const token of tokens) {
    const level = /^h([1-5])$/.exec(token.tag)?.[1];
    if (level !== undefined) token.tag = `h${Number(level) + shift}`;
    for (const child of token.children ?? [])
      if (child.type === 'link_open') child.attrSet('rel', 'noopener noreferrer');
  }
  return [...tokens];
}

function shown(placeholder: Placeholder, context: ReportContext, charts: number): Markup {
  if (placeholder.kind === 'literal') return html`${placeholder.text}`;
  if (placeholder.kind === 'malformed') return html``;
  if (placeholder.kind === 'stated') return statedFigure(placeholder.name, context);
  if (placeholder.kind === 'chart') return chartOf(placeholder, context, charts);
  if (placeholder.kind === 'list') return exclusionsOf(context);
  const answered = context.resolved.findings.get(placeholder.name);
  if (!answered) return html``;
  if (placeholder.kind === 'table') return tableOf(answered, context);
  const row = singleRow(answered);
  if (!row) return html``;
  const text = figureText(answered, row, placeholder.form, context);
  const short = text.length <= SHORT;
  const shownText = short ? html`<span class="short">${text}</span>` : html`${text}`;
  return figure(findingAnchor(placeholder.name), figureTitle(answered, row, context), shownText);
}

function statedFigure(name: string, context: ReportContext): Markup {
  const cited = context.resolved.stated.get(name);
  if (!cited) return html``;
  const mark = context.statedOrder.indexOf(name) + 1;
  const text = html`${statedText(cited.figure, context)}<sup>${context.numerals.whole(mark)}</sup>`;
  return figure(statedAnchor(name), attribution(cited.figure, context), text);
}

/** A number that opens its evidence; without script it leads to its note. */
function figure(anchor: string, title: string, text: Markup): Markup {
  return html`<a class="figure" href="${toAnchor(anchor)}" title="${title}">${text}</a>`;
}

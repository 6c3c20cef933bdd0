import { html, type Markup } from './markup.ts';
import type { ProseBlock } from './prose.ts';
import type { ReportContext } from './report-context.ts';

/** Numbers that the author marked as parts of names, each with the word before it and its line. */
export function literalsOf({ prose, numerals }: ReportContext): Markup[] {
  return prose.blocks.flatMap((block) =>
    block.placeholders.flatMap(({ placeholder, visibleAt }) => {
      if (placeholder.kind !== 'literal') return [];
      const { line } = block.locate(visibleAt);
      return html`<li><bdi>${wordBefore(block, visibleAt)}${placeholder.text}</bdi> (${numerals.wording.page.line} ${line})</li>`;
    }),
  );
}

/** The word before, with the space or hyphen between: "Article ", "COVID-". */
function wordBefore({ text }: ProseBlock, at: number): string {
  return /(?:[\p{L}\p{M}\p{Nd}]['’.-]?)*[\s\u00a0-]?$/u.exec(text.slice(0, at))?.[0].trimStart() ?? '';
}

/** A title as plain text: `{{= 54}}` becomes 54. */
export function titleText(title: string): string {
  return title.replace(/\{\{\s*=\s*([^{}]*?)\s*\}\}/g, '$1');
}

import { dateText } from './dates/date-text.ts';
import { html, type Markup } from './markup.ts';
import type { Numerals } from './number-words.ts';

/** A document as a reference: title in quotation marks, publisher, date, each in its own direction. */
export function documentMarkup(
  document: { readonly title: string; readonly publisher: string; readonly published: string },
  numerals: Numerals,
): Markup {
  const [open, close] = numerals.wording.quotationMarks;
  const { title, publisher, published } = document;
  return joined(
    [
      title === '' ? null : html`${open}<cite><bdi>${title}</bdi></cite>${close}`,
      publisher === '' ? null : html`<bdi>${publisher}</bdi>`,
      published === '' ? null : html`${dateText(published, numerals.language)}`,
    ],
    numerals.wording.question.comma,
  );
}

/** Parts with a separator between; what is null is left out. */
export function joined(parts: readonly (Markup | null)[], separator: string): Markup {
  const given = parts.filter((part) => part !== null);
  return html`${given.map((part, i) => html`${i === 0 ? '' : separator}${part}`)}`;
}

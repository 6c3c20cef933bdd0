import { dateText } from './dates/date-text.ts';
import { html, type Markup } from './markup.ts';
import type { Numerals } from './number-words.ts';

/**
 * A document as a reference: title in quotation marks, publisher, date, each in its own direction.
 * @param address of a page about it
 */
export function documentMarkup(
  document: { readonly title: string; readonly publisher: string; readonly published: string },
  numerals: Numerals,
  address: string | null = null,
): Markup {
  const [open, close] = numerals.wording.quotationMarks;
  const { title, publisher, published } = document;
  return joined(
    [
      title === '' ? null : html`${open}<cite>${linked(html`<bdi>${title}</bdi>`, address)}</cite>${close}`,
      publisher === '' ? null : html`<bdi>${publisher}</bdi>`,
      published === '' ? null : html`${dateText(published, numerals.language)}`,
    ],
    numerals.wording.question.comma,
  );
}

/** Words that lead to an address, or the words alone. */
export function linked(words: Markup, address: string | null): Markup {
  return address === null ? words : html`<a href="${address}">${words}</a>`;
}

/** Parts with a separator between; what is null is left out. */
export function joined(parts: readonly (Markup | null)[], separator: string): Markup {
  const given = parts.filter((part) => part !== null);
  return html`${given.map((part, i) => html`${i === 0 ? '' : separator}${part}`)}`;
}
